"""The preview where the web engine cannot run: the same page, set plainly, without its style sheet."""

import re
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.errors import KnownError, NotFound
from editor_app.domain.ids import MediaId
from editor_app.services import media as media_verbs
from editor_app.storage.library import Library
from ui.context import Context
from ui.preview.rendering import RenderedPage
from ui.theme import fonts
from ui.widgets.labels import label

NARROW = 480  # pixels: pictures are shown no wider than this
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_SKIP = re.compile(r'<a class="skip".*?</a>', re.DOTALL)
_SOURCES = re.compile(r' (?:srcset|sizes|width|height|loading|decoding)="[^"]*"')
_MEDIA = re.compile(r"media/([^/]+)/")


class TextPreview(QWidget):
    """Shows rendered pages with the text engine of the window itself."""

    inside_link_clicked = Signal(str)
    outside_link_clicked = Signal(QUrl)
    shown = Signal()

    def __init__(self, context: Context, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = reason
        self._reason: QLabel = label(reason, "help", self)
        self._browser = _Browser(context, self)
        self._article = ""
        self.setProperty("area", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._reason.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._reason)
        layout.addWidget(self._browser, 1)
        self._browser.anchorClicked.connect(self._on_anchor_clicked)

    @property
    def text(self) -> str:
        """What a reader reads."""
        return self._browser.toPlainText()

    def show_page(self, article: str, rendered: RenderedPage) -> None:
        """Show a page; the place stays when it is the article that is there already."""
        bar = self._browser.verticalScrollBar()
        place = bar.value() if article == self._article else 0
        self._article = article
        html = _SOURCES.sub("", _SKIP.sub("", _HEAD.sub("", rendered.document)))
        self._browser.setHtml(html)
        bar.setValue(place)
        self.shown.emit()

    def set_dark(self, dark: bool) -> None:
        """Stay in the colours of the window: the page's own cannot be shown here."""

    def set_zoom(self, factor: float) -> None:
        """Stay at the size of the window's type."""

    def close_engine(self) -> None:
        """Do nothing: there is no engine to close."""

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            self.outside_link_clicked.emit(url)
        elif url.path():
            self.inside_link_clicked.emit(url.path().replace("../", ""))


class _Browser(QTextBrowser):
    """A text browser that loads pictures from the library, in the background, and nothing else."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: set[str] = set()
        self._images: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.setProperty("kind", "bare")
        self.document().setDocumentMargin(16)
        self.document().setDefaultFont(fonts.serif(15))
        self.setAccessibleName(self.tr("Preview of the page"))

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        found = _MEDIA.search(QUrl(name).path())
        if type != QTextDocument.ResourceType.ImageResource.value or not found:
            return None
        media_id = found.group(1)
        if media_id not in self._asked:
            self._asked.add(media_id)
            self._context.jobs.read(
                partial(_load, self._context.library, media_id), self._on_loaded, self._on_missing
            )
        return self._images.get(media_id, QImage())

    def _on_loaded(self, loaded: tuple[str, QImage]) -> None:
        media_id, image = loaded
        self._images[media_id] = image
        place = self.verticalScrollBar().value()
        self.setHtml(self.toHtml())
        self.verticalScrollBar().setValue(place)

    def _on_missing(self, error: KnownError) -> None:
        """Leave the place empty: the checks say what is missing."""


def _load(library: Library, media_id: str) -> tuple[str, QImage]:
    media = media_verbs.get_media(library, MediaId(media_id))
    image = QImage(str(media_verbs.thumbnail(library, media)))
    if image.isNull():
        raise NotFound("The picture cannot be shown.")
    return media_id, image
