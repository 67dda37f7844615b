"""Keys of a person: made once, kept private, and got to know by a line of text and six words."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.errors import BadInput
from editor_app.exchange.keys import FILE, identity, read_card
from editor_app.exchange.phrase import WORDS, phrase, same_phrase
from editor_app.exchange.signing import is_signed


def test_keys_are_made_once(tmp_path: Path) -> None:
    """The second call finds those of the first."""
    assert identity(tmp_path, "Olena").card == identity(tmp_path, "Olena").card


def test_the_private_keys_are_for_their_owner_only(tmp_path: Path) -> None:
    """The file can be read by nobody else, even where somebody opened it up."""
    identity(tmp_path, "Olena")
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    (tmp_path / FILE).chmod(0o644)

    identity(tmp_path, "Olena")

    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_the_private_keys_are_never_shown(tmp_path: Path) -> None:
    """A log line with the identity in it gives nothing away."""
    me = identity(tmp_path, "Olena")

    assert me.seed.hex() not in repr(me)
    assert me.secret not in repr(me)


def test_damaged_keys_get_a_sentence(tmp_path: Path) -> None:
    """They are not made anew: colleagues know the old ones."""
    identity(tmp_path, "Olena")
    (tmp_path / FILE).write_text("{")

    with pytest.raises(BadInput, match="damaged"):
        identity(tmp_path, "Olena")


def test_a_contact_line_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Also when a mail has broken it."""
    card = identity(tmp_path, "Олена Коваль").card

    assert read_card(card.line) == card
    assert read_card("\n  " + card.line.replace(" ", "\n ", 2) + "\n") == card


@pytest.mark.parametrize("line", ["", "dateline-key", "dateline-key AAAA age1x Olena", "hello you out there"])
def test_anything_else_is_no_contact_line(line: str) -> None:
    """It gets a sentence."""
    with pytest.raises(BadInput, match="no contact line"):
        read_card(line)


def test_both_keys_are_in_the_phrase(tmp_path: Path) -> None:
    """Who changes one of the two changes the words."""
    card = identity(tmp_path / "one", "Olena").card
    other = identity(tmp_path / "two", "Olena").card

    assert len(card.phrase.split()) == WORDS
    assert (
        len({card.phrase, replace(card, key=other.key).phrase, replace(card, receiver=other.receiver).phrase})
        == 3
    )


def test_a_phrase_is_compared_as_people_write_it() -> None:
    """Capitals, hyphens and blanks do not matter; a letter does."""
    words = phrase(b"key")

    assert same_phrase(words, words.upper().replace(" ", "-"))
    assert not same_phrase(words, "x" + words[1:])
    assert not same_phrase("", "")


def test_a_signature_is_for_its_content_and_its_key(tmp_path: Path) -> None:
    """Nothing else fits."""
    me, other = identity(tmp_path / "one", "Olena"), identity(tmp_path / "two", "Max")
    signature = me.sign(b"content")

    assert is_signed(bytes.fromhex(me.card.key), signature, b"content")
    assert not is_signed(bytes.fromhex(me.card.key), signature, b"other")
    assert not is_signed(bytes.fromhex(other.card.key), signature, b"content")
    assert not is_signed(b"short", signature, b"content")
