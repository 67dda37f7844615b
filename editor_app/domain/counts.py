"""Counting a body: words, characters, and the minutes they take."""

import re
from dataclasses import dataclass
from math import ceil

from editor_app.domain.article import ArticleText
from editor_app.domain.placeholders import count_placeholders

WORDS_PER_MINUTE = 240
SECONDS_PER_PICTURE = 12

_UNSEEN = re.compile(
    r"^[ ]{0,3}(?:`{3,}|~{3,}).*$"  # the marks of a fence
    r"|^[ ]{0,3}\[[^\]^\n]+\]:.*$"  # an address kept for later
    r"|^\s*(?:>\s?)*(?:\d+[.)]\s|\[!\w+\])"  # the number of an item, the kind of a box
    r"|!\[[^\]]*\]\((?!video:)[^)]*\)"  # a picture; what is said of a video is read on the page
    r"|\[\^[^\]]*\]:?|\]\([^)]*\)|https?://\S+|</?[A-Za-z][^<>]*>|<https?:[^>]*>|<!--.*?-->",
    re.MULTILINE,
)
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ.,-][^\W_]+)*")
_SIGNS = re.compile(r"[*_`~|\\]+|^\s*(?:[>#+-]+\s+)+|!?\[|\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Counts:
    """What an article counts. `selected` is the number of words selected; 0 without a selection."""

    words: int = 0
    characters: int = 0
    minutes: int = 1
    placeholders: int = 0
    selected: int = 0


@dataclass(frozen=True, slots=True)
class Length:
    """How long a body is: the words a reader sees, and the whole minutes they take with the pictures."""

    words: int
    minutes: int


def length_of(body: str) -> Length:
    """Return how long a body is; see `count_words` and `reading_minutes`."""
    words = count_words(body)
    return Length(words, _minutes(words, len(_PICTURE.findall(body))))


def count_words(body: str) -> int:
    """Return the number of words a reader sees.

    Addresses, the alternative texts of pictures, tags and the marks of Markdown do not count. It is
    counted line by line, so that `Counter` comes to the same.
    """
    return sum(len(_WORD.findall(_UNSEEN.sub(" ", line))) for line in body.split("\n"))


def count_characters(body: str) -> int:
    """Return the number of characters a reader sees, spaces included and runs of them as one."""
    return sum(len(" ".join(line.split())) for line in _SIGNS.sub("", _UNSEEN.sub("", body)).split("\n"))


def reading_minutes(body: str) -> int:
    """Return the whole minutes a body takes to read, at least one.

    240 words a minute, and twelve seconds for each picture.
    """
    return length_of(body).minutes


class Counter:
    """Counts a text again and again while it is written: only the lines that are new are looked at."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, int, int, int]] = {}

    def count(self, text: ArticleText, selection: str = "") -> Counts:
        """Return what the body of the text counts; placeholders also in headline and standfirst."""
        known, self._known = self._known, {}
        words = characters = placeholders = pictures = 0
        for line in text.body.split("\n"):
            counted = self._known.get(line) or known.get(line) or _count_line(line)
            self._known[line] = counted
            words += counted[0]
            characters += counted[1]
            placeholders += counted[2]
            pictures += counted[3]
        placeholders += count_placeholders(text.headline, text.standfirst)
        selected = sum((self._known.get(line) or _count_line(line))[0] for line in selection.split("\n"))
        return Counts(words, characters, _minutes(words, pictures), placeholders, selected)


def _count_line(line: str) -> tuple[int, int, int, int]:
    return count_words(line), count_characters(line), count_placeholders(line), len(_PICTURE.findall(line))


def _minutes(words: int, pictures: int) -> int:
    return max(1, ceil(words / WORDS_PER_MINUTE + pictures * SECONDS_PER_PICTURE / 60))
