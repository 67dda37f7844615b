"""One thing the user can do, and when it can be done."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Situation:
    """What is open and what may be done with it."""

    library: bool = False
    writable: bool = False
    article: bool = False
    public: bool = False
    binned: bool = False
    undo: bool = False
    redo: bool = False


When = Callable[[Situation], bool]


def always(situation: Situation) -> bool:
    """Hold in every situation."""
    return True


def with_library(situation: Situation) -> bool:
    """Hold when a library is open."""
    return situation.library


def with_writable_library(situation: Situation) -> bool:
    """Hold when a library is open for writing."""
    return situation.writable


def with_article(situation: Situation) -> bool:
    """Hold when an article is open that is not in the bin."""
    return situation.writable and situation.article and not situation.binned


def with_open_article(situation: Situation) -> bool:
    """Hold when an article is open, be it only to be read."""
    return situation.article


def with_private_article(situation: Situation) -> bool:
    """Hold when the open article is not public: only such a one can be binned."""
    return with_article(situation) and not situation.public


def with_public_article(situation: Situation) -> bool:
    """Hold when the open article is one that readers have."""
    return situation.article and situation.public


def with_binned_article(situation: Situation) -> bool:
    """Hold when the open article lies in the bin."""
    return situation.writable and situation.article and situation.binned


@dataclass(frozen=True)
class Action:
    """A command: its name on menus, a sentence that explains it, icon, keys, menu, and when it is there."""

    id: str
    text: str
    sentence: str
    menu: str
    icon: str = ""
    keys: str = ""
    when: When = always
