"""What an export wrote, and the steps from there."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from editor_app.export.options import Receipt
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, StatusLabel, label

NAMED = 6  # slugs that are written out


class ReceiptCard(QFrame):
    """`12 articles, 84 files, 3.1 MB`, with the folder and the front page to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._path = Path()
        self.sentence = StatusLabel("", "check-circle", "good", self)
        self._where = ElidedLabel("", "muted", self)
        self._kept_back = label("", "help", self)
        self._open_folder = button(self.tr("Open the folder"), "", "folder-open", self)
        self._open_page = button(self.tr("Open in the browser"), "", "globe-simple", self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._open_folder)
        buttons.addWidget(self._open_page)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._where)
        layout.addWidget(self._kept_back)
        layout.addLayout(buttons)
        self._open_folder.clicked.connect(self._on_open_folder)
        self._open_page.clicked.connect(self._on_open_page)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what was written."""
        self._path = receipt.path
        locale = QLocale()
        articles = self.tr("1 article") if receipt.articles == 1 else self.tr("{0} articles")
        size = locale.formattedDataSize(receipt.byte_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        files = self.tr("{0} files").format(locale.toString(receipt.files))
        counted = ", ".join((articles.format(locale.toString(receipt.articles)), files, size))
        self.sentence.set_status(self.tr("Done: {0}").format(counted), "check-circle", "good")
        self._where.set_text(str(receipt.path))
        self._show_kept_back(receipt.kept_back)
        self._open_page.setVisible(receipt.path.is_dir())

    def _show_kept_back(self, slugs: tuple[str, ...]) -> None:
        named = ", ".join(slugs[:NAMED]) + (" …" if len(slugs) > NAMED else "")
        self._kept_back.setText(self.tr("Kept back by embargo, schedule or hold: {0}.").format(named))
        self._kept_back.setVisible(bool(slugs))

    def _on_open_folder(self) -> None:
        folder = self._path if self._path.is_dir() else self._path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_open_page(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path / "index.html")))
