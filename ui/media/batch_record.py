"""The record of several items at once: what is ticked is written to all of them, in one step."""

from collections.abc import Iterable
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
from ui.media.batch_fields import BatchFields, BatchRow, rows_of_the_batch
from ui.media.folds import Folds
from ui.media.scrolled import sheet
from ui.undo import Verb
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
        self._head = label("", "heading", self)
        self._specs = rows_of_the_batch(context, self)
        self._values: dict[str, tuple[Any, ...]] = {}
        self._folds = Folds(context, "media/batch_unfolded", UNFOLDED, self)
        self.apply = button(self.tr("Apply"), "primary", parent=self)
        self.cancel = button(self.tr("Cancel"), "quiet", parent=self)
        self._state = label("", "help", self)
        self._build()
        self._connect()
        self._folds.make_open()
        self.show_items([])

    @property
    def items(self) -> list[Media]:
        """The items shown."""
        return self._items

    @property
    def rows(self) -> dict[str, BatchRow]:
        """The rows that are there, by the names of their fields; a group that was never open has none."""
        return {name: row for group in self._groups for name, row in group.rows.items()}

    def show_items(self, items: list[Media]) -> None:
        """Show what these items say; ticks and what was written go when they are others."""
        are_others = [item.id for item in items] != [item.id for item in self._items]
        self._items, self._asked = items, self._asked + 1
        self._head.setText(
            self.tr("{0} items chosen", None, len(items)).format(QLocale().toString(len(items)))
        )
        names = [spec.name for specs in self._specs.values() for spec in specs]
        work = partial(_said, [item.text for item in items], names, self._asked, not are_others)
        if len(items) <= AT_ONCE:
            self._on_said(work())
        else:
            self._context.jobs.read(work, self._on_said)

    def edit_caption(self) -> None:
        """Put the cursor into the caption of all of them."""
        self._folds.open("words")
        self.rows["caption"].field.setFocus()

    def _on_said(self, answer: Said) -> None:
        if answer.number == self._asked:
            self._values = answer.values
            for group in self._groups:
                group.show_values(answer.values, again=answer.again)
            self._show_step()

    def _on_part_made(self, name: str, group: BatchFields) -> None:
        group.setEnabled(not self._context.library.read_only)
        group.show_values(self._values)
        for row in group.rows.values():
            row.ticked_changed.connect(self._show_step)

    def _on_apply(self) -> None:
        changes = {name: row.value for name, row in self.rows.items() if row.ticked}
        if not changes or self._job is not None:
            return
        append = {name for name, row in self.rows.items() if row.ticked and row.adds}
        ids = [item.id for item in self._items]
        work = partial(_edit, self._context.library, ids, changes, append)
        again = partial(media_batch.edit_many, self._context.library, ids, changes, append)
        heard = partial(self._on_applied, again)
        self._job = self._context.jobs.long(work, heard, self._on_refused, self.tr("Writing"))
        self._job.progressed.connect(self._on_progressed)
        self._show_step()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_progressed(self, stage: str, done: int, total: int) -> None:
        self._state.setText(self.tr("Writing {0} of {1}").format(done, total))

    def _on_applied(self, again: Verb, batch: BatchEdit) -> None:
        self._job = None
        for row in self.rows.values():
            row.set_ticked(False)
        self._show_step()
        count = len(batch.edited)
        said = (
            self.tr("Written to 1 item.")
            if count == 1
            else self.tr("Written to {0} items.", None, count).format(count)
        )
        if not count:
            said = self.tr("All of them say so already.")
        if batch.left:
            said = f"{said} {self.tr('Left alone, being in the bin or gone: {0}.').format(len(batch.left))}"
        if count:
            back = partial(media_batch.undo_edit, self._context.library, batch)
            self._context.undo.did(self._name_of_step(count), back, again, self._say_what_is_left)
        undo = (self.tr("Undo"), self._context.undo.undo) if count else ("", None)
        self._context.notices.say(said, "warn" if batch.left else "done", *undo)
        self.applied.emit()

    def _on_refused(self, error: KnownError) -> None:
        self._job = None
        self._show_step()
        self._context.notices.say(error)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        ids = [item.id for item in self._items]
        if not changes.media.isdisjoint(ids):
            work = partial(media_batch.get_items, self._context.library, ids)
            self._context.jobs.read(work, self._on_items)

    def _on_items(self, items: list[Media]) -> None:
        if [item.id for item in items] == [item.id for item in self._items]:
            self.show_items(items)

    def _name_of_step(self, count: int) -> str:
        return (
            self.tr("Describe 1 item")
            if count == 1
            else self.tr("Describe {0} items", None, count).format(count)
        )

    def _say_what_is_left(self, undone: BatchEdit) -> str:
        left = self.tr("Changed since, and left as they are: {0}.")
        return left.format(len(undone.left)) if undone.left else ""

    @property
    def _groups(self) -> Iterable[BatchFields]:
        return self._folds.parts

    def _show_step(self) -> None:
        ticked = sum(row.ticked for row in self.rows.values())
        runs = self._job is not None
        self.cancel.setVisible(runs)
        self.apply.setEnabled(bool(ticked) and not runs and len(self._items) > 0)
        count = len(self._items)
        self.apply.setText(self.tr("Apply to {0} items", None, count).format(QLocale().toString(count)))
        if not runs:
            one = self.tr("1 field ticked") if ticked else ""
            self._state.setText(
                self.tr("{0} fields ticked", None, ticked).format(ticked) if ticked > 1 else one
            )

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
        for name, specs in self._specs.items():
            self._folds.add_part(name, titles[name], partial(BatchFields, specs))
        column.addWidget(self._folds)
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
        self._folds.part_made.connect(self._on_part_made)


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
