"""The three sides of a clash as rich text, with what each changed of the base."""

from dataclasses import fields, is_dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from editor_app.domain.merge import FieldClash
from editor_app.domain.word_diff import Change, word_diff
from ui.compare.names import field_name
from ui.theme import current

TEXTS = {"headline": "Headline", "standfirst": "Standfirst", "body": "Body"}


def clash_field(clash: FieldClash) -> str:
    """Return the name of the field a clash is in."""
    named = TEXTS.get(clash.field)
    return QCoreApplication.translate("findings", named) if named else field_name(clash.field)


def told(value: object) -> str:
    """Return a text, or a value of another field, as one reads it."""
    if isinstance(value, tuple | list):
        return ", ".join(filter(None, map(told, value)))
    if is_dataclass(value) and not isinstance(value, type):
        return " · ".join(filter(None, (told(getattr(value, each.name)) for each in fields(value))))
    return "" if value is None else str(value)


def side(base: object, value: object) -> str:
    """Return one side with what it changed of the base marked."""
    pieces = []
    for run in word_diff(told(base), told(value)):
        words = escape(run.text).replace("\n", "<br>")
        if run.change is Change.ADDED:
            words = f'<span style="{_look("added", "underline")}">{words}</span>'
        elif run.change is Change.REMOVED:
            words = f'<span style="{_look("removed", "line-through")}">{words}</span>'
        pieces.append(words)
    return "".join(pieces) or _nothing()


def plain(value: object) -> str:
    """Return the base as rich text."""
    return escape(told(value)).replace("\n", "<br>") or _nothing()


def _nothing() -> str:
    word = escape(QCoreApplication.translate("clashes", "Nothing stands here."))
    return f'<span style="color:{current.colours().muted}">{word}</span>'


def _look(ground: str, decoration: str) -> str:
    return f"background-color:{current.colour(ground).name()};text-decoration:{decoration}"
