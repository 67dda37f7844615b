"""What one sees without a library: open one, make one, look at the sample, or go back to a recent one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app import paths
from editor_app.domain.errors import LibraryDamaged, LibraryInUse
from ui.opening import Failure, Opening
from ui.settings import Settings
from ui.theme import fonts, tokens
from ui.theme.icons import icon
from ui.widgets.buttons import button, set_kind
from ui.widgets.labels import ElidedLabel, label

COLUMN = 460


class WelcomePage(QWidget):
    """Starts the opening of libraries, and says what is in the way of one."""

    def __init__(self, opening: Opening, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening, self._settings = opening, settings
        self._failure: Failure | None = None
        self._name = label("Dateline", parent=self)
        self._line = label(self.tr("A quiet desk for a newsroom."), "muted", self)
        self._open = button(self.tr("Open a library…"), "primary", "folder-open", self)
        self._create = button(self.tr("New library…"), "", "plus", self)
        self._sample = button(self.tr("See the sample newsroom"), "", "newspaper", self)
        self._card = QFrame(self)
        self._problem = label("", parent=self._card)
        self._remedy = button("", "primary", parent=self._card)
        self._recent = QVBoxLayout()
        self._build()
        self._connect()
        self.show_recent()

    def show_recent(self) -> None:
        """Show the libraries opened last, as far as they are still there."""
        while item := self._recent.takeAt(0):
            if item.widget():
                item.widget().deleteLater()
        there = [path for path in self._settings.recent_libraries if path.is_dir()]
        if there:
            self._recent.addSpacing(16)
            self._recent.addWidget(label(self.tr("Opened last"), "label", self))
        for path in there[:5]:
            self._recent.addWidget(self._recent_row(path))

    def show_failure(self, failure: Failure) -> None:
        """Say why a library could not be opened, and offer what can be done about it."""
        self._failure = failure
        self._problem.setText(f"{failure.path.name}: {failure.error}")
        self._remedy.setText(self._remedy_for(failure))
        self._remedy.setVisible(bool(self._remedy.text()))
        self._card.show()
        self._weigh_open()
        (self._remedy if self._remedy.text() else self._open).setFocus()

    def _remedy_for(self, failure: Failure) -> str:
        if isinstance(failure.error, LibraryInUse):
            return self.tr("Open read-only")
        if isinstance(failure.error, LibraryDamaged) and failure.error.backup is not None:
            return self.tr("Go back to the last good backup")
        return ""

    def _weigh_open(self) -> None:
        """Let one step alone stand out: the remedy while one is offered, else opening a library."""
        offered = not self._card.isHidden() and bool(self._remedy.text())
        set_kind(self._open, "" if offered else "primary")
        self._open.setIcon(icon("folder-open", "muted" if offered else "on_accent"))

    def _on_remedy(self) -> None:
        assert self._failure is not None
        self._card.hide()
        self._weigh_open()
        if isinstance(self._failure.error, LibraryInUse):
            self._opening.open(self._failure.path, read_only=True)
        else:
            self._opening.open_backup(self._failure.path)

    def _on_open(self) -> None:
        start = str(paths.documents_dir())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a library"), start)
        if chosen:
            self._opening.open(Path(chosen))

    def _on_create(self) -> None:
        start = str(paths.documents_dir() / self.tr("Newsroom"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("New library"), start)
        if chosen:
            self._opening.create(Path(chosen))

    def _on_sample(self) -> None:
        self._sample.setEnabled(False)
        self._opening.create_sample(paths.documents_dir() / self.tr("Dateline sample newsroom"))

    def _on_failed(self, failure: Failure) -> None:
        self._sample.setEnabled(True)
        self.show_failure(failure)

    def _on_recent(self) -> None:
        self._opening.open(Path(self.sender().objectName()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_recent()
        if not self._card.isVisible():
            self._open.setFocus()

    def _recent_row(self, path: Path) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        link = button(path.name, "link", parent=row)
        link.setObjectName(str(path))
        link.clicked.connect(self._on_recent)
        layout.addWidget(link)
        layout.addWidget(ElidedLabel(str(path.parent), "muted", row), 1)
        return row

    def _build(self) -> None:
        self._name.setFont(fonts.serif(40))
        self._name.setStyleSheet("font-size: 40px")
        self._card.setProperty("kind", "card")
        self._problem.setWordWrap(True)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(16, 12, 16, 12)
        card.setSpacing(12)
        card.addWidget(self._problem)
        card.addWidget(self._remedy, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.hide()
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP_SMALL)
        column.addStretch(2)
        for widget in (self._name, self._line):
            column.addWidget(widget)
        column.addSpacing(16)
        column.addWidget(self._card)
        for made in (self._open, self._create, self._sample):
            column.addWidget(made)
        column.addLayout(self._recent)
        column.addStretch(3)
        middle = QWidget(self)
        middle.setFixedWidth(COLUMN)
        middle.setLayout(column)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(middle)
        layout.addStretch(1)

    def _connect(self) -> None:
        self._open.clicked.connect(self._on_open)
        self._create.clicked.connect(self._on_create)
        self._sample.clicked.connect(self._on_sample)
        self._remedy.clicked.connect(self._on_remedy)
        self._opening.failed.connect(self._on_failed)
