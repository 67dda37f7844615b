"""Rule: the story keeps what its headline promises."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

ENOUGH = 80
"""Words of a body; a shorter one is still being written."""
STEM = 4
"""Letters by which a word is known again in another form: Ukrainian names have seven cases."""

_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_NAME = re.compile(r"(?<=[^\W\d_]\s)[^\W\d_a-zа-яіїєґ][^\W\d_]{3,}")
_TITLE_CASE = 0.6


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find numbers and names of the headline that occur neither in the standfirst nor in the body.

    Agencies' desks read the headline against the text before anything leaves. Headlines with capitals on
    most words are asked for their numbers only, since there capitals name nobody.
    """
    text = article.text
    said = f"{text.standfirst}\n{places_of(text.body).prose}"
    if len(said.split()) < ENOUGH:
        return
    numbers = {_plain(found) for found in _NUMBER.findall(said)}
    for number in _NUMBER.findall(text.headline):
        if _plain(number) not in numbers:
            yield _finding(worded("The headline says {0}, and the story does not.", number.strip()))
    if _is_title_case(text.headline):
        return
    known = said.casefold()
    for name in dict.fromkeys(_NAME.findall(text.headline)):
        if name.casefold()[: max(STEM, len(name) - 3)] not in known:
            yield _finding(worded("The headline names {0}, and the story does not.", name))


def _finding(sentence: str) -> Finding:
    return Finding("headline words", Severity.NOTE, sentence, "headline")


def _plain(number: str) -> str:
    return re.sub(r"\D", "", number)


def _is_title_case(headline: str) -> bool:
    words = [word for word in headline.split() if word[:1].isalpha()]
    return bool(words) and sum(word[0].isupper() for word in words) / len(words) > _TITLE_CASE
