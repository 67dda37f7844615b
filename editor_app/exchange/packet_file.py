"""Writes a packet: a zip that is the same, byte for byte, for the same content; in its place whole."""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from editor_app.domain.errors import Refused
from editor_app.exchange.keys import Identity
from editor_app.exchange.manifest import (
    CONTENT,
    LARGEST_CONTENT,
    LARGEST_SUM,
    MANIFEST,
    MEDIA,
    MOST_PARTS,
    SIGNATURE,
    ListedPart,
    manifest_bytes,
    packet_id,
    signature_bytes,
)
from editor_app.exchange.sealing import seal
from editor_app.wording import worded

_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


def write_packet(
    out: Path, content: bytes, media: Mapping[str, Path], by: Identity, receiver: str = ""
) -> str:
    """Write a packet of a document and of files by their SHA-256, and return the packet's id.

    With a `receiver` (`age1…`) it is sealed for that key and for one's own. It is made beside its place
    and swapped in whole. Raises Refused for too much; OSError when the disk says no.
    """
    making, sealed = (out.with_name(f".{out.name}.{what}") for what in ("making", "sealed"))
    try:
        with making.open("w+b") as writing:
            made = _write(writing, content, media, by)
        if receiver:
            seal(making, sealed, *dict.fromkeys((receiver, by.card.receiver)))
            _sync(sealed)
            sealed.replace(out)
        else:
            making.replace(out)
        _sync(out.parent)
    finally:
        making.unlink(missing_ok=True)
        sealed.unlink(missing_ok=True)
    return made


def _write(writing: IO[bytes], content: bytes, media: Mapping[str, Path], by: Identity) -> str:
    listed = [ListedPart(CONTENT, len(content), hashlib.sha256(content).hexdigest())]
    listed += [ListedPart(MEDIA + sha256, path.stat().st_size, sha256) for sha256, path in media.items()]
    _check_size(listed)
    manifest = manifest_bytes(listed)
    with zipfile.ZipFile(writing, "w") as packed:
        _add(packed, MANIFEST, manifest)
        _add(packed, SIGNATURE, signature_bytes(by.card.key, by.sign(manifest)))
        _add(packed, CONTENT, content, zipfile.ZIP_DEFLATED)
        for sha256 in sorted(media):
            _add_file(packed, sha256, media[sha256])
    writing.flush()
    os.fsync(writing.fileno())
    return packet_id(manifest)


def _check_size(listed: list[ListedPart]) -> None:
    small = listed[0].size <= LARGEST_CONTENT and len(listed) <= MOST_PARTS
    if not small or sum(part.size for part in listed) > LARGEST_SUM - LARGEST_CONTENT:
        raise Refused(
            worded("That is too much for one packet (2 GB, 2,000 files)."),
            worded("Make packets of fewer articles."),
        )


def _add(packed: zipfile.ZipFile, name: str, content: bytes, packing: int = zipfile.ZIP_STORED) -> None:
    packed.writestr(_info(name, packing), content, packing, 9 if packing else None)


def _add_file(packed: zipfile.ZipFile, sha256: str, path: Path) -> None:
    """Add a file; one that is not what it should be raises Refused."""
    with path.open("rb") as reading:
        if hashlib.file_digest(reading, "sha256").hexdigest() != sha256:
            raise Refused(
                worded("A media file of the library is damaged."),
                worded("Examine the library with its doctor."),
            )
        reading.seek(0)
        info = _info(MEDIA + sha256, zipfile.ZIP_STORED)
        info.file_size = path.stat().st_size
        with packed.open(info, "w") as writing:
            shutil.copyfileobj(reading, writing, 1 << 20)


def _info(name: str, packing: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _BEGINNING)
    info.create_system, info.external_attr, info.compress_type = _UNIX, _PLAIN_FILE, packing
    return info


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
