"""The words of the command line about channels: channel, publish."""

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.domain.workflow import Status

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_channels(
    commands: "_SubParsersAction[ArgumentParser]", statuses: Callable[[str], tuple[Status, ...]]
) -> None:
    """Add the commands; `statuses` reads a list of states."""
    steps = commands.add_parser("channel", help="where the newsroom publishes").add_subparsers(
        dest="step", metavar="STEP", required=True
    )
    _settings(_one(steps.add_parser("add", help="make a channel"), "NAME"), statuses)
    _settings(_one(steps.add_parser("change", help="change what is named of a channel"), "NAME"), statuses)
    _plain(steps.add_parser("list", help="list the channels"))
    _one(steps.add_parser("show", help="say what a channel is, and what changed since it was published"))
    _one(steps.add_parser("remove", help="forget a channel; what was published stays"))
    _one(steps.add_parser("verify", help="compare what stands at the target with the manifest there"))
    password = _one(steps.add_parser("password", help="keep the target's password in the keyring"))
    password.add_argument("--forget", action="store_true", help="take it out of the keyring")

    publish = _one(commands.add_parser("publish", help="export to a channel, and send what changed"))
    publish.add_argument("--dry-run", action="store_true", help="only say what would be sent and removed")
    publish.add_argument("--take-over", action="store_true", help="overwrite files that others put there")
    publish.add_argument(
        "--trust-host", metavar="SHA256:…", default="", help="believe a new server with this key"
    )


def _plain(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("library", metavar="LIBRARY", type=Path, help="the library's folder")
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
    return parser


def _one(parser: ArgumentParser, name: str = "CHANNEL") -> ArgumentParser:
    _plain(parser).add_argument("channel", metavar=name, help="its name")
    return parser


def _settings(parser: ArgumentParser, statuses: Callable[[str], tuple[Status, ...]]) -> None:
    parser.add_argument("--target", help="a folder, FILE.zip, git+FOLDER, or an address such as sftp://…")
    parser.add_argument("--base-url", metavar="URL", help="the site's address")
    parser.add_argument("--title", help="the site's title (default: the newsroom's)")
    parser.add_argument("--description", help="the site's description (default: the newsroom's)")
    parser.add_argument("--language", help="the site's language (default: the newsroom's)")
    parser.add_argument("--theme", help="the name of a theme")
    parser.add_argument("--formats", metavar="FORMAT,…", type=_names, help="what the bundle has in it")
    parser.add_argument("--sections", metavar="SECTION,…", type=_names, help="by name or slug (default: all)")
    parser.add_argument("--status", metavar="STATUS,…", type=statuses, help="which articles go out")


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
