"""The file that lets undo reach back beyond the end of the program: the last steps of one body.

It lies beside the draft journals. Losing it costs comfort and no text, so it is written after pauses, and
a file that cannot be read is as good as none.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from editor_app.domain.ids import ArticleId
from editor_app.domain.text_edits import TextEdit, apply_edit, edit_between

FOLDER = "undo"
MOST_STEPS = 200
MOST_LETTERS = 1_000_000

Step = tuple[TextEdit, ...]
"""What one Ctrl+Z takes back, in the order it was done."""


@dataclass(frozen=True, slots=True)
class UndoSteps:
    """The last steps of a body, oldest first, and the text they led to."""

    text: str
    steps: tuple[Step, ...] = ()

    def before(self) -> str:
        """Return the text before the first step; raise ValueError when the steps do not fit the text."""
        text = self.text
        for step in reversed(self.steps):
            for edit in reversed(step):
                text = apply_edit(text, TextEdit(edit.position, edit.inserted, edit.removed))
        return text

    def leading_to(self, text: str) -> "UndoSteps":
        """Return the steps to another text: the way there is one more step."""
        if text == self.text:
            return self
        return UndoSteps(text, (*self.steps, (edit_between(self.text, text),)))

    def bounded(self) -> "UndoSteps":
        """Return no more of the last steps than are worth keeping."""
        kept: list[Step] = []
        letters = 0
        for step in reversed(self.steps[-MOST_STEPS:]):
            letters += sum(len(edit.removed) + len(edit.inserted) for edit in step)
            if letters > MOST_LETTERS:
                break
            kept.append(step)
        return UndoSteps(self.text, tuple(reversed(kept)))


def write_undo(drafts: Path, article: ArticleId, undo: UndoSteps) -> None:
    """Keep the steps of an article; without any, keep nothing. Raises OSError."""
    path = _path(drafts, article)
    if not undo.steps:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    steps = [[(edit.position, edit.removed, edit.inserted) for edit in step] for step in undo.steps]
    staged = path.with_suffix(".new")
    staged.write_text(json.dumps({"text": undo.text, "steps": steps}), encoding="ascii")
    staged.replace(path)


def read_undo(drafts: Path, article: ArticleId) -> UndoSteps | None:
    """Return the steps that were kept of an article; None when there are none one can use."""
    try:
        kept = json.loads(_path(drafts, article).read_text(encoding="ascii"))
        undo = UndoSteps(
            str(kept["text"]), tuple(tuple(TextEdit(*edit) for edit in step) for step in kept["steps"])
        )
        undo.before()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return undo


def _path(drafts: Path, article: ArticleId) -> Path:
    return drafts / FOLDER / f"{article}.json"
