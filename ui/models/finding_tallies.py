"""How many findings the articles of a list have, counted in the background where they are seen."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.domain.changes import Changes
from editor_app.domain.ids import ArticleId
from editor_app.services.checking import Tally, tally_findings
from editor_app.services.lists import ArticleRow, Library
from ui.context import Context

TOGETHER = 4  # articles counted by one job; each takes some milliseconds
WAITING = 40  # what was asked for earlier is out of sight by now
KEPT = 2_000

Key = tuple[ArticleId, int]


class FindingTallies(QObject):
    """Gives a count at once when it is there; otherwise says `ready` when some are."""

    ready = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: OrderedDict[Key, Tally] = OrderedDict()
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._is_counting = False
        self._count_soon = QTimer(self, singleShot=True, interval=60)
        self._count_soon.timeout.connect(self._count)
        context.jobs.changed.connect(self._on_changed)

    def tally(self, row: ArticleRow) -> Tally | None:
        """Return the count of an article as it was at its revision, or None while it is on its way."""
        key = (row.id, row.revision)
        if key in self._kept:
            return self._kept[key]
        self._waiting[key] = None
        self._waiting.move_to_end(key)
        while len(self._waiting) > WAITING:
            self._waiting.popitem(last=False)
        if not self._is_counting:
            self._count_soon.start()
        return None

    def _count(self) -> None:
        keys = [*self._waiting][-TOGETHER:]
        if not keys or self._is_counting:
            return
        for key in keys:
            del self._waiting[key]
        self._is_counting = True
        self._context.jobs.read(partial(_tallies, self._context.library, keys), self._on_counted)

    def _on_counted(self, found: dict[Key, Tally]) -> None:
        self._is_counting = False
        self._kept.update(found)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit()
        self._count()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.authors or changes.sections or changes.media:
            self._kept.clear()  # findings are about pictures and people, too


def _tallies(library: Library, keys: list[Key]) -> dict[Key, Tally]:
    found = tally_findings(library, [article_id for article_id, _ in keys])
    return {key: found.get(key[0], Tally()) for key in keys}
