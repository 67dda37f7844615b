"""The record of several items at once: what is ticked is written to all of them, in one step."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaText
from editor_app.domain.media_fields import values_said
from editor_app.progress import CancelToken, Progress
from editor_app.services import media_batch
from editor_app.services.media_batch import BatchEdit
from ui.context import Context
from ui.jobs import Job
from ui.media.batch_fields import fields_of_the_batch
from ui.media.folds import Folds
from ui.media.scrolled import sheet
from ui.widgets.buttons import button
from ui.widgets.labels import Hairline, label
from ui.widgets.tab_order import TabOrder

UNFOLDED = "words,credit"
AT_ONCE = 1000  # items that are compared in no time; more are compared in the background


@dataclass(frozen=True)
class Said:
    """What the items of one question say: its number, values by field, whether the items are the same."""

    number: int
    values: dict[str, tuple[Any, ...]]
    again: bool


class BatchRecord(TabOrder):
    """Fields with a tick box each; writing into one ticks it. Nothing is written before "Apply"."""

    applied = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._items: list[Media] = []
        self._asked = 0
        self._job: Job | None = None
        self._last = BatchEdit()
        self._head = label("", "heading", self)
        self._groups = fields_of_the_batch(context, self)
        self.apply = button(self.tr("Apply"), "primary", parent=self)
        self.cancel = button(self.tr("Cancel"), "quiet", parent=self)
        self._state = label("", "help", self)
        self._build()
        self._connect()
        self.show_items([])

    @property
    def items(self) -> list[Media]:
        """The items shown."""
        return self._items

    @property
    def rows(self) -> dict[str, Any]:
        """Every row by the name of its field."""
        return {name: row for group in self._groups.values() for name, row in group.rows.items()}

    def show_items(self, items: list[Media]) -> None:
        """Show what these items say; ticks and what was written go when they are others."""
        are_others = [item.id for item in items] != [item.id for item in self._items]
        self._items, self._asked = items, self._asked + 1
        self._head.setText(self.tr("{0} items chosen").format(QLocale().toString(len(items))))
        work = partial(_said, [item.text for item in items], list(self.rows), self._asked, not are_others)
        if len(items) <= AT_ONCE:
            self._on_said(work())
        else:
            self._context.jobs.read(work, self._on_said)

    def undo(self) -> None:
        """Take back what was written last, except where somebody went on since."""
        batch, self._last = self._last, BatchEdit()
        if batch.edited:
            verb = partial(media_batch.undo_edit, self._context.library, batch)
            self._context.jobs.write(verb, self._on_undone)

    def _on_said(self, answer: Said) -> None:
        if answer.number == self._asked:
            for group in self._groups.values():
                group.show_values(answer.values, again=answer.again)
                group.setEnabled(not self._context.library.read_only)
            self._show_step()

    def _on_apply(self) -> None:
        changes = {name: row.value for name, row in self.rows.items() if row.ticked}
        if not changes or self._job is not None:
            return
        append = {name for name, row in self.rows.items() if row.ticked and row.adds}
        ids = [item.id for item in self._items]
        work = partial(_edit, self._context.library, ids, changes, append)
        self._job = self._context.jobs.long(work, self._on_applied, self._on_refused, self.tr("Writing"))
        self._job.progressed.connect(self._on_progressed)
        self._show_step()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_progressed(self, stage: str, done: int, total: int) -> None:
        self._state.setText(self.tr("Writing {0} of {1}").format(done, total))

    def _on_applied(self, batch: BatchEdit) -> None:
        self._job, self._last = None, batch
        for row in self.rows.values():
            row.set_ticked(False)
        self._show_step()
        count = len(batch.edited)
        said = self.tr("Written to 1 item.") if count == 1 else self.tr("Written to {0} items.").format(count)
        if not count:
            said = self.tr("All of them say so already.")
        if batch.left:
            said = f"{said} {self.tr('Left alone, being in the bin or gone: {0}.').format(len(batch.left))}"
        undo = (self.tr("Undo"), self.undo) if count else ("", None)
        self._context.notices.say(said, "warn" if batch.left else "done", *undo)
        self.applied.emit()

    def _on_refused(self, error: KnownError) -> None:
        self._job = None
        self._show_step()
        self._context.notices.say(error)

    def _on_undone(self, batch: BatchEdit) -> None:
        said = self.tr("Put back in {0} items.").format(len(batch.edited))
        if batch.left:
            said = f"{said} {self.tr('Changed since, and left as they are: {0}.').format(len(batch.left))}"
        self._context.notices.say(said, "warn" if batch.left else "done")

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        ids = [item.id for item in self._items]
        if not changes.media.isdisjoint(ids):
            work = partial(media_batch.get_items, self._context.library, ids)
            self._context.jobs.read(work, self._on_items)

    def _on_items(self, items: list[Media]) -> None:
        if [item.id for item in items] == [item.id for item in self._items]:
            self.show_items(items)

    def _show_step(self) -> None:
        ticked = sum(row.ticked for row in self.rows.values())
        runs = self._job is not None
        self.cancel.setVisible(runs)
        self.apply.setEnabled(bool(ticked) and not runs and len(self._items) > 0)
        self.apply.setText(self.tr("Apply to {0} items").format(QLocale().toString(len(self._items))))
        if not runs:
            one = self.tr("1 field ticked") if ticked else ""
            self._state.setText(self.tr("{0} fields ticked").format(ticked) if ticked > 1 else one)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_apply()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        scroll, column = sheet(self)
        column.addWidget(self._head)
        column.addWidget(label(self.tr("What is ticked is written to all of them."), "help", self))
        titles = {
            "words": self.tr("Words"),
            "credit": self.tr("Credit"),
            "rights": self.tr("Rights"),
            "desk": self.tr("Desk"),
        }
        parts = [(name, titles[name], group) for name, group in self._groups.items()]
        column.addWidget(Folds(self._context, "media/batch_unfolded", parts, UNFOLDED, self))
        column.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 8)
        below.setSpacing(8)
        below.addWidget(self._state, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.apply)
        self._state.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(below)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self.apply.clicked.connect(self._on_apply)
        self.cancel.clicked.connect(self._on_cancel)
        for row in self.rows.values():
            row.ticked_changed.connect(self._show_step)


def _said(texts: list[MediaText], names: list[str], number: int, again: bool) -> Said:
    return Said(number, values_said(texts, names), again)


def _edit(
    library: media_batch.Library,
    ids: list[MediaId],
    changes: dict[str, Any],
    append: set[str],
    progress: Progress,
    token: CancelToken,
) -> Done[BatchEdit]:
    return media_batch.edit_many(library, ids, changes, append, progress, token)
