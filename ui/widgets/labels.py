"""Labels: one that elides, one with a shape for a state, one of a kind, and the hairline."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import icons


def label(text: str = "", kind: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a plain-text label; `kind` is label, heading, title, help, problem, muted or nothing."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        made.setProperty("kind", kind)
    if kind in ("help", "problem"):
        made.setWordWrap(True)
    return made


class ElidedLabel(QLabel):
    """A label of one line that ends with an ellipsis where there is no room; its tool-tip tells all."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if kind:
            self.setProperty("kind", kind)
        self.set_text(text)

    @property
    def full_text(self) -> str:
        """The whole text."""
        return self._full

    def set_text(self, text: str) -> None:
        """Show this text, as much as fits."""
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class StatusLabel(QWidget):
    """A word with a shape before it, tinted by a role: state is never told by colour alone."""

    def __init__(
        self, text: str = "", icon_name: str = "circle", role: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shape = Shape(self)
        self._word = label("", "label", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._shape)
        layout.addWidget(self._word)
        self.set_status(text, icon_name, role)

    def set_status(self, text: str, icon_name: str, role: str = "muted") -> None:
        """Show another word and shape."""
        self._word.setText(text)
        self._shape.set_icon(icon_name, role)
        self.setAccessibleName(text)


class Shape(QWidget):
    """An icon that is not a button, and follows the theme."""

    def __init__(self, parent: QWidget | None = None, size: int = 14) -> None:
        super().__init__(parent)
        self._name, self._role = "circle", "muted"
        self.setFixedSize(size, size)

    def set_icon(self, name: str, role: str = "muted") -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.rect(), self._name, self._role)
        painter.end()


class Hairline(QFrame):
    """The one-pixel line between two areas."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "hairline")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
