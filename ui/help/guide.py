"""The user guide in a window of its own, with its headings at the left."""

from pathlib import Path

import markdown
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app import paths
from ui.theme import current, fonts, tokens
from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField

SIZE = QSize(980, 720)
OUTLINE_WIDTH = 260
WIDEST_PICTURE = 640
ANCHOR = Qt.ItemDataRole.UserRole


def guide_file(language: str) -> Path:
    """Return the guide in a language, the English one where there is none."""
    folder = paths.resources() / "guide"
    wanted = folder / f"{language}.md"
    return wanted if wanted.is_file() else folder / "en.md"


class GuideWindow(QDialog):
    """Stays open beside the main window. Typing searches; Enter goes to the next place, Escape closes."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(SIZE)
        self.search = SearchField(self.tr("Search the guide"), self)
        self.outline = QTreeWidget(self)
        self.page = GuidePage(self)
        self._build()
        self._fill(guide_file(language))
        self.outline.currentItemChanged.connect(self._on_heading)
        self.search.searched.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_next)
        self.search.setFocus()

    def find_next(self, text: str) -> bool:
        """Go to the next place with the text, after the last to the first; tell whether there is one."""
        if self.page.find(text):
            return True
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        return self.page.find(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # a dialog would press one of its buttons
        super().keyPressEvent(event)

    def _on_searched(self, text: str) -> None:
        cursor = self.page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)
        found = not text or self.find_next(text)
        self.search.setProperty("kind", "" if found else "problem")
        self.search.style().polish(self.search)

    def _on_next(self) -> None:
        if self.search.text():
            self.find_next(self.search.text())

    def _on_heading(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.page.scrollToAnchor(str(item.data(0, ANCHOR)))

    def _fill(self, file: Path) -> None:
        made = markdown.Markdown(extensions=["tables", "fenced_code", "toc"])
        body = made.convert(file.read_text(encoding="utf-8"))
        self.page.show_guide(body, file.parent)
        for chapter in made.toc_tokens[0]["children"]:  # type: ignore[attr-defined]  set by the extension toc
            item = self._item(chapter)
            self.outline.addTopLevelItem(item)
            item.addChildren([self._item(part) for part in chapter["children"]])

    def _item(self, heading: dict[str, str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([heading["name"]])
        item.setData(0, ANCHOR, heading["id"])
        return item

    def _build(self) -> None:
        set_area(self, "paper")
        self.outline.setHeaderHidden(True)
        self.outline.setAccessibleName(self.tr("Chapters"))
        self.outline.setFixedWidth(OUTLINE_WIDTH)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.outline, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left)
        layout.addWidget(Hairline(vertical=True, parent=self))
        layout.addWidget(self.page, 1)


class GuidePage(QTextBrowser):
    """The text. Pictures are shown no wider than the column; links to the web open in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.setAccessibleName(self.tr("User guide"))
        self.setOpenExternalLinks(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(28)

    def show_guide(self, body: str, folder: Path) -> None:
        """Show a guide; `folder` is what its pictures are named from."""
        self._folder = folder
        self.document().setDefaultStyleSheet(_style())
        self.setHtml(body)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(self._folder / QUrl(name).path()))
        if picture.width() > WIDEST_PICTURE * self.devicePixelRatioF():
            picture.setDevicePixelRatio(picture.width() / WIDEST_PICTURE)
        return picture


def _style() -> str:
    colours = current.colours()
    sans, serif, mono = (_families(font) for font in (fonts.sans(), fonts.serif(), fonts.mono()))
    return f"""
        body {{ font-family: {sans}; font-size: {tokens.SIZE_TOOL + 1}px; color: {colours.ink}; }}
        h1, h2, h3 {{ font-family: {serif}; color: {colours.ink}; }}
        h1 {{ font-size: 30px; }} h2 {{ font-size: 22px; }} h3 {{ font-size: 17px; }}
        a {{ color: {colours.accent}; }}
        code, pre {{ font-family: {mono}; }}
        pre {{ background: {colours.sunken}; white-space: pre-wrap; }}
        td, th {{ padding: 3px 14px 3px 0; }}
    """


def _families(font: QFont) -> str:
    return ", ".join(f"'{family}'" for family in font.families())
