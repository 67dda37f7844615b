"""From the tree of a pasted text to its blocks: one reader for everything that can hold blocks."""

import re
from collections.abc import Callable

from editor_app.importing.pasted.blocks import (
    Block,
    Code,
    Heading,
    Item,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Runs,
    Table,
    runs_inside,
)
from editor_app.importing.pasted.runs import BREAK, Run, paragraphs, plain_text, run_of, shifted, tidy
from editor_app.importing.pasted.styles import (
    PLAIN,
    Look,
    heading_level,
    is_hidden,
    is_quote,
    look_of,
    note_back,
    note_reference,
    word_list_level,
    word_list_number,
)
from editor_app.importing.pasted.tables import in_one_line, is_layout, number_of, rows_of, spread
from editor_app.importing.pasted.tree import BLOCKS, Node

_BULLET = re.compile(r"^[•▪‣◦·●○■]\s+")
_DATA = re.compile(r"data:image/[\w.+-]+;base64,", re.IGNORECASE)


class Reader:
    """Collects the blocks of one element; another reader does the same for an element inside a block.

    `pictures` gathers what came along as data, in the order of the text.
    """

    def __init__(self, pictures: list[str], level: int = 0) -> None:
        """`level` is how many lists the element stands in."""
        self.blocks: list[Block] = []
        self._pictures = pictures
        self._level = level
        self._runs: Runs = []
        self._came_along: list[Picture] = []
        self._note = ""
        self._makers: dict[str, Callable[[Node, Look], None]] = {
            "hr": self._rule,
            "img": self._picture,
            "pre": self._code,
            "table": self._table,
            "ol": self._list,
            "ul": self._list,
            "li": self._item,
        }

    def read(self, node: Node, look: Look = PLAIN) -> list[Block]:
        """Return the blocks of everything in an element."""
        self._inside(node, look)
        self._end_paragraph()
        return self.blocks

    def _inside(self, node: Node, look: Look) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._runs.append(run_of(child, look))
            elif not is_hidden(child):
                self._element(child, look)

    def _element(self, node: Node, look: Look) -> None:
        inner = look_of(node, look)
        if node.tag in self._makers:
            self._makers[node.tag](node, inner)
        elif node.tag == "br":
            self._runs.append(BREAK)
        elif node.tag in BLOCKS:
            self._block(node, inner)
        elif node.tag == "a" and (name := note_reference(node)):
            self._runs.append(Run(name, Look(note=True)))
        elif node.tag == "a" and (name := note_back(node)):
            self._note = self._note or name
        elif node.tag in ("sup", "sub") and not any(node.elements()):
            self._runs.append(run_of(shifted(node.text(), node.tag), inner))
        elif node.tag == "q":
            self._quoted(node, inner)
        else:
            self._inside(node, inner)

    def _block(self, node: Node, look: Look) -> None:
        self._end_paragraph()
        if is_quote(node):
            self.blocks.append(Quote(self._apart(node, look)))
        elif level := heading_level(node):
            self._heading(node, look, level)
        elif level := word_list_level(node):
            self.blocks.append(Item(level, word_list_number(node), self._apart(node, look)))
        else:
            self._inside(node, look)
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        runs, self._runs = self._runs, []
        note, self._note = self._note, ""
        for part in paragraphs(runs):
            if note:
                self.blocks.append(Note(note, part))
                note = ""
            elif found := _BULLET.match(plain_text(part)):
                self.blocks.append(Item(self._level + 1, None, [Paragraph(_behind(part, found.end()))]))
            else:
                self.blocks.append(Paragraph(part))
        self.blocks += self._came_along
        self._came_along = []

    def _heading(self, node: Node, look: Look, level: int) -> None:
        for runs in runs_inside(self._apart(node, look)):
            self.blocks.append(Heading(level, runs))

    def _quoted(self, node: Node, look: Look) -> None:
        self._runs.append(Run("“", look))
        self._inside(node, look)
        self._runs.append(Run("”", look))

    def _rule(self, node: Node, look: Look) -> None:
        self._end_paragraph()
        self.blocks.append(Rule())

    def _code(self, node: Node, look: Look) -> None:
        self._end_paragraph()
        text = node.text().replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        if text.strip():
            self.blocks.append(Code("\n".join(line.rstrip() for line in text.split("\n"))))

    def _picture(self, node: Node, look: Look) -> None:
        """Keep a picture that came along as data; one that lies elsewhere is never fetched."""
        if _DATA.match(node.get("src")) and _size(node, "width") > 2 and _size(node, "height") > 2:
            self._pictures.append(node.get("src"))
            self._came_along.append(Picture(f"pasted-{len(self._pictures)}", node.get("alt")))

    def _list(self, node: Node, look: Look) -> None:
        self._end_paragraph()
        self._level += 1
        number = number_of(node.get("start"), 1) if node.tag == "ol" else None
        for child in node.children:
            if isinstance(child, Node) and child.tag == "li":
                if number is not None:
                    number = number_of(child.get("value"), number)
                self._numbered_item(child, look_of(child, look), number)
                number = number + 1 if number is not None else None
            elif isinstance(child, str):
                self._runs.append(run_of(child, look))
            elif not is_hidden(child):
                self._element(child, look)
        self._end_paragraph()
        self._level -= 1

    def _item(self, node: Node, look: Look) -> None:
        """Take an item that stands in no list."""
        self._end_paragraph()
        self._level += 1
        self._numbered_item(node, look, None)
        self._level -= 1

    def _numbered_item(self, node: Node, look: Look, number: int | None) -> None:
        """Add an item, and the items of the lists in it behind it."""
        if is_hidden(node):
            return
        self._end_paragraph()
        stated = node.get("aria-level") or node.get("data-aria-level")
        level = min(9, max(number_of(stated, self._level), self._level))
        own: list[Block] = []
        following: list[Block] = []
        for block in Reader(self._pictures, level).read(node, look):
            if isinstance(block, Picture | Note):
                self.blocks.append(block)
            else:
                (following if isinstance(block, Item) or following else own).append(block)
        if own:
            self.blocks.append(Item(level, number, own))
        for block in following:
            self.blocks.append(block if isinstance(block, Item) else Item(level + 1, None, [block]))

    def _table(self, node: Node, look: Look) -> None:
        self._end_paragraph()
        rows = rows_of(node)
        cells = [[self._cell(cell, look) for cell in row] for row in rows]
        if is_layout(node, cells):
            self._inside(node, look)
            self._end_paragraph()
            return
        for caption in (child for child in node.elements() if child.tag == "caption"):
            self._block(caption, look)
        texts = [[tidy(in_one_line(runs_inside(cell))) for cell in row] for row in cells]
        wide = [spread(row, text) for row, text in zip(rows, texts, strict=True)]
        kept = [row for row in wide if any(row)]
        if kept:
            self.blocks.append(Table(kept))

    def _cell(self, node: Node, look: Look) -> list[Block]:
        return Reader([]).read(node, look_of(node, look)) if not is_hidden(node) else []

    def _apart(self, node: Node, look: Look) -> list[Block]:
        """Return the blocks of an element, without the pictures in it: those come behind it."""
        found = Reader(self._pictures, self._level).read(node, look)
        self._came_along += [block for block in found if isinstance(block, Picture)]
        return [block for block in found if not isinstance(block, Picture)]


def _behind(runs: Runs, length: int) -> Runs:
    """Return the runs without their first letters."""
    kept: Runs = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        kept.append(Run(run.text[cut:], run.look))
    return tidy(kept)


def _size(node: Node, name: str) -> int:
    return number_of(node.get(name), 100)
