"""Opens a packet of strangers: what is in it comes out only when every byte is what was signed."""

import hashlib
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from editor_app.domain.errors import BadInput, Refused
from editor_app.exchange.manifest import (
    CONTENT,
    LARGEST_CONTENT,
    LARGEST_LIST,
    LARGEST_SUM,
    MANIFEST,
    MEDIA,
    MOST_PARTS,
    SIGNATURE,
    ListedPart,
    damaged,
    packet_id,
    read_manifest,
    read_signature,
)
from editor_app.exchange.sealing import is_sealed, unseal
from editor_app.exchange.signing import is_signed
from editor_app.wording import worded

LARGEST_FILE: Final = LARGEST_SUM + LARGEST_CONTENT
_END: Final = struct.Struct("<4s4H2LH")  # end of central directory, APPNOTE 4.3.16
_LARGEST_DIRECTORY: Final = MOST_PARTS * 300  # bytes
_CHUNK: Final = 1 << 20
_ENCRYPTED: Final = 0x1  # flags, bit 0 (APPNOTE 4.4.4)


@dataclass(frozen=True, slots=True)
class OpenedPacket:
    """A packet whose signature and hashes are right; who holds the key is for people to know.

    `key` is the public key that signed (64 hex digits); `media` are the files by SHA-256, in the folder
    that was given for them.
    """

    id: str
    key: str
    content: bytes
    media: Mapping[str, Path]
    sealed: bool


def open_packet(path: Path, folder: Path, secret: str = "") -> OpenedPacket:
    """Read a packet; nothing is written but in `folder`, an empty one of the caller's.

    `secret` is the age key for a sealed one. Raises BadInput for what is no sound packet, Refused for one
    that is sealed for somebody else; OSError when the disk says no.
    """
    if not path.is_file():
        raise BadInput(worded("There is no file {0}.", path.name))
    if path.stat().st_size > LARGEST_FILE:
        raise BadInput(worded("{0} is larger than a packet can be.", path.name))
    sealed = is_sealed(path)
    source = _unsealed(path, folder / "unsealed", secret) if sealed else path
    try:
        with source.open("rb") as reading:
            _check_end(reading)
            with zipfile.ZipFile(reading) as packed:
                return _read(packed, folder, sealed)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, RuntimeError, zlib.error):
        raise damaged() from None
    finally:
        if sealed:
            source.unlink(missing_ok=True)


def _unsealed(path: Path, plain: Path, secret: str) -> Path:
    if not secret:
        raise Refused(
            worded("{0} is sealed.", path.name), worded("Open it on the computer it was sealed for.")
        )
    unseal(path, plain, secret)
    return plain


def _check_end(reading: IO[bytes]) -> None:
    """Refuse a zip whose list of files is too long to be read at all, before it is read."""
    size = reading.seek(0, 2)
    if size < _END.size:
        raise damaged()
    reading.seek(size - _END.size)
    mark, disk, first, here, entries, length, start, comment = _END.unpack(reading.read(_END.size))
    alone = mark == b"PK\x05\x06" and disk == first == comment == 0 and here == entries
    if not alone or start + length + _END.size != size:
        raise damaged()
    if entries > MOST_PARTS + 2 or length > _LARGEST_DIRECTORY:
        raise BadInput(worded("This packet holds more files than a packet can."))


def _read(packed: zipfile.ZipFile, folder: Path, sealed: bool) -> OpenedPacket:
    infos = _entries(packed)
    manifest = _bytes(packed, infos[MANIFEST], LARGEST_LIST)
    key, signature = read_signature(_bytes(packed, infos[SIGNATURE], LARGEST_LIST))
    if not is_signed(bytes.fromhex(key), signature, manifest):
        raise BadInput(
            worded("The signature of this packet is not right."),
            worded("Nothing was taken in; ask the sender about it."),
        )
    parts = {part.name: part for part in read_manifest(manifest)}
    if parts.keys() != infos.keys() - {MANIFEST, SIGNATURE}:
        raise damaged()
    content = _bytes(packed, infos[CONTENT], LARGEST_CONTENT)
    if len(content) != parts[CONTENT].size or hashlib.sha256(content).hexdigest() != parts[CONTENT].sha256:
        raise damaged()
    media = {
        part.sha256: _unpack(packed, infos[name], part, folder)
        for name, part in parts.items()
        if name != CONTENT
    }
    return OpenedPacket(packet_id(manifest), key, content, media, sealed)


def _entries(packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by name. Names are compared with those we know, so that none can lead elsewhere."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in packed.infolist():
        packings = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) if info.filename == CONTENT else (0,)
        honest = info.compress_type or info.compress_size == info.file_size
        if info.filename in found or info.orig_filename != info.filename or not honest:
            raise damaged()
        if info.flag_bits & _ENCRYPTED or info.compress_type not in packings:
            raise damaged()
        found[info.filename] = info
    if not {MANIFEST, SIGNATURE, CONTENT} <= found.keys():
        raise BadInput(worded("This file is no story packet."))
    if sum(info.file_size for info in found.values()) > LARGEST_FILE:
        raise BadInput(worded("This packet unpacks to more than a packet can hold."))
    return found


def _bytes(packed: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """Return a part that is kept in memory; never more of it is read than it says it is long."""
    if info.file_size > most:
        raise damaged()
    with packed.open(info) as reading:
        return reading.read()


def _unpack(packed: zipfile.ZipFile, info: zipfile.ZipInfo, part: ListedPart, folder: Path) -> Path:
    """Write a media file under its hash, which is a name without any path."""
    out, digest, left = folder / part.name.removeprefix(MEDIA), hashlib.sha256(), part.size
    with packed.open(info) as reading, out.open("xb") as writing:
        while chunk := reading.read(min(_CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise damaged()
            digest.update(chunk)
            writing.write(chunk)
    if left or digest.hexdigest() != part.sha256:
        raise damaged()
    return out
