"""Rule: an article has a body."""

from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a body in which nothing is written; a lone picture or video is a body."""
    places = places_of(article.text.body)
    if not places.mentions and not any(character.isalnum() for character in places.prose):
        yield Finding("body", Severity.WARN, worded("Nothing is written in the body yet."), "body")
