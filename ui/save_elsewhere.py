"""A way out when the library cannot take what is written: the open texts go into another folder."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from editor_app.domain.errors import KnownError
from editor_app.services.saving_elsewhere import save_elsewhere
from ui.context import Context
from ui.editor.area import EditorArea

OFFER_EVERY = 60.0  # seconds: the disk says no at every letter, the notice does not


class SaveElsewhere(QObject):
    """Offers to write all open articles as Markdown files, and does it."""

    def __init__(self, context: Context, editor: EditorArea, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._editor, self._window = context, editor, window
        self._offered = float("-inf")

    def offer(self, error: KnownError) -> None:
        """Say what is in the way, with the way out beside it."""
        if time.monotonic() - self._offered > OFFER_EVERY:
            self._offered = time.monotonic()
            self._context.notices.say(str(error), "error", self.tr("Save elsewhere…"), self.choose)

    def choose(self) -> None:
        """Ask for a folder, and write there."""
        dialog = QFileDialog(self._window, self.tr("Save the open texts in"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_into(self, folder: Path) -> None:
        """Write all open texts into a folder."""
        texts = self._editor.open_articles
        self._context.jobs.read(partial(save_elsewhere, texts, folder), self._on_saved)

    def _on_chosen(self, folder: str) -> None:
        self.save_into(Path(folder))

    def _on_saved(self, files: list[Path]) -> None:
        one, many = self.tr("1 text is safe in {1}."), self.tr("{0} texts are safe in {1}.", None, len(files))
        sentence = one if len(files) == 1 else many
        where = str(files[0].parent) if files else ""
        self._context.notices.say(sentence.format(len(files), where), "done")
