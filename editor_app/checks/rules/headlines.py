"""Rule: an article has a headline, and one that fits."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

LONGEST = 110


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a missing headline, and one of more than 110 characters.

    The limit is the one Google gave for `headline` in the structured data of articles; what is
    longer is cut in search results, and in most mail and mobile layouts too.
    """
    headline = article.text.headline.strip()
    if not headline:
        yield Finding("headline", Severity.BLOCK, worded("The article has no headline yet."), "headline")
    elif len(headline) > LONGEST:
        yield Finding(
            "headline",
            Severity.WARN,
            worded(
                "The headline is {0} characters long; beyond {1} it is cut in search results.",
                len(headline),
                LONGEST,
            ),
            "headline",
        )
