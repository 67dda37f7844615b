"""Rule: an article has a lead picture, and one that is there."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a missing lead picture: cards, feeds and social networks show it.

    One that was chosen and then left the library blocks: somebody meant it to be seen.
    """
    lead = article.text.lead.media
    if lead is None:
        sentence = worded("There is no lead picture; cards and social networks will show none.")
        yield Finding("lead picture", Severity.WARN, sentence, "lead")
    elif view.references.media(lead) is None:
        sentence = worded("The lead picture is no longer in the media library.")
        yield Finding("lead picture", Severity.BLOCK, sentence, "lead")
