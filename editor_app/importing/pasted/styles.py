"""What the attributes of a pasted element say: hidden, bold, a list item of Word, a footnote.

Word, Google Docs and LibreOffice say much of it in styles and classes instead of elements.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from editor_app.importing.pasted.links import fit_address
from editor_app.importing.pasted.tree import Node

_STRONG = {"b", "strong"}
_EMPHASIS = {"em", "i", "cite", "dfn", "var"}
_CODE = {"code", "kbd", "samp", "tt"}
_NOISE = re.compile(r"(?:^|\s)(?:MsoComment\w*|msocom\w*|msoDel|mw-editsection)(?:\s|$)", re.IGNORECASE)
_REFERENCE = re.compile(r"#(?:text-)?(?:_?(ftn|edn|ftnt)(\d+)|sd(foot|end)note(\d+)sym|(fn):([\w-]+))$")
_BACK = re.compile(
    r"#(?:text-)?(?:_?(ftn|edn)ref(\d+)|(ftnt)_ref(\d+)|sd(foot|end)note(\d+)anc|(fn)ref\d*:([\w-]+))$"
)
_ORDERED_MARKER = re.compile(r"\(?(\d{1,4}|[A-Za-zА-Яа-яіїє]{1,4})[.)]$")


@dataclass(frozen=True, slots=True)
class Look:
    """How a piece of text looks. `link` is an address or empty; a `note` stands for a footnote's name."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    note: bool = False


PLAIN: Final = Look()


@lru_cache(maxsize=4096)
def declarations(style: str) -> dict[str, str]:
    """Return the declarations of a style attribute, names and values in small letters."""
    pairs = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value.strip()}


def is_hidden(node: Node) -> bool:
    """Tell whether an element is not for reading: hidden, a comment, a marker that is read elsewhere."""
    style = declarations(node.get("style"))
    return (
        "hidden" in node.attributes
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
        or style.get("mso-list") == "ignore"
        or style.get("mso-element", "").startswith("comment")
        or (node.tag == "sup" and "reference" in node.get("class").split())
        or _NOISE.search(node.get("class")) is not None
    )


def look_of(node: Node, around: Look) -> Look:
    """Return how the text in an element looks, in a text that looks like `around`."""
    style = declarations(node.get("style"))
    strong = around.strong or node.tag in _STRONG
    emphasis = around.emphasis or node.tag in _EMPHASIS
    if weight := style.get("font-weight"):
        strong = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
    if slant := style.get("font-style"):
        emphasis = slant.startswith(("italic", "oblique"))
    if around.code:  # signs of emphasis would be letters there, and cut the code into pieces that touch
        strong, emphasis = around.strong, around.emphasis
    link = fit_address(node.get("href")) if node.tag == "a" else ""
    return Look(strong, emphasis, around.code or node.tag in _CODE, link or around.link)


def heading_level(node: Node) -> int:
    """Return 1 to 6 for a heading of any make, else 0."""
    if re.fullmatch(r"h[1-6]", node.tag):
        return int(node.tag[1])
    if node.get("role") == "heading" and node.get("aria-level").isdigit():
        return min(6, max(1, int(node.get("aria-level"))))
    return 1 if "MsoTitle" in node.get("class") else 0


def is_quote(node: Node) -> bool:
    """Tell whether an element is a quotation of more than a few words."""
    classes = node.get("class").split()
    return node.tag == "blockquote" or "MsoQuote" in classes or "MsoIntenseQuote" in classes


def word_list_level(node: Node) -> int:
    """Return the level of a paragraph that Word shows as a list item, counted from 1; else 0."""
    found = re.search(r"\blevel([1-9])", declarations(node.get("style")).get("mso-list", ""))
    return int(found.group(1)) if found else 0


def word_list_number(node: Node) -> int | None:
    """Return the number in front of a list item of Word (the letter's own, for letters); None for a dot."""
    marker = next((n.text() for n in node.below() if "ignore" in n.get("style").lower()), "")
    found = _ORDERED_MARKER.match(marker.replace("\xa0", " ").strip())
    if found is None or marker.strip() in ("o", "§"):
        return None
    return int(found.group(1)) if found.group(1).isdigit() else 1


def note_reference(node: Node) -> str:
    """Return the name of the footnote a link in the text leads to, or nothing."""
    return _note_name(_REFERENCE, node)


def note_back(node: Node) -> str:
    """Return the name of the footnote a link back into the text belongs to, or nothing."""
    return _note_name(_BACK, node)


def _note_name(pattern: re.Pattern[str], node: Node) -> str:
    found = pattern.search(node.get("href"))
    return "-".join(part for part in found.groups() if part) if found else ""
