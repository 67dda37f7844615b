"""Preferences as a file, to take to another computer: choices and keys, nothing about people or places."""

import json
from dataclasses import dataclass, field

from editor_app.domain.errors import BadInput
from ui.actions.every import ALL
from ui.actions.shortcuts import GROUP, NONE, is_possible
from ui.preferences.known import EVERY
from ui.settings import Settings

FORMAT = "dateline-preferences"
VERSION = 1
LARGEST = 1 << 20
"""Bytes; a file of preferences has some thousands."""

_KNOWN = {preference.key: preference for preference in EVERY}
_ACTIONS = {action.id for action in ALL}


@dataclass
class Brought:
    """What a file says: values by key, None for the usual one, and how much of it means nothing here."""

    values: dict[str, object] = field(default_factory=dict)
    strange: int = 0


def written(settings: Settings) -> str:
    """Return the preferences that are not the usual ones, as a JSON document."""
    choices = {key: kept for key in _KNOWN if (kept := settings.kept(key)) is not None}
    keys = {
        action_id: kept
        for action_id in sorted(_ACTIONS)
        if (kept := settings.kept(GROUP + action_id)) is not None
    }
    document = {"format": FORMAT, "version": VERSION, "preferences": choices, "shortcuts": keys}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def read(content: bytes) -> Brought:
    """Return what a file says; every preference it does not name is as usual. Raises BadInput."""
    advice = "Choose a file that Dateline wrote."
    if len(content) > LARGEST:
        raise BadInput("This file is too large for preferences.", advice)
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise BadInput("This is not a file of preferences.", advice) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise BadInput("This is not a file of preferences.", advice)
    brought = Brought(dict.fromkeys((*_KNOWN, *(GROUP + action_id for action_id in _ACTIONS))))
    for key, value in _pairs(document, "preferences"):
        _take(brought, key, value, sound=key in _KNOWN and _KNOWN[key].allows(value))
    for action_id, keys in _pairs(document, "shortcuts"):
        sound = action_id in _ACTIONS and (keys == NONE or is_possible(keys))
        _take(brought, GROUP + action_id, keys, sound=sound)
    return brought


def _pairs(document: dict[str, object], name: str) -> list[tuple[str, str]]:
    found = document.get(name)
    return [(key, str(value)) for key, value in found.items()] if isinstance(found, dict) else []


def _take(brought: Brought, key: str, value: str, *, sound: bool) -> None:
    if sound:
        brought.values[key] = value
    else:
        brought.strange += 1
