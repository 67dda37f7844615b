"""Rule: no paragraph stands in the body twice."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import Block, places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Fix, Severity
from editor_app.wording import worded

SHORTEST = 60  # characters; "He declined to comment." may well stand twice


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find the second copy of a paragraph: the usual trace of a paste that went wrong."""
    seen: set[str] = set()
    places = places_of(article.text.body)
    for block in places.blocks:
        words = " ".join(re.findall(r"\w+", places.prose[block.start : block.end].casefold()))
        if len(words) >= SHORTEST and words in seen:
            sentence = worded("This paragraph already stands further up.")
            yield Finding(
                "repeated paragraph",
                Severity.NOTE,
                sentence,
                "body",
                block.start,
                block.end,
                _fix(article.text.body, block),
            )
        seen.add(words)


def _fix(body: str, block: Block) -> Fix:
    """Offer to take the copy out, with the blank lines before it."""
    start = len(body[: block.start].rstrip("\n"))
    return Fix(worded("Take it out"), start, block.end, "")
