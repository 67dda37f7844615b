"""Giving keys to an action: what is in the way, and the two ways to settle it. No two share a key."""

from dataclasses import dataclass

from ui.actions.shortcuts import (
    GROUP,
    all_keys,
    is_possible,
    own_keys,
    owner_of,
    portable,
    usual_keys,
    write_keys,
)
from ui.settings import Settings


@dataclass(frozen=True)
class Wish:
    """Keys for an action; `owner` has them now, empty when nobody has."""

    action: str
    keys: str
    owner: str = ""
    can_swap: bool = False


def wish(settings: Settings, action_id: str, keys: str) -> Wish | None:
    """Return what giving these keys would mean; None when they cannot be given at all."""
    wanted = portable(keys)
    if wanted and not is_possible(wanted) and wanted != usual_keys(action_id):
        return None
    every = all_keys(own_keys(settings))
    owner = owner_of(wanted, every, action_id)
    mine = every[action_id]
    swaps = bool(owner) and every[owner] == wanted and bool(mine)
    return Wish(action_id, wanted, owner, swaps and (is_possible(mine) or mine == usual_keys(owner)))


def give(settings: Settings, wished: Wish) -> None:
    """Give the keys. One that had them by choice gets its usual ones again, if these are free."""
    if wished.owner and all_keys(own_keys(settings))[wished.owner] == wished.keys:
        settings.forget(GROUP + wished.owner)
    write_keys(settings, wished.action, wished.keys)


def swap(settings: Settings, wished: Wish) -> None:
    """Give the keys, and to the one that had them those the action had before."""
    mine = all_keys(own_keys(settings))[wished.action]
    settings.forget(GROUP + wished.action)
    settings.forget(GROUP + wished.owner)
    write_keys(settings, wished.action, wished.keys)
    write_keys(settings, wished.owner, mine)
