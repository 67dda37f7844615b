"""The elements of a WXR 1.2 file as text, written so that no text of ours can break out of its place."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from email.utils import format_datetime
from typing import Final

from editor_app.export.documents.trees import sound

NAMESPACES: Final = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}
NEVER: Final = "0000-00-00 00:00:00"
"""What WordPress writes for a draft that has no time yet."""


def cdata(text: str) -> str:
    """Return a text as CDATA; one that holds the end of CDATA is cut in two."""
    return f"<![CDATA[{sound(text).replace(']]>', ']]]]><![CDATA[>')}]]>"


def element(name: str, text: str | int = "", **attributes: str) -> str:
    """Return an element whose text is CDATA; numbers stand plain."""
    written = str(text) if isinstance(text, int) else cdata(text)
    return f"<{name}{_attributes(attributes)}>{written}</{name}>"


def plain(name: str, text: str, **attributes: str) -> str:
    """Return an element with escaped text, as addresses and dates have it."""
    return f"<{name}{_attributes(attributes)}>{_escaped(text)}</{name}>"


def parent(name: str, children: Iterable[str]) -> str:
    """Return an element with elements inside, each on a line of its own."""
    return "\n".join((f"<{name}>", *children, f"</{name}>"))


def metas(values: Mapping[str, str | int]) -> list[str]:
    """Return the values that say something as elements `wp:postmeta`."""
    return [
        f"<wp:postmeta>{element('wp:meta_key', key)}{element('wp:meta_value', str(value))}</wp:postmeta>"
        for key, value in values.items()
        if value not in ("", 0)
    ]


def dates(at: datetime | None, modified: datetime, zone: tzinfo) -> list[str]:
    """Return the four times of a post: on the clocks of the newsroom and in UTC."""
    return [
        element("wp:post_date", _clock(at, zone)),
        element("wp:post_date_gmt", _clock(at, UTC)),
        element("wp:post_modified", _clock(modified, zone)),
        element("wp:post_modified_gmt", _clock(modified, UTC)),
    ]


def rfc_822(at: datetime | None) -> str:
    """Return a time as RSS has it; "" for None."""
    return format_datetime(at.astimezone(UTC)) if at else ""


def _clock(at: datetime | None, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}" if at else NEVER


def _attributes(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in attributes.items())


def _escaped(text: str) -> str:
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, written)
    return sound(text)
