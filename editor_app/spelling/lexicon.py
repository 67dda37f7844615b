"""The dictionaries of this computer, with a memory of every word they were asked for."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from editor_app.spelling.dictionaries import dictionaries_for, find_dictionary
from editor_app.spelling.letters import Script
from editor_app.spelling.process import DictionaryProcess, DictionaryTrouble

MOST_REMEMBERED = 200_000  # words: about 30 MB; then all is forgotten and learnt anew


class Lexicon:
    """Knows which dictionaries are here; each is loaded with the first word asked of it."""

    def __init__(self, places: Sequence[Path]) -> None:
        self._places = places
        self._process = DictionaryProcess()
        self._found: dict[str, Path | None] = {}
        self._right: dict[tuple[str, str], bool] = {}
        self.missing: frozenset[str] = frozenset()
        """The dictionaries that were needed and are not there, such as `uk_UA`."""

    def names(self, script: Script, language: str) -> tuple[str, ...]:
        """Return the dictionaries that are here for a script in an article of this language."""
        return tuple(name for name in dictionaries_for(script, language) if self._place(name))

    def learn(self, script: Script, language: str, words: Iterable[str]) -> None:
        """Ask the dictionaries, one after the other, for the words not asked for before."""
        left = sorted(words)
        wished = dictionaries_for(script, language)
        for name in wished:
            place = self._place(name)
            if place is not None and left:
                self._ask(name, place, [word for word in left if (name, word) not in self._right])
                left = [word for word in left if not self._right.get((name, word))]
        if wished and not self.names(script, language):
            self.missing |= {wished[0]}

    def has(self, names: Sequence[str], word: str) -> bool | None:
        """Tell whether one of the dictionaries has a word; None when not all were asked yet."""
        answers = [self._right.get((name, word)) for name in names]
        if any(answers):
            return True
        return None if None in answers else False

    def suggest(self, name: str, word: str) -> list[str]:
        """Return what may have been meant, the best first. Takes up to two seconds."""
        place = self._place(name)
        try:
            return self._process.suggest(place, word) if place else []
        except DictionaryTrouble:
            self._give_up(name)
            return []

    def tidy(self) -> bool:
        """Forget everything when it has become too much; tell whether that was so."""
        full = len(self._right) > MOST_REMEMBERED
        if full:
            self._right.clear()
        return full

    def close(self) -> None:
        """Let go of the dictionaries; what is under way ends at once. May come from any thread."""
        self._process.close()

    def _ask(self, name: str, place: Path, words: list[str]) -> None:
        if not words:
            return
        try:
            answers = self._process.check(place, words)
        except DictionaryTrouble:
            self._give_up(name)
            return
        self._right.update({(name, word): right for word, right in zip(words, answers, strict=True)})

    def _place(self, name: str) -> Path | None:
        if name not in self._found:
            self._found[name] = find_dictionary(name, self._places)
        return self._found[name]

    def _give_up(self, name: str) -> None:
        self._found[name] = None
