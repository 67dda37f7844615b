"""Finding a name of the news by the first letters of any of its words, at once however many there are."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from editor_app.domain.names import APOSTROPHES
from editor_app.domain.news_names import NameForm, NameKind, NewsName

FEWEST_LETTERS = 3
_FOLD = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


@dataclass(frozen=True, slots=True)
class KnownForm:
    """How one entry of the registry is written in the language of the index."""

    kind: NameKind
    form: NameForm


class NameIndex:
    """The names of one language. Made once in the background; asked at every keystroke."""

    def __init__(self, names: Iterable[NewsName] = (), language: str = "en") -> None:
        found: list[tuple[str, str, KnownForm]] = []
        self._whole: set[str] = set()
        for entry in names:
            form = entry.form_in(language)
            if form is None or not form.name:
                continue
            known = KnownForm(entry.kind, form)
            folded = folded_name(form.name)
            self._whole.add(folded)
            found += [(start, folded, known) for start in _starts(folded)]
        found.sort(key=lambda each: each[:2])
        self._keys = [each[0] for each in found]
        self._forms = [each[2] for each in found]

    def beginning(self, typed: str, most: int = 5) -> list[KnownForm]:
        """Return the forms in which these letters begin the name or one of its words, by name.

        Fewer than three letters, and a name that stands there whole, ask for nothing.
        """
        wanted = folded_name(typed)
        if len(wanted) < FEWEST_LETTERS or wanted in self._whole:
            return []
        found: dict[int, KnownForm] = {}
        for place in range(bisect_left(self._keys, wanted), len(self._keys)):
            if not self._keys[place].startswith(wanted) or len(found) == most:
                break
            found.setdefault(id(self._forms[place]), self._forms[place])
        return sorted(found.values(), key=lambda each: each.form.name.casefold())


def folded_name(text: str) -> str:
    """Return a name as it is compared: without regard to case and to which apostrophe stands in it."""
    return text.translate(_FOLD).casefold()


def _starts(folded: str) -> Iterable[str]:
    """Give the name from each of its words on: `volodymyr zelenskyy`, `zelenskyy`."""
    words = folded.split()
    return (" ".join(words[first:]) for first in range(len(words)))
