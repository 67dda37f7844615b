"""The words of the command line."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from editor_app import __version__
from editor_app.cli.channels_parser import add_channels
from editor_app.cli.documents_parser import add_documents
from editor_app.cli.review_parser import add_review
from editor_app.domain.finding import Gate
from editor_app.domain.workflow import EXPORTED, Status


def parse(arguments: Sequence[str]) -> Namespace:
    """Return what was asked for; exits with code 2 and a usage line when it cannot be understood."""
    return build_parser().parse_args(arguments)


def build_parser() -> ArgumentParser:
    """Return the parser, for the program and for its documentation."""
    parser = ArgumentParser(prog="dateline", description="An editorial workstation for newsrooms.")
    parser.add_argument("--version", action="version", version=f"Dateline {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="try out whether Dateline works on this computer"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    opening = commands.add_parser("open", help="open a library in the window")
    _library(opening)

    init = commands.add_parser("init", help="make a new library")
    _library(init)
    init.add_argument("--sample", action="store_true", help="fill it with the sample newsroom")

    importing = commands.add_parser("import", help="take in Markdown files with front matter")
    _library(importing)
    importing.add_argument("files", metavar="FILE.md", type=Path, nargs="+")
    _json(importing)

    listing = commands.add_parser("list", help="list the articles")
    _library(listing)
    _json(listing)

    show = commands.add_parser("show", help="show one article")
    _library(show)
    show.add_argument("slug", metavar="SLUG")
    form = show.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="all fields as one JSON document")
    form.add_argument("--html", action="store_true", help="the body as rendered")
    form.add_argument("--markdown", action="store_true", help="front matter and Markdown (the default)")

    finding = commands.add_parser("find", help="find words or a pattern in all articles")
    _search(finding)
    _json(finding)

    replacing = commands.add_parser("replace", help="replace words or a pattern in all articles")
    _search(replacing)
    replacing.add_argument("replacement", metavar="REPLACEMENT", help=r"may name groups: \1 (with --regex)")
    replacing.add_argument("--keep-case", action="store_true", help="give it the capitals of each place")
    replacing.add_argument("--published", action="store_true", help="change what readers have seen, too")
    replacing.add_argument("--dry-run", action="store_true", help="only say what would be changed")
    _json(replacing)

    _media(commands.add_parser("media", help="pictures, videos, sounds and documents"))

    export = commands.add_parser("export", help="make a bundle")
    _library(export)
    export.add_argument("--out", metavar="DIR", type=Path, required=True, help="where the bundle goes")
    export.add_argument("--base-url", metavar="URL", help="the site's address, for feeds")
    export.add_argument("--zip", action="store_true", help="make DIR.zip instead of a folder")
    export.add_argument(
        "--status",
        metavar="STATUS,…",
        type=_statuses,
        default=EXPORTED,
        help="which articles go out (default: approved, published, corrected, updated)",
    )
    _json(export)

    add_review(commands)
    add_documents(commands, _statuses)
    add_channels(commands, _statuses)

    check = commands.add_parser("check", help="say what is wrong before publication")
    _library(check)
    check.add_argument("slugs", metavar="SLUG", nargs="*", help="which articles (default: all)")
    check.add_argument(
        "--for",
        dest="gate",
        choices=[*map(str, Gate)],
        default=str(Gate.EXPORT),
        help="before which step (default: export)",
    )
    _json(check)

    verify = commands.add_parser("verify", help="compare a bundle with its manifest")
    verify.add_argument("bundle", metavar="DIR|ZIP", type=Path)
    verify.add_argument("--key", metavar="FILE", type=Path, help="demand a signature by this public key")
    _json(verify)

    key = commands.add_parser("key", help="the key a newsroom signs its bundles with")
    _library(key)
    wished = key.add_mutually_exclusive_group()
    wished.add_argument("--make", action="store_true", help="make it")
    wished.add_argument("--remove", action="store_true", help="take it away")
    _json(key)

    _packet(commands.add_parser("packet", help="stories that travel by file"))

    doctor = commands.add_parser("doctor", help="examine a library")
    _library(doctor)
    doctor.add_argument("--repair", action="store_true", help="mend what can be mended")
    _json(doctor)
    return parser


def _library(parser: ArgumentParser) -> None:
    parser.add_argument("library", metavar="LIBRARY", type=Path, help="the library's folder")


def _media(parser: ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    listing = steps.add_parser("list", help="list the items, or those with these words")
    taking = steps.add_parser("take", help="take files in")
    report = steps.add_parser("report", help="say what a picture's file holds, and what of it leaves")
    uses = steps.add_parser("uses", help="say where an item is used")
    replacing = steps.add_parser("replace", help="put another item in its place everywhere")
    binning = steps.add_parser("bin", help="put items into the bin")
    restoring = steps.add_parser("restore", help="take items out of the bin")
    for step in (listing, taking, report, uses, replacing, binning, restoring):
        _library(step)
        _json(step)
    listing.add_argument("search", metavar="WORD", nargs="*")
    listing.add_argument("--bin", action="store_true", help="those in the bin")
    taking.add_argument("paths", metavar="PATH", type=Path, nargs="+")
    for step in (report, uses, replacing):
        step.add_argument("id", metavar="ID")
    replacing.add_argument("new", metavar="NEW_ID")
    for step in (binning, restoring):
        step.add_argument("ids", metavar="ID", nargs="+")


def _packet(parser: ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    making = steps.add_parser("make", help="write articles into a packet")
    showing = steps.add_parser("show", help="say what is inside; nothing of it is taken in")
    merging = steps.add_parser("merge", help="bring a packet together with the library")
    key = steps.add_parser("key", help="print the contact line that colleagues need")
    for step in (making, merging):
        _library(step)
    making.add_argument("slugs", metavar="SLUG", nargs="+")
    making.add_argument("--out", metavar="FILE", type=Path, required=True, help="where the packet goes")
    making.add_argument("--to", metavar="KEY", default="", help="seal it for this contact line or name")
    making.add_argument("--note", metavar="TEXT", default="", help="a word to the receiver")
    for step in (making, key):
        step.add_argument("--as", dest="name", metavar="NAME", default="", help="who you are")
    for step in (showing, merging):
        step.add_argument("file", metavar="FILE", type=Path)
    merging.add_argument("--phrase", metavar="WORDS", default="", help="the phrase that was compared")
    merging.add_argument("--copy", metavar="SLUG", nargs="+", default=(), help="take in as another article")
    for step in (making, showing, merging, key):
        _json(step)


def _search(parser: ArgumentParser) -> None:
    _library(parser)
    parser.add_argument("pattern", metavar="PATTERN", help="the words, or with --regex the expression")
    parser.add_argument("--regex", action="store_true", help="PATTERN is a regular expression")
    parser.add_argument("--match-case", action="store_true", help="capitals and apostrophes exactly as given")
    parser.add_argument("--words", action="store_true", help="whole words only")
    parser.add_argument(
        "--status", metavar="STATUS,…", type=_statuses, default=(), help="only articles in these states"
    )


def _json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def _statuses(text: str) -> tuple[Status, ...]:
    names = [name.strip().lower().replace("-", " ").replace("_", " ") for name in text.split(",")]
    try:
        return tuple(Status(name) for name in names if name)
    except ValueError:
        known = ", ".join(Status)
        raise ArgumentTypeError(f"“{text}” names an unknown status; there are: {known}") from None
