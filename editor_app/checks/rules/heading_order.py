"""Rule: subheads go down one level at a time."""

from collections.abc import Iterator

from editor_app.checks.markdown_places import Block, places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Fix, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find subheads that skip a level: WCAG 2.2, technique G141.

    The headline is the page's only heading of level 1, so `#` and `##` are both the first level of a body.
    """
    before = 1
    for block in places_of(article.text.body).blocks:
        if not block.level:
            continue
        level = max(2, block.level)
        if level > before + 1:
            sentence = worded(
                "A subhead of level {0} follows one of level {1}; use level {2}.", level, before, before + 1
            )
            fix = _fix(article.text.body, block, before + 1)
            yield Finding("heading order", Severity.WARN, sentence, "body", block.start, block.end, fix)
        before = level


def _fix(body: str, block: Block, level: int) -> Fix | None:
    """Offer the right number of signs; an underlined subhead has none."""
    signs = len(body[block.start :]) - len(body[block.start :].lstrip("#"))
    if not signs:
        return None
    return Fix(worded("Make it level {0}", level), block.start, block.start + signs, "#" * level)
