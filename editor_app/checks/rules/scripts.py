"""Rule: the article is written in the script of its language."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import term, worded

ENOUGH = 60  # letters; fewer say nothing about a language

CYRILLIC_LANGUAGES = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "tg", "uk"})
LATIN_LANGUAGES = frozenset({
    "cs", "da", "de", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt",
    "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sv", "tr",
})  # fmt: skip

_CYRILLIC = re.compile(r"[Ѐ-ԯ]")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]")


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a body most of whose letters are of the other script than the article's language uses.

    WCAG 2.2, success criterion 3.1.1 (level A): a screen reader picks its voice by the language.
    Languages written in both scripts, such as Serbian, are left alone.
    """
    language = article.text.language.lower().split("-")[0]
    prose = places_of(article.text.body).prose
    cyrillic, latin = len(_CYRILLIC.findall(prose)), len(_LATIN.findall(prose))
    if cyrillic + latin < ENOUGH:
        return
    if language in CYRILLIC_LANGUAGES and latin > cyrillic:
        script = term("Latin")
    elif language in LATIN_LANGUAGES and cyrillic > latin:
        script = term("Cyrillic")
    else:
        return
    sentence = worded(
        "The language is “{0}”, but the body is mostly in {1} letters.", article.text.language, script
    )
    yield Finding("language", Severity.WARN, sentence, "language")
