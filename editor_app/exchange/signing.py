"""Signing with Ed25519, and telling whether a signature is right."""

from typing import Final

KEY_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64
_MEANT: Final = b"dateline packet manifest 1\n"
"""Goes before what is signed, so that a signature given for something else is none for a packet."""


def new_seed() -> bytes:
    """Return a fresh private key of 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(seed: bytes) -> bytes:
    """Return the public key, 32 bytes, of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, content: bytes) -> bytes:
    """Return the signature, 64 bytes, of a manifest."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    return Ed25519PrivateKey.from_private_bytes(seed).sign(_MEANT + content)


def is_signed(key: bytes, signature: bytes, content: bytes) -> bool:
    """Tell whether the holder of a public key signed a manifest; False for what is no key at all."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

    if len(key) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, _MEANT + content)
    except (InvalidSignature, ValueError):
        return False
    return True
