"""What things are called in packets: by the id they had where they were first sent.

Most things have that id in every library. A person who was matched by name, or a picture whose original
stayed with its source, has another one here; those pairs are remembered beside the database.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from editor_app.domain.errors import BadInput
from editor_app.services.identity import write_beside
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

FILE: Final = "packet-ids.json"
T = TypeVar("T")
_NAMED: Final = re.compile(r"\b((?:media|video|author|article):)([0-9a-z]{12,16})\b")


def read_ids(library: Library) -> dict[str, str]:
    """Return which id things have in packets by the id they have here, where the two differ."""
    path = library.path / FILE
    with in_sentences():
        if not path.exists():
            return {}
        try:
            return {str(here): str(there) for here, there in json.loads(path.read_text("utf-8")).items()}
        except (ValueError, AttributeError) as error:
            raise BadInput(
                worded("{0} in the library is damaged.", FILE), worded("Put it back from a backup.")
            ) from error


def write_ids(library: Library, ids: Mapping[str, str]) -> None:
    """Remember the pairs; raise DiskTrouble when the disk says no."""
    write_beside(library.path / FILE, json.dumps(dict(sorted(ids.items())), indent=1))


def renamed(value: T, names: Mapping[str, str]) -> T:
    """Return a text or a record with other ids in it, also where a body names things by them.

    An id is as long as the one it stands for, so that every offset stays right.
    """
    changed: T = _renamed(value, names) if names else value
    return changed


def _renamed(value: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        return _renamed_text(value, names) if type(value) is str else value
    if isinstance(value, (tuple, list)):
        return type(value)(_renamed(each, names) for each in value)
    if isinstance(value, dict):
        return {name: _renamed(each, names) for name, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        now = {field.name: _renamed(getattr(value, field.name), names) for field in fields(value)}
        return replace(value, **now)
    return value


def _renamed_text(text: str, names: Mapping[str, str]) -> str:
    if text in names:
        return names[text]
    if ":" not in text:
        return text
    return _NAMED.sub(lambda found: found[1] + names.get(found[2], found[2]), text)
