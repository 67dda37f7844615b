"""Markdown with YAML front matter, as files come in and go out.

    ---
    headline: Port reopens
    dateline: {place: Odesa, date: 2026-11-20}
    ---

    The first ship came in at dawn.

The body is everything after the closing line (and after one blank line, when there is one), as it is.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import partial

from yaml.nodes import ScalarNode

from editor_app.domain.article import Dateline, Seo
from editor_app.domain.errors import BadInput
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.importing.document import Document, DocumentAuthor, DocumentLead, UnknownKey
from editor_app.importing.front_matter_authors import one_of, read_author
from editor_app.importing.front_matter_writing import dump
from editor_app.importing.yaml_entries import Entries
from editor_app.importing.yaml_source import Source, compose
from editor_app.wording import worded

__all__ = ["Document", "DocumentAuthor", "DocumentLead", "UnknownKey", "dump", "parse"]

A_DATE = "a date such as 2026-11-22"
A_TIME = "a time such as 2026-11-22 18:30 +02:00"

_OPENING = re.compile(r"---[ \t]*(?:\n|\Z)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_TITLE = re.compile(r"\n*#[ \t]+(?P<headline>[^\n]+)\n*")
_CLOSING_SIGNS = re.compile(r"[ \t]#+$")
_SPACE_BEFORE_ZONE = re.compile(r"(?<=[\d:.]{4})\s+(?=[+-]\d|Z$)")


def parse(text: str, name: str, zone: tzinfo = UTC) -> Document:
    """Return the article a file tells of. `name` is the file's name, for sentences.

    Times without a zone are meant in `zone`. A file without front matter is all body; a heading of
    level 1 at its very beginning is then the headline. Files with CRLF line ends are read as if
    they had the usual ones.
    Raises BadInput, naming file and line, for YAML that cannot be read and for wrong values.
    """
    text = _plain(text)
    opening = _OPENING.match(text)
    if opening is None:
        return _without_front_matter(text)
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        raise BadInput(
            worded("{0}, line 1: the front matter that begins here never ends.", name),
            worded("Close it with a line of three hyphens."),
        )
    source = Source(name, first_line=2)
    entries = Entries(source, compose(text[opening.end() : closing.start()], source))
    start = closing.end() + (1 if text.startswith("\n", closing.end()) else 0)
    return _document(entries, zone, text[start:], 1 + text.count("\n", 0, start))


def _plain(text: str) -> str:
    text = text.removeprefix("\ufeff")
    first_end = text.find("\n")
    return text.replace("\r\n", "\n") if text[first_end - 1 : first_end] == "\r" else text


def _without_front_matter(text: str) -> Document:
    title = _TITLE.match(text)
    if title is None:
        return Document(body=text)
    headline = _CLOSING_SIGNS.sub("", title["headline"].strip())
    return Document(
        headline=headline.strip(), body=text[title.end() :], body_line=1 + title.group().count("\n")
    )


def _document(entries: Entries, zone: tzinfo, body: str, body_line: int) -> Document:
    time = partial(_time, zone=zone)
    found = Document(
        headline=entries.text("headline"),
        short_headline=entries.text("short_headline"),
        standfirst=entries.text("standfirst"),
        slug=entries.text("slug"),
        language=entries.text("language"),
        section=entries.text("section"),
        series=entries.text("series"),
        tags=entries.texts("tags"),
        authors=_authors(entries),
        dateline=_dateline(entries.entries("dateline")),
        status=entries.text("status") or None,
        published=entries.parsed("published", time, A_TIME),
        updated=entries.parsed("updated", time, A_TIME),
        lead=_lead(entries.entries("lead")),
        seo=_seo(entries.entries("seo")),
        social_title=entries.text("social_title"),
        push_text=entries.text("push_text"),
        notices=tuple(
            _notice(entries.entries_of(item, "notices"), time) for item in entries.items("notices")
        ),
        body=body,
        body_line=body_line,
    )
    unknown = sorted((UnknownKey(*each) for each in entries.unknown()), key=lambda each: each.line)
    return replace(found, unknown_keys=tuple(unknown))


def _authors(entries: Entries) -> tuple[DocumentAuthor, ...]:
    return tuple(
        DocumentAuthor(item.value)
        if isinstance(item, ScalarNode)
        else read_author(entries.entries_of(item, "authors"))
        for item in entries.items("authors")
    )


def _dateline(entries: Entries) -> Dateline:
    return Dateline(entries.text("place"), entries.parsed("date", date.fromisoformat, A_DATE))


def _lead(entries: Entries) -> DocumentLead:
    return DocumentLead(*(entries.text(key) for key in ("image", "alt", "caption", "credit")))


def _seo(entries: Entries) -> Seo:
    return Seo(entries.text("title"), entries.text("description"))


def _notice(entries: Entries, time: Callable[[str], datetime]) -> Notice:
    return Notice(
        kind=entries.required("kind", NoticeKind, one_of(NoticeKind)),
        at=entries.required("at", time, A_TIME),
        text=entries.required("text", str, "a text"),
    )


def _time(written: str, zone: tzinfo) -> datetime:
    """Return an aware time with a fixed offset. Raises ValueError for what is none."""
    time = datetime.fromisoformat(_SPACE_BEFORE_ZONE.sub("", written))
    aware = time if time.tzinfo else time.replace(tzinfo=zone)
    try:
        aware.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("outside the calendar") from error
    return aware.replace(tzinfo=timezone(aware.utcoffset() or timedelta(0)))
