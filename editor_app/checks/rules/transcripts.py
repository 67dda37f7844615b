"""Rule: what is said in a video or a sound can be read."""

from collections.abc import Iterator

from editor_app.checks.shown_media import NAMES, shown_media
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import MediaKind
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find videos and sounds without captions or transcript.

    WCAG 2.2, success criteria 1.2.1 and 1.2.2 (level A). An outside video may have captions where it
    lies, so that is a note only.
    """
    for shown in shown_media(article, view):
        media = shown.media
        if media.kind not in (MediaKind.VIDEO, MediaKind.AUDIO) or media.text.transcript.strip():
            continue
        if media.file is None and not media.text.url:
            continue  # there is nothing to hear; another rule says so
        severity = Severity.WARN if media.file else Severity.NOTE
        sentence = worded("The {0} has neither captions nor a transcript.", NAMES[media.kind])
        yield Finding("transcript", severity, sentence, shown.field, shown.start, shown.end)
