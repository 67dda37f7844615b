"""What the filters of the people are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from editor_app.domain.author import Who

WORDS = {
    Who.KEPT: T("people", "Everybody"),
    Who.ACTIVE: T("people", "Active"),
    Who.RETIRED: T("people", "Retired"),
    Who.NO_BIOGRAPHY: T("people", "Without a biography"),
    Who.NO_PORTRAIT: T("people", "Without a portrait"),
    Who.BIN: T("people", "Bin"),
}


def who_word(who: Who) -> str:
    """Return the name of a filter, in the user's language."""
    return QCoreApplication.translate("people", WORDS[who])
