"""Rule: no file of a protected source goes out as it came."""

from collections.abc import Iterator

from editor_app.checks.shown_media import shown_media
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import MediaKind
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find videos, sounds and documents of a protected source.

    A picture leaves only as new pixels; of the others the file itself would leave, with whatever in it
    gives the source away: a voice, a room, the marks of a printer.
    """
    for shown in shown_media(article, view):
        media = shown.media
        if media.text.protected and media.file is not None and media.kind is not MediaKind.PICTURE:
            sentence = worded(
                "The {0} comes from a protected source; its file must not go out.", shown.called
            )
            yield Finding("protected source", Severity.BLOCK, sentence, shown.field, shown.start, shown.end)
