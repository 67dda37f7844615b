"""The moments of one day as a list; where there is no room for all, the last row says how many more."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from editor_app.domain.ids import ArticleId
from editor_app.domain.planned_moment import MomentKind, PlannedMoment
from ui.calendar.kinds import word_of
from ui.models.status_words import status_word

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MIME = "application/x-dateline-moment"


class DayRole(IntEnum):
    """What a row can be asked for besides its text."""

    MOMENT = Qt.ItemDataRole.UserRole + 1  # PlannedMoment, or None in the row that tells how many more
    ZONE = Qt.ItemDataRole.UserRole + 2


class DayModel(QAbstractListModel):
    """Moments in the order of the clock. `writable` ones that did not happen yet can be dragged."""

    def __init__(self, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self._moments: Sequence[PlannedMoment] = ()
        self._zone = "UTC"
        self._room = 0

    @property
    def moments(self) -> Sequence[PlannedMoment]:
        """All moments of the day, shown or not."""
        return self._moments

    @property
    def more(self) -> int:
        """How many moments have no room."""
        return len(self._moments) - self._shown

    def show(self, moments: Sequence[PlannedMoment], zone: str) -> None:
        """Show other moments, by the clock of this zone (an IANA name)."""
        self.beginResetModel()
        self._moments, self._zone = tuple(moments), zone
        self.endResetModel()

    def set_room(self, rows: int) -> None:
        """Show at most so many rows; 0 for any number."""
        if rows == self._room:
            return
        self.beginResetModel()
        self._room = rows
        self.endResetModel()

    def row_of(self, article_id: ArticleId, kind: MomentKind) -> int:
        """Return the row of a moment, or -1."""
        wanted = (article_id, kind)
        places = (place for place, each in enumerate(self._moments) if (each.article, each.kind) == wanted)
        return next(places, -1)

    @property
    def _shown(self) -> int:
        fits = not self._room or len(self._moments) <= self._room
        return len(self._moments) if fits else self._room - 1

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else self._shown + (1 if self.more else 0)

    @override
    def data(self, index: AnyIndex, role: int = 0) -> object:
        if not index.isValid():
            return None
        moment = self._moments[index.row()] if index.row() < self._shown else None
        if role == DayRole.ZONE:
            return self._zone
        if role == DayRole.MOMENT:
            return moment
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(moment) if moment else self._rest()
        return self._spoken(moment) if moment and role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        can = super().flags(index)
        moment = index.data(DayRole.MOMENT)
        return can | Qt.ItemFlag.ItemIsDragEnabled if moment and self._writable and moment.can_move else can

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        moment = indexes[0].data(DayRole.MOMENT)
        data = QMimeData()
        data.setData(MIME, json.dumps([moment.article, moment.kind.value, moment.at.isoformat()]).encode())
        return data

    def _rest(self) -> str:
        """Say how many have no room, be it all of them."""
        return (self.tr("{0} more") if self._shown else self.tr("{0} entries", None, self.more)).format(
            self.more
        )

    def _spoken(self, moment: PlannedMoment) -> str:
        clock = f"{moment.at.astimezone(ZoneInfo(self._zone)):%H:%M}"
        word = word_of(moment, datetime.now(UTC))
        headline = moment.headline or self.tr("Untitled")
        said = (f"{clock} {word}", headline, moment.slug, moment.who, status_word(moment.status))
        return ", ".join(filter(None, said))


def dragged(data: QMimeData) -> tuple[ArticleId, MomentKind, datetime]:
    """Return what is being dragged: an article, which moment of it, and when that is."""
    article, kind, at = json.loads(data.data(MIME).data())
    return ArticleId(article), MomentKind(kind), datetime.fromisoformat(at)
