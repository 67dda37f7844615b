"""How urgent a piece is, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

PRIORITIES = {
    0: T("budget", "–"),
    1: T("budget", "1 Urgent"),
    2: T("budget", "2 High"),
    3: T("budget", "3 Usual"),
    4: T("budget", "4 Low"),
    5: T("budget", "5 Can wait"),
}


def priority_word(priority: int) -> str:
    """Return the word for a priority of a plan: 1 (most urgent) to 5, 0 where nobody said."""
    return QCoreApplication.translate("budget", PRIORITIES[priority])
