"""Find where the links, pictures, headings and paragraphs of a Markdown text stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from editor_app.checks.markdown_code import blank, without_code
from editor_app.domain.boxes import MARKED

LONGEST = 1000  # characters of an address or a title; keeps a hostile text from taking minutes

_LABEL = re.compile(r"(?<!\\)(?P<mark>!?)\[(?P<text>(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*)\]", re.DOTALL)
_TITLE = rf"""(?:"(?P<double>.{{0,{LONGEST}}}?)"|'(?P<single>.{{0,{LONGEST}}}?)')"""
_INLINE = re.compile(
    rf"\(\s*(?P<target><[^<>\n]*>|(?:[^()\\<>\n]|\\.|\([^()\n]*\)){{0,{LONGEST}}}?)"
    rf"(?:\s+{_TITLE})?\s*\)",
    re.DOTALL,
)
_BY_NAME = re.compile(r"\s?\[(?P<name>[^\[\]]*)\]")
_DEFINITION = re.compile(
    r"^[ ]{0,3}\[(?P<name>[^\^\[\]][^\[\]]*)\]:[ ]*\n?[ ]*(?P<target><[^<>\n]+>|\S+)[ ]*"
    r"(?:\n?[ ]*(?:\"(?P<double>[^\n]*)\"|'(?P<single>[^\n]*)'|\([^\n]*\))[ ]*)?$",
    re.MULTILINE,
)
_HEADING = re.compile(r"#{1,6}")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*$")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!'\"<])")
_TAG_OR_ADDRESS = re.compile(r"</?[a-zA-Z][^<>\n]*>|\bhttps?://[^\s<>]+|\bwww\.[^\s<>]+")

_Found = tuple[re.Match[str], re.Match[str], int]


@dataclass(frozen=True, slots=True)
class Mention:
    """A link or a picture. All offsets are those of the text.

    `target` is the address as meant; `target_start` and `target_end` say where it is written,
    for a mention by name in its definition. `alone` means: alone in its paragraph; `in_gallery`:
    one of several library pictures that have a paragraph to themselves, each on a line of its own.
    """

    picture: bool
    text: str
    target: str
    title: str
    start: int
    end: int
    target_start: int
    target_end: int
    alone: bool
    in_gallery: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list, table or heading; `level` is 1 to 6 for a heading and 0 for anything else."""

    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """What was found. `prose` is as long as the text; code, tags, addresses and marks in it are spaces."""

    prose: str
    blocks: tuple[Block, ...]
    mentions: tuple[Mention, ...]


@lru_cache(maxsize=8)  # a dozen rules ask about the same body one after the other
def places_of(body: str) -> Places:
    """Return the places of a Markdown text, read as Python-Markdown reads it."""
    text = without_code(body)
    definitions = list(_DEFINITION.finditer(text))
    named = {_name(match["name"]): match for match in definitions}
    text = blank(text, (match.span() for match in definitions))
    blocks = tuple(_blocks(text))
    mentions = tuple(mention for block in blocks for mention in _block_mentions(body, text, block, named))
    addresses = {(each.target_start, each.target_end) for each in mentions}
    prose = blank(text, iter(sorted(addresses)))
    if any(sign in prose for sign in ("<", "http", "www.")):  # looking for them takes a while
        prose = blank(prose, (match.span() for match in _TAG_OR_ADDRESS.finditer(prose)))
    if "[!" in prose:
        prose = blank(prose, (match.span() for match in MARKED.finditer(prose)))
    return Places(prose, blocks, mentions)


def _blocks(text: str) -> Iterator[Block]:
    start, position, lines = 0, 0, 0
    for line in text.split("\n"):
        end = position + len(line)
        heading = _HEADING.match(line)
        underlined = lines == 1 and _UNDERLINE.match(line)
        if lines and (heading or not line.strip()):
            yield Block(start, position - 1)
            lines = 0
        if heading:
            yield Block(position, end, len(heading.group()))
        elif underlined:
            yield Block(start, end, 1 if line.startswith("=") else 2)
            lines = 0
        elif line.strip():
            start = start if lines else position
            lines += 1
        position = end + 1
    if lines:
        yield Block(start, len(text))


def _block_mentions(body: str, text: str, block: Block, named: dict[str, re.Match[str]]) -> list[Mention]:
    found = list(_mentions(body, text, block, named))
    return [replace(each, in_gallery=True) for each in found] if _is_gallery(body, block, found) else found


def _is_gallery(body: str, block: Block, mentions: list[Mention]) -> bool:
    """Tell whether a block is nothing but library pictures, one a line, as `render.galleries` wants them."""
    if len(mentions) < 2 or not all(each.picture and each.target.startswith("media:") for each in mentions):
        return False
    between = [body[one.end : other.start] for one, other in pairwise(mentions)]
    around = body[block.start : mentions[0].start] + body[mentions[-1].end : block.end]
    return not around.strip() and all("\n" in each and not each.strip() for each in between)


def _mentions(body: str, text: str, block: Block, named: dict[str, re.Match[str]]) -> Iterator[Mention]:
    whole = body[block.start : block.end].strip()
    for label, match, end in _labels(text, block.start, block.end, named):
        yield Mention(
            picture=bool(label["mark"]),
            text=_unescaped(body[label.start("text") : label.end("text")]),
            target=_unescaped(match["target"].removeprefix("<").removesuffix(">").strip()),
            title=_unescaped(match["double"] or match["single"] or ""),
            start=label.start(),
            end=end,
            target_start=match.start("target"),
            target_end=match.end("target"),
            alone=body[label.start() : end] == whole,
        )


def _labels(text: str, position: int, stop: int, named: dict[str, re.Match[str]]) -> Iterator[_Found]:
    """Give each label that has an address; a picture may stand in the text of a link."""
    while label := _LABEL.search(text, position, stop):
        match, end = _address(text, label, stop, named)
        if match is not None:
            yield label, match, end
        yield from _labels(text, label.start("text"), label.end("text"), named)
        position = end


def _address(
    text: str, label: re.Match[str], stop: int, named: dict[str, re.Match[str]]
) -> tuple[re.Match[str] | None, int]:
    """Return the match that holds the address of a label, if it has one, and where the whole ends."""
    if inline := _INLINE.match(text, label.end(), stop):
        return inline, inline.end()
    by_name = _BY_NAME.match(text, label.end(), stop)
    if by_name and (match := named.get(_name(by_name["name"] or label["text"]))):
        return match, by_name.end()
    return named.get(_name(label["text"])), label.end()


def _name(written: str) -> str:
    return " ".join(written.split()).lower()


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
