"""Sealing a packet for one receiver with age, so that nobody else can open it."""

from pathlib import Path
from typing import Final

from editor_app.domain.errors import BadInput, Refused
from editor_app.wording import worded

MARK: Final = b"age-encryption.org/v1\n"
"""How a sealed file begins (age-encryption.org/v1, the age file format)."""


def new_secret() -> str:
    """Return a fresh secret key of a receiver, as age writes it."""
    from pyrage import x25519  # type: ignore[import-untyped]  # noqa: PLC0415

    return str(x25519.Identity.generate())


def receiver_of(secret: str) -> str:
    """Return the public key, `age1…`, of a secret one; raise BadInput for what is none."""
    from pyrage import IdentityError, x25519  # noqa: PLC0415

    try:
        return str(x25519.Identity.from_str(secret).to_public())
    except IdentityError as error:
        raise BadInput(worded("The secret key of this computer is damaged.")) from error


def is_receiver(key: str) -> bool:
    """Tell whether a text is a public key to seal for."""
    from pyrage import RecipientError, x25519  # noqa: PLC0415

    try:
        x25519.Recipient.from_str(key)
    except RecipientError:
        return False
    return True


def is_sealed(path: Path) -> bool:
    """Tell whether a file is sealed; raises OSError when it cannot be read."""
    with path.open("rb") as reading:
        return reading.read(len(MARK)) == MARK


def seal(plain: Path, sealed: Path, *receivers: str) -> None:
    """Write a file sealed for receivers (`age1…`); raise BadInput for a key that is none."""
    from pyrage import RecipientError, encrypt_file, x25519  # noqa: PLC0415

    try:
        keys = [x25519.Recipient.from_str(each) for each in receivers]
    except RecipientError as error:
        raise BadInput(
            worded("That is no key to seal for."), worded("Ask for the contact line again.")
        ) from error
    encrypt_file(str(plain), str(sealed), keys)


def unseal(sealed: Path, plain: Path, secret: str) -> None:
    """Write what is in a sealed file; raise Refused when it is not for this key, or damaged."""
    from pyrage import DecryptError, decrypt_file, x25519  # noqa: PLC0415

    try:
        decrypt_file(str(sealed), str(plain), [x25519.Identity.from_str(secret)])
    except (DecryptError, OSError) as error:
        plain.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno is not None:  # the disk; age gives no number
            raise
        raise Refused(
            worded("{0} is sealed for somebody else, or damaged.", sealed.name),
            worded("Send your contact line to the sender, and ask for a packet sealed for it."),
        ) from error
