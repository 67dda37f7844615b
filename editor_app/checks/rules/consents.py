"""Rule: nobody is shown who refused to be."""

from collections.abc import Iterator

from editor_app.checks.shown_media import shown_media
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import Consent
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find items in which somebody is shown who, or whose parents, said no (IPTC: model release)."""
    for shown in shown_media(article, view):
        if shown.media.text.rights.consent is Consent.REFUSED:
            sentence = worded("Somebody in the {0} refused to be shown.", shown.called)
            yield Finding("consent", Severity.BLOCK, sentence, shown.field, shown.start, shown.end)
