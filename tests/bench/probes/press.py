"""Exports a library in a program of its own: `WHAT LIBRARY OUT EDITS`; prints numbers."""

import json
import resource
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

from editor_app.export.options import ExportOptions
from editor_app.services import articles, exporting
from editor_app.storage.library import Library

SITE = ExportOptions(base_url="https://news.example.org", formats=("site", "rss"))


def whole(library: Library, out: Path) -> float:
    """Export into an empty place; return the seconds."""
    shutil.rmtree(out, ignore_errors=True)
    started = time.perf_counter()
    exporting.export_library(library, out, SITE)
    return time.perf_counter() - started


def edits(library: Library, out: Path, count: int) -> list[float]:
    """Change one article again and again; return the seconds from the save to the bundle on the disk."""
    whole(library, out)
    seconds = []
    for number in range(-1, count):  # the first only makes the spare bundle
        article = articles.find_article(library, "story-0500")
        text = replace(article.text, body=f"{article.text.body}\n\nEdit number {number}.")
        started = time.perf_counter()
        articles.save_article(library, article.id, text, article.revision)
        exporting.export_library(library, out, SITE)
        seconds.append(time.perf_counter() - started)
    return seconds[1:]


def peak() -> float:
    """Return the most memory this program and the largest of its workers have held, in MB."""
    sizes = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(sizes) / 1024


def main() -> None:
    """Measure."""
    what, path, out, count = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    with Library.open(path) as library:
        if what == "edits":
            found = edits(library, out, count)
        else:
            seconds = whole(library, out)
            found = [peak()] if what == "memory" else [seconds]
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
