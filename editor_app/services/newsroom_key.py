"""The newsroom's own key, with which it signs its bundles.

The public half lies in the library, for everybody to see whose bundles are genuine. The private half lies in
the user's folder of this computer and nowhere else: not in the library, which may be seized, nor in a bundle.
"""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from editor_app.domain.errors import BadInput, NotFound, Refused
from editor_app.exchange.phrase import phrase
from editor_app.export.manifest import PUBLIC_KEY, SIGNATURE
from editor_app.export.reading import reading
from editor_app.export.signature import NewsroomKey, key_bytes
from editor_app.paths import data_dir
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

FILE: Final = "newsroom-key.pem"
"""The public key, in the library's folder."""
SEED_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class KnownKey:
    """The key of a library: what people compare, and whether this computer can sign with it."""

    phrase: str
    pem: bytes
    here: bool


def make_key(library: Library) -> KnownKey:
    """Make the newsroom's key; it is used by every export from now on. Raises Refused where there is one."""
    if library.read_only:
        raise Refused(worded("This library is open for reading only."), worded("Open it for writing."))
    if (library.path / FILE).exists():
        raise Refused(worded("The newsroom has a key already."), worded("Take it away first if it is lost."))
    key = NewsroomKey.new()
    with in_sentences():
        _write(_private(key.public_pem), key.seed, 0o600)
        _write(library.path / FILE, key.public_pem, 0o644)
    return KnownKey(phrase(key_bytes(key.public_pem)), key.public_pem, here=True)


def known_key(library: Library) -> KnownKey | None:
    """Return the newsroom's key, or None where it has none. Raises BadInput for a damaged file."""
    try:
        pem = (library.path / FILE).read_bytes()
    except FileNotFoundError:
        return None
    return KnownKey(phrase(key_bytes(pem)), pem, here=_private(pem).is_file())


def remove_key(library: Library) -> None:
    """Take the key away; bundles that were signed stay as they are. Raises NotFound without one."""
    known = known_key(library)
    if known is None:
        raise NotFound(worded("The newsroom has no key."))
    with in_sentences():
        (library.path / FILE).unlink()
        _private(known.pem).unlink(missing_ok=True)


def signing_key(library: Library) -> NewsroomKey | None:
    """Return what to sign with: None where the newsroom has no key, or this computer does not hold it."""
    known = known_key(library)
    if known is None or not known.here:
        return None
    seed = _private(known.pem).read_bytes()
    key = NewsroomKey(seed) if len(seed) == SEED_BYTES else None
    if key is None or key.public_pem != known.pem:
        raise BadInput(
            worded("The newsroom's key in {0} is damaged.", _private(known.pem)),
            worded("Put it back from a backup."),
        )
    return key


def signer(bundle: Path) -> KnownKey | None:
    """Return the key a bundle says it is signed with; whether that is true `verify_bundle` tells."""
    with reading(bundle) as reader:
        if not {SIGNATURE, PUBLIC_KEY} <= reader.sizes.keys():
            return None
        with reader.open(PUBLIC_KEY) as file:
            pem = file.read(10_000)
    return KnownKey(phrase(key_bytes(pem)), pem, here=False)


def _private(pem: bytes) -> Path:
    return data_dir() / "newsroom-keys" / f"{sha256(key_bytes(pem)).hexdigest()[:16]}.key"


def _write(path: Path, content: bytes, mode: int) -> None:
    """Write a file whole and onto the disk."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
