"""The blocks of a pasted text as Markdown that this program's renderer reads back the same."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

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
    code_runs,
    runs_inside,
    without_breaks,
)
from editor_app.importing.pasted.escapes import escape_line_starts
from editor_app.importing.pasted.marks import write_runs
from editor_app.importing.pasted.runs import tidy

NESTED: Final = 4  # blanks in front of what belongs to a list item
_ADDRESS = re.compile(r"https?://[^\s<>]+")


def write_blocks(blocks: Sequence[Block]) -> str:
    """Return the blocks as Markdown, without a line break at the end."""
    written: list[str] = []
    items: list[Item] = []
    for block in blocks:
        if items and (not isinstance(block, Item) or _begins_list(items[0], block)):
            written.append(_list(items))
            items = []
        if isinstance(block, Item):
            items.append(block)
        else:
            written.append(_block(block))
    written.append(_list(items))
    return "\n\n".join(filter(None, written))


def _block(block: Block) -> str:
    match block:
        case Paragraph(runs):
            return _paragraph(runs)
        case Heading(level, runs):
            return _heading(level, runs)
        case Quote(inner):
            return _quote(inner)
        case Code(text):
            return _fenced(text)
        case Table(rows):
            return _table(rows)
        case Rule():
            return "---"
        case Note(name, runs):
            return f"[^{name}]: {write_runs(without_breaks(runs))}"
        case Picture(name, alt):
            inside = " ".join(alt.split()).replace("[", "(").replace("]", ")")
            return f"![{inside}](media:{name})"
        case _:
            return ""


def _paragraph(runs: Runs) -> str:
    alone = runs[0].text if len(runs) == 1 else ""
    if _ADDRESS.fullmatch(alone) and not (runs[0].look.code or runs[0].look.link):
        return alone  # an address that stands alone is a card, and knows no escapes
    return escape_line_starts(write_runs(runs))


def _heading(level: int, runs: Runs) -> str:
    plain = [replace(run, look=replace(run.look, strong=False)) for run in without_breaks(runs)]
    text = write_runs(tidy(plain))
    bare = text.rstrip("#")
    return "#" * level + " " + bare + "\\#" * (len(text) - len(bare))


def _quote(blocks: list[Block]) -> str:
    lines = write_blocks([_fit_for_nesting(block) for block in blocks]).split("\n")
    return "\n".join(f"> {line}".rstrip() if not line.endswith("  ") else f"> {line}" for line in lines)


def _fenced(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}\n{text}\n{fence}"


def _table(rows: list[list[Runs]]) -> str:
    width = max(map(len, rows))
    filled = [[*row, *[[] for _ in range(width - len(row))]] for row in rows]
    head = [[replace(run, look=replace(run.look, strong=False)) for run in cell] for cell in filled[0]]
    lines = [_row(head), "|" + " --- |" * width, *map(_row, filled[1:])]
    return "\n".join(lines)


def _row(cells: list[Runs]) -> str:
    texts = [write_runs(tidy(without_breaks(cell)), in_table=True) for cell in cells]
    return "|" + "|".join(f" {text} " if text else "  " for text in texts) + "|"


def _begins_list(first: Item, item: Item) -> bool:
    """Tell whether an item is of another kind than the outermost items before it."""
    return item.level <= first.level and (item.number is None) != (first.number is None)


def _list(items: list[Item]) -> str:
    """Return items that follow each other; an item of more than one paragraph sets them apart."""
    loose = any(len(_item_texts(item)) > 1 for item in items)
    written: list[str] = []
    open_levels: list[tuple[int, bool, int]] = []  # level in the source, numbered, last number
    for item in items:
        texts = _item_texts(item)
        if not texts:
            continue
        while open_levels and open_levels[-1][0] > item.level:
            open_levels.pop()
        number, other_kind = _next_number(open_levels, item)
        if written and (loose or other_kind):
            written.append("")
        sign = f"{number}. " if item.number is not None else "- "
        written.append(_indented(sign, texts, len(open_levels) - 1))
    return "\n".join(written)


def _next_number(open_levels: list[tuple[int, bool, int]], item: Item) -> tuple[int, bool]:
    """Return the item's number, and whether a list of the other kind ends here."""
    numbered = item.number is not None
    first = item.number or 0
    if open_levels and open_levels[-1][0] == item.level:
        _, was_numbered, last = open_levels.pop()
        number = last + 1 if was_numbered and numbered else first
        open_levels.append((item.level, numbered, number))
        return number, was_numbered != numbered
    open_levels.append((item.level, numbered, first))
    return first, False


def _item_texts(item: Item) -> list[str]:
    return [escape_line_starts(write_runs(runs)) for runs in runs_inside(item.blocks)]


def _indented(sign: str, texts: list[str], depth: int) -> str:
    before = " " * NESTED * depth
    inside = " " * NESTED * (depth + 1)
    lines = "\n\n".join(texts).split("\n")
    rest = [inside + line if line else "" for line in lines[1:]]
    return "\n".join([before + sign + lines[0], *rest])


def _fit_for_nesting(block: Block) -> Block:
    """Return what can stand inside a quotation: a fence of code cannot."""
    return Paragraph(code_runs(block)) if isinstance(block, Code) else block
