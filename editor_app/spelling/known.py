"""Words that are right because somebody said so, or because they are a name of the library."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from editor_app.spelling.letters import folded

_NAME = re.compile(r"[^\W\d_]+(?:['’ʼ\u2011-][^\W\d_]+)*")
SHORTEST = 3  # letters: a shorter word is like too many others to be proposed
NEAR = 0.8


class KnownWords:
    """Compares as dictionaries do: `kyivan` allows Kyivan and KYIVAN, `Olena` allows OLENA, not olena."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = frozenset(folded(word) for word in words)
        self._shouted = frozenset(word.upper() for word in self._words)

    def __contains__(self, word: str) -> bool:
        """Tell whether a folded word is known."""
        if word in self._words or word[:1].lower() + word[1:] in self._words:
            return True
        return word in self._shouted and word.isupper()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KnownWords) and other._words == self._words

    def __hash__(self) -> int:
        return hash(self._words)

    def near(self, word: str, most: int = 2) -> list[str]:
        """Return the known words that look most like a misspelt one, the nearest first."""
        if len(word) < SHORTEST:
            return []
        first, length = word[:1].casefold(), len(word)
        alike = [w for w in self._words if w[:1].casefold() == first and abs(len(w) - length) <= 2]
        return get_close_matches(word, alike, most, NEAR)


def words_in_names(names: Iterable[str]) -> set[str]:
    """Return the single words of names; those with a hyphen also in their parts."""
    found: set[str] = set()
    for name in names:
        for word in _NAME.findall(name):
            found.add(word)
            found.update(re.split("[\u2011-]", word))
    return found
