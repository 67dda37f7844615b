"""The words of the commands on documents: `documents`, `hand-out` and `restore`."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add_documents(commands: Any, statuses: Callable[[str], object]) -> None:  # noqa: ANN401
    """Add the commands; `statuses` reads a list of states."""
    listing = commands.add_parser("documents", help="list the documents that articles can be handed out as")
    _json(listing)

    handing = commands.add_parser(
        "hand-out", help="write articles into one file, for another system or a reader"
    )
    handing.add_argument("library", metavar="LIBRARY", type=Path, help="the library’s folder")
    handing.add_argument("format", metavar="DOCUMENT", help="such as ghost, wordpress, epub or markdown")
    handing.add_argument(
        "slugs", metavar="SLUG", nargs="*", help="which articles (default: all that may go out)"
    )
    handing.add_argument("--out", metavar="FILE", type=Path, required=True, help="where the file goes")
    handing.add_argument("--base-url", metavar="URL", help="the site’s address")
    handing.add_argument("--replace", action="store_true", help="a file that is there already is replaced")
    handing.add_argument(
        "--status",
        metavar="STATUS,…",
        type=statuses,
        default=(),
        help="articles in these states (default: as an export; an archive has all)",
    )
    _json(handing)

    restoring = commands.add_parser("restore", help="make a new library of an archive in Markdown")
    restoring.add_argument("library", metavar="LIBRARY", type=Path, help="the folder of the new library")
    restoring.add_argument(
        "archive", metavar="ARCHIVE", type=Path, help="the zip, or the folder it was unpacked to"
    )
    _json(restoring)


def _json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
