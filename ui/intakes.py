"""All files on their way into the library, from wherever in the window, and what became of them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import BadInput, KnownError
from editor_app.domain.intake import IntakeReceipt
from ui.callback import Callback
from ui.jobs import Jobs
from ui.notices import Notices

QUIET = 12  # files of which a notice is enough, when nothing went wrong


class Intakes(QObject):
    """One for the whole window: a drop goes on while its dialog or tab is closed."""

    begun = Signal(object)  # Job
    ended = Signal(object)  # IntakeReceipt that wants to be looked at
    show_requested = Signal(object)  # frozenset[MediaId] of a batch that needs no receipt

    def __init__(self, jobs: Jobs, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._notices = jobs, notices

    def take(
        self, library: object, paths: Sequence[Path], heard: Callable[[IntakeReceipt | None], None]
    ) -> None:
        """Take files, folders and zips in; `heard` gets the receipt, None after trouble."""
        from editor_app.services.taking_in import take_in_batch  # noqa: PLC0415  not before the first paint

        asker = Callback(heard)
        work = partial(take_in_batch, library, list(paths))
        job = self._jobs.long(work, partial(self._on_receipt, asker), partial(self._on_failed, asker))
        self.begun.emit(job)

    def _on_receipt(self, asker: Callback[IntakeReceipt | None], receipt: IntakeReceipt) -> None:
        asker(receipt)
        if receipt.count == 1 and not receipt.left:
            for refused in receipt.refused:
                self._notices.say(BadInput(refused.sentence, refused.advice))
        elif receipt.refused or receipt.left or receipt.count > QUIET:
            self.ended.emit(receipt)
        elif receipt.count:
            count = len(receipt.items)
            sentence = self.tr("{0} files are in the library.", None, count).format(count)
            show = partial(self.show_requested.emit, frozenset(media.id for media in receipt.items))
            self._notices.say(sentence, "done", self.tr("Show"), show)
        else:
            self._notices.say(self.tr("There is no file in it."))

    def _on_failed(self, asker: Callback[IntakeReceipt | None], error: KnownError) -> None:
        asker(None)
        self._notices.say(error)
