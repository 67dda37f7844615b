"""The line below the places: how many there are, how far the search is, and the one step."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.widgets.buttons import button, set_kind
from ui.widgets.labels import ElidedLabel


class Step(QWidget):
    """Says which button was pressed."""

    accept_all_requested = Signal()
    skip_all_requested = Signal()
    cancel_requested = Signal()
    replace_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ElidedLabel("", "muted", self)
        self._progress = QProgressBar(self)
        self._cancel = button(self.tr("Stop"), parent=self)
        self._accept = button(self.tr("Accept all"), "quiet", parent=self)
        self._skip = button(self.tr("Skip all"), "quiet", parent=self)
        self.replace = button("", "primary", parent=self)
        self._count = 0
        self._usable = self._waiting = False
        self._build()
        self._cancel.clicked.connect(self.cancel_requested)
        self._accept.clicked.connect(self.accept_all_requested)
        self._skip.clicked.connect(self.skip_all_requested)
        self.replace.clicked.connect(self.replace_requested)

    def say(self, sentence: str) -> None:
        """Show how many there are."""
        self.sentence.set_text(sentence)

    def begin(self) -> None:
        """Show that a search is under way."""
        self._progress.setRange(0, 0)
        self._progress.show()
        self._cancel.show()

    def show_progress(self, stage: str, done: int, total: int) -> None:
        """Show how far it is, in articles."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def end(self) -> None:
        """Show that no search is under way."""
        self._progress.hide()
        self._cancel.hide()

    def set_count(self, count: int, *, removes: bool) -> None:
        """Name the step by how many places it changes; without new words it removes the old ones.

        A removal is not what the eye is led to: the field for the new words may just not be filled yet.
        """
        one = self.tr("Remove one place") if removes else self.tr("Replace one place")
        many = (
            self.tr("Remove {0} places", None, count)
            if removes
            else self.tr("Replace {0} places", None, count)
        )
        some = one if count == 1 else many.format(QLocale().toString(count))
        self.replace.setText(some if count else self.tr("Nothing accepted"))
        self._count = count
        set_kind(self.replace, "" if removes else "primary")
        nothing = self.tr("The words go, and nothing takes their place")
        self.replace.setToolTip(nothing if removes else self.tr("Ctrl+Enter in a field does the same"))
        self._show_state()

    def set_usable(self, usable: bool) -> None:
        """Let places be accepted and replaced, or not."""
        self._usable = usable
        self._show_state()

    def set_waiting(self, waiting: bool) -> None:
        """Show that the step is being taken."""
        self._waiting = waiting
        self._progress.setRange(0, 0)
        self._progress.setVisible(waiting)
        self._show_state()

    def _show_state(self) -> None:
        for made in (self._accept, self._skip, self.replace):
            made.setVisible(self._usable)
        self.replace.setEnabled(self._count > 0 and not self._waiting)

    def _build(self) -> None:
        self._progress.setFixedWidth(160)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far the search is"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(8)
        layout.addWidget(self.sentence, 1)
        for made in (self._progress, self._cancel, self._accept, self._skip, self.replace):
            layout.addWidget(made)
        self.end()
        self._show_state()
