"""Compares what newsboat kept of a feed with the feed: CACHE FEED."""

import sqlite3
import sys
from pathlib import Path
from xml.etree import ElementTree


def stories_in(feed: Path) -> int:
    """Return how many stories a feed has; 0 when there is none or it cannot be read."""
    try:
        root = ElementTree.parse(feed).getroot()
    except (OSError, ElementTree.ParseError):
        return 0
    return sum(each.tag.split("}")[-1] in ("item", "entry") for each in root.iter())


def main() -> int:
    """Say what is missing; 1 when something is."""
    cache, feed = map(Path, sys.argv[1:])
    wanted = stories_in(feed)
    rows = (
        sqlite3.connect(cache).execute("SELECT title, author, url, content, pubDate FROM rss_item").fetchall()
    )
    findings = (
        [] if wanted and len(rows) == wanted else [f"{feed.name}: it kept {len(rows)} of {wanted} stories"]
    )
    names = ("title", "author", "url", "content", "date")
    for row in rows:
        empty = [name for name, value in zip(names, row, strict=True) if not value]
        if empty:
            findings.append(f"{feed.name}: “{row[0]}” came without {', '.join(empty)}")
    print(*findings, f"{len(rows)} stories of {feed.name}", sep="\n")
    return int(bool(findings))


sys.exit(main())
