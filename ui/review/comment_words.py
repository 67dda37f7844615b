"""Comments in words: whose they are, what they are about, and what was said."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QLocale

from editor_app.domain.comment_threads import Thread
from editor_app.domain.review import Anchor, Comment
from ui.compare.names import field_name
from ui.models.times import spelt

FIELDS = {
    "": T("review", "The whole article"),
    "headline": T("review", "Headline"),
    "standfirst": T("review", "Standfirst"),
    "body": T("review", "Text"),
    "lead.alt": T("review", "Alternative text of the lead picture"),
    "lead.caption": T("review", "Caption of the lead picture"),
    "lead.credit": T("review", "Credit of the lead picture"),
    "series": T("review", "Series"),
    "seo.title": T("review", "Title for search engines"),
    "seo.description": T("review", "Description for search engines"),
}
LONGEST = 120
"""Letters of a quote that are shown."""


def place_name(anchor: Anchor) -> str:
    """Return what a comment is about: its words in quotes, or the name of its field."""
    if anchor.media is not None and anchor.field == "body":
        name = _said(T("review", "Picture in the text"))
    elif anchor.field in FIELDS:
        name = _said(FIELDS[anchor.field])
    else:
        name = field_name(anchor.field)
    if anchor.media is not None or not anchor.quote:
        return name
    quote = f"“{shortened(anchor.quote)}”"
    return quote if anchor.field == "body" else f"{name}: {quote}"


def place_told(anchor: Anchor) -> str:
    """Return what a comment is about, and say when it is gone."""
    if not anchor.gone:
        return place_name(anchor)
    if anchor.media is not None:
        return _said(T("review", "The picture it was about is gone"))
    return _said(T("review", "The text it was about is gone: {0}")).format(f"“{shortened(anchor.quote)}”")


def when(said: Comment) -> str:
    """Return when it was said, and that it was changed since."""
    told = moment(said.at)
    return f"{told} · {_said(T('review', 'edited'))}" if said.changed_at else told


def moment(at: datetime) -> str:
    """Return a moment in the zone of this computer."""
    return spelt(at.astimezone(), QLocale())


def resolved(thread: Thread) -> str:
    """Return who settled a thread, empty for an open one."""
    if thread.open:
        return ""
    return _said(T("review", "Resolved by {0}")).format(thread.first.resolved_by)


def spoken(thread: Thread, said: Comment) -> str:
    """Return a comment in one line, for screen readers."""
    first = said is thread.first
    parts = [said.by.name, place_told(thread.anchor) if first else _said(T("review", "answer")), said.text]
    return ", ".join(filter(None, [*parts, resolved(thread) if first else ""]))


def shortened(text: str) -> str:
    """Return a text on one line, with its middle left out where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST * 2 // 3]} … {line[-LONGEST // 3 :]}"


def _said(text: str) -> str:
    return QCoreApplication.translate("review", text)
