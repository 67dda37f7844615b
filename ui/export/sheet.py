"""One channel of the press: what changed, what stands in the way, the run, and its receipt."""

from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor_app.domain.channel import Channel
from editor_app.domain.errors import Cancelled, KnownError
from editor_app.services import delivering, exporting
from editor_app.services.delivering import DeliveryPlan, PublishOptions
from ui.context import Context
from ui.export.changes_card import ChangesCard
from ui.export.dry_run import DryRunCard
from ui.export.preflight import Preflight
from ui.export.receipt import Published, ReceiptCard, what_went
from ui.export.running import Running
from ui.export.trouble_box import TroubleBox
from ui.jobs import Job
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel


class ExportSheet(QWidget):
    """Publishes whole or not at all; what stood at the place stays until the new is there."""

    article_requested = Signal(str)
    edit_requested = Signal()
    finished = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._channel: Channel | None = None
        self._job: Job | None = None
        self._is_dry = False
        self._clock = QElapsedTimer()
        self.name = ElidedLabel("", "title", self)
        self.place = ElidedLabel("", "muted", self)
        self.edit = button(self.tr("Edit…"), "", "pencil-simple", self)
        self.changes = ChangesCard(context, self)
        self.preflight = Preflight(context, self)
        self.running = Running(self)
        self.receipt = ReceiptCard(self)
        self.dry_run = DryRunCard(self)
        self.start = button(self.tr("Publish"), "primary", parent=self)
        self.try_out = button(self.tr("Dry run"), parent=self)
        self.trouble = TroubleBox(context, self)
        self.choose_place = button(self.tr("Choose where it goes…"), "primary", parent=self)
        self._build()
        self._connect()
        self._show_state()

    @property
    def channel(self) -> Channel | None:
        """The channel that is shown."""
        return self._channel

    @property
    def is_running(self) -> bool:
        """Whether something is being published now."""
        return self._job is not None

    def show_channel(self, channel: Channel) -> None:
        """Show another channel, or this one as it was edited; a run that is under way goes on."""
        same = self._channel is not None and self._channel.id == channel.id
        self._channel = channel
        self.name.set_text(channel.name)
        address = " · ".join(each for each in (channel.base_url, channel.target) if each)
        self.place.set_text(address or self.tr("Nowhere yet: choose a folder, a file or a server."))
        if not same:
            self._clear()
        self.changes.look_at(channel)
        self.preflight.look_at(channel)
        self._show_state()

    def look_again(self) -> None:
        """Ask again what changed and what stands in the way."""
        self.changes.look_again()
        self.preflight.look_again()

    def begin(self) -> None:
        """Publish the channel."""
        if self.start.isEnabled():
            self._begin(PublishOptions(), dry=False)

    def begin_dry_run(self) -> None:
        """Find out what would go."""
        self._begin(PublishOptions(), dry=True)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_take_over(self) -> None:
        self._begin(PublishOptions(take_over=True), dry=self._is_dry)

    def _on_trusted(self) -> None:
        self._begin(PublishOptions(), dry=self._is_dry)

    def _on_done(self, published: Published) -> None:
        self.receipt.show_receipt(published, self._clock.elapsed() / 1000)
        self.receipt.show()
        self._end()

    def _on_planned(self, plan: DeliveryPlan) -> None:
        self.dry_run.show_plan(plan)
        self.dry_run.show()
        self._end()

    def _on_failed(self, error: KnownError) -> None:
        sentence = ""
        if isinstance(error, Cancelled):
            sentence = self.tr("Cancelled. Files that were sent already are not sent again.")
        elif isinstance(error, exporting.FindingsInTheWay):
            self.preflight.look_again()
        self.trouble.show_trouble(error, sentence)
        self._end()

    def _on_answered(self) -> None:
        self._show_state()

    def _begin(self, options: PublishOptions, *, dry: bool) -> None:
        channel = self._channel
        if channel is None or self._job is not None:
            return
        self._is_dry = dry
        if dry:
            plan = partial(delivering.plan, self._context.library, channel, options)
            self._run(self._context.jobs.long(plan, self._on_planned, self._on_failed, self.tr("Dry run")))
        else:
            work = partial(what_went, self._context.library, channel, options)
            self._run(self._context.jobs.long(work, self._on_done, self._on_failed, self.tr("Publishing")))

    def _run(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self.running.show_step)
        self._clock.start()
        self._clear()
        self._show_state()
        self.running.begin()

    def _end(self) -> None:
        self._job = None
        self._show_state()
        self.changes.look_again()
        self.start.setFocus()
        self.finished.emit()

    def _clear(self) -> None:
        for each in (self.receipt, self.dry_run, self.trouble):
            each.hide()

    def _show_state(self) -> None:
        running, channel = self._job is not None, self._channel
        has_place = channel is not None and bool(channel.target)
        writable = not self._context.library.read_only
        self.running.setVisible(running)
        self.start.setVisible(not running and has_place)
        self.try_out.setVisible(not running and has_place)
        self.edit.setEnabled(not running and writable)
        self.choose_place.setVisible(channel is not None and not has_place)
        self.choose_place.setEnabled(writable)
        can_go = has_place and writable and self.preflight.is_clear
        self.start.setEnabled(can_go)
        self.try_out.setEnabled(can_go)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.name, 1)
        above.addWidget(self.edit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start)
        buttons.addWidget(self.try_out)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(above)
        layout.addWidget(self.place)
        layout.addWidget(self.choose_place, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.preflight)
        layout.addWidget(self.changes)
        layout.addLayout(buttons)
        for each in (self.running, self.trouble, self.receipt, self.dry_run):
            layout.addWidget(each)
        layout.addStretch(1)
        self.start.setMinimumWidth(120)
        self._clear()

    def _connect(self) -> None:
        self.changes.article_requested.connect(self.article_requested)
        self.preflight.answered.connect(self._on_answered)
        self.preflight.article_requested.connect(self.article_requested)
        self.running.cancel_requested.connect(self._on_cancel)
        self.trouble.take_over_requested.connect(self._on_take_over)
        self.trouble.trusted.connect(self._on_trusted)
        self.choose_place.clicked.connect(self.edit_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.start.clicked.connect(self.begin)
        self.try_out.clicked.connect(self.begin_dry_run)
