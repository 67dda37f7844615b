"""Rule: an article stands in a section."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find an article without a section, or in one that is gone: only the front page would show it."""
    section = article.text.section
    if section is None or view.section_name(section) is None:
        sentence = worded("The article is in no section; readers will meet it on the front page only.")
        yield Finding("section", Severity.WARN, sentence, "section")
