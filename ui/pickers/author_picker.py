"""Choosing an author of the library, for a mention in a text or for a merge."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.ids import AuthorId
from ui.context import Context
from ui.delegates.author_row import AuthorRowDelegate
from ui.models.author_list import AuthorListModel
from ui.models.thumbnails import Thumbnails
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField


class AuthorPicker(QDialog):
    """A sheet over the window; says `picked` once and closes. Open it with `open()`."""

    picked = Signal(object)  # Author

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        step: str = "",
        help_text: str = "",
        but: AuthorId | None = None,
    ) -> None:
        """`step` is what the button says, `help_text` what stands above it; `but` is not offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._authors = AuthorListModel(context, self, but)
        self._thumbnails = Thumbnails(context, self)
        self._search = SearchField(self.tr("Search by name or role"), self)
        self._list = QListView(self)
        self._none = label(self.tr("No author has all of these words."), "muted", self)
        self._help = label(help_text, "help", self)
        self._use = button(step or self.tr("Mention"), "primary", parent=self)
        self._cancel = button(self.tr("Cancel"), parent=self)
        self._build()
        self._connect()
        self._ask()

    def _on_loaded(self) -> None:
        found = self._authors.rowCount() > 0
        if found:
            self._list.setCurrentIndex(self._authors.index(self._likeliest()))
        self._list.setVisible(found)
        self._none.setVisible(not found)
        self._use.setEnabled(found)

    def _on_searched(self) -> None:
        self._ask()

    def _on_thumbnail(self) -> None:
        self._list.viewport().update()

    def _on_use(self) -> None:
        self._on_chosen(self._list.currentIndex())

    def _on_chosen(self, index: QModelIndex) -> None:
        author = self._authors.author_at(index)
        if author is not None:
            self.picked.emit(author)
            self.accept()
            self.close()

    def _on_list_requested(self) -> None:
        self._step(1)

    def _ask(self) -> None:
        self._authors.show(self._search.text())

    def _likeliest(self) -> int:
        """Return the first row with a name that begins as was typed; the others have it somewhere inside."""
        typed = self._search.text().strip().casefold()
        for row in range(self._authors.rowCount()):
            author = self._authors.author_at(self._authors.index(row))
            names = (author.name, *(name for _, name in author.text.names)) if author else ()
            if any(word.startswith(typed) for name in names for word in name.casefold().split()):
                return row
        return 0

    def _step(self, step: int) -> None:
        row = max(0, min(self._authors.rowCount() - 1, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._authors.index(row))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self._search.hasFocus():
            self._step(-1)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Choose an author"))
        self.resize(480, 480)
        self._list.setAccessibleName(self.tr("Authors"))
        self._list.setModel(self._authors)
        self._list.setItemDelegate(AuthorRowDelegate(self._thumbnails, self._list))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self._use.setDefault(True)
        self._use.setEnabled(False)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self._cancel)
        below.addWidget(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none, 1)
        layout.addWidget(self._help)
        self._help.setVisible(bool(self._help.text()))
        layout.addLayout(below)

    def _connect(self) -> None:
        self._authors.loaded.connect(self._on_loaded)
        self._cancel.clicked.connect(self.reject)
        self._list.doubleClicked.connect(self._on_chosen)
        self._search.list_requested.connect(self._on_list_requested)
        self._search.searched.connect(self._on_searched)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self._use.clicked.connect(self._on_use)
