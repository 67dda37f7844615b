"""Why a state of an article was kept, in a few words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from editor_app.domain.revision import SaveReason

REASONS = {
    SaveReason.AUTOSAVE: T("history", "saved by itself"),
    SaveReason.SAVE: T("history", "saved"),
    SaveReason.IMPORT: T("history", "imported"),
    SaveReason.STATUS: T("history", "new state"),
    SaveReason.RECOVERY: T("history", "recovered"),
    SaveReason.RESTORE: T("history", "brought back"),
    SaveReason.REPLACE: T("history", "words replaced across the library"),
    SaveReason.SIGN_OFF: T("history", "signed off"),
    SaveReason.EXPORT: T("history", "went out"),
}


def reason_word(reason: SaveReason) -> str:
    """Return why a state was kept, in the user's language."""
    return QCoreApplication.translate("history", REASONS[reason])
