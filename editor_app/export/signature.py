"""The signature of a bundle: Ed25519 (RFC 8032) over the bytes of its manifest, as openssl checks it."""

from editor_app.domain.errors import BadInput
from editor_app.wording import worded


class NewsroomKey:
    """The key a newsroom signs its bundles with; `seed` are the 32 bytes that never leave the computer."""

    def __init__(self, seed: bytes) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

        self._private = Ed25519PrivateKey.from_private_bytes(seed)

    @classmethod
    def new(cls) -> "NewsroomKey":
        """Return a fresh key."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def seed(self) -> bytes:
        """The private key, 32 bytes."""
        return self._private.private_bytes_raw()

    def sign(self, content: bytes) -> bytes:
        """Return the signature, 64 bytes."""
        return self._private.sign(content)

    @property
    def public_pem(self) -> bytes:
        """The public key as PEM (RFC 8410)."""
        return _pem_of(self._private.public_key())


def is_signed(pem: bytes, signature: bytes, content: bytes) -> bool:
    """Tell whether the holder of a public key (PEM, to the byte) signed a content; False for no such key."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415

    try:
        key = _public(pem)
        key.verify(signature, content)
    except (InvalidSignature, BadInput):
        return False
    return _pem_of(key) == pem


def key_bytes(pem: bytes) -> bytes:
    """Return the 32 bytes of a public key in PEM. Raises BadInput for anything else."""
    return bytes(_public(pem).public_bytes_raw())


def _public(pem: bytes):  # type: ignore[no-untyped-def]  # noqa: ANN202  a class that is imported when needed
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_public_key  # noqa: PLC0415

    try:
        found = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadInput(
            worded("That is no public key."), "It is a file that begins with BEGIN PUBLIC KEY."
        ) from error
    if not isinstance(found, Ed25519PublicKey):
        raise BadInput(worded("That is a key of another kind."), worded("Bundles are signed with Ed25519."))
    return found


def _pem_of(key) -> bytes:  # type: ignore[no-untyped-def]  # noqa: ANN001  see `_public`
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat  # noqa: PLC0415

    return bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
