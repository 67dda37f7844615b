"""Which comments are listed: the open ones, all, one's own, or those somebody took part in."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from editor_app.domain.comment_threads import Show, Thread, shown
from editor_app.domain.review import Person
from ui.widgets.choice import Choice

NAMES = {
    Show.OPEN: T("review", "Open"),
    Show.ALL: T("review", "All"),
    Show.RESOLVED: T("review", "Resolved"),
    Show.MINE: T("review", "Mine"),
    Show.MENTIONS: T("review", "That mention me"),
}


class CommentFilter(Choice):
    """Offers the kinds with how many there are of each, and below them the people who take part."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[tuple[str, str]] = []
        self.setAccessibleName(self.tr("Comments to show"))
        self.activated.connect(self._on_activated)
        self.offer((), None)

    @property
    def show_kind(self) -> Show:
        """The kind that is shown; all those of a person count."""
        kind = str(self.currentData()).partition(":")[0]
        return Show(kind)

    @property
    def person(self) -> str:
        """The person whose threads are shown, or an empty name."""
        return str(self.currentData()).partition(":")[2]

    def set_kind(self, kind: Show) -> None:
        """Show another kind."""
        self.setCurrentIndex(self.findData(str(kind)))

    def offer(self, threads: Sequence[Thread], me: Person | None) -> None:
        """Offer what there is to choose from; what was chosen stays chosen while it is there."""
        options = [(str(kind), _named(kind, len(shown(threads, kind, me)))) for kind in Show]
        people = sorted({said.by.name for each in threads for said in each.comments}, key=str.casefold)
        options += [(f"{Show.ALL}:{name}", name) for name in people]
        if options == self._options:
            return
        before, self._options = self.currentData(), options
        self.clear()
        for number, (data, text) in enumerate(options):
            if number == len(Show):
                self.insertSeparator(self.count())
            self.addItem(text, data)
        self.setCurrentIndex(max(0, self.findData(before)))

    def _on_activated(self) -> None:
        self.chosen.emit()


def _named(kind: Show, count: int) -> str:
    name = QCoreApplication.translate("review", NAMES[kind])
    return f"{name} · {count}" if count else name
