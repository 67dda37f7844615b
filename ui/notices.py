"""Sentences for the user that need no answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import Cancelled, KnownError

Kind = Literal["info", "done", "warn", "error"]


@dataclass(frozen=True)
class Notice:
    """A sentence, how serious it is, and one step it may offer (such as Undo)."""

    text: str
    kind: Kind = "info"
    action_text: str = ""
    action: Callable[[], None] | None = None


class Notices(QObject):
    """Where every part of the program says what happened; the window shows it."""

    said = Signal(object)  # Notice

    def say(
        self,
        what: "str | KnownError",
        kind: Kind | None = None,
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence. An error shows its own sentence and advice."""
        if kind is None:
            kind = "info"
            if isinstance(what, KnownError) and not isinstance(what, Cancelled):
                kind = "error"
        self.said.emit(Notice(str(what), kind, action_text, action))
