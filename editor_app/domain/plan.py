"""What the desk plans for an article: deadline, embargo, length, who sees to it. It is never published."""

from dataclasses import dataclass
from datetime import datetime

from editor_app.domain.ids import AuthorId


@dataclass(frozen=True, slots=True)
class Plan:
    """The desk's side of an article; moments are aware.

    Before `embargo` and before `scheduled` the article does not go out, and while there is a `hold` (the
    reason, in a sentence) it does not go out at all. `target_words` is 0 where no length was agreed,
    `priority` is 1 (most urgent) to 5, 0 where nobody said.
    """

    reporter: AuthorId | None = None
    editor: AuthorId | None = None
    deadline: datetime | None = None
    embargo: datetime | None = None
    scheduled: datetime | None = None
    hold: str = ""
    target_words: int = 0
    priority: int = 0
    note: str = ""

    def keeps_back(self, now: datetime) -> bool:
        """Tell whether the article may not go out at this moment."""
        waits = any(moment is not None and moment > now for moment in (self.embargo, self.scheduled))
        return waits or bool(self.hold.strip())
