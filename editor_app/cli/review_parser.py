"""The words of the commands that review: `review` and `diff`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

STEPS = {
    "submit": "hand it in",
    "take": "take it into review",
    "return": "send it back to its author",
    "approve": "approve it",
    "publish": "mark it as published",
    "withdraw": "withdraw what readers have seen",
    "spike": "drop it",
    "restore": "bring a spiked one back to the state it had",
}


def add_review(commands: Any) -> None:  # noqa: ANN401  argparse names no type for it
    """Add both commands."""
    review = commands.add_parser("review", help="take a step with an article, in somebody's name")
    _article(review)
    step = review.add_mutually_exclusive_group(required=True)
    for name, said in STEPS.items():
        step.add_argument(f"--{name}", dest="step", action="store_const", const=name, help=said)
    step.add_argument("--sign-off", metavar="KIND", help="answer for it in this respect")
    review.add_argument("--as", metavar="NAME", dest="person", required=True, help="who takes the step")
    review.add_argument("--reason", metavar="TEXT", default="", help="why")

    diff = commands.add_parser("diff", help="compare two states of an article, word by word")
    _article(diff)
    diff.add_argument("first", metavar="REV", type=int, nargs="?", help="the earlier state, by its number")
    diff.add_argument("second", metavar="REV", type=int, nargs="?", help="the later one (default: now)")


def _article(parser: ArgumentParser) -> None:
    parser.add_argument("library", metavar="LIBRARY", type=Path, help="the library's folder")
    parser.add_argument("slug", metavar="SLUG")
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
