"""Rule: a paragraph is short enough to be read on a telephone."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

LONGEST = 150

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_NO_PARAGRAPH = re.compile(r"\s*(?:[*+-]\s|\d+[.)]\s|\||>|<|\[\^)")


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find paragraphs of more than 150 words.

    The BBC's and the agencies' guides ask for paragraphs of one to three sentences; 150 words are eight of
    them, and fill a telephone's screen twice. Lists, tables, quotations and footnotes are left alone.
    """
    body, places = article.text.body, places_of(article.text.body)
    for block in places.blocks:
        words = len(_WORD.findall(places.prose, block.start, block.end))
        if words > LONGEST and not block.level and not _NO_PARAGRAPH.match(body, block.start):
            sentence = worded(
                "This paragraph has {0} words; beyond {1} few readers stay with it.", words, LONGEST
            )
            yield Finding("long paragraph", Severity.NOTE, sentence, "body", block.start, block.end)
