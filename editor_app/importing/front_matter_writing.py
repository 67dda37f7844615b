"""Write an article as Markdown with YAML front matter that people like to read and any tool can."""

import re
import sys
from datetime import datetime

import yaml
from yaml.nodes import ScalarNode

from editor_app.importing.document import Document
from editor_app.importing.front_matter_authors import Value, author_value

# What YAML may write raw inside a text: no control characters, and no character that only some
# programs take for a line end.
_HARMLESS = re.compile("[^\x00-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*")
_BLOCK = re.compile(r"\S(?:[^\n]*\S)?(?:\n(?:\S(?:[^\n]*\S)?)?)*")


def dump(document: Document) -> str:
    """Return the article as a file tells it: what is empty is left out, the keys come in a fixed order.

    For a document without unknown keys, `parse(dump(document), …) == document`.
    """
    entries = {key: value for key, value in _entries(document).items() if value}
    header = yaml.dump(
        entries,
        Dumper=_Dumper,
        allow_unicode=True,
        default_flow_style=False,
        sort_keys=False,
        width=sys.maxsize,
    )
    return f"---\n{header if entries else ''}---\n\n{document.body}"


def _entries(document: Document) -> dict[str, Value]:
    lead, seo = document.lead, document.seo
    return {
        "headline": document.headline,
        "short_headline": document.short_headline,
        "standfirst": document.standfirst,
        "slug": document.slug,
        "language": document.language,
        "section": document.section,
        "series": document.series,
        "tags": list(document.tags),
        "authors": [author_value(author) for author in document.authors],
        "dateline": _filled(place=document.dateline.place, date=_Plain(document.dateline.date or "")),
        "status": document.status or "",
        "published": _time(document.published),
        "updated": _time(document.updated),
        "lead": _filled(image=lead.image, alt=lead.alt, caption=lead.caption, credit=lead.credit),
        "seo": _filled(title=seo.title, description=seo.description),
        "social_title": document.social_title,
        "push_text": document.push_text,
        "notices": [
            _filled(kind=str(notice.kind), at=_time(notice.at), text=notice.text)
            for notice in document.notices
        ],
    }


def _filled(**entries: Value) -> dict[str, Value]:
    return {key: value for key, value in entries.items() if value}


class _Plain(str):
    """A text that needs no quotes, although YAML takes it for a date or a time."""

    __slots__ = ()


def _time(time: datetime | None) -> _Plain:
    return _Plain(time.isoformat() if time else "")


class _Dumper(yaml.SafeDumper):
    """Writes texts in the style that reads best."""


def _text(dumper: _Dumper, text: str) -> ScalarNode:
    style = None
    if not _HARMLESS.fullmatch(text):
        style = '"'
    elif "\n" in text:
        style = "|" if _BLOCK.fullmatch(text) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


def _plain(dumper: _Dumper, text: _Plain) -> ScalarNode:
    tag = dumper.resolve(ScalarNode, str(text), (True, False))  # type: ignore[no-untyped-call]
    return dumper.represent_scalar(tag, str(text))


_Dumper.add_representer(str, _text)
_Dumper.add_representer(_Plain, _plain)
