"""Asks as what articles are handed out, which of them, and for which site."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor_app.export.documents.common import DocumentFormat
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.labels import label

SELECTED, EVERYTHING = "selected", "everything"


class HandOutDialog(QDialog):
    """Says `wished` with the document, whether only what is selected is meant, and the site's address."""

    wished = Signal(object, bool, str)

    def __init__(
        self,
        formats: Sequence[DocumentFormat],
        troubles: Sequence[str],
        selected: int,
        address: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand articles out"))
        self._formats = list(formats)
        self.document = Choice(self)
        self.articles = Choice(self)
        self.address = QLineEdit(address, self)
        self.hand_out = button(self.tr("Choose the file…"), "primary", parent=self)
        self.cancel = button(self.tr("Cancel"), parent=self)
        self._build(troubles, selected)
        self._connect()
        self._on_document()

    @property
    def format(self) -> DocumentFormat:
        """The document that is chosen."""
        return self._formats[self.document.currentIndex()]

    def _on_document(self) -> None:
        public = self.format.public
        all_of_it = self.tr("All that may go out") if public else self.tr("The whole library, drafts too")
        self.articles.setItemText(self.articles.findData(EVERYTHING), all_of_it)
        self._told.setText(self._words())
        self._address_row.setVisible(public)
        self.adjustSize()

    def _words(self) -> str:
        if not self.format.public:
            return self.tr(
                "For your own safe. Comments, suggestions, earlier versions and everything private stay here."
            )
        return self.tr("Only articles that may go out, and no pictures but clean ones.")

    def _on_hand_out(self) -> None:
        selected = self.articles.currentData() == SELECTED
        self.wished.emit(self.format, selected, self.address.text().strip())
        self.accept()

    def _build(self, troubles: Sequence[str], selected: int) -> None:
        for each in self._formats:
            self.document.addItem(each.title)
        if selected:
            many = self.tr("The {0} selected articles", None, selected).format(selected)
            self.articles.addItem(self.tr("The selected article") if selected == 1 else many, SELECTED)
        self.articles.addItem("", EVERYTHING)
        form = Form(self)
        form.add_row(self.tr("As"), self.document)
        form.add_row(self.tr("Which articles"), self.articles)
        asked = self.tr("Links lead there; WordPress fetches its pictures from there.")
        self._address_row = form.add_row(self.tr("The site’s address"), self.address, asked)
        self._told = label("", "muted", self)
        self._told.setWordWrap(True)
        self.hand_out.setDefault(True)
        self.setMinimumWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(16)
        layout.addWidget(form)
        layout.addWidget(self._told)
        for trouble in troubles:
            said = label(trouble, "problem", self)
            layout.addWidget(said)
        layout.addLayout(self._steps())

    def _steps(self) -> QHBoxLayout:
        steps = QHBoxLayout()
        steps.addStretch()
        steps.addWidget(self.cancel)
        steps.addWidget(self.hand_out)
        return steps

    def _connect(self) -> None:
        self.document.currentIndexChanged.connect(self._on_document)
        self.hand_out.clicked.connect(self._on_hand_out)
        self.cancel.clicked.connect(self.reject)
