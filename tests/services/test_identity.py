"""Whose keys a library knows, and what it says of one."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.errors import BadInput
from editor_app.exchange.keys import ContactCard, Identity
from editor_app.services.identity import (
    FILE,
    KeyStanding,
    key_standing,
    known_people,
    meet,
    my_identity,
)
from editor_app.storage.library import Library


@pytest.fixture
def olena(tmp_path: Path) -> Identity:
    """A colleague."""
    return my_identity("Olena Koval", tmp_path / "olena")


@pytest.fixture
def false_olena(tmp_path: Path) -> ContactCard:
    """Somebody else of that name."""
    return my_identity("olena  koval", tmp_path / "false").card


def test_a_key_is_unknown_met_confirmed(library: Library, olena: Identity) -> None:
    """Each step is for good."""
    assert key_standing(library, olena.card) is KeyStanding.UNKNOWN
    meet(library, olena.card)
    assert key_standing(library, olena.card) is KeyStanding.MET
    meet(library, olena.card, confirmed=True)
    meet(library, olena.card)
    assert key_standing(library, olena.card) is KeyStanding.CONFIRMED
    assert len(known_people(library)) == 1


def test_ones_own_key_is_known(library: Library, olena: Identity) -> None:
    """On the way back of one's own packet nothing has to be compared."""
    assert key_standing(library, olena.card, olena) is KeyStanding.OWN


def test_another_key_of_the_same_name_is_alarming(
    library: Library, olena: Identity, false_olena: ContactCard
) -> None:
    """Capitals and blanks make no other name."""
    meet(library, olena.card, confirmed=True)

    assert key_standing(library, false_olena) is KeyStanding.CHANGED


def test_a_known_signature_with_another_key_to_seal_for_is_alarming(
    library: Library, olena: Identity, false_olena: ContactCard
) -> None:
    """Otherwise what is meant for Olena could be sealed for somebody else."""
    meet(library, olena.card, confirmed=True)

    assert key_standing(library, replace(olena.card, receiver=false_olena.receiver)) is KeyStanding.CHANGED


def test_a_known_key_under_another_name_is_alarming(library: Library, olena: Identity) -> None:
    """A colleague cannot sign in the name of another one."""
    meet(library, olena.card, confirmed=True)

    assert key_standing(library, replace(olena.card, name="Chief Editor")) is KeyStanding.CHANGED


def test_a_compared_key_takes_the_place_of_the_old_one(
    library: Library, olena: Identity, false_olena: ContactCard
) -> None:
    """Somebody with a new computer is compared once more."""
    meet(library, olena.card, confirmed=True)

    meet(library, false_olena, confirmed=True)

    assert [person.card for person in known_people(library)] == [false_olena]


def test_a_damaged_file_of_keys_gets_a_sentence(library: Library, olena: Identity) -> None:
    """Nobody becomes unknown in silence."""
    (library.path / FILE).write_text("[{}]")

    with pytest.raises(BadInput, match="damaged"):
        key_standing(library, olena.card)


def test_nobody_signs_without_a_name(tmp_path: Path) -> None:
    """A packet says who made it."""
    with pytest.raises(BadInput):
        my_identity("  ", tmp_path)
