"""Rule: a story can be read without effort."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.sentences import sentence_starts
from editor_app.wording import worded

ENOUGH = 150
"""Words; of fewer no level can be told."""
HARDEST = {"en": 14.0, "uk": 26.0}
"""English: the Flesch-Kincaid grade; Ukrainian: words in a sentence on average."""

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find stories that ask for more than two years of college, or whose sentences are very long.

    English by the grade of Flesch and Kincaid (1975): 0.39 words per sentence and 11.8 syllables per word,
    less 15.59. Ukrainian has no formula that is agreed on; there the length of sentences alone counts.
    """
    language = article.text.language.lower().split("-")[0]
    places = places_of(article.text.body)
    prose = [places.prose[block.start : block.end] for block in places.blocks if not block.level]
    words = [word for paragraph in prose for word in _WORD.findall(paragraph)]
    if language not in HARDEST or len(words) < ENOUGH:
        return
    sentences = sum(1 for paragraph in prose for _ in sentence_starts(paragraph)) or 1
    length = len(words) / sentences
    level = length if language == "uk" else _grade(words, length)
    if level > HARDEST[language]:
        asks = (
            worded("{0:.0f} words in a sentence on average", length)
            if language == "uk"
            else f"grade {level:.0f}"
        )
        sentence = worded("The story is hard to read ({0}); shorter sentences would help.", asks)
        yield Finding("reading level", Severity.NOTE, sentence, "body")


def _grade(words: list[str], length: float) -> float:
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * length + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    count = len(_VOWELS.findall(word))
    silent = word.lower().endswith("e") and not word.lower().endswith(("le", "ee")) and count > 1
    return max(1, count - silent)
