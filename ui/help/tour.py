"""The tour: three steps on the sample newsroom, each a card beside the part of the window it speaks of."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import current
from ui.widgets.buttons import button
from ui.widgets.labels import label

SEEN = "tour/seen"
CARD_WIDTH = 320
GAP = 12
FRAME = 2


@dataclass(frozen=True)
class Stop:
    """What the tour says, what of the window it speaks of, and how to get there."""

    title: str
    sentence: str
    target: Callable[[], QWidget]
    arrive: Callable[[], None]


class Tour(QObject):
    """Goes from stop to stop over a window. Enter goes on, Escape ends it; the window stays usable."""

    ended = Signal()

    def __init__(self, window: QWidget, stops: list[Stop]) -> None:
        super().__init__(window)
        self._window, self._stops = window, stops
        self._at = -1
        self._frame = TourFrame(window)
        self.card = TourCard(window)
        self.card.went_on.connect(self.go_on)
        self.card.left.connect(self.end)
        window.installEventFilter(self)

    def go_on(self) -> None:
        """Show the next stop; after the last one the tour is over."""
        self._at += 1
        if self._at == len(self._stops):
            self.end()
            return
        stop = self._stops[self._at]
        stop.arrive()
        self.card.show_stop(stop, self._at + 1, len(self._stops))
        self._place()
        self.card.next.setFocus()

    def end(self) -> None:
        """Take card and frame away."""
        self._window.removeEventFilter(self)
        self._frame.hide()
        self.card.hide()
        self.ended.emit()
        for each in (self._frame, self.card, self):
            each.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and 0 <= self._at < len(self._stops):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target = self._stops[self._at].target()
        inside = QRect(target.mapTo(self._window, QPoint()), target.size()) & self._window.rect()
        self._frame.setGeometry(inside.adjusted(-FRAME, -FRAME, FRAME, FRAME) & self._window.rect())
        self.card.move(_beside(inside, self.card.fitted(), self._window.rect()))
        for each in (self._frame, self.card):
            each.show()
            each.raise_()


class TourCard(QFrame):
    """Where the tour speaks."""

    went_on = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAutoFillBackground(True)
        self.setFixedWidth(CARD_WIDTH)
        self._title = label("", "heading", self)
        self._sentence = label("", "", self)
        self._sentence.setWordWrap(True)
        self._step = label("", "muted", self)
        self.skip = button(self.tr("End the tour"), "quiet", parent=self)
        self.next = button("", "primary", parent=self)
        foot = QHBoxLayout()
        foot.addWidget(self._step, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addLayout(foot)
        self.hide()
        self.skip.clicked.connect(self.left)
        self.next.clicked.connect(self.went_on)

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        """Say what one stop is about."""
        self._title.setText(stop.title)
        self._sentence.setText(stop.sentence)
        self._step.setText(self.tr("{0} of {1}").format(number, count))
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.setAccessibleName(stop.title)
        self.setAccessibleDescription(stop.sentence)

    def fitted(self) -> QSize:
        """Take as much height as the sentence needs at this width; return the size."""
        self.setFixedHeight(self.heightForWidth(CARD_WIDTH))
        return QSize(CARD_WIDTH, self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.skip if self.skip.hasFocus() else self.next).click()
        else:
            super().keyPressEvent(event)


class TourFrame(QWidget):
    """A frame around the part that is spoken of; it lets all clicks through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current.colour("accent"), FRAME * 2))
        painter.drawRoundedRect(self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME), 6, 6)
        painter.end()


def _beside(target: QRect, card: QSize, room: QRect) -> QPoint:
    """Return where a card stands: right of the target, left of it, below it, or over its corner."""
    width, height = card.width(), card.height()
    middle = max(room.top() + GAP, min(target.center().y() - height // 2, room.bottom() - height - GAP))
    if target.right() + GAP + width <= room.right():
        return QPoint(target.right() + GAP, middle)
    if target.left() - GAP - width >= room.left():
        return QPoint(target.left() - GAP - width, middle)
    left = max(room.left() + GAP, min(target.left(), room.right() - width - GAP))
    if target.bottom() + GAP + height <= room.bottom():
        return QPoint(left, target.bottom() + GAP)
    return QPoint(target.right() - width - GAP, target.bottom() - height - GAP)
