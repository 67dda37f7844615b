"""What was published, in plain words, and the steps from there."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from editor_app.domain.channel import Channel
from editor_app.domain.target import Target, target_of
from editor_app.export.options import Receipt
from editor_app.progress import CancelToken, Progress
from editor_app.services import delivering, newsroom
from editor_app.services.delivering import PublishOptions
from editor_app.services.receipts import last_waived
from editor_app.storage.library import Library
from ui.widgets.buttons import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import ElidedLabel, StatusLabel, label

NAMED = 6  # slugs that are written out


@dataclass(frozen=True)
class Published:
    """What went out, where to, under which address of the site, and what somebody had let pass."""

    receipt: Receipt
    target: Target
    address: str
    waived: tuple[str, ...] = ()


class ReceiptCard(QFrame):
    """`12 articles, 40 pages, 84 files, 3.1 MB`, with the folder and the front page to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._path, self._address = Path(), ""
        self.sentence = StatusLabel("", "check-circle", "good", self)
        self.details = label("", "muted", self)
        self._where = ElidedLabel("", "muted", self)
        self.kept_back = label("", "help", self)
        self.waived = label("", "help", self)
        self.open_page = button(self.tr("Open in browser"), "", "globe-simple", self)
        self.open_folder = button(self.tr("Show in folder"), "", "folder-open", self)
        self.copy = button(self.tr("Copy address"), "", "copy", self)
        self._build()
        self.open_folder.clicked.connect(self._on_open_folder)
        self.open_page.clicked.connect(self._on_open_page)
        self.copy.clicked.connect(self._on_copy)

    def show_receipt(self, published: Published, seconds: float) -> None:
        """Show what was published and how long it took."""
        receipt, target = published.receipt, published.target
        self._path, self._address = receipt.path, published.address
        articles = (
            self.tr("1 article") if receipt.articles == 1 else self.tr("{0} articles", None, receipt.articles)
        )
        counted = (
            articles.format(_number(receipt.articles)),
            self.tr("{0} pages", None, receipt.pages).format(_number(receipt.pages)),
            self.tr("{0} files", None, receipt.files).format(_number(receipt.files)),
            _size(receipt.byte_size),
        )
        self.sentence.set_status(self.tr("Done: {0}").format(", ".join(counted)), "check-circle", "good")
        self.details.setText(self._went(receipt, target, seconds))
        self._where.set_text(target.text if not target.is_local else str(receipt.path))
        self._show_list(
            self.kept_back, self.tr("Kept back by embargo, schedule or hold: {0}."), receipt.kept_back
        )
        self._show_list(self.waived, self.tr("Let pass: {0}."), published.waived)
        self.open_page.setVisible(bool(self._page().toString()))
        self.open_folder.setVisible(target.is_local)
        self.copy.setVisible(bool(self._address))

    def _on_open_folder(self) -> None:
        folder = self._path if self._path.is_dir() else self._path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_open_page(self) -> None:
        QDesktopServices.openUrl(self._page())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _page(self) -> QUrl:
        """Return the front page: as it stands in the folder, or else at the site's address."""
        front = self._path / "index.html"
        return QUrl.fromLocalFile(str(front)) if front.is_file() else QUrl(self._address)

    def _went(self, receipt: Receipt, target: Target, seconds: float) -> str:
        took = self.tr("{0} s").format(QLocale().toString(seconds, "f", 1))
        if receipt.sent_files or receipt.removed_files:
            went = self.tr("{0} files went there, {1}", None, receipt.sent_files).format(
                _number(receipt.sent_files), _size(receipt.sent_bytes)
            )
            removed = receipt.removed_files
            gone = self.tr("{0} files that went before were removed", None, removed).format(_number(removed))
            return ", ".join((went, gone, took) if receipt.removed_files else (went, took)) + "."
        if str(target.kind) == "zip":
            return self.tr("Written in {0}.").format(took)
        return self.tr("The place had all of it already; looked at in {0}.").format(took)

    @staticmethod
    def _show_list(shown: QLabel, words: str, names: tuple[str, ...]) -> None:
        named = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        shown.setText(words.format(named))
        shown.setVisible(bool(names))

    def _build(self) -> None:
        self.details.setWordWrap(True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QWidget(self)
        row = FlowLayout(buttons, 8)
        for step in (self.open_page, self.open_folder, self.copy):
            row.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (self.details, self._where, self.kept_back, self.waived, buttons):
            layout.addWidget(each)


def what_went(
    library: Library, channel: Channel, options: PublishOptions, progress: Progress, cancel: CancelToken
) -> Published:
    """Publish a channel, and gather what its receipt tells."""
    receipt = delivering.publish(library, channel, options, progress, cancel)
    address = channel.base_url or newsroom.get_newsroom(library).base_url
    return Published(receipt, target_of(channel.target), address, last_waived(library))


def _number(count: int) -> str:
    return QLocale().toString(count)


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
