"""What changed between two texts, word by word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import islice, takewhile

MOST_PAIRS = 4_000_000
"""Of words compared with each other; two passages with more of them are shown as taken out and put in."""

_WORD = re.compile(r"\w+(?:['’ʼ-]\w+)*|\s+|[^\w\s]")


class Change(StrEnum):
    """What became of a run of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that stayed, went or came as a whole."""

    change: Change
    text: str


def word_diff(before: str, after: str) -> list[Run]:
    """Return the runs that lead from one text to the other; what went stands before what came.

    Paragraphs are matched first, then the words inside those that changed, so the cost grows with the
    changes and not with the square of the text. SAME and REMOVED runs together are `before`, SAME and
    ADDED ones are `after`.
    """
    return list(_joined(_calmed(_runs(before, after))))


def counts(runs: Iterable[Run]) -> tuple[int, int]:
    """Return how many words came and how many went."""
    added = removed = 0
    for run in runs:
        words = sum(1 for word in _WORD.findall(run.text) if word[0].isalnum())
        added += words if run.change is Change.ADDED else 0
        removed += words if run.change is Change.REMOVED else 0
    return added, removed


def _runs(before: str, after: str) -> Iterator[Run]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for kind, start, end, begin, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Run(Change.SAME, "".join(old[start:end]))
        elif kind == "replace" and end - start == stop - begin:  # line by line: paragraphs that were edited
            for one, other in zip(old[start:end], new[begin:stop], strict=True):
                yield from _word_runs(one, other)
        else:
            yield from _word_runs("".join(old[start:end]), "".join(new[begin:stop]))


def _word_runs(before: str, after: str) -> Iterator[Run]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    head = sum(1 for _ in takewhile(_alike, zip(old, new, strict=False)))
    shortest = min(len(old), len(new)) - head
    tail = sum(
        1 for _ in takewhile(_alike, islice(zip(reversed(old), reversed(new), strict=False), shortest))
    )
    yield from _same(old[:head])
    yield from _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    yield from _same(old[len(old) - tail :])


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[Run]:
    if not old or not new or len(old) * len(new) > MOST_PAIRS:
        yield from _replaced(old, new)
        return
    for kind, start, end, begin, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from _same(old[start:end])
        else:
            yield from _replaced(old[start:end], new[begin:stop])


def _alike(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _same(words: Sequence[str]) -> Iterator[Run]:
    if words:
        yield Run(Change.SAME, "".join(words))


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Run]:
    if old:
        yield Run(Change.REMOVED, "".join(old))
    if new:
        yield Run(Change.ADDED, "".join(new))


def _calmed(runs: Iterable[Run]) -> Iterator[Run]:
    """Let a blank between two changed words belong to the change: a phrase reads better whole."""
    found = list(runs)
    for place, run in enumerate(found):
        inside = 0 < place < len(found) - 1
        if run.change is Change.SAME and inside and run.text.isspace() and "\n" not in run.text:
            yield Run(Change.REMOVED, run.text)
            yield Run(Change.ADDED, run.text)
        else:
            yield run


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Put neighbours of a kind together: in each changed passage first all that went, then all that came."""
    gone, come, same = "", "", ""
    for run in runs:
        if run.change is Change.SAME:
            yield from _changed(gone, come)
            gone = come = ""
            same += run.text
            continue
        if same:
            yield Run(Change.SAME, same)
            same = ""
        gone += run.text if run.change is Change.REMOVED else ""
        come += run.text if run.change is Change.ADDED else ""
    yield from _changed(gone, come)
    if same:
        yield Run(Change.SAME, same)


def _changed(gone: str, come: str) -> Iterator[Run]:
    if gone:
        yield Run(Change.REMOVED, gone)
    if come:
        yield Run(Change.ADDED, come)
