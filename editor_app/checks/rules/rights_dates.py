"""Rule: what an article shows may be shown, today and on the day it goes out."""

from collections.abc import Iterator
from datetime import timedelta

from editor_app.checks.shown_media import shown_media
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

SOON = timedelta(days=7)


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find items whose rights have run out, end before the day of publication, or end within a week.

    `Rights.expires` is the last day an item may be shown; a page stays on the site beyond that day.
    """
    today = view.today
    published = article.published_at.date() if article.published_at else today
    for shown in shown_media(article, view):
        rights = shown.media.text.rights
        if rights.expires is None:
            continue
        day = f"{rights.expires.day} {rights.expires:%B %Y}"
        if rights.expired(today):
            severity, sentence = (
                Severity.BLOCK,
                worded("The {0} may not be shown any more; its rights ended on {1}.", shown.called, day),
            )
        elif rights.expires < published:
            severity = Severity.WARN
            sentence = worded(
                "The rights of the {0} end on {1}, before the day of publication.", shown.called, day
            )
        elif rights.expires - today <= SOON:
            severity, sentence = (
                Severity.WARN,
                worded("The {0} may be shown until {1} only.", shown.called, day),
            )
        else:
            continue
        yield Finding("rights", severity, sentence, shown.field, shown.start, shown.end)
