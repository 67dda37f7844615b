"""Rule: every figure says what it shows."""

from collections.abc import Iterator

from editor_app.checks.shown_pictures import shown_pictures
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find figures without a caption; AP's rule is that a news picture never runs without one."""
    for picture in shown_pictures(article, view):
        if picture.figure and not picture.caption:
            sentence = worded("The {0} has no caption.", picture.called)
            yield Finding("caption", Severity.WARN, sentence, picture.field, picture.start, picture.end)
