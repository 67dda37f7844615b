"""The sections of the paper: renamed in place, added below."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import SectionId
from editor_app.domain.newsroom import Section
from editor_app.services import sections
from ui.context import Context
from ui.widgets.buttons import button
from ui.widgets.labels import label


class SectionList(QWidget):
    """One line for each section, with its address beside it; an address stays when the name changes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[_SectionRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.name = QLineEdit(self)
        self.add = button(self.tr("Add a section"), "", "plus", self)
        self._problem = label("", "problem", self)
        self._build()
        context.jobs.changed.connect(self._on_changed)
        self.add.clicked.connect(self._on_add)
        self.name.returnPressed.connect(self._on_add)
        self.name.textEdited.connect(self._on_written)
        self._read()

    @property
    def names(self) -> list[str]:
        """The names as they stand on the screen."""
        return [row.line.text() for row in self._rows]

    def _on_written(self) -> None:
        self.add.setEnabled(bool(self.name.text().strip()))
        self._say("")

    def _on_add(self) -> None:
        if self.name.text().strip():
            verb = partial(sections.create_section, self._context.library, self.name.text())
            self._context.jobs.write(verb, self._on_made, self._on_refused)

    def _on_made(self, section: Section) -> None:
        self.name.clear()
        self._on_written()

    def _on_renamed(self, section_id: str, name: str) -> None:
        verb = partial(sections.rename_section, self._context.library, SectionId(section_id), name)
        self._context.jobs.write(verb, None, self._on_rename_refused)

    def _on_rename_refused(self, error: KnownError) -> None:
        self._say(str(error))
        self._read()

    def _on_refused(self, error: KnownError) -> None:
        self._say(str(error))

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.sections:
            self._read()

    def _on_sections(self, found: list[Section]) -> None:
        if [row.section for row in self._rows] == found and self.names == [one.name for one in found]:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_SectionRow(section, self) for section in found]
        for row in self._rows:
            row.renamed.connect(self._on_renamed)
            self._column.addWidget(row)

    def _read(self) -> None:
        self._context.jobs.read(partial(sections.list_sections, self._context.library), self._on_sections)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _build(self) -> None:
        self.name.setPlaceholderText(self.tr("Name of a new section"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.add.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._column)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        self._problem.hide()


class _SectionRow(QWidget):
    renamed = Signal(str, str)

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.line = QLineEdit(section.name, self)
        self.line.setAccessibleName(self.tr("Name of the section {0}").format(section.name))
        address = label(f"/sections/{section.slug}/", "muted", self)
        address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.line, 1)
        layout.addWidget(address, 1)
        self.line.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        name = self.line.text().strip()
        if not name:
            self.line.setText(self.section.name)
        elif name != self.section.name:
            self.renamed.emit(self.section.id, name)
