"""Quotations with a mark: a box of facts beside the story, and a quotation pulled out of it.

| written                                   | becomes                                              |
|-------------------------------------------|------------------------------------------------------|
| `> [!facts] Title`, then any Markdown     | an `aside` with the title above it                   |
| `> [!pull]`, words, `— Name, role`        | a `figure` of the words, with who said them below it |

In any other reader of Markdown they are quotations.
"""

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX

from editor_app.domain.boxes import SIGN, Box
from editor_app.render.elements import add, make, text_of
from editor_app.render.lines import is_empty, joined, lines_of
from editor_app.render.words import Words

_ITEM = re.compile(r"\s*(?:[*+-]|(?P<number>\d+)[.)])\s+")
_DASH = re.compile(r"\s*(?:[—–―]|--)\s*")
_STASHED = re.compile(f"{STX}[^{ETX}]*{ETX}")  # Python-Markdown keeps HTML and entities elsewhere for a while


def marked_block(quote: Element, words: Words) -> Element | None:
    """Return what a quotation becomes that begins with a mark, or has one further down; else None.

    Quotations that follow each other are one to Markdown, so one may hold several boxes; these stand
    in a `div` together. The quotation is used up.
    """
    if not any(_mark(child) for child in quote):
        return None
    made = [_box(children, words) for children in _boxes(quote)]
    if len(made) == 1:
        return made[0]
    together = make("div")
    together.extend(made)
    return together


def _boxes(quote: Element) -> Iterator[list[Element]]:
    """Give the children in runs; each but the first begins with a mark."""
    run: list[Element] = []
    for child in quote:
        if run and _mark(child):
            yield run
            run = []
        run.append(child)
    yield run


def _box(children: Sequence[Element], words: Words) -> Element:
    mark = _mark(children[0])
    if mark is None:
        plain = make("blockquote")
        plain.extend(children)
        return plain
    lines = lines_of(children[0])
    lines[0].text = (lines[0].text or "")[mark.end() :]
    if mark["box"].lower() == Box.FACTS:
        return _facts(lines, children[1:], words)
    return _pull(lines, children[1:])


def _facts(lines: list[Element], others: Sequence[Element], words: Words) -> Element:
    title = lines.pop(0)
    block = make("aside", "facts")
    name = _STASHED.sub(" ", text_of(title)).split()
    block.set("aria-label", " ".join(name) or words.facts)
    if not is_empty(title):
        title.set("class", "facts-title")
        block.append(title)
    block.extend(_with_lists(lines))
    block.extend(others)
    return block


def _with_lists(lines: Sequence[Element]) -> Iterator[Element]:
    """Give paragraphs and lists: right below the title a list needs no blank line before it."""
    listed: Element | None = None
    plain: list[Element] = []
    for line in lines:
        item = _ITEM.match(line.text or "")
        if item is None and listed is not None:
            listed[-1] = _as_item(joined([listed[-1], line]))
        elif item is None:
            plain.append(line)
        else:
            tag = "ol" if item["number"] else "ul"
            if listed is None or listed.tag != tag:
                yield from _finished(plain, listed)
                plain, listed = [], make(tag)
            line.text = (line.text or "")[item.end() :]
            listed.append(_as_item(line))
    yield from _finished(plain, listed)


def _finished(plain: Sequence[Element], listed: Element | None) -> Iterator[Element]:
    paragraph = joined(plain)
    if not is_empty(paragraph):
        yield paragraph
    if listed is not None:
        yield listed


def _as_item(line: Element) -> Element:
    line.tag = "li"
    return line


def _pull(lines: list[Element], others: Sequence[Element]) -> Element:
    first = joined([line for line in lines if not is_empty(line)])
    said = [each for each in (first, *others) if not is_empty(each)]
    speaker = _take_speaker(said)
    block = make("figure", "pull")
    add(block, "blockquote").extend(said)
    if speaker is not None and not is_empty(speaker):
        speaker.tag = "figcaption"
        block.append(speaker)
    return block


def _take_speaker(said: list[Element]) -> Element | None:
    """Take the last line out of what was said when it begins with a dash; a lone line stays: it is speech."""
    if not said or said[-1].tag != "p":
        return None
    lines = lines_of(said.pop())
    dash = _DASH.match(lines[-1].text or "")
    if dash is None or (len(lines) == 1 and not said and lines[-1].text != dash.group()):
        said.append(joined(lines))
        return None
    speaker = lines.pop()
    speaker.text = (speaker.text or "")[dash.end() :]
    if lines:
        said.append(joined(lines))
    return speaker


def _mark(element: Element) -> re.Match[str] | None:
    return SIGN.match(element.text or "") if element.tag == "p" else None
