"""Since when each paragraph of a text reads as it does."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor_app.domain.revision import Revision
from editor_app.domain.text_units import paragraphs


@dataclass(frozen=True, slots=True)
class Since:
    """A paragraph, and the oldest state from which on it has been there without a break."""

    paragraph: str
    state: Revision


def blame(states: Sequence[Revision]) -> list[Since]:
    """Return since which state each paragraph of the newest body stands; `states` are newest first.

    A paragraph that was moved is the same one; one that was changed by a word begins anew.
    """
    if not states:
        return []
    now = paragraphs(states[0].text.body)
    since = dict.fromkeys(map(_key, now), states[0])
    waiting = set(since)
    for state in states[1:]:
        waiting &= {_key(each) for each in paragraphs(state.text.body)}
        if not waiting:
            break
        since |= dict.fromkeys(waiting, state)
    return [Since(each, since[_key(each)]) for each in now if each.strip()]


def _key(paragraph: str) -> str:
    return paragraph.strip()
