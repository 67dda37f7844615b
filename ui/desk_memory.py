"""What the desk remembers of the person at this computer, for each library: who, what lately, since when."""

from datetime import datetime
from typing import cast

from PySide6.QtCore import QObject, Signal

from editor_app.domain.ids import ArticleId, AuthorId
from ui.context import Context
from ui.window_state import library_key

RECENT = 30


class DeskMemory(QObject):
    """Kept in the settings of this computer, never in the library: others see their own desk."""

    me_changed = Signal()
    recent_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._settings = context.settings
        self._key = library_key(context.library.path)
        self._since = self._moment()
        self._settings.changed.connect(self._on_setting)

    @classmethod
    def of(cls, context: Context) -> "DeskMemory":
        """Return the memory of the open library."""
        key = library_key(context.library.path)
        for found in context.findChildren(cls):
            if found._key == key:
                return cast("DeskMemory", found)
        return cls(context)

    @property
    def me(self) -> AuthorId | None:
        """Which author sits here, where that was said."""
        kept = self._settings.text(f"me/{self._key}")
        return AuthorId(kept) if kept else None

    def set_me(self, author: AuthorId | None) -> None:
        """Remember which author sits here."""
        self._settings.set_text(f"me/{self._key}", author or "")

    @property
    def recent(self) -> tuple[ArticleId, ...]:
        """The articles opened last, the latest first."""
        return tuple(ArticleId(each) for each in self._settings.texts(f"recent/{self._key}"))

    def remember_opened(self, article: ArticleId) -> None:
        """Put an article at the head of the recent ones."""
        if self._settings.text("privacy/opened", "yes") != "yes":
            return
        before = self.recent
        now = [article, *(each for each in before if each != article)][:RECENT]
        if tuple(now) != before:
            self._settings.set_texts(f"recent/{self._key}", [*map(str, now)])
            self.recent_changed.emit()

    @property
    def last_here(self) -> datetime | None:
        """When this person left the library before this time; None at the first visit."""
        return self._since

    def leave(self, now: datetime) -> None:
        """Remember that the person leaves now."""
        self._settings.set_text(f"here/{self._key}", now.isoformat())

    def _on_setting(self, key: str) -> None:
        if key == f"me/{self._key}":
            self.me_changed.emit()
        elif key == f"recent/{self._key}":
            self.recent_changed.emit()

    def _moment(self) -> datetime | None:
        kept = self._settings.text(f"here/{self._key}")
        try:
            return datetime.fromisoformat(kept) if kept else None
        except ValueError:  # somebody wrote into the settings by hand
            return None
