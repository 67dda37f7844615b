"""Exports the newsroom in a folder once: `export_once.py PICTURES OUT [ARTICLES]`; killed by a test."""

import sys
from pathlib import Path

from memory_source import small_newsroom

from editor_app.export.bundle import write_bundle
from editor_app.export.options import ExportOptions
from editor_app.progress import CancelToken, Silent


def main() -> None:
    """Export; every number of articles gives another bundle."""
    source = small_newsroom(Path(sys.argv[1]))
    for number in range(int(sys.argv[3]) if len(sys.argv) > 3 else 0):
        source.add_article(f"more-{number}", "More words. " * 50)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    write_bundle(source, Path(sys.argv[2]), ExportOptions(), Silent(), CancelToken())


main()
