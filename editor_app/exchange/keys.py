"""The keys of the person at this computer, and the line of text by which others get to know them."""

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from editor_app.domain.errors import BadInput, DiskTrouble
from editor_app.exchange.phrase import phrase
from editor_app.exchange.sealing import is_receiver, new_secret, receiver_of
from editor_app.exchange.signing import KEY_BYTES, new_seed, public_key, sign
from editor_app.wording import worded

FILE: Final = "packet-keys.json"
MARK: Final = "dateline-key"
LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What others may know: a name, the key that proves who signed, and the key to seal for (`age1…`).

    `key` is 64 hex digits.
    """

    name: str
    key: str
    receiver: str

    @property
    def phrase(self) -> str:
        """The words both people compare."""
        return phrase(bytes.fromhex(self.key), self.receiver.encode())

    @property
    def line(self) -> str:
        """The card as one line, to be pasted into a mail or a chat."""
        key = urlsafe_b64encode(bytes.fromhex(self.key)).decode().rstrip("=")
        return f"{MARK} {key} {self.receiver} {self.name}"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs: the card, and the private keys, which never leave this computer."""

    card: ContactCard
    seed: bytes = field(repr=False)
    secret: str = field(repr=False)

    def sign(self, content: bytes) -> bytes:
        """Return the signature of a manifest."""
        return sign(self.seed, content)


def read_card(line: str) -> ContactCard:
    """Return the card in a line of text; raise BadInput when there is none."""
    words = line.split(maxsplit=3)
    try:
        mark, encoded, receiver, name = words
        key = urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    except ValueError:
        raise _no_card() from None
    name = " ".join(name.split())
    sound = mark == MARK and len(key) == KEY_BYTES and name.isprintable() and len(name) <= LONGEST_NAME
    if not sound or not is_receiver(receiver):
        raise _no_card()
    return ContactCard(name, key.hex(), receiver)


def identity(folder: Path, name: str) -> Identity:
    """Return the person of this computer under a name; the keys are made with the first call.

    `folder` is the user's own, never a library. Raises DiskTrouble, BadInput for a damaged file.
    """
    path = folder / FILE
    try:
        stored = _read(path) if path.exists() else _make(path)
    except OSError as error:
        raise DiskTrouble(
            worded("The keys of this computer cannot be read: {0}.", error.strerror),
            worded("They lie in {0}.", path),
        ) from error
    seed, secret = stored
    card = ContactCard(" ".join(name.split())[:LONGEST_NAME], public_key(seed).hex(), receiver_of(secret))
    return Identity(card, seed, secret)


def _read(path: Path) -> tuple[bytes, str]:
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        seed, secret = bytes.fromhex(document["signing"]), str(document["sealing"])
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(
            worded("The file of your keys, {0}, is damaged.", path), worded("Put it back from a backup.")
        ) from error
    if len(seed) != KEY_BYTES:
        raise BadInput(
            worded("The file of your keys, {0}, is damaged.", path), worded("Put it back from a backup.")
        )
    return seed, secret


def _make(path: Path) -> tuple[bytes, str]:
    """Write new keys, whole or not at all; two programs at once end with the keys of one of them."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    seed, secret = new_seed(), new_secret()
    making = path.with_name(f".{FILE}.{os.getpid()}")
    making.unlink(missing_ok=True)
    handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as writing:
            json.dump({"signing": seed.hex(), "sealing": secret}, writing)
            writing.flush()
            os.fsync(writing.fileno())
        os.link(making, path)
    except FileExistsError:
        return _read(path)
    finally:
        making.unlink(missing_ok=True)
    return seed, secret


def _no_card() -> BadInput:
    return BadInput(
        worded("That is no contact line."), worded("It begins with {0} and ends with a name.", MARK)
    )
