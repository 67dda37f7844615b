"""Pieces of text that look alike: blanks where they belong, neighbours joined, lines parted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from editor_app.importing.pasted.styles import PLAIN, Look

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BLANKS = re.compile("[ \t\r\n\f\u2028\u2029]+")
_PADDING = re.compile("[ \xa0]*(?: \xa0|\xa0 |\xa0\xa0)[ \xa0]*")
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with one look; "\\n" in it is a line break that is meant."""

    text: str
    look: Look = PLAIN


BREAK: Final = Run("\n")


def run_of(data: str, look: Look) -> Run:
    """Return a text of the document as a run: what only kept lines short or letters apart is gone."""
    return Run(_BLANKS.sub(" ", _INVISIBLE.sub("", data)), look)


def shifted(text: str, tag: str) -> str:
    """Return small raised or lowered figures as the letters there are for them: m² and CO₂."""
    if not text.isascii() or not text.strip("+-").isdigit():
        return text
    return text.translate(_RAISED if tag == "sup" else _LOWERED)


def tidy(runs: Iterable[Run]) -> list[Run]:
    """Return the runs with single blanks, none at the ends of lines, and like neighbours joined."""
    pieces = [Run(part, run.look) for run in runs for part in re.split("(\n)", run.text) if part]
    joined = _joined(_adopted([BREAK if piece.text == "\n" else piece for piece in pieces]))
    spaced = [Run(_PADDING.sub(" ", run.text), run.look) for run in joined]
    return _trimmed(spaced)


def paragraphs(runs: Sequence[Run]) -> list[list[Run]]:
    """Return the runs parted where two line breaks follow each other, each part tidy and not empty."""
    parts: list[list[Run]] = [[]]
    tidied = tidy(runs)
    for index, run in enumerate(tidied):
        if run == BREAK and (index == 0 or tidied[index - 1] == BREAK):
            parts[-1] = parts[-1][:-1]
            parts.append([])
        else:
            parts[-1].append(run)
    return [part for part in map(tidy, parts) if part]


def plain_text(runs: Iterable[Run]) -> str:
    """Return the text of the runs alone."""
    return "".join(run.text for run in runs if not run.look.note)


def cut_blanks(runs: list[Run]) -> tuple[str, list[Run], str]:
    """Return the blanks before, the runs without them, and the blanks behind: a sign touches its words."""
    text = "".join(run.text for run in runs)
    if not text.strip():
        return " " if text else "", [], ""
    before = text[: len(text) - len(text.lstrip())]
    after = text[len(text.rstrip()) :]
    inner = _trimmed(runs)
    return before, inner, after


def _adopted(runs: list[Run]) -> list[Run]:
    """Give blanks between two runs of one look that look: two bold words are one bold phrase."""
    found = list(runs)
    for index in range(1, len(found) - 1):
        before, here, after = found[index - 1 : index + 2]
        if here != BREAK and not here.text.strip() and before.look == after.look and not before.look.note:
            found[index] = Run(here.text, before.look)
    return found


def _joined(runs: list[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else BREAK
        if found and last.look == run.look and BREAK not in (last, run) and not run.look.note:
            found[-1] = Run(last.text + run.text, last.look)
        elif found and run != BREAK and run.text.startswith(" ") and last.text.endswith(" "):
            found.append(Run(run.text.lstrip(" "), run.look))
        else:
            found.append(run)
    return [Run(re.sub(" +", " ", run.text), run.look) for run in found if run.text]


def _trimmed(runs: list[Run]) -> list[Run]:
    """Return runs without blanks at their ends and around their line breaks, and no break at the ends."""
    found = list(runs)
    for index, run in enumerate(found):
        text = run.text
        if run == BREAK:
            continue
        if index == 0 or found[index - 1] == BREAK:
            text = text.lstrip()
        if index == len(found) - 1 or found[index + 1] == BREAK:
            text = text.rstrip()
        if text != run.text:
            found[index] = Run(text, run.look)
    kept = [run for run in found if run.text]
    while kept and kept[0] == BREAK:
        kept.pop(0)
    while kept and kept[-1] == BREAK:
        kept.pop()
    return kept if len(kept) == len(runs) else _trimmed(kept)
