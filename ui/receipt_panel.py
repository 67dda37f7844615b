"""What comes in and what became of it, at the bottom of the window: how far, and then the receipt."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QProgressBar, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.intake import IntakeReceipt
from ui.context import Context
from ui.jobs import Job
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel, Hairline, StatusLabel

PATIENCE_MS = 500  # what is faster needs no strip
ROWS_SHOWN = 5


class ReceiptPanel(QWidget):
    """Hidden until files have been coming in for half a second; never takes the focus by itself."""

    show_requested = Signal(object)  # frozenset[MediaId], all that is in

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._shown: frozenset[MediaId] = frozenset()
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.how_far = ElidedLabel("", "", self)
        self.bar = QProgressBar(self)
        self.stop = button(self.tr("Stop"), parent=self)
        self.outcome = StatusLabel(parent=self)
        self.refused = QListWidget(self)
        self.show_taken = button(self.tr("Show"), "", parent=self)
        self.close_it = IconButton("x", self.tr("Close the receipt"), parent=self)
        self._build()
        self._connect(context)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether files are coming in."""
        return bool(self._jobs)

    def watch(self, job: Job) -> None:
        """Show how far a batch is, when it takes longer than a moment."""
        self._jobs.append(job)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        self._tell(0, 0)
        if not self._wait.isActive() and self._rows.currentWidget() is not self._running:
            self._wait.start()

    def show_receipt(self, receipt: IntakeReceipt) -> None:
        """Show what became of a batch, with the sentence of each file that was refused."""
        self._shown = frozenset(media.id for media in receipt.items)
        done = not receipt.refused and not receipt.left
        shape, role = ("check-circle", "good") if done else ("warning", "warn")
        self.outcome.set_status(self._sentence(receipt), shape, role)
        self.show_taken.setVisible(bool(receipt.items))
        self.refused.clear()
        self.refused.addItems([f"{each.sentence} {each.advice}".strip() for each in receipt.refused])
        self.refused.setVisible(bool(receipt.refused))
        rows = min(ROWS_SHOWN, len(receipt.refused))
        self.refused.setFixedHeight(rows * max(24, self.refused.sizeHintForRow(0)) + 4)
        self._rows.setCurrentWidget(self._ended)
        self.setAccessibleName(self.outcome.accessibleName())
        self.show()

    def _on_patience(self) -> None:
        if self._jobs:
            self.refused.hide()
            self._rows.setCurrentWidget(self._running)
            self.show()

    def _on_progressed(self, stage: str, done: int, total: int) -> None:
        if self._jobs and self.sender() is self._jobs[0]:
            self._tell(done, total)

    def _on_finished(self) -> None:
        self._jobs = [job for job in self._jobs if job is not self.sender()]
        if not self._jobs:
            self._wait.stop()
            if self._rows.currentWidget() is self._running:
                self.hide()

    def _on_stop(self) -> None:
        for job in self._jobs:
            job.cancel()
        self.stop.setEnabled(False)
        self.how_far.set_text(self.tr("Stopping; what is in stays in…"))

    def _on_show(self) -> None:
        self.show_requested.emit(self._shown)

    def _on_close(self) -> None:
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_running:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _tell(self, done: int, total: int) -> None:
        if self._jobs[0].token.cancelled:
            return
        locale = QLocale()
        self.stop.setEnabled(True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        sentence = self.tr("Taking in {0} of {1} files…")
        words = sentence.format(locale.toString(min(done + 1, total)), locale.toString(total))
        self.how_far.set_text(words if total else self.tr("Looking at the files…"))

    def _sentence(self, receipt: IntakeReceipt) -> str:
        counts = (
            (len(receipt.taken), self.tr("{0} taken in")),
            (len(receipt.already), self.tr("{0} already there")),
            (len(receipt.refused), self.tr("{0} refused")),
            (receipt.left, self.tr("{0} not looked at") if receipt.cancelled else self.tr("{0} left out")),
        )
        locale = QLocale()
        parts = [words.format(locale.toString(count)) for count, words in counts if count]
        return " · ".join([self.tr("Stopped"), *parts] if receipt.cancelled else parts)

    def _build(self) -> None:
        set_area(self, "paper")
        self.bar.setFixedWidth(200)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the files are"))
        self.refused.setAccessibleName(self.tr("What was refused, and why"))
        self.refused.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.refused.setUniformItemSizes(True)
        self.refused.setProperty("area", "clear")
        self._running = self._row(self.how_far, self.bar, self.stop)
        self._ended = self._row(self.outcome, self.show_taken, self.close_it)
        head = QWidget(self)
        self._rows = QStackedLayout(head)
        self._rows.addWidget(self._ended)
        self._rows.addWidget(self._running)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(head)
        rows = QHBoxLayout()
        rows.setContentsMargins(5, 0, 0, 0)  # the words stand below those of the head
        rows.addWidget(self.refused)
        layout.addLayout(rows)

    def _row(self, words: QWidget, *steps: QWidget) -> QWidget:
        made = QWidget(self)
        layout = QHBoxLayout(made)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(words, 1)
        for step in steps:
            layout.addWidget(step)
        return made

    def _connect(self, context: Context) -> None:
        context.intakes.begun.connect(self.watch)
        context.intakes.ended.connect(self.show_receipt)
        self._wait.timeout.connect(self._on_patience)
        self.stop.clicked.connect(self._on_stop)
        self.show_taken.clicked.connect(self._on_show)
        self.close_it.clicked.connect(self._on_close)
