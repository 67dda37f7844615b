"""The lines of a parsed paragraph: Markdown makes nothing of most line ends, some conventions do."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element


def lines_of(paragraph: Element) -> list[Element]:
    """Return each line of a paragraph as a `p` of its own; forced breaks at line ends are left out.

    The children are moved, not copied: the paragraph is used up.
    """
    lines = [Element("p")]
    _put(lines, paragraph.text)
    for child in list(paragraph):
        tail, child.tail = child.tail, None
        if child.tag != "br":
            lines[-1].append(child)
        _put(lines, tail)
    return lines


def joined(lines: Sequence[Element]) -> Element:
    """Return the lines as one `p` again."""
    whole = Element("p")
    for number, line in enumerate(lines):
        _add_text(whole, ("\n" if number else "") + (line.text or ""))
        whole.extend(line)
    return whole


def is_empty(element: Element) -> bool:
    """Tell whether an element shows nothing at all."""
    return len(element) == 0 and not (element.text or "").strip()


def _put(lines: list[Element], text: str | None) -> None:
    first, *others = (text or "").split("\n")
    _add_text(lines[-1], first)
    for other in others:
        line = Element("p")
        line.text = other
        lines.append(line)


def _add_text(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
