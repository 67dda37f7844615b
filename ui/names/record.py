"""The record of the chosen name: a form that saves by itself, and the way out of the registry."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor_app.domain.changes import Done
from editor_app.domain.ids import NameId
from editor_app.domain.news_names import NameKind, NewsName
from editor_app.services import names
from editor_app.storage.library import Library
from ui.context import Context
from ui.names.fields import NameFields
from ui.record_saver import RecordSaver, Verb
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.tab_order import TabOrder

WIDEST = 620
NOBODY = NewsName(NameId(""), NameKind.PERSON, ())


@dataclass(frozen=True)
class Saved:
    """An entry as it was saved, and as it was before; None when it is new."""

    entry: NewsName
    before: NewsName | None


class NameRecord(TabOrder):
    """A new entry is made as soon as it has a name. Every saved change can be undone."""

    made = Signal(object)  # NewsName
    removed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entry: NewsName = NOBODY
        self._being_made = False
        self._saver = RecordSaver(context, self._verb, self)
        self._title = ElidedLabel("", "title", self)
        self.fields = NameFields(self)
        self.remove = button(self.tr("Remove from the registry"), "quiet", "trash", self)
        self._state = label("", "help", self)
        self._build()
        self.fields.edited.connect(self._saver.touch)
        self.remove.clicked.connect(self._on_remove)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)

    @property
    def entry(self) -> NewsName:
        """The entry shown; without an id while a new one has no name."""
        return self._entry

    def begin_new(self, kind: NameKind) -> None:
        """Show empty fields."""
        self._leave()
        self._show(NewsName(NameId(""), kind, ()))
        self.fields.forms[0].name.setFocus()

    def show_entry(self, entry: NewsName) -> None:
        """Show an entry; what was written into the one before is saved first."""
        if entry.id != self._entry.id:
            self._leave()
            self._scroll.verticalScrollBar().setValue(0)
        elif self._saver.unsaved:
            return
        self._show(entry)

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._saver.flush()

    def _on_saved(self, saved: Saved) -> None:
        entry, library = saved.entry, self._context.library
        if saved.before is None:
            self._being_made = False
            redo = partial(names.put_names_back, library, [entry])
            undo = partial(names.remove_name, library, entry.id)
            self._context.undo.did(self.tr("New name “{0}”").format(entry.name), undo, redo)
        elif saved.before != entry:
            undo = partial(names.save_name, library, saved.before)
            redo = partial(names.save_name, library, entry)
            self._context.undo.did(self.tr("Change “{0}”").format(entry.name), undo, redo)
        if saved.before is None and not self._entry.id:
            self._entry = entry
            self._show_around()
            self._saver.touch()  # more may have been written while the entry was being made
            self.made.emit(entry)
        elif entry.id == self._entry.id:
            self._entry = entry
            self._show_around()

    def _on_remove(self) -> None:
        if self._entry.id:
            self._leave()
            verb = partial(names.remove_name, self._context.library, self._entry.id)
            self._context.jobs.write(verb, self._on_removed)

    def _on_removed(self, gone: NewsName) -> None:
        library = self._context.library
        name = self.tr("Remove “{0}”").format(gone.name)
        undo = partial(names.put_names_back, library, [gone])
        self._context.undo.did(name, undo, partial(names.remove_name, library, gone.id))
        said = self.tr("Removed {0} from the registry.").format(gone.name)
        self._context.notices.say(said, "done", self.tr("Undo"), self._context.undo.undo)
        self._entry = NOBODY
        self.removed.emit()

    def _leave(self) -> None:
        self._saver.flush()
        self._saver.forget()
        self._being_made = False

    def _verb(self) -> Verb | None:
        value = self.fields.value(self._entry)
        if self._being_made or not any(form.name.strip() for form in value.forms):
            return None
        self._being_made = not value.id
        return partial(_save, self._context.library, value)

    def _show(self, entry: NewsName) -> None:
        self._entry = entry
        self.fields.show_entry(entry)
        self._show_around()

    def _show_around(self) -> None:
        self._title.set_text(self._entry.name or self.tr("New name"))
        writable = not self._context.library.read_only
        self.fields.setEnabled(writable)
        self.remove.setVisible(writable and bool(self._entry.id))

    def _build(self) -> None:
        sheet = QWidget(self)
        sheet.setMaximumWidth(WIDEST)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.fields)
        column.addStretch(1)
        holder = QWidget(self)
        holder.setProperty("area", "clear")
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addStretch(1)
        middle.addWidget(sheet, 100)
        middle.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 16, 6)
        below.addWidget(self.remove)
        below.addWidget(self._state, 1, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(below)


def _save(library: Library, value: NewsName) -> Done[Saved]:
    if not value.id:
        done = names.create_name(library, value.kind, value.forms, value.note)
        return Done(Saved(done.value, None), done.changes)
    before = names.get_name(library, value.id)
    done = names.save_name(library, value)
    return Done(Saved(done.value, before), done.changes)
