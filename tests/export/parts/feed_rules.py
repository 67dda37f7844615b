"""The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), written down as checks."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

FEED = {
    "version": str, "title": str, "home_page_url": "url", "feed_url": "url", "description": str,
    "user_comment": str, "next_url": "url", "icon": "url", "favicon": "url", "authors": "authors",
    "language": "language", "expired": bool, "hubs": list, "items": list,
}  # fmt: skip
ITEM = {
    "id": str, "url": "url", "external_url": "url", "title": str, "content_html": str,
    "content_text": str, "summary": str, "image": "url", "banner_image": "url",
    "date_published": "time", "date_modified": "time", "authors": "authors", "tags": "texts",
    "language": "language", "attachments": list,
}  # fmt: skip
AUTHOR = {"name": str, "url": "url", "avatar": "url"}


def broken_rules(feed: dict[str, Any]) -> list[str]:
    """Return a phrase for every rule that the feed breaks."""
    return list(_broken(feed))


def _broken(feed: dict[str, Any]) -> Iterator[str]:
    yield from _fields("feed", feed, FEED)
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        yield "feed: version"
    yield from (f"feed: {name} is missing" for name in ("title", "items") if name not in feed)
    ids = [item.get("id") for item in feed.get("items", [])]
    if len(ids) != len(set(ids)) or not all(ids):
        yield "items: ids are not there or not unique"
    for number, item in enumerate(feed.get("items", [])):
        yield from _fields(f"item {number}", item, ITEM)
        if not {"content_html", "content_text"} & item.keys():
            yield f"item {number}: no content"


def _fields(where: str, given: dict[str, Any], known: dict[str, object]) -> Iterator[str]:
    for key, value in given.items():
        if key not in known and not re.fullmatch(r"_[A-Za-z][^.]*", key):
            yield f"{where}: unknown {key}"
        elif key in known and not _is(known[key], value):
            yield f"{where}: {key} is {value!r}"


def _is(kind: object, value: object) -> bool:
    if isinstance(kind, type):
        return isinstance(value, kind)
    if kind == "authors":
        return isinstance(value, list) and all(
            each and not list(_fields("", each, AUTHOR)) and set(each) <= set(AUTHOR) for each in value
        )
    if kind == "texts":
        return isinstance(value, list) and all(isinstance(each, str) and each for each in value)
    return isinstance(value, str) and _TEXTS[str(kind)](value)


def _is_url(text: str) -> bool:
    return bool(urlsplit(text).scheme and urlsplit(text).netloc) and not re.search(r"\s", text)


def _is_time(text: str) -> bool:
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    return bool(re.fullmatch(form, text)) and datetime.fromisoformat(text).tzinfo is not None


def _is_language(text: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", text))


_TEXTS = {"url": _is_url, "time": _is_time, "language": _is_language}
