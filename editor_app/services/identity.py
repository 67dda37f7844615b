"""Who sits at this computer for story packets, and whose keys a library knows."""

import json
import os
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.exchange.keys import ContactCard, Identity, identity
from editor_app.paths import data_dir
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

FILE: Final = "people-keys.json"


class KeyStanding(StrEnum):
    """What a library knows of a key: met before, or even compared by its phrase; or alarming."""

    OWN = "own"
    CONFIRMED = "confirmed"
    MET = "met"
    UNKNOWN = "unknown"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whose key a library has met; `confirmed` when the phrase was compared."""

    card: ContactCard
    met_at: datetime
    confirmed: bool = False


def my_identity(name: str, folder: Path | None = None) -> Identity:
    """Return the keys of this computer under a name, made with the first call.

    They lie in the user's own folder, never in a library. Raises BadInput without a name, DiskTrouble.
    """
    if not name.strip():
        raise BadInput(worded("A packet says who made it."), worded("Say first who you are."))
    return identity(folder or data_dir(), name)


def known_people(library: Library) -> list[KnownPerson]:
    """Return the people whose keys this library has met, by name."""
    return sorted(_read(library.path / FILE), key=lambda person: person.card.name.casefold())


def key_standing(library: Library, card: ContactCard, me: Identity | None = None) -> KeyStanding:
    """Tell what is known of the key under a name.

    A known name with another key is alarming: somebody may give themselves out for a colleague.
    """
    if me is not None and card.key == me.card.key:
        return KeyStanding.OWN
    known = known_people(library)
    same = next((person for person in known if _keys(person.card) == _keys(card)), None)
    if same is not None and _name(same.card) == _name(card):
        return KeyStanding.CONFIRMED if same.confirmed else KeyStanding.MET
    named = any(_name(person.card) == _name(card) for person in known)
    return KeyStanding.CHANGED if named or same is not None else KeyStanding.UNKNOWN


def meet(library: Library, card: ContactCard, *, confirmed: bool = False) -> KnownPerson:
    """Remember the key of a name; with `confirmed` it takes the place of any other key of that name."""
    known = known_people(library)
    before = next((p for p in known if _keys(p.card) == _keys(card) and _name(p.card) == _name(card)), None)
    person = before or KnownPerson(card, library.clock())
    person = replace(person, confirmed=person.confirmed or confirmed)
    others = [p for p in known if p != before and not (confirmed and _clash(p.card, card))]
    _write(library.path / FILE, [*others, person])
    return person


def _clash(one: ContactCard, two: ContactCard) -> bool:
    return _name(one) == _name(two) or one.key == two.key


def _name(card: ContactCard) -> str:
    return " ".join(card.name.split()).casefold()


def _keys(card: ContactCard) -> tuple[str, str]:
    return card.key, card.receiver


def _read(path: Path) -> list[KnownPerson]:
    with in_sentences():
        if not path.exists():
            return []
        try:
            return [_person(each) for each in json.loads(path.read_text(encoding="utf-8"))]
        except (ValueError, KeyError, TypeError) as error:
            raise BadInput(
                worded("{0} in the library is damaged.", FILE), worded("Put it back from a backup.")
            ) from error


def _person(document: dict[str, str | bool]) -> KnownPerson:
    card = ContactCard(*(str(document[name]) for name in ("name", "key", "receiver")))
    return KnownPerson(card, datetime.fromisoformat(str(document["met_at"])), document["confirmed"] is True)


def _write(path: Path, people: list[KnownPerson]) -> None:
    documents = [
        asdict(each.card) | {"met_at": each.met_at.isoformat(), "confirmed": each.confirmed}
        for each in people
    ]
    write_beside(path, json.dumps(documents, ensure_ascii=False, indent=1))


def write_beside(path: Path, text: str) -> None:
    """Write a small file of the library whole; raise DiskTrouble when the disk says no."""
    making = path.with_name(f".{path.name}.making")
    with in_sentences():
        with making.open("w", encoding="utf-8") as writing:
            writing.write(text + "\n")
            writing.flush()
            os.fsync(writing.fileno())
        making.replace(path)
