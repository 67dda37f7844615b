"""Rule: an article has a standfirst."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a missing standfirst; cards, feeds and search results show it under the headline."""
    if not article.text.standfirst.strip():
        yield Finding(
            "standfirst",
            Severity.WARN,
            worded("There is no standfirst; cards and feeds will show the first sentence of the body."),
            "standfirst",
        )
