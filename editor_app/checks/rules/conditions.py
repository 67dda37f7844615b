"""Rule: what keeps an article at home whatever its state is told before anybody wonders."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import term, worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a hold, an embargo and a schedule: an export leaves the article out until they are over.

    They are conditions and no faults, so they only note.
    """
    plan = article.plan
    if plan.hold.strip():
        yield _finding(worded("The article is on hold: {0}.", plan.hold.strip().rstrip(".")))
    for moment, said in ((plan.embargo, term("embargoed")), (plan.scheduled, term("scheduled"))):
        if moment is not None and moment.date() >= view.today:
            yield _finding(
                worded("The article is {0} for {1:%Y-%m-%d %H:%M}; no export takes it before.", said, moment)
            )


def _finding(sentence: str) -> Finding:
    return Finding("condition", Severity.NOTE, sentence, "plan")
