"""Moving a moment to another day: it keeps its time of day, is said, and can be taken back."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from editor_app.domain.ids import ArticleId
from editor_app.domain.planned_moment import MomentKind, on_day
from editor_app.services.values import Field, Written, value_of
from ui.calendar.kinds import MOVED, translated
from ui.context import Context
from ui.models.moment_words import spelt_moment
from ui.value_edits import ValueEdits


class Moving(QObject):
    """Writes moments into articles. `edits` says when, and when it was refused."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._zone = "UTC"
        self.edits = ValueEdits(context, self)
        self.edits.written.connect(self._on_written)

    def move(self, article_id: ArticleId, kind: MomentKind, at: datetime, day: date, zone: str) -> bool:
        """Move a moment to a day of the newsroom's zone; False when it is on that day already."""
        moved = on_day(at, day, ZoneInfo(zone))
        if moved == at:
            return False
        self._zone = zone
        self.edits.write(article_id, Field(kind.value), moved)
        return True

    def _on_written(self, written: Written) -> None:
        after = written.after
        when = spelt_moment(value_of(after, written.field), self._zone)
        sentence = translated(MOVED[MomentKind(written.field.value)])
        said = sentence.format(after.headline or self.tr("Untitled"), when)
        self._context.notices.say(said, "done", self.tr("Undo"), self._context.undo.undo)
