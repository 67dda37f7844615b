"""What can be wished for articles of the list, one or many: the change, and how it is called."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from editor_app.domain.ids import AuthorId, SectionId
from editor_app.domain.workflow import Status
from editor_app.services import many
from ui.models.status_words import status_word


@dataclass(frozen=True)
class Wish:
    """A change, the name of its step with {0} for the articles, and the sentence that says it was done."""

    change: many.Change
    step: str
    said: str
    closes: bool = False  # articles that are open are closed then
    reason: str = ""  # why a step is taken


_tr = partial(QCoreApplication.translate, "Wishes")


def to_bin() -> Wish:
    """Move to the bin."""
    return Wish(many.into_bin(), _tr("Bin {0}"), _tr("Moved {0} to the bin."), closes=True)


def from_bin() -> Wish:
    """Take out of the bin."""
    return Wish(many.out_of_bin(), _tr("Restore {0}"), _tr("Restored {0}."))


def to_state(status: Status, reason: str = "") -> Wish:
    """Take a step, and say why."""
    said = _tr("{0} now: {1}.").replace("{1}", status_word(status))
    return Wish(many.into_state(status), _tr("State of {0}"), said, reason=reason)


def to_section(section: SectionId | None, name: str) -> Wish:
    """Move to a section."""
    said = _tr("{0} now in: {1}.").replace("{1}", name) if section else _tr("{0} now in no section.")
    return Wish(many.into_section(section), _tr("Section of {0}"), said)


def with_tag(tag: str) -> Wish:
    """Add a tag."""
    return Wish(many.with_tag(tag), _tr("Tag {0}"), _tr("Tagged {0} with “{1}”.").replace("{1}", tag))


def without_tag(tag: str) -> Wish:
    """Take a tag away."""
    said = _tr("Took the tag “{1}” from {0}.").replace("{1}", tag)
    return Wish(many.without_tag(tag), _tr("Untag {0}"), said)


def to_editor(person: AuthorId | None, name: str) -> Wish:
    """Assign an editor."""
    said = _tr("{0} now edited by {1}.").replace("{1}", name) if person else _tr("{0} now without an editor.")
    return Wish(many.to_editor(person), _tr("Editor of {0}"), said)


def to_reporter(person: AuthorId | None, name: str) -> Wish:
    """Assign a reporter."""
    said = (
        _tr("{0} now reported by {1}.").replace("{1}", name) if person else _tr("{0} now without a reporter.")
    )
    return Wish(many.to_reporter(person), _tr("Reporter of {0}"), said)
