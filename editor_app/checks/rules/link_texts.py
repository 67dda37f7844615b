"""Rule: every link says where it leads."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

_NAMED = ("article:", "author:")
_SIGNS = re.compile(r"[\s*_`~]+")


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find links without a text: WCAG 2.2, success criterion 2.4.4 (level A).

    An `article:` or `author:` link may be empty: the headline or the name takes its place.
    """
    for mention in places_of(article.text.body).mentions:
        if mention.picture or mention.target.startswith(_NAMED) or _SIGNS.sub("", mention.text):
            continue
        sentence = worded("The link to {0} has no text to click on.", mention.target or "nowhere")
        yield Finding("link text", Severity.WARN, sentence, "body", mention.start, mention.end)
