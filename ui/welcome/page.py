"""The first page: open a library, make one, look at the sample, go back to a backup or a recent one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app import paths
from editor_app.domain.errors import LibraryDamaged, LibraryInUse
from ui.opening import Failure, Opening
from ui.settings import Settings
from ui.theme import fonts, tokens
from ui.theme.icons import icon
from ui.welcome.recent import RecentLibraries
from ui.welcome.rescue import RescuePanel
from ui.widgets.buttons import button, set_kind
from ui.widgets.labels import label

COLUMN = 520


class WelcomePage(QWidget):
    """Starts the opening of libraries, and says what is in the way of one. A folder can be dropped on it."""

    left = Signal()

    def __init__(self, opening: Opening, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._failure: Failure | None = None
        self._name = label("Dateline", parent=self)
        self._line = label(self.tr("A quiet desk for a newsroom."), "muted", self)
        self.open = button(self.tr("Open a library…"), "primary", "folder-open", self)
        self.create_new = button(self.tr("New library…"), "", "plus", self)
        self.sample = button(self.tr("See the sample newsroom"), "", "newspaper", self)
        self.recover = button(self.tr("Go back to a backup…"), "", "clock-counter-clockwise", self)
        self._card = QFrame(self)
        self._problem = label("", parent=self._card)
        self.remedy = button("", "primary", parent=self._card)
        self.recent = RecentLibraries(opening.jobs, settings, self)
        self.rescue = RescuePanel(opening.jobs, self)
        self._stack = QStackedLayout()
        self._build()
        self._connect()
        self.recent.show_all()

    def show_failure(self, failure: Failure) -> None:
        """Say why a library could not be opened, and offer what can be done about it."""
        self._failure = failure
        self._stack.setCurrentIndex(0)
        self._problem.setText(f"{failure.path.name}: {failure.error}")
        self.remedy.setText(self._remedy_for(failure))
        self.remedy.setVisible(bool(self.remedy.text()))
        self._card.show()
        self._weigh_open()
        (self.remedy if self.remedy.text() else self.open).setFocus()

    def show_backups(self, library: Path) -> None:
        """Show the backups of a library, and the step back to one of them."""
        self._stack.setCurrentIndex(1)
        self.rescue.show_library(library)

    def _remedy_for(self, failure: Failure) -> str:
        if isinstance(failure.error, LibraryInUse):
            return self.tr("Open read-only")
        if isinstance(failure.error, LibraryDamaged) and failure.error.backup is not None:
            return self.tr("See its backups…")
        return ""

    def _weigh_open(self) -> None:
        """Let one step alone stand out: the remedy while one is offered, else opening a library."""
        offered = not self._card.isHidden() and bool(self.remedy.text())
        set_kind(self.open, "" if offered else "primary")
        self.open.setIcon(icon("folder-open", "muted" if offered else "on_accent"))

    def _on_remedy(self) -> None:
        assert self._failure is not None
        self._card.hide()
        self._weigh_open()
        if isinstance(self._failure.error, LibraryInUse):
            self._opening.open(self._failure.path, read_only=True)
        else:
            self.show_backups(self._failure.path)

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
        self.sample.setEnabled(False)
        self._opening.create_sample(paths.documents_dir() / self.tr("Dateline sample newsroom"))

    def _on_recover(self) -> None:
        start = str(paths.documents_dir())
        title = self.tr("The library to go back with")
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        if chosen:
            self.show_backups(Path(chosen))

    def _on_rescue_left(self) -> None:
        self._stack.setCurrentIndex(0)
        self.open.setFocus()

    def _on_restored(self, path: Path) -> None:
        self._stack.setCurrentIndex(0)
        self._opening.open(path)

    def _on_failed(self, failure: Failure) -> None:
        self.sample.setEnabled(True)
        self.show_failure(failure)

    def _on_recent(self, path: Path) -> None:
        self._opening.open(path)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.recent.show_all()
        if not self._card.isVisible():
            self.open.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_library(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_library(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._opening.open(path)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self._name.setFont(fonts.serif(40))
        self._name.setStyleSheet("font-size: 40px")
        self._build_card()
        column = QVBoxLayout()
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(tokens.GAP_SMALL)
        column.addStretch(2)
        for widget in (self._name, self._line):
            column.addWidget(widget)
        column.addSpacing(16)
        column.addWidget(self._card)
        steps = QGridLayout()
        steps.setSpacing(tokens.GAP_SMALL)
        for place, made in enumerate((self.open, self.create_new, self.sample, self.recover)):
            steps.addWidget(made, place // 2, place % 2)
        column.addLayout(steps)
        column.addWidget(label(self.tr("Or drop the folder of a library here."), "help", self))
        column.addSpacing(16)
        column.addWidget(self.recent)
        column.addStretch(3)
        self._put_in_the_middle(column)

    def _build_card(self) -> None:
        self._card.setProperty("kind", "card")
        self._problem.setWordWrap(True)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(16, 12, 16, 12)
        card.setSpacing(12)
        card.addWidget(self._problem)
        card.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.hide()

    def _put_in_the_middle(self, column: QVBoxLayout) -> None:
        front = QWidget(self)
        front.setLayout(column)
        self._stack.addWidget(front)
        self._stack.addWidget(self.rescue)
        middle = QWidget(self)
        middle.setMaximumWidth(COLUMN)
        middle.setLayout(self._stack)
        holder = QWidget(self)
        holder.setProperty("area", "clear")
        row = QGridLayout(holder)
        row.setColumnStretch(0, 1)
        row.setColumnStretch(1, 100)
        row.setColumnStretch(2, 1)
        row.addWidget(middle, 0, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open)
        self.create_new.clicked.connect(self._on_create)
        self.sample.clicked.connect(self._on_sample)
        self.recover.clicked.connect(self._on_recover)
        self.remedy.clicked.connect(self._on_remedy)
        self.recent.open_requested.connect(self._on_recent)
        self.rescue.left.connect(self._on_rescue_left)
        self.rescue.restored.connect(self._on_restored)
        self._opening.failed.connect(self._on_failed)


def dropped_library(data: QMimeData) -> Path | None:
    """Return the folder that is dropped, also when it is a file of it; None when it is something else."""
    places = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(places) != 1:
        return None
    return places[0] if places[0].is_dir() else places[0].parent if places[0].suffix == ".db" else None
