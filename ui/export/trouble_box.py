"""A trouble in a sentence, with the step that lets it pass where there is one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.errors import KnownError
from editor_app.export.delivery.trouble import ForeignFiles, UnknownHost
from editor_app.services import delivering
from ui.context import Context
from ui.widgets.buttons import button
from ui.widgets.labels import label


class TroubleBox(QWidget):
    """Says `trusted` when somebody believed a server's key, `take_over_requested` for a place in use."""

    trusted = Signal()
    take_over_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._error: KnownError | None = None
        self.sentence = label("", "problem", self)
        self.step = button("", parent=self)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(self.step, 0, Qt.AlignmentFlag.AlignLeft)
        self.step.clicked.connect(self._on_step)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self.sentence.text()

    def show_trouble(self, error: KnownError, sentence: str = "") -> None:
        """Show an error, in its own words or others."""
        self._error = error
        self.sentence.setText(sentence or str(error))
        if isinstance(error, UnknownHost):
            self.step.setText(self.tr("Trust this server"))
        elif isinstance(error, ForeignFiles):
            self.sentence.setText(f"{error.sentence} {self._advice()}")
            self.step.setText(self.tr("Write over these files"))
        self.step.setVisible(isinstance(error, UnknownHost | ForeignFiles))
        self.show()

    def _on_step(self) -> None:
        self.hide()
        if isinstance(self._error, UnknownHost):
            work = partial(delivering.trust, self._context.library, self._error)
            self._context.jobs.read(work, self._on_trusted)
        else:
            self.take_over_requested.emit()

    def _advice(self) -> str:
        return self.tr("Move them away, or write over them; what else is there is left alone.")

    def _on_trusted(self, _: None) -> None:
        self.trusted.emit()
