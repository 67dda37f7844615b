"""What one sees of a menu in the text: a list below the cursor, or the field that asks for a table's size."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from ui.delegates.palette_row import ENTRY, ROW, Entry, PaletteRowDelegate
from ui.editor.table_size import TableSize
from ui.widgets.labels import label
from ui.widgets.native import set_native

WIDTH = 300
MOST_ROWS = 10
GAP = 4


class InsertPopup(QFrame):
    """Never has the focus: the keys come from the body, which is being written in."""

    taken = Signal(str)  # the id of the line
    size_taken = Signal(int, int)  # rows, columns

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._caption = label("", "muted", self)
        self._size = TableSize(self)
        self._build()
        self._connect()
        self.hide()

    @property
    def offered(self) -> list[str]:
        """The ids of the lines on the list."""
        return [self._model.item(row).data(ENTRY).goes_to[1] for row in range(self._model.rowCount())]

    @property
    def asks_size(self) -> bool:
        """Whether it asks how large a table shall be."""
        return self._size.isVisibleTo(self)

    def show_lines(self, lines: list[Entry], caption: str = "") -> None:
        """Offer these, known by their `action_id`; `caption` is what was typed, if it stands nowhere else."""
        self._size.hide()
        self._view.show()
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        if [line.goes_to[1] for line in lines] != self.offered:
            self._fill(lines)
        self._view.setCurrentIndex(self._model.index(0, 0))

    def ask_size(self) -> None:
        """Ask how large a table shall be."""
        self._view.hide()
        self._size.begin()
        self._size.show()
        self._caption.show()

    def place(self, cursor: QRect) -> None:
        """Stand below the cursor (in the coordinates of the window), or above it where there is no room."""
        height, window = self._height(), self.parentWidget().rect()
        y = cursor.bottom() + GAP
        if y + height > window.bottom() and cursor.top() - GAP - height >= 0:
            y = cursor.top() - GAP - height
        x = max(GAP, min(cursor.left(), window.right() - WIDTH - GAP))
        self.setGeometry(x, y, WIDTH, height)
        self.show()
        self.raise_()

    def step(self, step: int) -> None:
        """Go down the list, or up; from one end to the other."""
        rows = max(1, self._model.rowCount())
        self._view.setCurrentIndex(self._model.index((self._view.currentIndex().row() + step) % rows, 0))

    def take(self) -> None:
        """Take the marked entry, or the size."""
        if self.asks_size:
            self._on_size_chosen()
        elif self._view.currentIndex().isValid():
            self._on_clicked(self._view.currentIndex())

    def take_size_key(self, key: int, text: str) -> bool:
        """Let a key change the size; return False for one that means nothing."""
        return self._size.take_key(key, text)

    def _on_current(self, index: QModelIndex) -> None:
        self._announce(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _on_clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(ENTRY).goes_to[1])

    def _on_size_changed(self) -> None:
        text = self.tr("{0} rows × {1} columns").format(self._size.rows, self._size.columns)
        self._caption.setText(self.tr("{0} · arrows, or type 3x4").format(text))
        self._announce(text)

    def _on_size_chosen(self) -> None:
        self.size_taken.emit(self._size.rows, self._size.columns)

    def _announce(self, text: str) -> None:
        """Let a screen reader say what is marked: it follows the focus, which stays in the body."""
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _fill(self, lines: list[Entry]) -> None:
        self._model.clear()
        for line in lines:
            item = QStandardItem(line.text)
            item.setData(line, ENTRY)
            item.setData(", ".join(filter(None, (line.text, line.note))), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)

    def _height(self) -> int:
        caption = self._caption.sizeHint().height() + 4 if self._caption.isVisibleTo(self) else 0
        if self.asks_size:
            return self._size.height() + caption + 24
        return min(MOST_ROWS, max(1, self._model.rowCount())) * ROW + 10 + caption

    def _build(self) -> None:
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Suggestions"))
        set_native(self)  # it may lie over the preview
        self._view.setModel(self._model)
        self._view.setItemDelegate(PaletteRowDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setUniformItemSizes(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setAccessibleName(self.tr("Suggestions"))
        self._caption.setContentsMargins(8, 4, 8, 4)
        self._caption.hide()
        self._size.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self._caption)
        layout.addWidget(self._view)
        layout.addWidget(self._size, 1, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self._size.changed.connect(self._on_size_changed)
        self._size.chosen.connect(self._on_size_chosen)
        self._view.clicked.connect(self._on_clicked)
        self._view.selectionModel().currentChanged.connect(self._on_current)
