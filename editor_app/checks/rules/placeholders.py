"""Rule: no placeholder is left to be published."""

from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article, ArticleText
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.placeholders import find_placeholders
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find TK, XX, ???, [NAME] and their like, in any text of the article that readers will see.

    "TK" is the trade's mark for what is still to come. Code, addresses and words that merely contain
    one are left alone. XX after a name may be the number twenty (Super Bowl XX) and only warns;
    before a century it is one.
    """
    for field, text, exact in _texts(article.text):
        for mark in find_placeholders(text):
            severity = Severity.BLOCK if mark.certain else Severity.WARN
            sentence = worded("“{0}” is still waiting for its fact.", text[mark.start : mark.end])
            yield Finding(
                "placeholder", severity, sentence, field, *((mark.start, mark.end) if exact else ())
            )


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
