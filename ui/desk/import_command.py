"""Taking Markdown files in: choose them, run in the background, say what came."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor_app.domain.changes import Done
from editor_app.progress import CancelToken, Progress
from ui.context import Context

if TYPE_CHECKING:
    from editor_app.services.importing import ImportReport
    from editor_app.storage.library import Library


class ImportCommand(QObject):
    """Asks for files, and says `imported` with the id of the first article that came in."""

    imported = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def choose(self) -> None:
        """Ask for files and take them in."""
        dialog = QFileDialog(self._window, self.tr("Import articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Markdown (*.md *.markdown *.txt)"))
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, files: list[Path]) -> None:
        """Take these files in."""
        work = partial(_import, self._context.library, files)
        self._context.jobs.long(work, self._on_imported, title=self.tr("Importing"))

    def _on_chosen(self, files: list[str]) -> None:
        self.take_in([Path(file) for file in files])

    def _on_imported(self, report: ImportReport) -> None:
        taken = len(report.articles)
        if taken:
            sentence = (
                self.tr("1 article came in.") if taken == 1 else self.tr("{0} articles came in.", None, taken)
            )
            self._context.notices.say(sentence.format(taken), "done")
            self.imported.emit(report.articles[0].article)
        for refused in report.refused:
            self._context.notices.say(refused.sentence, "error")


def _import(
    library: Library, files: list[Path], progress: Progress, cancel: CancelToken
) -> Done[ImportReport]:
    from editor_app.services.importing import import_files  # noqa: PLC0415  loads YAML and more, seldom needed

    return import_files(library, files, progress, cancel)
