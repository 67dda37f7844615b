"""Rule: a picture that may disturb does not meet readers unasked."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a lead picture that is marked sensitive: cards, feeds and social networks show it to everybody."""
    lead = article.text.lead.media
    media = view.references.media(lead) if lead else None
    if media is not None and media.text.sensitive:
        sentence = worded(
            "The lead picture is marked sensitive; cards, feeds and social networks will show it."
        )
        yield Finding("sensitive picture", Severity.WARN, sentence, "lead")
