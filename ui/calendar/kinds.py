"""The kinds of moments as the calendar shows them: a word, a shape and a colour for each."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from editor_app.domain.planned_moment import MomentKind, PlannedMoment
from editor_app.domain.workflow import PUBLIC, Status

WORDS = {
    MomentKind.DEADLINE: T("calendar", "Deadline"),
    MomentKind.EMBARGO: T("calendar", "Embargo ends"),
    MomentKind.SCHEDULED: T("calendar", "Scheduled"),
    MomentKind.PUBLISHED: T("calendar", "Published"),
}
PLURALS = {
    MomentKind.DEADLINE: T("calendar", "Deadlines"),
    MomentKind.EMBARGO: T("calendar", "Embargoes"),
    MomentKind.SCHEDULED: T("calendar", "Scheduled"),
    MomentKind.PUBLISHED: T("calendar", "Published"),
}
MOVED = {
    MomentKind.DEADLINE: T("calendar", "The deadline of “{0}” is now {1}."),
    MomentKind.EMBARGO: T("calendar", "The embargo of “{0}” now ends {1}."),
    MomentKind.SCHEDULED: T("calendar", "“{0}” is now scheduled for {1}."),
}
DONE = (*PUBLIC, Status.SPIKED, Status.WITHDRAWN)
SHAPES = {
    MomentKind.DEADLINE: ("flag", "warn"),
    MomentKind.EMBARGO: ("lock-key", "ink"),
    MomentKind.SCHEDULED: ("clock", "accent"),
    MomentKind.PUBLISHED: ("globe-simple", "good"),
}


def translated(text: str) -> str:
    """Return a text of the calendar in the user's language."""
    return QCoreApplication.translate("calendar", text)


def is_late(moment: PlannedMoment, now: datetime) -> bool:
    """Tell whether a deadline has passed and the piece is not out yet."""
    return moment.kind is MomentKind.DEADLINE and moment.at < now and moment.status not in DONE


def shape_of(moment: PlannedMoment, now: datetime) -> tuple[str, str]:
    """Return the icon and the colour role of a moment; what is over is quiet, what is late is not."""
    shape, role = SHAPES[moment.kind]
    if is_late(moment, now):
        return "warning-circle", "stop"
    if moment.kind is MomentKind.PUBLISHED:
        return shape, role
    is_over = moment.at < now or (moment.kind is MomentKind.DEADLINE and moment.status in DONE)
    return shape, "muted" if is_over else role


def word_of(moment: PlannedMoment, now: datetime) -> str:
    """Return what a moment is called."""
    word = translated(WORDS[moment.kind])
    return QCoreApplication.translate("calendar", "{0}, late").format(word) if is_late(moment, now) else word
