"""Runs of text as Markdown: the signs around what is bold, linked or code.

A text is first put together with a mark in the place of every piece of Markdown, then escaped as a
whole, so that a sign is judged by what stands beside it; then the marks give way to the Markdown.
"""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Final

from editor_app.importing.pasted.escapes import MARK, OPENING, escape
from editor_app.importing.pasted.runs import Run, cut_blanks, plain_text

_LAYERS: Final = ("link", "strong", "emphasis")
_SIGNS: Final = {"strong": "**", "emphasis": "*"}


def write_runs(runs: Iterable[Run], *, in_table: bool = False) -> str:
    """Return tidy runs as Markdown; the start of a line may still be misread (`escape_line_starts`)."""
    writer = _Writer(in_table)
    writer.write(list(runs), 0)
    return writer.markdown()


class _Writer:
    """Collects a text with marks, and what the marks stand for."""

    def __init__(self, in_table: bool) -> None:
        self._in_table = in_table
        self._text: list[str] = []
        self._pieces: list[str] = []
        self._closed = False  # whether the text ends with the end of an emphasis

    def markdown(self, *, in_link: bool = False) -> str:
        """Return everything that was written, escaped."""
        text = escape("".join(self._text), in_link=in_link).replace("\n", "  \n")
        if self._in_table:
            text = text.replace("|", "\\|")
        pieces = iter(self._pieces)
        return re.sub(f"[{MARK}{OPENING}]", lambda _: next(pieces), text)

    def write(self, runs: list[Run], depth: int) -> None:
        """Write runs; the layers of look before `depth` are dealt with."""
        if depth == len(_LAYERS):
            for run in runs:
                self._write_run(run)
            return
        layer = _LAYERS[depth]
        for value, group in groupby(runs, key=lambda run: getattr(run.look, layer)):
            if not value:
                self.write(list(group), depth + 1)
            else:
                self._wrap(list(group), layer, value, depth)

    def _wrap(self, runs: list[Run], layer: str, value: str, depth: int) -> None:
        before, inner, after = cut_blanks(runs)
        self._add(before)
        if layer == "link":
            self._link(inner, value, depth)
        elif inner and self._closed:
            self.write(inner, depth + 1)  # the signs of two neighbours could not be told apart
        elif inner:
            self._piece(_SIGNS[layer])
            self.write(inner, depth + 1)
            self._piece(_SIGNS[layer])
            self._closed = True
        self._add(after)

    def _link(self, runs: list[Run], address: str, depth: int) -> None:
        text = plain_text(runs)
        if not text.strip() or any(run.look.note for run in runs):
            self.write(runs, depth + 1)
        elif text in (address, address.removeprefix("mailto:")) and "&" not in address:
            self._piece(f"<{text}>")
        else:
            inner = _Writer(self._in_table)
            inner.write(runs, depth + 1)
            self._piece(f"[{inner.markdown(in_link=True)}]({address})", opening=True)

    def _write_run(self, run: Run) -> None:
        if run.look.note:
            self._piece(f"[^{run.text}]", opening=True)
        elif run.look.code and run.text.strip() and not (self._in_table and "|" in run.text):
            before, inner, after = cut_blanks([run])
            self._add(before)
            self._piece(_code(inner[0].text))
            self._add(after)
        else:
            self._add(run.text)

    def _add(self, text: str) -> None:
        if text:
            self._text.append(text)
            self._closed = False

    def _piece(self, markdown: str, *, opening: bool = False) -> None:
        self._text.append(OPENING if opening else MARK)
        self._pieces.append(markdown)
        self._closed = False


def _code(text: str) -> str:
    longest = max((len(ticks) for ticks in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    space = " " if text.startswith("`") or text.endswith(("`", "\\")) else ""
    return f"{fence}{space}{text}{space}{fence}"
