"""The word lists on a sheet: look through them, add words, remove words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.errors import BadInput
from ui.context import Context
from ui.spelling.service import SpellingService
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented

MINE, NEWSROOM = "mine", "newsroom"


class WordSheet(QDialog):
    """Two lists, one at a time. Every change is kept at once; Escape closes the sheet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lists = SpellingService.of(context).lists
        self._can_share = not context.library.read_only
        choices = [(MINE, self.tr("My words")), (NEWSROOM, self.tr("The newsroom’s words"))]
        self.choice = Segmented(choices, self.tr("Word list"), self)
        self._about = label("", "help", self)
        self.field = QLineEdit(self)
        self.add = button(self.tr("Add"), "", "plus", self)
        self.list = QListWidget(self)
        self._nothing = label("", "muted", self)
        self._problem = label("", "problem", self)
        self.remove = button(self.tr("Remove"), "", "trash", self)
        self._close = button(self.tr("Close"), parent=self)
        self._build()
        self._connect()
        self._lists.read()
        self._show()

    def _show(self) -> None:
        """Show the chosen list; the word that was selected stays so where it can."""
        mine = self.choice.value == MINE
        words = self._lists.mine if mine else self._lists.newsrooms
        self._about.setText(
            self.tr("Only for you, in every library on this computer.")
            if mine
            else self.tr("For everybody who works with this library.")
        )
        row = self.list.currentRow()
        if words != [self.list.item(number).text() for number in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(words)
            self.list.setCurrentRow(min(row, len(words) - 1))
        self.list.setVisible(bool(words))
        self._nothing.setVisible(not words)
        self.field.setEnabled(mine or self._can_share)
        self._on_written()
        self._on_selected()

    def _on_chosen(self) -> None:
        self._problem.setText("")
        self.list.clear()
        self._show()

    def _on_written(self) -> None:
        self._problem.setText("")
        self.add.setEnabled(self.field.isEnabled() and bool(self.field.text().strip()))

    def _on_selected(self) -> None:
        self.remove.setEnabled(self.field.isEnabled() and self.list.currentItem() is not None)

    def _on_add(self) -> None:
        if not self.add.isEnabled():
            return
        change = self._lists.add_mine if self.choice.value == MINE else self._lists.add_newsrooms
        try:
            change(self.field.text())
        except BadInput as error:
            self._problem.setText(str(error))
            return
        self.field.clear()

    def _on_remove(self) -> None:
        item = self.list.currentItem()
        if item is not None and self.remove.isEnabled():
            change = self._lists.remove_mine if self.choice.value == MINE else self._lists.remove_newsrooms
            change(item.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._on_remove()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Word lists"))
        self.resize(440, 520)
        self.field.setPlaceholderText(self.tr("A word to add"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list.setAccessibleName(self.tr("Words"))
        self._nothing.setText(self.tr("No words here yet."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add.setDefault(True)
        self._close.setAutoDefault(False)
        self.remove.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._about)
        layout.addLayout(_beside(self.field, self.add))
        layout.addWidget(self._problem)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addStretch(1)
        below.addWidget(self._close)
        layout.addLayout(below)
        self.field.setFocus()

    def _connect(self) -> None:
        self._lists.changed.connect(self._show)
        self._close.clicked.connect(self.reject)
        self.add.clicked.connect(self._on_add)
        self.choice.chosen.connect(self._on_chosen)
        self.field.textChanged.connect(self._on_written)
        self.list.currentRowChanged.connect(self._on_selected)
        self.remove.clicked.connect(self._on_remove)


def _beside(first: QWidget, second: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(8)
    layout.addWidget(first, 1)
    layout.addWidget(second)
    return layout
