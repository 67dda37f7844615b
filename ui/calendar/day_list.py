"""The list of moments within a day: keys lead on to other days, and move a moment to one of them."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.calendar.day_model import DayModel, DayRole
from ui.calendar.delegate import HEIGHTS, MomentDelegate, Span

Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -7, Key.Key_Down: 7}


class DayList(QListView):
    """Says what is wished of a moment or of the day; it changes nothing by itself."""

    open_requested = Signal(str)
    day_requested = Signal()  # show this day alone
    move_requested = Signal(object, int)  # PlannedMoment, days
    stepped = Signal(int)  # days to the one the keys should go on in
    focused = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DayModel(writable, self)
        self._delegate = MomentDelegate(self)
        self._span = Span.MONTH
        self._build()
        self.clicked.connect(self._on_clicked)

    def set_span(self, span: Span) -> None:
        """Paint the moments as they are painted among so many days."""
        self._span = self._delegate.span = span
        in_month = span is Span.MONTH
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if in_month else policy.ScrollBarAsNeeded)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def choose(self, row: int) -> None:
        """Stand on a row; one that is not shown becomes the last one."""
        last = self.day.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.day.index(max(0, min(row, last))))

    def _on_clicked(self, index: QModelIndex) -> None:
        moment = index.data(DayRole.MOMENT)
        if moment is None:
            self.day_requested.emit()
        else:
            self.open_requested.emit(moment.article)

    def _fit(self) -> None:
        rows = max(1, self.viewport().height() // HEIGHTS[Span.MONTH])
        self.day.set_room(rows if self._span is Span.MONTH else 0)

    def _steps_out(self, key: Qt.Key) -> bool:
        """Tell whether a key leads out of this day."""
        if key in (Key.Key_Left, Key.Key_Right):
            return True
        row, last = self.currentIndex().row(), self.day.rowCount() - 1
        return self._span is Span.MONTH and (row <= 0 if key == Key.Key_Up else row >= last)

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        drag = QDrag(self)
        drag.setMimeData(self.day.mimeData([index]))
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.setHotSpot(QPoint(12, 10))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def event(self, event: QEvent) -> bool:
        # Alt with the arrows moves paragraphs elsewhere; here it moves what the list stands on.
        is_ours = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_ours and event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in STEPS:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, moment = Key(event.key()), self.currentIndex().data(DayRole.MOMENT)
        if key in STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if moment is not None and moment.can_move:
                self.move_requested.emit(moment, STEPS[key])
        elif key in STEPS and self._steps_out(key):
            self.stepped.emit(STEPS[key])
        elif key in STEPS:
            super().keyPressEvent(event)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._on_clicked(self.currentIndex())
        else:
            event.ignore()  # the page knows the other keys

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)
        self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.setModel(self.day)
        self.setItemDelegate(self._delegate)
        self.setProperty("area", "clear")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)  # the day around it takes what is dropped, empty places included
        self.viewport().setAcceptDrops(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
