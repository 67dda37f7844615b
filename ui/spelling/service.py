"""One speller for all open articles of a library, asked in the background."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app import paths
from editor_app.spelling.mistake import Mistake
from ui.context import Context
from ui.spelling.thread import SpellingThread
from ui.spelling.word_lists import WordLists

if TYPE_CHECKING:  # loaded with the first check, in the background
    from editor_app.spelling.speller import Speller

FIRST_CHECK_AFTER_MS = 1500  # opening an article and its first keystrokes go before loading dictionaries


class SpellingService(QObject):
    """Asked by the editors. It sleeps until the first of them is open, and wakes a little later."""

    woken = Signal()
    known_changed = Signal()  # a list or a name is different: what was checked may be judged anew
    switched = Signal()
    counted = Signal(str, int)  # an article's id, and the mistakes in it

    def __init__(self, context: Context, speller: "Speller | None" = None) -> None:
        super().__init__(context)
        self._context = context
        self._speller = speller
        self._thread = SpellingThread(context.notices, self)
        self.lists = WordLists(context, self._thread, self)
        self._is_awake = False
        self._alarm = QTimer(self, singleShot=True, interval=FIRST_CHECK_AFTER_MS)
        self._alarm.timeout.connect(self.lists.read)
        self.lists.changed.connect(self._on_lists_changed)
        context.finishing.connect(self.close)
        context.settings.changed.connect(self._on_setting)

    @staticmethod
    def of(context: Context) -> "SpellingService":
        """Return the one service of a context, made with the first call."""
        found = context.findChild(SpellingService)
        return found if found is not None else SpellingService(context)

    @property
    def is_on(self) -> bool:
        """Whether spelling is checked; remembered for this person."""
        return self._context.settings.text("spelling/on", "yes") == "yes"

    @property
    def is_awake(self) -> bool:
        """Whether checks are answered."""
        return self._is_awake

    @property
    def can_write(self) -> bool:
        """Whether the newsroom's list can be changed."""
        return not self._context.library.read_only

    @property
    def trouble(self) -> str:
        """A sentence about a dictionary that is needed and not on this computer; empty when all is well."""
        missing = sorted(self._speller.missing) if self._speller else []
        if not missing:
            return ""
        name = missing[-1]  # uk_UA comes last
        language = self.tr("Ukrainian") if name == "uk_UA" else self.tr("English")
        return self.tr(
            "{0} spelling is not checked: there is no dictionary. Put {1}.dic and {1}.aff into {2}."
        ).format(language, name, paths.data_dir() / "dictionaries")

    def wake(self) -> None:
        """Wish for checks; `woken` is said when they are answered."""
        if not self._is_awake and not self._alarm.isActive():
            self._alarm.start()

    def toggle(self) -> None:
        """Check spelling, or do not."""
        self._context.settings.set_text("spelling/on", "no" if self.is_on else "yes")

    def check(self, lines: Sequence[str], language: str, done: Callable[[list[list[Mistake]]], None]) -> None:
        """Check these lines of an article in this language, once `woken` was said."""
        assert self._speller is not None
        self._thread.ask(partial(self._speller.check, lines, language), done)

    def suggest(self, word: str, language: str, done: Callable[[list[str]], None]) -> None:
        """Find what may have been meant; takes up to two seconds."""
        assert self._speller is not None
        self._thread.ask(partial(self._speller.suggest, word, language), done)

    def close(self) -> None:
        """End the thread and the process with the dictionaries; what is under way is given up."""
        self._alarm.stop()
        if self._speller is not None:
            self._speller.close()
        self._thread.close()

    def _on_setting(self, key: str) -> None:
        if key == "spelling/on":
            self.switched.emit()

    def _on_lists_changed(self) -> None:
        self._thread.ask(self._know, self._on_known)

    def _on_known(self, _: None) -> None:
        if self._is_awake:
            self.known_changed.emit()
        else:
            self._is_awake = True
            self.woken.emit()

    def _know(self) -> None:
        from editor_app.spelling.speller import Speller  # noqa: PLC0415  not for the start

        if self._speller is None:
            self._speller = Speller()
        self._speller.know(self.lists.known())
