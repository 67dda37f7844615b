"""What people say and decide about an article on its way to the reader."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_app.domain.ids import ArticleId, AuthorId, MediaId


class DeskRole(StrEnum):
    """What a person may do at the desk; not the title under the name."""

    REPORTER = "reporter"
    EDITOR = "editor"
    CHIEF_EDITOR = "chief editor"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the desk. The name is kept with all they did, for the day their record is gone."""

    id: AuthorId | None
    name: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an article from state to state: who, when, from where to where, and why.

    `stage` is the newsroom's own name of the state it went to, empty for none; `revision` is the number
    the article had after the step.
    """

    id: str
    article: ArticleId
    at: datetime
    by: Person
    role: str
    before: str
    after: str
    stage: str = ""
    reason: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class SignOff:
    """A person answers for a state of an article in one respect, such as `legal`."""

    id: str
    article: ArticleId
    at: datetime
    by: Person
    kind: str
    revision: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a comment is about.

    `field` is a field of ArticleText, or "" for the whole article; `start` and `end` are offsets into a
    text field, both 0 for a field as a whole; `quote` is the text meant, as it was when the comment was
    made, or when it went; `media` names a picture. `gone` says that the text is no longer there.

    A part of a field is named behind a dot, such as `lead.caption` or `seo.title`.
    """

    field: str = ""
    start: int = 0
    end: int = 0
    quote: str = ""
    media: MediaId | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark, or an answer to one: then `thread` is the id of the first remark and the anchor is its."""

    id: str
    article: ArticleId
    at: datetime
    by: Person
    text: str
    anchor: Anchor = Anchor()
    thread: str = ""
    mentions: tuple[AuthorId, ...] = ()
    changed_at: datetime | None = None
    resolved_at: datetime | None = None
    resolved_by: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that shall not keep an article from going on, with the person who answers for that.

    `key` is that of the finding, so that a waiver holds while its place reads the same.
    """

    id: str
    article: ArticleId
    rule: str
    key: str
    at: datetime
    by: Person
    reason: str


@dataclass(frozen=True, slots=True)
class HandOff:
    """An article went out in a packet, or came in by one: who has the latest version.

    `packet` is the packet's id, `key` the public signing key of the other side, empty when not known.
    """

    article: ArticleId
    packet: str
    at: datetime
    outgoing: bool
    name: str
    key: str
    revision: int
