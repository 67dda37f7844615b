"""Going back to a backup: which there are, what each holds, and the new folder it is restored into."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.errors import KnownError
from editor_app.progress import CancelToken, Progress
from ui.jobs import Job, Jobs
from ui.widgets.buttons import button
from ui.widgets.form import FieldRow
from ui.widgets.labels import label

if TYPE_CHECKING:  # loaded in the background
    from editor_app.storage.backup_facts import BackupFacts

PATH = Qt.ItemDataRole.UserRole


class RescuePanel(QWidget):
    """Says `restored` with the new folder, or `left`. The old folder is only read."""

    restored = Signal(object)  # Path
    left = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._library = Path()
        self._job: Job | None = None
        self._title = label("", "title", self)
        self._what = label("", "muted", self)
        self.backups = QListWidget(self)
        self._none = label("", "problem", self)
        place = QWidget(self)
        self.place = QLineEdit(place)
        self._choose = button(self.tr("Choose…"), parent=place)
        self._place_row = FieldRow(self.tr("New folder"), place, parent=self)
        self.restore = button(self.tr("Restore into the new folder"), "primary", parent=self)
        self.back = button(self.tr("Back"), "quiet", parent=self)
        self._progress = QProgressBar(self)
        self._build(place)
        self._connect()

    def show_library(self, path: Path) -> None:
        """Show the backups of the library in this folder."""
        self._library = path
        self._title.setText(self.tr("Backups of {0}").format(path.name))
        self.backups.clear()
        self._say("")
        self._set_busy(busy=False)
        self.restore.setEnabled(False)
        self._jobs.read(partial(_look, path), self._on_looked, self._on_failed)

    def _on_looked(self, answer: "tuple[list[BackupFacts], Path]") -> None:
        from ui.welcome.words import backup_words  # noqa: PLC0415  loaded by now

        found, place = answer
        for facts in found:
            item = QListWidgetItem(backup_words(facts), self.backups)
            item.setData(PATH, facts.path)
            if facts.articles is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        sound = [row for row, facts in enumerate(found) if facts.articles is not None]
        self.place.setText(str(place))
        if not sound:
            self._say(self.tr("There is no backup in this folder that could be read."))
            self.back.setFocus()
            return
        self.backups.setCurrentRow(sound[0])
        self.backups.setFocus()

    def _on_chosen(self) -> None:
        self.restore.setEnabled(self.backups.currentItem() is not None and self._job is None)

    def _on_choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("New folder"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    def _on_restore(self) -> None:
        place, item = Path(self.place.text().strip()).expanduser(), self.backups.currentItem()
        if not place.is_absolute() or item is None:
            self._place_row.set_problem(self.tr("Choose where the new folder shall lie."))
            return
        self._place_row.set_problem("")
        self._say("")
        self._set_busy(busy=True)
        work = partial(_restore, self._library, item.data(PATH), place)
        self._job = self._jobs.long(work, self._on_restored, self._on_failed)
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_finished)

    def _on_restored(self, path: Path) -> None:
        self.restored.emit(path)

    def _on_progressed(self, _: str, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_finished(self) -> None:
        self._job = None
        self._set_busy(busy=False)
        self._on_chosen()

    def _on_failed(self, error: KnownError) -> None:
        self._say(str(error))

    def _on_back(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.left.emit()

    def _say(self, sentence: str) -> None:
        self._none.setText(sentence)
        self._none.setVisible(bool(sentence))

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._progress.setRange(0, 0)
        self.restore.setEnabled(not busy)
        self.backups.setEnabled(not busy)
        self._place_row.setEnabled(not busy)
        self.back.setText(self.tr("Stop") if busy else self.tr("Back"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _build(self, place: QWidget) -> None:
        self._what.setWordWrap(True)
        self._what.setText(
            self.tr(
                "A backup becomes a library of its own, with the pictures of the old folder. "
                "The old folder stays as it is."
            )
        )
        self.backups.setAccessibleName(self.tr("Backups"))
        self.backups.setMinimumHeight(160)
        self.backups.setMaximumHeight(400)
        self.backups.setWordWrap(True)
        self.backups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.backups.setSpacing(4)
        self.place.setAccessibleName(self.tr("New folder"))
        place.setFocusProxy(self.place)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.place, 1)
        row.addWidget(self._choose)
        steps = QHBoxLayout()
        steps.addWidget(self.restore)
        steps.addWidget(self.back)
        steps.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 24)
        layout.setSpacing(12)
        for widget in (self._title, self._what, self.backups, self._none, self._place_row, self._progress):
            layout.addWidget(widget, 1 if widget is self.backups else 0)
        layout.addLayout(steps)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.backups.currentItemChanged.connect(self._on_chosen)
        self.backups.itemActivated.connect(self._on_restore)
        self._choose.clicked.connect(self._on_choose)
        self.restore.clicked.connect(self._on_restore)
        self.back.clicked.connect(self._on_back)


def _look(library: Path) -> "tuple[list[BackupFacts], Path]":
    import ui.welcome.words  # noqa: F401, PLC0415
    from editor_app.services.rescuing import free_place, list_backups  # noqa: PLC0415  not before the first paint

    return list_backups(library), free_place(library)


def _restore(library: Path, backup: Path, into: Path, progress: Progress, cancel: CancelToken) -> Path:
    from editor_app.services.rescuing import restore_elsewhere  # noqa: PLC0415

    return restore_elsewhere(library, backup, into, progress, cancel)
