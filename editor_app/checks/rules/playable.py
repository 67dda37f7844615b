"""Rule: readers can play what the article shows."""

from collections.abc import Iterator

from editor_app.checks.shown_media import shown_media
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.recordings.kinds import is_playable, unplayable
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find videos and sounds that no browser plays, and those that some do not.

    The first would not leave the library: they can be cleaned only by making them anew.
    """
    for shown in shown_media(article, view):
        file = shown.media.file
        trouble = unplayable(file.mime_type, file.codecs) if file is not None else ""
        if file is not None and trouble:
            block = not is_playable(file.mime_type, file.codecs)
            severity = Severity.BLOCK if block else Severity.WARN
            sentence = worded(
                "{0} Save the {1} as MP4 with H.264 and AAC, and take that in.", trouble, shown.called
            )
            yield Finding("playable", severity, sentence, shown.field, shown.start, shown.end)
