"""Pictures that belong together: a paragraph of nothing but pictures, one a line, is a gallery."""

from collections.abc import Sequence
from typing import Final
from xml.etree.ElementTree import Element

from editor_app.render.elements import make
from editor_app.render.words import Words

HALF_COLUMN: Final = "(min-width: 44em) 20em, 100vw"
"""The `sizes` of a picture of which two stand beside each other in the column of the text."""


def pictures_of(paragraph: Element) -> list[Element]:
    """Return the pictures of a paragraph that is a gallery, or none when it is something else.

    Every picture stands on a line of its own and is one of the library (`media:`).
    """
    found: list[Element] = []
    between = paragraph.text or ""
    for child in paragraph:
        if child.tag == "br" and not between.strip():
            between += child.tail or ""
            continue
        is_first = not found
        if child.tag != "img" or not child.get("src", "").startswith("media:"):
            return []
        if between.strip() or ("\n" not in between and not is_first):
            return []
        found.append(child)
        between = child.tail or ""
    return found if len(found) > 1 and not between.strip() else []


def gallery(figures: Sequence[Element], words: Words) -> Element:
    """Return the figures as one gallery."""
    block = make("figure", "gallery")
    block.set("role", "group")
    block.set("aria-label", words.gallery)
    block.extend(figures)
    return block
