"""Rule: nothing is said to have happened before it could."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find an article changed, noticed or reported at odds with the time it was published.

    Imports bring such times. The page shows them to readers, and feeds sort by them
    (schema.org: `dateModified` is not before `datePublished`).
    """
    published = article.published_at
    if published is None:
        return
    if article.updated_at < published:
        sentence = worded("The last change is dated before the publication.")
        yield Finding("times", Severity.WARN, sentence, "updated_at")
    reported = article.text.dateline.date
    if reported and reported > published.date():
        sentence = worded("The dateline is later than the day of publication.")
        yield Finding("times", Severity.WARN, sentence, "dateline")
    if any(notice.at < published for notice in article.notices):
        sentence = worded("A notice is dated before the publication it speaks of.")
        yield Finding("times", Severity.WARN, sentence, "notices")
