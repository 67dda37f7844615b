"""What an export is asked for, and what it says when it is done."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from editor_app.domain.channel import SITE_FORMATS, WITHOUT_ADDRESS
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import SectionId
from editor_app.domain.workflow import EXPORTED, Status
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes out, and how: empty texts mean as the newsroom says, no sections mean all of them.

    `formats` empty means all that the site's address (or its lack) allows.
    """

    base_url: str = ""
    statuses: tuple[Status, ...] = EXPORTED
    zip: bool = False
    title: str = ""
    description: str = ""
    language: str = ""
    sections: tuple[SectionId, ...] = ()
    theme: str = "news"
    formats: tuple[str, ...] = ()

    def formats_for(self, base: str) -> tuple[str, ...]:
        """Return the formats for a site with this address, "" for one without."""
        return self.formats or (SITE_FORMATS if base else WITHOUT_ADDRESS)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an export wrote: where, and how many articles, HTML pages, pictures, files and bytes.

    `written` counts the files that are new or have changed. `kept_back` names by their slugs the articles
    that an embargo, a schedule or a hold kept at home. What was sent to, and removed from, a channel's target
    is 0 for an export that went nowhere.
    """

    path: Path
    articles: int
    pages: int
    pictures: int
    files: int
    byte_size: int
    kept_back: tuple[str, ...] = ()
    written: int = 0
    channel: str = ""
    sent_files: int = 0
    sent_bytes: int = 0
    removed_files: int = 0


def site_root(address: str) -> str:
    """Return the address of a site with one slash at its end, or "" when there is none.

    Raises BadInput unless it is a plain http or https address.
    """
    wished = address.strip()
    if not wished:
        return ""
    try:
        parts = urlsplit(wished)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound or parts.query or parts.fragment or any(c.isspace() or c in '"<>\\^`{|}' for c in wished):
        raise BadInput(
            worded("“{0}” is not the address of a site.", wished),
            worded("It looks like https://example.org or https://example.org/news."),
        )
    return wished.rstrip("/") + "/"
