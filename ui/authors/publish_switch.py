"""The switch beside a field of an author's record that says whether pages show it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme.icons import icon


class PublishSwitch(QToolButton):
    """An open eye and “Published”, or a closed one and “Withheld”; says `switched` when the user turns it."""

    switched = Signal()

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        """`field` is what the switch is for, as the user reads it."""
        super().__init__(parent)
        self._field = field
        self.setCheckable(True)
        self.setProperty("kind", "segment")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setMinimumHeight(24)
        self.toggled.connect(self._on_toggled)
        self.clicked.connect(self.switched)
        self._on_toggled()

    @property
    def withholds(self) -> bool:
        """Whether the field stays in the library."""
        return self.isChecked()

    def set_withholds(self, withholds: bool) -> None:
        """Turn the switch without saying `switched`."""
        self.setChecked(withholds)

    def _on_toggled(self) -> None:
        withheld = self.isChecked()
        self.setText(self.tr("Withheld") if withheld else self.tr("Published"))
        self.setIcon(icon("eye-slash" if withheld else "eye"))
        self.setAccessibleName(f"{self._field}: {self.text()}")
        self.setToolTip(
            self.tr("Stays in the library: no page, feed or file shows it.")
            if withheld
            else self.tr("Pages, feeds and files that leave show it.")
        )
