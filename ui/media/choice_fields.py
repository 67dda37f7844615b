"""Fields of a media record in which one chooses: one of a few, a colour, yes or no."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.media.value_fields import several
from ui.models.media_choices import LABELS, in_words, label_icon
from ui.widgets.choice import Choice


class OneOf(Choice):
    """One of a few; a value that is not among them is shown as it is."""

    edited = Signal()
    left = Signal()

    def __init__(self, options: Iterable[tuple[Any, str]], parent: QWidget | None = None) -> None:
        """`options` are pairs of a value and its words."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        # Kept here, because a combo box gives back the words of an enumeration without the enumeration.
        self._values: list[Any] = []
        for value, words in options:
            self._values.append(value)
            self.addItem(words)
        self._known = self.count()
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> Any:  # noqa: ANN401
        """The value chosen; that of the first option while several are shown."""
        return self._values[max(0, self.currentIndex())]

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a value."""
        if value not in self._values:
            del self._values[self._known :]
            self.removeItem(self._known)
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    def show_several(self) -> None:
        """Choose none of them."""
        self.setPlaceholderText(several())
        self.setCurrentIndex(-1)

    def _on_activated(self) -> None:
        self.edited.emit()
        self.left.emit()


class LabelChoice(OneOf):
    """A colour label, with its colour beside the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(in_words(LABELS), parent)
        for place, which in enumerate(LABELS):
            self.setItemIcon(place, label_icon(which))


class Tick(QCheckBox):
    """Yes or no."""

    edited = Signal()
    left = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self._on_clicked)

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return self.checkState() is Qt.CheckState.Checked

    def show_value(self, value: bool) -> None:
        """Show yes or no."""
        self.setTristate(False)
        self.setChecked(value)

    def show_several(self) -> None:
        """Show neither."""
        self.setCheckState(Qt.CheckState.PartiallyChecked)

    def _on_clicked(self) -> None:
        self.setTristate(False)
        self.edited.emit()
        self.left.emit()
