"""Opens the feeds as readers do: feedparser, atoma, and the library `reader` with its own storage."""

from collections.abc import Callable, Iterator
from pathlib import Path

import atoma
import feedparser
from judge import Verdict, absent, judge, named
from reader import make_reader

ATOMA: dict[str, Callable[[str], object]] = {
    "rss.xml": atoma.parse_rss_file,
    "atom.xml": atoma.parse_atom_file,
    "feed.json": atoma.parse_json_feed_file,
}


def look(bundle: Path) -> Verdict:
    """Return what any of them could not read, or read without what a reader shows."""
    findings = absent(bundle, *ATOMA)
    feeds = {name: named(bundle, name) for name in ATOMA}
    for name, paths in feeds.items():
        for path in paths:
            place = path.relative_to(bundle)
            findings += (f"{place}: atoma: {each}" for each in by_atoma(name, path))
            findings += (f"{place}: reader: {each}" for each in by_reader(path, bundle))
            if path.suffix == ".xml":
                findings += (f"{place}: feedparser: {each}" for each in by_feedparser(path))
    count = sum(map(len, feeds.values()))
    return findings, f"{count} feeds read by feedparser, atoma and reader"


def by_atoma(name: str, path: Path) -> Iterator[str]:
    """Yield why atoma refuses a feed."""
    try:
        ATOMA[name](str(path))
    except Exception as trouble:  # each kind of feed has its own
        yield f"{type(trouble).__name__}: {trouble}"


def by_feedparser(path: Path) -> Iterator[str]:
    """Yield what feedparser calls malformed, and the stories that lack what a reader shows."""
    found = feedparser.parse(path.read_bytes())
    if found.bozo:
        yield f"malformed: {found.bozo_exception}"
    if not found.feed.get("title"):
        yield "it has no title"
    for entry in found.entries:
        missing = [
            key
            for key in ("title", "id", "link", "content", "author", "published_parsed")
            if not entry.get(key)
        ]
        if missing:
            yield f"“{entry.get('title', '')}” has no {', '.join(missing)}"


def by_reader(path: Path, bundle: Path) -> Iterator[str]:
    """Yield what `reader` says when it is asked to follow a feed."""
    with make_reader(":memory:", feed_root=str(bundle)) as reader:
        reader.add_feed(address := f"file:{path.relative_to(bundle)}", allow_invalid_url=True)
        try:
            reader.update_feed(address)
        except Exception as trouble:  # ParseError and what lies under it
            yield f"{type(trouble).__name__}: {trouble}"
            return
        yield from (
            f"{each.id} has no text" for each in reader.get_entries() if not each.content and not each.summary
        )


judge(look)
