"""Rule: somebody answers for the article by name."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find an article nobody signed, and bylines of authors who are no longer in the library.

    Readers and search engines both ask who is speaking: the Trust Project's indicators and Google's
    guidance for news ("clear bylines").
    """
    gone = [line for line in article.text.bylines if view.author_name(line.author) is None]
    if len(gone) == len(article.text.bylines):
        yield Finding("byline", Severity.WARN, worded("Nobody stands in the byline."), "bylines")
    elif gone:
        sentence = worded("An author in the byline is no longer in the library and will not be shown.")
        yield Finding("byline", Severity.BLOCK, sentence, "bylines")
