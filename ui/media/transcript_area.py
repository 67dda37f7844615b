"""A field for what is said in a recording: WebVTT or plain text, also from a file dropped on it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from editor_app.domain.caption_files import read_captions
from editor_app.domain.errors import BadInput, DiskTrouble, KnownError
from editor_app.domain.webvtt import is_webvtt, parse
from ui.context import Context
from ui.media.value_fields import Area

ENDINGS = (".vtt", ".srt", ".txt")
MOST = 5_000_000  # bytes; a day of talk
QUICK = 200_000  # letters that are looked through in no time; an export looks through all


class TranscriptArea(Area):
    """Says `troubled` with a sentence when a file cannot be used, and with nothing when all is well."""

    troubled = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(3, 14, parent=parent)
        self._context = context
        self.edited.connect(self._on_edited)

    @property
    def problem(self) -> str:
        """What is wrong with the WebVTT that is written here, or nothing."""
        try:
            text = self.text
            if is_webvtt(text) and len(text) <= QUICK:
                parse(text)
        except BadInput as error:
            return str(error)
        return ""

    def take_file(self, path: Path) -> None:
        """Put what a file of captions says in the place of what is written."""
        self._context.jobs.read(partial(_read, path), self._on_read, self._on_trouble)

    def choose_file(self) -> None:
        """Ask for a file of captions."""
        dialog = QFileDialog(self.window(), self.tr("Take a transcript"))
        stars = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilters([f"{self.tr('Captions and transcripts')} ({stars})"])
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_edited(self) -> None:
        self.troubled.emit("")

    def _on_chosen(self, name: str) -> None:
        self.take_file(Path(name))

    def _on_read(self, text: str) -> None:
        self.selectAll()
        self.insertPlainText(text)  # one step to undo
        self.left.emit()

    def _on_trouble(self, error: KnownError) -> None:
        self.troubled.emit(str(error))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return _file_in(source) is not None or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        path = _file_in(source)
        if path is None:
            super().insertFromMimeData(source)
        else:
            self.take_file(path)


def _file_in(mime: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in ENDINGS), None)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MOST:
            raise BadInput(f"{path.name} is too large for a transcript.")
        return read_captions(path.read_bytes())
    except OSError as error:
        raise DiskTrouble(f"{path.name} cannot be read.", "Is its disk still connected?") from error
