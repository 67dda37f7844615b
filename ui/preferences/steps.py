"""Changing many preferences at once, with the way back to what they were."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from ui.notices import Notices
from ui.settings import Settings

Kept = dict[str, object]
"""Texts or lists by key; None stands for the usual value."""


class PreferenceSteps(QObject):
    """Sets preferences and says so; the sentence offers to undo the step."""

    def __init__(self, settings: Settings, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._notices = settings, notices
        self._before: Kept = {}

    def restore_usual(self, keys: Iterable[str], said: str) -> None:
        """Let the usual values hold again for these keys."""
        self.put(dict.fromkeys(keys), said)

    def put(self, values: Kept, said: str) -> None:
        """Set these values and say `said`, with the step back."""
        self._before = {key: self._settings.value(key) for key in values}
        self._apply(values)
        undo = QCoreApplication.translate("preferences", "Undo")
        self._notices.say(said, "done", undo, self.undo)

    def undo(self) -> None:
        """Put back what the last step changed."""
        self._apply(self._before)
        self._before = {}

    def _apply(self, values: Kept) -> None:
        for key, value in values.items():
            self._settings.put_back(key, value)
