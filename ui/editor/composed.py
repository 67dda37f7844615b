"""Letters that an input method has composed go the way of letters that were typed."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

MOST = 8  # letters; each costs some milliseconds in a long text


def letters_of(event: QInputMethodEvent) -> str:
    """Return the letters that were composed, to be typed; nothing for what is better left to Qt.

    That is a composition that goes on, a word in the place of another one, and a dictated sentence. What
    a dead key makes on Linux, such as every quote of the layout US International, comes as one letter.
    """
    letters = event.commitString()
    ends = not event.preeditString() and not event.replacementLength()
    return letters if ends and len(letters) <= MOST and letters.isprintable() else ""


def type_letters(field: QPlainTextEdit | QTextEdit, letters: str) -> None:
    """Press a key for each letter, so that menus, typography and codes see them."""
    for letter in letters:
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, press)
