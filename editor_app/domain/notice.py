"""Notices: what a newsroom says in public about a story it changed. They are only ever added."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NoticeKind(StrEnum):
    """How serious the change was; a correction is called a correction (AP, Reuters)."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    UPDATE = "update"
    EDITORS_NOTE = "editor's note"


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice: its kind, when it was given, and what was changed."""

    kind: NoticeKind
    at: datetime
    text: str
