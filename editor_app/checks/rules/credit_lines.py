"""Rule: every figure says whose picture it is."""

from collections.abc import Iterator

from editor_app.checks.shown_pictures import shown_pictures
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find figures without a credit.

    Agencies license their pictures on condition of a credit line (IPTC's Credit Line field).
    """
    for picture in shown_pictures(article, view):
        if picture.figure and not picture.credit:
            sentence = worded("The {0} has no credit.", picture.called)
            yield Finding("credit", Severity.WARN, sentence, picture.field, picture.start, picture.end)
