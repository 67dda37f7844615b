"""How the command line speaks: JSON documents, tables, progress."""

import json
import sys
from datetime import datetime
from typing import Any


def print_json(document: Any) -> None:  # noqa: ANN401 - whatever json can write
    """Print one JSON document on standard output."""
    print(json.dumps(document, ensure_ascii=False, indent=2))


def say(sentence: str) -> None:
    """Print a sentence for the person at the terminal, apart from the output proper."""
    print(sentence, file=sys.stderr)


def iso(moment: datetime | None) -> str | None:
    """Return a moment as RFC 3339 says, or None."""
    return moment.isoformat(timespec="seconds") if moment else None


class PrintedProgress:
    """Shows how far the work is, on one line of a terminal; stays silent when nobody watches."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()

    def step(self, stage: str, done: int, total: int) -> None:
        """Show `done` of `total`."""
        if self._watched:
            of = f" {done} of {total}" if total else ""
            end = "\n" if total and done >= total else ""
            print(f"\r\033[K{stage}{of}", end=end, file=sys.stderr, flush=True)
