"""Who sits at this computer: one of the authors, remembered here and never in the library."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.author import Author
from editor_app.domain.changes import Changes
from editor_app.domain.ids import AuthorId
from editor_app.services.authors import list_authors
from ui.context import Context
from ui.desk_memory import DeskMemory
from ui.widgets.choice import Choice
from ui.widgets.form import FieldRow


class WhoIAm(QWidget):
    """A list of the authors; the queue Mine of the desk follows at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._memory = context, DeskMemory.of(context)
        self.who = Choice(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        sentence = self.tr("Your own articles are the queue Mine of the desk. Only this computer knows.")
        layout.addWidget(FieldRow(self.tr("Who I am"), self.who, sentence, self))
        self.who.activated.connect(self._on_chosen)
        self._memory.me_changed.connect(self._show)
        context.jobs.changed.connect(self._on_changed)
        self._read()

    def _on_chosen(self) -> None:
        chosen = self.who.currentData()
        self._memory.set_me(AuthorId(chosen) if chosen else None)

    def _on_changed(self, changes: Changes, _: object) -> None:
        if changes.authors:
            self._read()

    def _read(self) -> None:
        self._context.jobs.read(partial(list_authors, self._context.library), self._on_read)

    def _on_read(self, found: list[Author]) -> None:
        self.who.clear()
        self.who.addItem(self.tr("Nobody in particular"), "")
        for author in found:
            self.who.addItem(author.name, author.id)
        self._show()

    def _show(self) -> None:
        self.who.setCurrentIndex(max(0, self.who.findData(self._memory.me or "")))
