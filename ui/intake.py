"""Taking files, drops and pastes into the media library, in the background."""

import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor_app.domain.changes import Done
from editor_app.domain.errors import DiskTrouble, KnownError
from editor_app.domain.intake import IntakeReceipt
from editor_app.domain.media import Media
from editor_app.progress import CancelToken, Progress
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library
from ui.context import Context

PICTURE_ENDINGS = (
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".heic", ".heif", ".avif", ".svg",
)  # fmt: skip
VIDEO_ENDINGS = (".mp4", ".m4v", ".mov", ".webm")
"""What a file dialog shows first; what a file is, its content tells."""

FOR_OTHERS = (
    ".md", ".markdown", ".txt", ".vtt", ".srt", ".docx", ".odt", ".html", ".htm", ".toml", ".csv",
    ".dateline",
)  # fmt: skip
"""Files that are dropped for other reasons than to be taken into the media library."""

FEW = 20
"""So many of one drop are told one by one, and so may be inserted; more only lie in the library."""


class Intake(QObject):
    """Says `taken` for each item when it is in the library; what cannot be taken becomes a notice."""

    taken = Signal(object)  # Media
    settled = Signal()  # everything of one drop or paste is in the library, or cannot be taken

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def listen_to(self, widget: QWidget) -> None:
        """Take what is dropped on a widget, or pasted into it where no field wants it."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def can_take(self, mime: QMimeData) -> bool:
        """Tell whether a drag or the clipboard holds something for the media library."""
        return not self._context.library.read_only and (mime.hasImage() or bool(media_files(mime)))

    def take_mime(self, mime: QMimeData) -> bool:
        """Take what a drag or the clipboard holds; files come before the picture some programs add."""
        files = media_files(mime)
        if files:
            self.take_files(files)
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            verb = partial(_take_image, self._context.library, image)
            self._context.jobs.long(verb, self._on_image, self._on_failed)
            return True
        return False

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take files in, and all that is in folders and zips among them."""
        self._context.intakes.take(self._context.library, list(paths), self._on_receipt)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and self.can_take(event.mimeData()):  # drags are drop events too
            event.acceptProposedAction()
            return event.type() != QEvent.Type.Drop or self.take_mime(event.mimeData())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            clipboard = QGuiApplication.clipboard().mimeData()
            if event.matches(QKeySequence.StandardKey.Paste) and self.can_take(clipboard):
                return self.take_mime(clipboard)
        return super().eventFilter(watched, event)

    def _on_receipt(self, receipt: IntakeReceipt | None) -> None:
        if receipt is not None and len(receipt.items) <= FEW:
            for media in receipt.items:
                self.taken.emit(media)
        self.settled.emit()

    def _on_image(self, media: Media) -> None:
        self.taken.emit(media)
        self.settled.emit()

    def _on_failed(self, error: KnownError) -> None:
        self._context.notices.say(error)
        self.settled.emit()


def media_files(mime: QMimeData) -> list[Path]:
    """Return the local files and folders of a drag or the clipboard that may be for the media library."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() not in FOR_OTHERS]


def _take_image(library: Library, image: QImage, progress: Progress, cancel: CancelToken) -> Done[Media]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pasted.png"
        if not image.save(str(path)):
            raise DiskTrouble("The pasted picture could not be written to disk.")
        return take_in(library, path)
