"""HTML from a clipboard as the Markdown its author would have written.

Why our own walk over the tree and no library: markdownify writes signs around every element by itself,
which breaks where Word and Google Docs part a bold phrase into many spans, and escapes without looking at
what stands beside a letter. Here text is collected in runs of one look, written once, and escaped as a
whole; and the parser (nh3) is in the program already.
"""

import base64
import binascii
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import count

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
    is_plain,
)
from editor_app.importing.pasted.reading import Reader
from editor_app.importing.pasted.styles import declarations
from editor_app.importing.pasted.tree import Node, parse_html
from editor_app.importing.pasted.writing import write_blocks

DEEPEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """A picture that came along: the Markdown names it `media:NAME`; `data` is the file."""

    name: str
    alt: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted text. `has_form` is False when it says no more than the plain text of the clipboard."""

    markdown: str
    has_form: bool
    pictures: tuple[PastedPicture, ...] = ()


def markdown_from_html(html: str, notes_in_use: Collection[str] = ()) -> Pasted:
    """Return the Markdown of a clipboard's HTML: links, lists, tables, headings, emphasis and footnotes.

    Styles, scripts, comments, hidden text and pictures that lie elsewhere are left out. Footnotes get
    names that are not in `notes_in_use`. Never raises for a text.
    """
    root = parse_html(html)
    sources: list[str] = []
    blocks = Reader(sources).read(root)
    has_form = not (_is_source_code(root, blocks) or is_plain(blocks))
    blocks = _with_known_notes(_with_fit_headings(blocks), notes_in_use)
    pictures = _pictures(blocks, sources)
    lost = {f"pasted-{number}" for number in range(1, len(sources) + 1)} - {each.name for each in pictures}
    kept = [block for block in blocks if not (isinstance(block, Picture) and block.name in lost)]
    return Pasted(write_blocks(_without_outer_rules(kept)), has_form, pictures)


def _is_source_code(root: Node, blocks: Sequence[Block]) -> bool:
    """Tell whether a program for writing code put it there: such a text is Markdown already, perhaps."""
    if len(blocks) == 1 and isinstance(blocks[0], Code):
        return True
    outer = next(root.elements(), None)
    keeps_blanks = outer is not None and declarations(outer.get("style")).get("white-space") == "pre"
    return keeps_blanks and all(isinstance(block, Paragraph) for block in blocks)


def _with_fit_headings(blocks: list[Block]) -> list[Block]:
    """Leave the first level to the headline of the article, and skip no level: the page would not either."""
    by = 1 if any(isinstance(block, Heading) and block.level == 1 for block in blocks) else 0
    fit: list[Block] = []
    level = 1
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level + by, level + 1, DEEPEST_HEADING)
            fit.append(replace(block, level=level))
        else:
            fit.append(block)
    return fit


def _with_known_notes(blocks: list[Block], in_use: Collection[str]) -> list[Block]:
    """Name the footnotes by numbers that are free, drop marks without a text, put the texts at the end."""
    free = (str(number) for number in count(1) if str(number) not in in_use)
    there = {block.name for block in _everything(blocks) if isinstance(block, Note)}
    names: dict[str, str] = {}
    for name in [*_marked(blocks), *(block.name for block in blocks if isinstance(block, Note))]:
        if name in there and name not in names:
            names[name] = next(free)
    renamed = [_renamed(block, names) for block in blocks]
    notes = [block for block in renamed if isinstance(block, Note)]
    return [block for block in renamed if not isinstance(block, Note)] + list(notes)


def _renamed(block: Block, names: dict[str, str]) -> Block:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return replace(block, runs=_renamed_runs(runs, names))
        case Note(name, runs):
            return Note(names[name], _renamed_runs(runs, names))
        case Item(_, _, inner) | Quote(inner):
            return replace(block, blocks=[_renamed(each, names) for each in inner])
        case Table(rows):
            return Table([[_renamed_runs(cell, names) for cell in row] for row in rows])
        case _:
            return block


def _renamed_runs(runs: Runs, names: dict[str, str]) -> Runs:
    return [
        replace(run, text=names[run.text]) if run.look.note else run
        for run in runs
        if not run.look.note or run.text in names
    ]


def _marked(blocks: Sequence[Block]) -> list[str]:
    """Return the names of the footnotes in the order of their marks."""
    found: list[str] = []
    for block in _everything(blocks):
        if isinstance(block, Paragraph | Heading | Note):
            found += [run.text for run in block.runs if run.look.note]
        elif isinstance(block, Table):
            found += [run.text for row in block.rows for cell in row for run in cell if run.look.note]
    return found


def _everything(blocks: Sequence[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        found.append(block)
        if isinstance(block, Item | Quote):
            found += _everything(block.blocks)
    return found


def _without_outer_rules(blocks: list[Block]) -> list[Block]:
    """Drop rules at the ends and above the footnotes: they part nothing."""
    text = [block for block in blocks if not isinstance(block, Note)]
    while text and isinstance(text[-1], Rule):
        text.pop()
    while text and isinstance(text[0], Rule):
        text.pop(0)
    return text + [block for block in blocks if isinstance(block, Note)]


def _pictures(blocks: Sequence[Block], sources: list[str]) -> tuple[PastedPicture, ...]:
    found = []
    for block in blocks:
        if isinstance(block, Picture):
            source = sources[int(block.name.removeprefix("pasted-")) - 1]
            try:
                data = base64.b64decode(source.partition(",")[2].encode())
            except (binascii.Error, ValueError):
                continue
            if data:
                found.append(PastedPicture(block.name, block.alt, data))
    return tuple(found)
