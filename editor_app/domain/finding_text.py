"""Finding words or patterns in a text, as people who write mean it, and what to put in their place."""

import re
from dataclasses import dataclass

import regex

from editor_app.domain.errors import BadInput, KnownError
from editor_app.domain.names import APOSTROPHES
from editor_app.wording import worded

LONGEST_SECONDS = 2.0
"""How long one text may be searched: some expressions would otherwise run for years."""

APOSTROPHE = "'"
SPACES = "\u00a0\u202f"
_LETTER_BEFORE = rf"(?<!\w)(?<!\p{{Cyrillic}}[{APOSTROPHES}])"  # п’ять is one word; Kyiv’s begins with one
_LETTER_AFTER = rf"(?!\w)(?![{APOSTROPHES}]\p{{Cyrillic}})"
_SLOT = re.compile(
    r"\\(?P<escaped>[\\nt$])|\$(?P<dollar>\$)|\\(?P<number>\d{1,2})|\$(?P<other>\d{1,2})"
    r"|\\g<(?P<name>\w+)>|\$\{(?P<braced>\w+)\}"
)
_SIGNS = {"n": "\n", "t": "\t", "\\": "\\", "$": "$"}
_ADDRESS = re.compile(
    r"\]\(\s*<?[^\s)]*|https?://[^\s)>\]]+|\b(?:media|video|article):[\w-]+|^\[[^\]]+\]:\s*\S+", re.MULTILINE
)


class BadPattern(BadInput):
    """An expression or a replacement that cannot be understood; nothing was searched."""


class TooSlow(KnownError):
    """The expression did not come to an end in time."""

    def __init__(self) -> None:
        super().__init__(worded("This expression takes too long on this text."), worded("Make it simpler."))


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. Without `match_case`, capitals, kinds of apostrophes and of spaces are equal."""

    pattern: str = ""
    match_case: bool = False
    whole_words: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found: characters `start` to `end`, as written there; `groups` begin with the whole."""

    start: int
    end: int
    groups: tuple[str, ...]

    @property
    def text(self) -> str:
        """What stands there."""
        return self.groups[0]


class Finder:
    """A search ready to run. Matching lets other threads go on, and ends in time."""

    def __init__(self, search: Search) -> None:
        """Raises BadPattern with a sentence when the expression cannot be understood."""
        self.search = search
        pattern = search.pattern if search.match_case else _folded(search.pattern)
        if not search.is_regex:
            pattern = regex.escape(pattern, special_only=True)
        flags = regex.MULTILINE | (0 if search.match_case else regex.IGNORECASE)
        try:
            regex.compile(pattern, flags)  # by itself, so that a message points into what was typed
            self._compiled = regex.compile(_whole(pattern) if search.whole_words else pattern, flags)
        except regex.error as error:
            raise BadPattern(_sentence(error)) from None

    @property
    def group_count(self) -> int:
        """How many groups the expression has."""
        return int(self._compiled.groups)

    @property
    def group_numbers(self) -> dict[str, int]:
        """The numbers of the named groups."""
        return dict(self._compiled.groupindex)

    def hits(self, text: str, start: int = 0, end: int | None = None, most: int | None = None) -> list[Hit]:
        """Return what is found between `start` and `end`, in order, at most `most`; raise TooSlow.

        Matches of nothing at all do not count.
        """
        end = len(text) if end is None else end
        found: list[Hit] = []
        searched = text if self.search.match_case else _folded(text)  # keeps every place
        if not self.search.pattern:
            return found
        matches = self._compiled.finditer(searched, start, timeout=LONGEST_SECONDS, concurrent=True)
        try:
            for match in matches:
                if match.start() >= end or len(found) == most:
                    break
                if match.start() < match.end() <= end:
                    found.append(_hit(text, match))
        except TimeoutError:
            raise TooSlow from None
        return found


class Replacement:
    """What takes the place of a hit; with a regular expression it may name groups: \\1, $1, \\g<name>."""

    def __init__(self, template: str, finder: Finder, *, keep_case: bool = False) -> None:
        """Raises BadPattern when the template names a group the expression does not have."""
        self._keep_case = keep_case
        self._parts = _parts(template, finder) if finder.search.is_regex else [template]

    def of(self, hit: Hit) -> str:
        """Return what is written in the place of this hit."""
        written = "".join(part if isinstance(part, str) else hit.groups[part] for part in self._parts)
        return with_case_of(hit.text, written) if self._keep_case else written


def with_case_of(old: str, new: str) -> str:
    """Return the new words with the capitals of the old ones: SHOUTED, Every Word, or the First letter."""
    letters = [letter for letter in old if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return new.upper()
    words = [word for word in old.split() if word[0].isalpha()]
    if len(words) > 1 and all(word[0].isupper() for word in words):
        return re.sub(r"(?<!\S)\w", lambda found: found[0].upper(), new)
    if letters and letters[0].isupper():
        return re.sub(r"[^\W\d_]", lambda found: found[0].upper(), new, count=1)
    return new


def replaced(text: str, hits: list[Hit], replacement: Replacement) -> str:
    """Return the text with these hits replaced; they are in order and do not overlap."""
    pieces: list[str] = []
    done = 0
    for hit in hits:
        pieces += [text[done : hit.start], replacement.of(hit)]
        done = hit.end
    return "".join([*pieces, text[done:]])


def address_spans(text: str) -> list[tuple[int, int]]:
    """Return where a text holds addresses: links, pictures, references. A change there breaks them."""
    return [found.span() for found in _ADDRESS.finditer(text)]


def _folded(text: str) -> str:
    for sign in APOSTROPHES:  # far quicker than str.translate
        text = text.replace(sign, APOSTROPHE)
    for sign in SPACES:
        text = text.replace(sign, " ")
    return text


def _whole(pattern: str) -> str:
    return f"{_LETTER_BEFORE}(?:{pattern}){_LETTER_AFTER}"


def _hit(text: str, match: "regex.Match[str]") -> Hit:
    spans = [match.span(number) for number in range(match.re.groups + 1)]
    groups = tuple(text[start:end] if start >= 0 else "" for start, end in spans)
    return Hit(match.start(), match.end(), groups)


def _parts(template: str, finder: Finder) -> list[str | int]:
    parts: list[str | int] = []
    done = 0
    for slot in _SLOT.finditer(template):
        parts += [template[done : slot.start()], _slot(slot, finder)]
        done = slot.end()
    return [*parts, template[done:]]


def _slot(slot: re.Match[str], finder: Finder) -> str | int:
    sign = slot["escaped"] or slot["dollar"]
    if sign:
        return _SIGNS[sign]
    name = slot["number"] or slot["other"] or slot["name"] or slot["braced"]
    number = int(name) if name.isdigit() else finder.group_numbers.get(name, -1)
    if not 0 <= number <= finder.group_count:
        sentence = worded("The replacement names the group {0}, which the expression does not have.", name)
        raise BadPattern(sentence, worded("Write $$ for a dollar sign."))
    return number


def _sentence(error: "regex.error") -> str:
    return worded("The expression cannot be read: {0}.", error)
