"""desk.search: ten hits for every key of a search, among 100,000 articles; the peer is raw FTS5."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from editor_app.domain.search_query import parse
from editor_app.services.searching import find_articles
from editor_app.storage.folding import match_expression
from editor_app.storage.library import DATABASE, Library
from tests.bench.big_library import MANY, big_library, vocabulary
from tests.bench.measure import Row, row

SEARCH = "desk.search"
NAMES = (SEARCH,)
SEARCHES = 60  # of one to three words, typed key by key, in each language
HITS = 10
PEER = (
    "SELECT rowid, snippet(article_search, -1, '[', ']', '…', 16) FROM article_search "
    "WHERE article_search MATCH ? ORDER BY rank LIMIT ?"
)


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Type each search key by key, and ask ours and the peer in turn."""
    path = big_library(folder, MANY)
    with Library.open(path, soon=True) as library, closing(sqlite3.connect(path / DATABASE)) as raw:
        for language in ("en", "uk"):
            pairs = [_asked(library, raw, typed) for typed in _typed(language)]
            ours, theirs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
            yield row(
                f"{SEARCH}.{language}", "ms", ours, "sqlite3, FTS5 by rank, with snippets", theirs, ours
            )


def _asked(library: Library, raw: sqlite3.Connection, typed: str) -> tuple[float, float]:
    started = time.perf_counter()
    find_articles(library, typed, HITS)
    between = time.perf_counter()
    raw.execute(PEER, (_expression(typed), HITS)).fetchall()
    return 1000 * (between - started), 1000 * (time.perf_counter() - between)


def _expression(typed: str) -> str:
    return match_expression(parse(typed))


def _typed(language: str) -> Iterator[str]:
    """Give what stands in the box after each key, in searches for words as often as they are written."""
    random, words = Random(language), vocabulary(language)
    shares = [1 / (rank + 2.7) for rank in range(len(words))]
    for _ in range(SEARCHES):
        search = " ".join(random.choices(words, shares, k=random.choice((1, 1, 2, 3))))
        yield from (search[:end] for end in range(1, len(search) + 1) if search[end - 1] != " ")
