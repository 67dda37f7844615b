"""Suggestions in words: what each does, and in which field."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QLocale

from editor_app.domain.proposals import Kind, Proposal
from ui.compare.names import field_name
from ui.models.times import spelt
from ui.theme import current

KINDS = {
    Kind.INSERTION: T("review", "puts in"),
    Kind.DELETION: T("review", "takes out"),
    Kind.REPLACEMENT: T("review", "replaces"),
    Kind.MOVE: T("review", "moves"),
    Kind.FORMAT: T("review", "changes the format"),
    Kind.VALUE: T("review", "changes"),
}
TEXTS = {"headline": T("review", "Headline"), "standfirst": T("review", "Standfirst")}
LONGEST = 240
"""Characters of a suggestion that are shown in the list."""


def who(proposal: Proposal) -> str:
    """Return who proposes, or that it is nobody in particular."""
    return proposal.made.name or QCoreApplication.translate("review", "Somebody")


def when(proposal: Proposal) -> str:
    """Return when it was proposed."""
    return spelt(proposal.made.at.astimezone(), QLocale())


def what(proposal: Proposal) -> str:
    """Return what it does, with the name of its field unless that is the body."""
    kind = QCoreApplication.translate("review", KINDS[proposal.kind])
    if proposal.field == "body":
        return kind
    named = TEXTS.get(proposal.field)
    field = QCoreApplication.translate("review", named) if named else field_name(proposal.field)
    return f"{field} · {kind}"


def shown(proposal: Proposal) -> str:
    """Return the words that go and come, as rich text."""
    before, after = told(proposal.before), told(proposal.after)
    if proposal.kind is Kind.MOVE:
        return _marked(after.strip(), "note", "none")
    if isinstance(proposal.before, list) and isinstance(proposal.after, list):
        return ", ".join(_items(proposal.before, proposal.after))
    parts = [_marked(before, "removed", "line-through") if before else ""]
    parts.append(_marked(after, "added", "underline") if after else "")
    return " ".join(filter(None, parts))


def _items(before: list[object], after: list[object]) -> Iterator[str]:
    for item in [*before, *(each for each in after if each not in before)]:
        words = told(item)
        if item not in after:
            yield _marked(words, "removed", "line-through")
        else:
            yield escape(words) if item in before else _marked(words, "added", "underline")


def told(value: object) -> str:
    """Return a text, or a value of another field, in few words."""
    if isinstance(value, dict):
        return " · ".join(filter(None, map(told, value.values())))
    if isinstance(value, list):
        return ", ".join(filter(None, map(told, value)))
    text = "" if value is None else str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"


def _marked(text: str, ground: str, decoration: str) -> str:
    words = escape(text).replace("\n", " ⏎ ")
    style = f"background-color:{current.colour(ground).name()};text-decoration:{decoration}"
    return f'<span style="{style}">{words}</span>'
