"""The export itself: choices, pre-flight, the run, and its receipt."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.errors import Cancelled, KnownError
from editor_app.domain.newsroom import Newsroom
from editor_app.export.options import Receipt
from editor_app.services import exporting, newsroom
from ui.context import Context
from ui.export.choices import ExportChoices
from ui.export.preflight import Preflight
from ui.export.receipt import ReceiptCard
from ui.export.running import Running
from ui.jobs import Job
from ui.widgets.buttons import button
from ui.widgets.labels import label


class ExportSheet(QWidget):
    """Ends whole or leaves nothing behind; the old bundle stays until the new one is there."""

    article_requested = Signal(str)
    finished = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self.choices = ExportChoices(context, self)
        self.preflight = Preflight(context, self)
        self.running = Running(self)
        self.receipt = ReceiptCard(self)
        self.start = button(self.tr("Export"), "primary", parent=self)
        self._trouble = label("", "problem", self)
        self._build()
        self._connect()
        self._read_newsroom()

    def begin(self) -> None:
        """Export with the choices as they are."""
        path = self.choices.path
        if path is None or self._job is not None:
            return
        self.choices.remember()
        self._trouble.hide()
        self.receipt.hide()
        work = partial(exporting.export_library, self._context.library, path, self.choices.options)
        self._job = self._context.jobs.long(work, self._on_done, self._on_failed, self.tr("Export"))
        self._job.progressed.connect(self.running.show_step)
        self.running.begin()
        self._show_state()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, receipt: Receipt) -> None:
        self.receipt.show_receipt(receipt)
        self.receipt.show()
        self._end()

    def _on_failed(self, error: KnownError) -> None:
        sentence = str(error)
        if isinstance(error, Cancelled):
            sentence = self.tr("Cancelled. What was there before is untouched.")
        elif isinstance(error, exporting.FindingsInTheWay):
            self.preflight.look_again()
        self._trouble.setText(sentence)
        self._trouble.show()
        self._end()

    def _on_choice(self) -> None:
        self._show_state()

    def _on_statuses(self) -> None:
        self.preflight.look_at(self.choices.statuses)

    def _on_newsroom(self, found: Newsroom) -> None:
        self.choices.set_newsroom_address(found.base_url)
        self._show_state()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.newsroom:
            self._read_newsroom()

    def _read_newsroom(self) -> None:
        self._context.jobs.read(partial(newsroom.get_newsroom, self._context.library), self._on_newsroom)

    def _end(self) -> None:
        self._job = None
        self._show_state()
        self.start.setFocus()
        self.finished.emit()

    def _show_state(self) -> None:
        is_running = self._job is not None
        self.running.setVisible(is_running)
        self.start.setVisible(not is_running)
        self.choices.setEnabled(not is_running)
        self.start.setEnabled(self.choices.is_sound and self.preflight.is_clear)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.preflight.look_at(self.choices.statuses)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addStretch(1)
        sentence = self.tr(
            "One folder with every page, picture and feed, ready to be put on a web server. "
            "What was exported to the same place before is replaced only when the new one is whole."
        )
        intro = label(sentence, "muted", self)
        intro.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(label(self.tr("Export the newsroom"), "title", self))
        layout.addWidget(intro)
        layout.addWidget(self.choices)
        layout.addWidget(self.preflight)
        layout.addLayout(buttons)
        layout.addWidget(self.running)
        layout.addWidget(self._trouble)
        layout.addWidget(self.receipt)
        layout.addStretch(1)
        self._trouble.hide()
        self.receipt.hide()
        self.running.hide()
        self._trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self.choices.changed.connect(self._on_choice)
        self.choices.statuses_changed.connect(self._on_statuses)
        self.preflight.answered.connect(self._on_choice)
        self.preflight.article_requested.connect(self.article_requested)
        self.running.cancel_requested.connect(self._on_cancel)
        self.start.clicked.connect(self.begin)
