"""What every format of a bundle shares: its interface, its files, how JSON and times are written."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from editor_app.render.page_models import ArticlePage


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file for the bundle: its path in it, and its bytes or the file to copy."""

    path: str
    content: bytes | Path


class Format(Protocol):
    """One kind of file in a bundle. It sees every article once, newest first, and then the end."""

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield the files that this article gives."""

    def rest(self) -> Iterator[BundleFile]:
        """Yield the files that need to know all the articles."""


def json_file(path: str, document: dict[str, object]) -> BundleFile:
    """Return a JSON document as a file, its keys sorted."""
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)
    return BundleFile(path, f"{text}\n".encode())


def filled(values: dict[str, object]) -> dict[str, object]:
    """Return the values that say something: neither empty text nor None nor an empty list or object."""
    return {key: value for key, value in values.items() if value not in ("", None, [], {})}


def moment(at: datetime | None) -> str:
    """Return a time as RFC 3339 in the zone it was given in, to the second; "" for None."""
    if at is None:
        return ""
    offset = at.utcoffset()
    if offset is None or offset.total_seconds() % 60:  # RFC 3339 knows no seconds in an offset
        at = at.astimezone(UTC)
    return at.isoformat(timespec="seconds")
