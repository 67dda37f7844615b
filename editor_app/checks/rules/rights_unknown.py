"""Rule: somebody knows on what terms a picture may be shown."""

from collections.abc import Iterator

from editor_app.checks.shown_media import shown_media
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import MediaKind, MediaText
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find pictures of which nothing is said about owner, licence, use or copyright.

    IPTC calls these Copyright Owner, Licensor, Rights Usage Terms and Copyright Notice; any one will do.
    """
    for shown in shown_media(article, view):
        if shown.media.kind is MediaKind.PICTURE and not _said(shown.media.text):
            sentence = worded("Nobody has written down the rights of the {0}.", shown.called)
            yield Finding("rights unknown", Severity.NOTE, sentence, shown.field, shown.start, shown.end)


def _said(text: MediaText) -> bool:
    rights = text.rights
    return any((text.copyright, text.usage_terms, rights.owner, rights.licence, rights.usage, rights.expires))
