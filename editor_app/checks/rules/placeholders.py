"""Rule: no placeholder is left to be published."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article, ArticleText
from editor_app.domain.finding import Finding, Severity

_NAMES = (
    "NAME|DATE|PLACE|CITY|NUMBER|FIGURE|AMOUNT|AGE|TITLE|QUOTE|LINK|SOURCE|PHOTO|PICTURE|CAPTION|CREDIT|"
    "HEADLINE|BYLINE|TIME|DAY|ORGANISATION|ORGANIZATION|COMPANY|CHECK|TODO|"
    "ІМ['’ʼ]Я|ПРІЗВИЩЕ|ДАТА|МІСЦЕ|МІСТО|ЧИСЛО|СУМА|ВІК|ПОСАДА|ЦИТАТА|ПОСИЛАННЯ|ДЖЕРЕЛО|ФОТО|ПІДПИС|ЧАС"
)
# Not inside a word; the underscores of emphasis are no letters.
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_ALWAYS = re.compile(
    rf"{_START}(?:TK)+{_END}(?!-\d|\sMaxx)"  # "to come", misspelt so that no word contains it
    rf"|{_START}(?:тк|ТК){_END}(?!\s[«“\"])"  # the same from a Ukrainian keyboard; not ТК «Назва»
    rf"|{_START}(?:TO[ ]?DO|FIXME){_END}"
    r"|\?{3,}"
    rf"|\[(?:[^\W\d_a-zа-яіїєґ]+[ ])*(?:{_NAMES})(?:[ ][^\W\d_a-zа-яіїєґ]+)*\](?![(\[:])"
    r"|[Ll]orem[ ]ipsum"
)
_CROSSES = re.compile(rf"{_START}XX+{_END}")
_ROMAN_BEFORE = re.compile(r"[IVXLC]\s?[-–—]\s?$|[IVXLC](?: and| та| і| й) $")
_ROMAN_AFTER = re.compile(
    r"\s?[-–—]\s?[IVXLC]+\b|\s*(?:ст\.|століт|сторіч|зʼїзд|з['’]їзд|centur|(?:and|та|і|й)\s[IVXLC]+\b)"
)
_A_NAME_BEFORE = re.compile(r"\w [^\W\d_a-zа-яіїєґ][^\W\d_]+ $")


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find TK, XX, ???, [NAME] and their like, in any text of the article that readers will see.

    "TK" is the trade's mark for what is still to come. Code, addresses and words that merely contain
    one are left alone. XX after a name may be the number twenty (Super Bowl XX) and only warns;
    before a century it is one.
    """
    for field, text, exact in _texts(article.text):
        for start, end, severity in _placeholders(text):
            sentence = f"“{text[start:end]}” is still waiting for its fact."
            yield Finding("placeholder", severity, sentence, field, *((start, end) if exact else ()))


def _texts(text: ArticleText) -> Iterator[tuple[str, str, bool]]:
    """Give field, text, and whether offsets into the text are offsets into the field."""
    for field in ("headline", "short_headline", "standfirst", "social_title", "push_text"):
        yield field, getattr(text, field), True
    yield "body", places_of(text.body).prose, True
    yield "tags", ", ".join(text.tags), False
    yield "dateline", text.dateline.place, False
    for part in (text.lead.alt, text.lead.caption, text.lead.credit):
        yield "lead", part, False
    for part in (text.seo.title, text.seo.description):
        yield "seo", part, False


def _placeholders(text: str) -> Iterator[tuple[int, int, Severity]]:
    for match in _ALWAYS.finditer(text):
        yield *match.span(), Severity.BLOCK
    for match in _CROSSES.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        if _ROMAN_BEFORE.search(before) or _ROMAN_AFTER.match(text, match.end()):
            continue
        named = _A_NAME_BEFORE.search(before)
        yield *match.span(), Severity.WARN if named else Severity.BLOCK
