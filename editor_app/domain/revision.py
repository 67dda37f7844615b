"""A state of an article that can be looked at and brought back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import Status

KEEP_APART = timedelta(minutes=10)
MUCH_LOST = 80  # characters of the body


class SaveReason(StrEnum):
    """Why a state was kept."""

    AUTOSAVE = "autosave"
    SAVE = "save"
    IMPORT = "import"
    STATUS = "status"
    RECOVERY = "recovery"
    RESTORE = "restore"
    REPLACE = "replace"
    SIGN_OFF = "sign-off"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Revision:
    """One kept state; `number` is the article's revision at the time."""

    article: ArticleId
    number: int
    saved_at: datetime
    reason: SaveReason
    status: Status
    text: ArticleText


def replaces(previous: Revision, state: Revision) -> bool:
    """Tell whether an autosave may take the place of the previous autosave.

    Autosaves come every few seconds; one state per ten minutes is enough to go back to, unless
    much of the body went in between: then both are kept.
    """
    lost = len(previous.text.body) - len(state.text.body)
    return (
        previous.reason is SaveReason.AUTOSAVE
        and state.reason is SaveReason.AUTOSAVE
        and timedelta(0) <= state.saved_at - previous.saved_at < KEEP_APART
        and lost < MUCH_LOST
    )
