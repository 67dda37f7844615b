"""The preview where the web engine cannot run: the same page, set plainly, without its style sheet."""

import re
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPdfWriter, QTextBlock, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.errors import KnownError, NotFound
from editor_app.domain.ids import MediaId
from editor_app.services import media as media_verbs
from editor_app.services.renditions import thumbnail
from editor_app.storage.library import Library
from ui.context import Context
from ui.preview.paper import paper
from ui.preview.rendering import PLACE_OF_BODY, RenderedPage
from ui.preview.track import BEGINNING, END, Place, Track
from ui.theme import fonts
from ui.widgets.labels import label

WORDS = 40  # letters before the place clicked, to find it in the source
_NAME = "dateline-block-"  # names in bodies are prefixed, so none of theirs is one of ours
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_SKIP = re.compile(r'<a class="skip".*?</a>', re.DOTALL)
_SOURCES = re.compile(r' (?:srcset|sizes|width|height|loading|decoding)="[^"]*"')
_MEDIA = re.compile(r"media/([^/]+)/")


class TextPreview(QWidget):
    """Shows rendered pages with the text engine of the window itself."""

    inside_link_clicked = Signal(str)
    outside_link_clicked = Signal(QUrl)
    shown = Signal()
    scrolled = Signal(object)  # never said: the text follows a page, but no plain one
    clicked = Signal(str, int, str)
    pdf_saved = Signal(str, bool)

    def __init__(self, context: Context, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = reason
        self._reason: QLabel = label(reason, "help", self)
        self._browser = _Browser(context, self)
        self._key = ""
        self._lines: tuple[int, ...] = ()
        self.setProperty("area", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._reason.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._reason)
        layout.addWidget(self._browser, 1)
        self._browser.anchorClicked.connect(self._on_anchor_clicked)
        self._browser.block_clicked.connect(self._on_block_clicked)

    @property
    def lines(self) -> tuple[int, ...]:
        """The line of the source each block of the page begins at."""
        return self._lines

    @property
    def text(self) -> str:
        """What a reader reads."""
        return self._browser.toPlainText()

    def show_page(self, key: str, rendered: RenderedPage, line: int = -1, shows: bool = False) -> None:
        """Show a page; the place stays when the page with this key is there already."""
        bar = self._browser.verticalScrollBar()
        place = bar.value() if key == self._key else 0
        self._key, self._lines = key, rendered.lines
        named = "".join(f'<a name="{_NAME}{at}"></a>{block}\n' for at, block in enumerate(rendered.blocks))
        html = rendered.frame.replace(PLACE_OF_BODY, named, 1)
        self._browser.setHtml(_SOURCES.sub("", _SKIP.sub("", _HEAD.sub("", html))))
        bar.setValue(place)
        self.shown.emit()

    def mark_line(self, line: int, shows: bool) -> None:
        """Mark nothing: the plain page has no margin for it."""

    def follow(self, place: Place, track: Track) -> None:
        """Show the block a place begins at."""
        if place.first not in (BEGINNING, END):
            self._browser.scrollToAnchor(f"{_NAME}{place.first}")
        else:
            bar = self._browser.verticalScrollBar()
            bar.setValue(0 if place.share < 1 / 2 else bar.maximum())

    def save_pdf(self, path: Path) -> None:
        """Print the page into a file; says `pdf_saved`."""
        writer = QPdfWriter(str(path))
        writer.setPageLayout(paper())
        self._browser.document().print_(writer)
        self.pdf_saved.emit(str(path), path.is_file())

    def set_printed(self, printed: bool) -> None:
        """Stay as it is: the plain page looks the same on paper."""

    def set_dark(self, dark: bool) -> None:
        """Stay in the colours of the window: the page's own cannot be shown here."""

    def set_zoom(self, factor: float) -> None:
        """Stay at the size of the window's type."""

    def close_engine(self) -> None:
        """Do nothing: there is no engine to close."""

    def _on_block_clicked(self, block: int, words: str) -> None:
        if block < len(self._lines):
            self.clicked.emit("body", self._lines[block], words)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            self.outside_link_clicked.emit(url)
        elif url.path():
            self.inside_link_clicked.emit(url.path().replace("../", ""))


class _Browser(QTextBrowser):
    """A text browser that loads pictures from the library, in the background, and nothing else."""

    block_clicked = Signal(int, str)  # a block of the body, and the words before the place clicked

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

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        position = event.position().toPoint()
        if self.textCursor().hasSelection() or self.anchorAt(position):
            return
        cursor = self.cursorForPosition(position)
        number = _block_above(cursor.block())
        if number >= 0:
            self.block_clicked.emit(number, cursor.block().text()[: cursor.positionInBlock()][-WORDS:])

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
    image = QImage(str(thumbnail(library, media)))
    if image.isNull():
        raise NotFound("The picture cannot be shown.")
    return media_id, image


def _block_above(block: QTextBlock) -> int:
    """Return the number of the last block of the body that begins at or above a paragraph; -1 for none."""
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            names = fragments.fragment().charFormat().anchorNames()
            found = [int(name.removeprefix(_NAME)) for name in names if name.startswith(_NAME)]
            if found:
                return found[-1]
            fragments += 1
        block = block.previous()
    return -1
