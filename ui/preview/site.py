"""The files behind the preview's scheme: the page in memory, the theme's assets, the library's media."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler
from typing_extensions import override

from editor_app import paths
from editor_app.domain import renditions
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError, NotFound
from editor_app.domain.ids import MediaId
from editor_app.render.addresses import captions_path, file_path
from editor_app.render.theme import Theme
from editor_app.services import media as media_verbs
from editor_app.services.previewing import theme
from editor_app.services.recordings import captions_file
from editor_app.services.renditions import rendition_path
from editor_app.storage.library import Library
from ui.context import Context
from ui.preview.hardening import CONTENT_SECURITY_POLICY
from ui.preview.looks import LOOKS, dressed
from ui.preview.scheme import path_of

TYPES: Final = {
    "css": b"text/css",
    "gif": b"image/gif",
    "html": b"text/html; charset=utf-8",
    "jpg": b"image/jpeg",
    "m4a": b"audio/mp4",
    "mp3": b"audio/mpeg",
    "mp4": b"video/mp4",
    "pdf": b"application/pdf",
    "png": b"image/png",
    "svg": b"image/svg+xml",
    "vtt": b"text/vtt; charset=utf-8",
    "webm": b"video/webm",
    "woff2": b"font/woff2",
}
STYLE_ELSEWHERE: Final = "ui/elsewhere.css"
"""Where the style sheet of the sheet "Elsewhere" is served from."""
HEADERS: Final = {
    b"Content-Security-Policy": CONTENT_SECURITY_POLICY.encode(),
    b"X-Content-Type-Options": b"nosniff",
    b"Referrer-Policy": b"no-referrer",
}


class Site(QWebEngineUrlSchemeHandler):
    """Serves one page and what belongs to it; everything else is not there."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._path, self._document = "", b""
        self._assets: dict[str, bytes] | None = None
        self.dark = self.printed = False
        context.jobs.changed.connect(self._on_changed)

    @property
    def look(self) -> str:
        """How the style sheets dress the page: `light`, `dark` or `print`."""
        if self.printed:
            return "print"
        return "dark" if self.dark else "light"

    def set_page(self, path: str, document: str) -> None:
        """Serve this document under this path from now on."""
        self._path, self._document = path, document.encode("utf-8", "replace")

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.channels:
            self._assets = None  # they may have another theme now

    @override
    def requestStarted(self, request: QWebEngineUrlRequestJob) -> None:
        path = path_of(request.requestUrl())
        if request.requestMethod() != b"GET":
            request.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif path == self._path:
            _answer(request, "html", self._document)
        elif path.startswith("media/"):
            reply = _MediaReply(request, path, self)
            self._context.jobs.read(
                partial(media_file, self._context.library, path), reply.send, reply.refuse
            )
        elif path in self._assets_by_path():
            _answer(request, path.rpartition(".")[2], self._dressed(path, request.requestUrl().query()))
        else:
            request.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _assets_by_path(self) -> dict[str, bytes]:
        if self._assets is None:
            own = (paths.resources() / "ui" / "elsewhere.css").read_bytes()
            self._assets = self._theme().assets() | {STYLE_ELSEWHERE: own}
        return self._assets

    def _theme(self) -> Theme:
        try:
            return theme(self._context.library)
        except KnownError:  # who renders the page says so
            return Theme.load()

    def _dressed(self, path: str, look: str) -> bytes:
        """Return an asset; style sheets in the look their address asks for, or else in the chosen one.

        The engine may remember what it got from an address, so an address with a look keeps to it.
        """
        content = self._assets_by_path()[path]
        if not path.endswith(".css"):
            return content
        return dressed(content, look if look in LOOKS else self.look)


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file on the disk that stands for a media path, and its kind by suffix."""

    path: Path
    suffix: str


def media_file(library: Library, path: str) -> MediaFile:
    """Return the file for `media/<id>/<name>`, made if need be; raise NotFound when there is none."""
    _, media_id, name = path.split("/", 2) if path.count("/") == 2 else ("", "", "")
    media = media_verbs.get_media(library, MediaId(media_id))
    suffix = name.rpartition(".")[2]
    if path == file_path(media):
        return MediaFile(media_verbs.media_path(library, media), suffix)
    if path == captions_path(media):
        return MediaFile(captions_file(library, media), suffix)
    rendition = next((each for each in renditions.all_of(media) if each.path == path), None)
    if rendition is None or media.file is None:
        raise NotFound("That size of the picture is not part of the page.")
    # The engine goes by the type it is told, so the kind that is made fastest may stand for the others.
    return MediaFile(rendition_path(library, media, rendition.as_kind(renditions.JPEG)), renditions.JPEG)


class _MediaReply(QObject):
    """Waits for a file, and answers if the request is still there by then."""

    def __init__(self, request: QWebEngineUrlRequestJob, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._request = request

    def send(self, file: MediaFile) -> None:
        """Answer with the content of a file."""
        if shiboken6.isValid(self._request):
            device = QFile(str(file.path), self._request)
            if device.open(QIODevice.OpenModeFlag.ReadOnly):
                _reply(self._request, TYPES.get(file.suffix, b"application/octet-stream"), device)
            else:
                self._request.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        self.deleteLater()

    def refuse(self, error: KnownError) -> None:
        """Say that there is no such file; the page shows its alt text."""
        if shiboken6.isValid(self._request):
            self._request.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        self.deleteLater()


def _answer(request: QWebEngineUrlRequestJob, suffix: str, content: bytes) -> None:
    buffer = QBuffer(request)
    buffer.setData(content)
    _reply(request, TYPES.get(suffix, b"application/octet-stream"), buffer)


def _reply(request: QWebEngineUrlRequestJob, kind: bytes, device: QIODevice) -> None:
    # PySide6 takes a header's value as a list, although its annotation says otherwise.
    headers = {QByteArray(name): [QByteArray(value)] for name, value in HEADERS.items()}
    request.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
    request.reply(QByteArray(kind), device)
