"""Taking preferences to another computer, and going back to the usual ones."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from editor_app import paths
from editor_app.domain.errors import BadInput
from editor_app.storage.trouble import in_sentences
from ui.actions.shortcuts import GROUP
from ui.context import Context
from ui.preferences import transfer
from ui.preferences.known import EVERY
from ui.preferences.steps import PreferenceSteps
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, label


class AdvancedPart(QWidget):
    """Each step says what it did, and can be undone."""

    def __init__(self, context: Context, steps: PreferenceSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._steps = context, steps
        self.write = button(self.tr("Save preferences as a file…"), parent=self)
        self.read = button(self.tr("Take preferences from a file…"), parent=self)
        self.restore = button(self.tr("Restore all usual values"), parent=self)
        self.folder = button(self.tr("Show the folder"), "link", parent=self)
        self._build()
        self._connect()

    def write_to(self, path: Path) -> None:
        """Write the preferences into a file."""
        text = transfer.written(self._context.settings)
        self._context.jobs.read(partial(_write, path, text), self._on_written)

    def read_from(self, path: Path) -> None:
        """Take the preferences of a file; what it does not name is as usual."""
        self._context.jobs.read(partial(_read, path), self._on_read)

    def _on_write(self) -> None:
        start = str(paths.documents_dir() / "dateline-preferences.json")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save preferences"), start)
        if chosen:
            self.write_to(Path(chosen))

    def _on_take(self) -> None:
        start, kinds = str(paths.documents_dir()), self.tr("Preferences (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take preferences"), start, kinds)
        if chosen:
            self.read_from(Path(chosen))

    def _on_written(self, path: Path) -> None:
        self._context.notices.say(self.tr("The preferences are in {0}.").format(path.name), "done")

    def _on_read(self, brought: transfer.Brought) -> None:
        said = self.tr("The preferences of the file hold now.")
        if brought.strange:
            left = self.tr("Left out, as this Dateline does not know them: {0}.").format(brought.strange)
            said = f"{said} {left}"
        self._steps.put(brought.values, said)

    def _on_restore(self) -> None:
        keys = [preference.key for preference in EVERY]
        self._steps.restore_usual(
            [*keys, *self._context.settings.keys(GROUP)], self.tr("Everything is as usual again.")
        )

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.settings.file.parent)))

    def _build(self) -> None:
        carries = self.tr(
            "Choices and shortcuts. Nothing about you, your libraries or what you opened is in it."
        )
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(ElidedLabel(str(self._context.settings.file), "help", self), 1)
        where.addWidget(self.folder)
        steps = QHBoxLayout()
        steps.setSpacing(8)
        steps.addWidget(self.write)
        steps.addWidget(self.read)
        steps.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(steps)
        layout.addWidget(label(carries, "help", self))
        layout.addSpacing(8)
        layout.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        all_pages = self.tr("On every page, the shortcuts too. The newsroom and who you are stay.")
        layout.addWidget(label(all_pages, "help", self))
        layout.addSpacing(8)
        layout.addWidget(label(self.tr("The preferences are kept in"), "label", self))
        layout.addLayout(where)

    def _connect(self) -> None:
        self.write.clicked.connect(self._on_write)
        self.read.clicked.connect(self._on_take)
        self.restore.clicked.connect(self._on_restore)
        self.folder.clicked.connect(self._on_folder)


def _write(path: Path, text: str) -> Path:
    with in_sentences():
        path.write_text(text, encoding="utf-8")
    return path


def _read(path: Path) -> transfer.Brought:
    try:
        with in_sentences(), path.open("rb") as file:
            content = file.read(transfer.LARGEST + 1)
    except FileNotFoundError as error:
        raise BadInput(f"There is no file {path.name}.") from error
    return transfer.read(content)
