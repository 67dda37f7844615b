"""A group of fields under a heading that folds it away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.theme.icons import icon


class Fold(QWidget):
    """A heading with a caret, and content that is shown or not. Says `folded` when the user changes it."""

    folded = Signal(bool)

    def __init__(
        self, title: str, content: QWidget, *, shown: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._head = QToolButton(self)
        self._head.setText(title)
        self._head.setProperty("kind", "fold")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setIconSize(QSize(12, 12))
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(content)
        self._head.clicked.connect(self._on_clicked)
        self.set_shown(shown)

    @property
    def is_shown(self) -> bool:
        """Whether the content is unfolded."""
        return not self._content.isHidden()

    def set_shown(self, shown: bool) -> None:
        """Fold or unfold without saying `folded`."""
        self._content.setVisible(shown)
        self._head.setIcon(icon("caret-down" if shown else "caret-right"))
        self._head.setAccessibleDescription(self.tr("Unfolded") if shown else self.tr("Folded"))

    def set_title(self, title: str) -> None:
        """Say something else in the heading, such as a count."""
        self._head.setText(title)

    def _on_clicked(self) -> None:
        self.set_shown(not self.is_shown)
        self.folded.emit(not self.is_shown)
