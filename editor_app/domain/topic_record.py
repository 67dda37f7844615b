"""A section, a tag or a series as the desk manages it: the three are ordered by the same few facts."""

from dataclasses import dataclass
from enum import StrEnum

from editor_app.domain.ids import ArticleId
from editor_app.domain.topics import LocalName


class TopicKind(StrEnum):
    """Which of the three it is; the value is also the first part of its kind of address."""

    SECTION = "section"
    TAG = "tag"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """One of them. `key` is what articles refer to it by: the slug of a tag, the id of the others.

    `colour` is a hex colour for the desk, or empty; tags stand by name and have no position.
    """

    kind: TopicKind
    key: str
    slug: str
    name: str
    description: str = ""
    colour: str = ""
    position: int = 0
    names: tuple[LocalName, ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge did, so that it can be undone: who is gone into whom, and which articles went along.

    `moved` had only what is gone; `both` had both of them (only tags can).
    """

    gone: TopicRecord
    kept: TopicRecord
    moved: tuple[ArticleId, ...]
    both: tuple[ArticleId, ...] = ()
    led_here: tuple[str, ...] = ()
    """Slugs that led to what is gone before it was."""
