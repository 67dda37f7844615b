"""The words that are right beside those of the dictionaries: a person's, the newsroom's, and names."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.services import words
from editor_app.services.words import LibraryWords
from editor_app.spelling.personal import PersonalWords
from ui.context import Context
from ui.spelling.thread import SpellingThread
from ui.throttle import Throttle

if TYPE_CHECKING:
    from editor_app.spelling.known import KnownWords

NAMES_EVERY_MS = 10_000


class WordLists(QObject):
    """Reads the lists, changes them, and follows the names of the library."""

    changed = Signal()  # also when everything was read for the first time

    def __init__(self, context: Context, thread: SpellingThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._thread = context, thread
        self._personal = PersonalWords()
        self._mine: list[str] | None = None
        self._library: LibraryWords | None = None
        self._tags = Throttle(NAMES_EVERY_MS, self._read_library, self)
        context.jobs.changed.connect(self._on_changed)

    @property
    def mine(self) -> list[str]:
        """This person's words."""
        return list(self._mine or ())

    @property
    def newsrooms(self) -> list[str]:
        """The words of the library."""
        return list(self._library.words) if self._library else []

    def read(self) -> None:
        """Read all lists."""
        self._thread.ask(partial(_read, self._personal), self._on_mine)
        self._read_library()

    def known(self) -> "KnownWords":
        """Return all words of the lists, ready to be compared. For the background: it takes a while."""
        from editor_app.spelling.known import KnownWords, words_in_names  # noqa: PLC0415  not for the start

        library = self._library or LibraryWords()
        return KnownWords([*self.mine, *library.words, *words_in_names(library.names)])

    def add_mine(self, word: str) -> None:
        """Put a word on this person's list. Raises BadInput for what is not one word."""
        self._change_mine(self._personal.add, words.checked_word(word))

    def remove_mine(self, word: str) -> None:
        """Take a word off this person's list."""
        self._change_mine(self._personal.remove, word)

    def add_newsrooms(self, word: str) -> None:
        """Put a word on the newsroom's list. Raises BadInput for what is not one word."""
        word = words.checked_word(word)
        self._context.jobs.write(partial(words.add_word, self._context.library, word))

    def remove_newsrooms(self, word: str) -> None:
        """Take a word off the newsroom's list."""
        self._context.jobs.write(partial(words.remove_word, self._context.library, word))

    def _on_mine(self, answer: "list[str] | KnownError") -> None:
        if isinstance(answer, KnownError):
            self._context.notices.say(answer)
            answer = []
        self._mine = answer
        self._tell()

    def _on_mine_changed(self, mine: list[str]) -> None:
        self._mine = mine
        self._tell()

    def _on_library(self, found: LibraryWords) -> None:
        if found != self._library:
            self._library = found
            self._tell()

    def _on_changed(self, changes: Changes, _: object) -> None:
        if self._library is None:
            return
        if changes.words or changes.authors or changes.sections or changes.topics or changes.names:
            self._read_library()
        elif changes.articles:  # one of them may have a new tag
            self._tags.ask()

    def _read_library(self) -> None:
        self._context.jobs.read(partial(words.library_words, self._context.library), self._on_library)

    def _change_mine(self, change: Callable[[str], None], word: str) -> None:
        self._thread.ask(partial(_changed, self._personal, change, word), self._on_mine_changed)

    def _tell(self) -> None:
        if self._mine is not None and self._library is not None:
            self.changed.emit()


def _read(personal: PersonalWords) -> "list[str] | KnownError":
    try:
        return personal.words()
    except KnownError as error:  # the check goes on without the list
        return error


def _changed(personal: PersonalWords, change: Callable[[str], None], word: str) -> list[str]:
    change(word)
    return personal.words()
