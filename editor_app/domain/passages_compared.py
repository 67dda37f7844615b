"""A compared text passage by passage: side by side, and one of them brought back alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor_app.domain.word_diff import Change, Run


@dataclass(frozen=True, slots=True)
class Passage:
    """The runs of one passage, up to the end of a line that both states have."""

    runs: tuple[Run, ...]

    @property
    def before(self) -> tuple[Run, ...]:
        """What stood here."""
        return tuple(run for run in self.runs if run.change is not Change.ADDED)

    @property
    def after(self) -> tuple[Run, ...]:
        """What stands here now."""
        return tuple(run for run in self.runs if run.change is not Change.REMOVED)

    @property
    def is_same(self) -> bool:
        """Whether nothing changed here."""
        return all(run.change is Change.SAME for run in self.runs)


def passages(runs: Iterable[Run]) -> list[Passage]:
    """Cut a comparison where both states end a line; put together the passages are the comparison."""
    found: list[Passage] = []
    current: list[Run] = []
    for run in runs:
        if run.change is not Change.SAME:
            current.append(run)
            continue
        for line in run.text.splitlines(keepends=True):
            current.append(Run(Change.SAME, line))
            if line.endswith("\n"):
                found.append(Passage(tuple(current)))
                current = []
    return [*found, Passage(tuple(current))] if current else found


def with_passage_back(found: Sequence[Passage], number: int) -> str:
    """Return the later text in which one passage is as it was before."""
    sides = (each.before if place == number else each.after for place, each in enumerate(found))
    return "".join(run.text for side in sides for run in side)
