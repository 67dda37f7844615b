"""Comments as conversations: their order, who is named in them, and which of them one wants to see."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor_app.domain.ids import AuthorId
from editor_app.domain.review import Anchor, Comment, Person

FIELDS = ("", "headline", "standfirst", "lead", "lead.caption", "lead.credit", "lead.alt", "body")
"""The order in which comments are listed; those on other fields come behind."""


class Show(StrEnum):
    """Which threads are wanted."""

    OPEN = "open"
    ALL = "all"
    RESOLVED = "resolved"
    MINE = "mine"
    MENTIONS = "mentions"


@dataclass(frozen=True, slots=True)
class Thread:
    """A remark and its answers in the order of time."""

    first: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def id(self) -> str:
        """The id of the thread, which is that of its first remark."""
        return self.first.thread or self.first.id

    @property
    def anchor(self) -> Anchor:
        """What it is about."""
        return self.first.anchor

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The remark and the answers."""
        return (self.first, *self.answers)

    @property
    def open(self) -> bool:
        """Whether nobody has resolved it."""
        return self.first.resolved_at is None


def threads_of(comments: Iterable[Comment]) -> tuple[Thread, ...]:
    """Return the threads of an article in the order of the places they are about.

    Answers whose first remark is gone stay together, the earliest of them first.
    """
    found: dict[str, list[Comment]] = {}
    for comment in comments:
        found.setdefault(comment.thread or comment.id, []).append(comment)
    threads = []
    for said in found.values():
        said.sort(key=lambda each: (bool(each.thread), each.at, each.id))
        threads.append(Thread(said[0], tuple(said[1:])))
    return tuple(sorted(threads, key=_place))


def shown(threads: Iterable[Thread], show: Show, me: Person | None, person: str = "") -> tuple[Thread, ...]:
    """Return the threads somebody wants to see; `person` is the name of one who takes part, or empty."""
    return tuple(
        each
        for each in threads
        if _is_wanted(each, show, me)
        and (not person or any(said.by.name == person for said in each.comments))
    )


def is_by(comment: Comment, person: Person | None) -> bool:
    """Tell whether somebody said this; people without a record go by their names."""
    if person is None:
        return False
    if comment.by.id is None or person.id is None:
        return comment.by.name == person.name
    return comment.by.id == person.id


def names_in(text: str, names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give where a name stands behind an @, and the name as it is known; of two the longer one counts."""
    known = sorted((name for name in names if name), key=len, reverse=True)
    at = text.find("@")
    while at >= 0:
        rest = text[at + 1 :]
        for name in known:
            behind = rest[len(name) : len(name) + 1]
            if rest[: len(name)].casefold() == name.casefold() and not behind.isalnum():
                yield at, name
                break
        at = text.find("@", at + 1)


def mentions_in(text: str, people: Iterable[tuple[AuthorId, str]]) -> tuple[AuthorId, ...]:
    """Return who is named with an @, each once, in the order of the text; `people` are ids and names."""
    ids = {name: author for author, name in people}
    return tuple(dict.fromkeys(ids[name] for _, name in names_in(text, ids)))


def _is_wanted(thread: Thread, show: Show, me: Person | None) -> bool:
    if show is Show.MINE:
        return any(is_by(each, me) for each in thread.comments)
    if show is Show.MENTIONS:
        return me is not None and any(me.id in each.mentions for each in thread.comments)
    return show is Show.ALL or thread.open == (show is Show.OPEN)


def _place(thread: Thread) -> tuple[int, int, object, str]:
    anchor = thread.anchor
    field = FIELDS.index(anchor.field) if anchor.field in FIELDS else len(FIELDS)
    return field, anchor.start, thread.first.at, thread.id
