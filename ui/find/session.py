"""What was last looked for, and how: shared by all articles and the library's page until the program ends."""

from PySide6.QtCore import QObject

from editor_app.domain.finding_text import Search
from ui.context import Context

RECENT = 12


class FindSession(QObject):
    """The fields and options as they were left, and what was looked for before, newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.search = Search()
        self.template = ""
        self.keep_case = False
        self.recent: list[str] = []
        self.recent_templates: list[str] = []

    def remember(self) -> None:
        """Put what is looked for now at the head of the recent searches."""
        self.recent = _with(self.search.pattern, self.recent)

    def remember_template(self) -> None:
        """Put the replacement at the head of the recent ones."""
        self.recent_templates = _with(self.template, self.recent_templates)


def session_of(context: Context) -> FindSession:
    """Return the session of a window, making it at the first asking."""
    return context.findChild(FindSession) or FindSession(context)


def _with(text: str, recent: list[str]) -> list[str]:
    return [text, *(known for known in recent if known != text)][:RECENT] if text else recent
