"""A few boxes to tick, each with a name and, where it needs one, a sentence."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import label


class CheckList(QWidget):
    """Says `changed` when a box was ticked or cleared. With sentences the boxes stand one below the other."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`options` are (key, name, sentence)."""
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        spoken = any(sentence for _, _, sentence in options)
        layout = QVBoxLayout(self) if spoken else FlowLayout(self, 12)
        layout.setContentsMargins(0, 0, 0, 0)
        for key, name, sentence in options:
            box = self.boxes[key] = QCheckBox(name, self)
            box.setAccessibleDescription(sentence)
            layout.addWidget(box)
            if sentence:
                told = label(sentence, "help", self)
                told.setIndent(24)
                layout.addWidget(told)
            box.clicked.connect(self.changed)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the boxes that are ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Tick the boxes of these keys and clear the others."""
        wanted = set(keys)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)
