"""What a packet consists of: each part with its size and hash, and the signature over that list."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from editor_app.domain.errors import BadInput
from editor_app.wording import worded

FORMAT: Final = 1
CONTENT, MANIFEST, SIGNATURE = "packet.json", "manifest.json", "signature.json"
MEDIA: Final = "media/"
MOST_PARTS: Final = 2_000
LARGEST_CONTENT: Final = 24_000_000  # bytes: some hundred states of twenty articles have five million
LARGEST_LIST: Final = 1_000_000  # bytes of the manifest
LARGEST_SUM: Final = 2_000_000_000  # bytes: what a zip holds without its extension for large files

_PART: Final = re.compile(r"packet\.json|media/[0-9a-f]{64}")
_HEX: Final = re.compile(r"[0-9a-f]+")


@dataclass(frozen=True, slots=True)
class ListedPart:
    """A part of a packet; its name says what it is."""

    name: str
    size: int
    sha256: str


def packet_id(manifest: bytes) -> str:
    """Return the id of a packet: the hash of what it consists of."""
    return hashlib.sha256(manifest).hexdigest()


def manifest_bytes(parts: Iterable[ListedPart]) -> bytes:
    """Return the list as it is written and signed; the same parts give the same bytes."""
    listed = [[part.name, part.size, part.sha256] for part in sorted(parts, key=lambda part: part.name)]
    return (json.dumps({"format": FORMAT, "parts": listed}, separators=(",", ":")) + "\n").encode()


def read_manifest(content: bytes) -> list[ListedPart]:
    """Return the list of a packet; raise BadInput unless it is written exactly as we write it."""
    document = plain_json(content)
    if isinstance(document, dict) and type(document.get("format")) is int and document["format"] > FORMAT:
        raise BadInput(
            worded("This packet was made by a newer Dateline."), worded("Update Dateline to open it.")
        )
    try:
        parts = [ListedPart(name, size, sha256) for name, size, sha256 in document["parts"]]
        sound = all(_is_sound(part) for part in parts)
    except (TypeError, ValueError, KeyError):
        raise damaged() from None
    names = {part.name for part in parts}
    if not sound or len(names) != len(parts) or CONTENT not in names or manifest_bytes(parts) != content:
        raise damaged()
    return parts


def signature_bytes(key: str, signature: bytes) -> bytes:
    """Return the part that says who signed (a public key, hex) and the signature."""
    return (json.dumps({"key": key, "signature": signature.hex()}) + "\n").encode()


def read_signature(content: bytes) -> tuple[str, bytes]:
    """Return the public key (hex) and the signature; raise BadInput for what is none."""
    document = plain_json(content)
    try:
        key, signature = document["key"], document["signature"]
        if _HEX.fullmatch(key) and signature_bytes(key, bytes.fromhex(signature)) == content:
            return key, bytes.fromhex(signature)
    except (TypeError, ValueError, KeyError):
        pass
    raise damaged()


def plain_json(content: bytes) -> Any:  # noqa: ANN401 - whatever a stranger wrote
    """Return a JSON document of strangers: no key twice, no numbers that are none, no endless depth."""
    try:
        return json.loads(
            content.decode("utf-8"), object_pairs_hook=_once_each, parse_constant=_no_such_number
        )
    except (ValueError, RecursionError):
        raise damaged() from None


def damaged() -> BadInput:
    """Return the error for a packet that is not what was sent."""
    return BadInput(
        worded("This packet is damaged, or was changed on its way."),
        worded("Nothing of it was taken in; ask for it to be sent again."),
    )


def _is_sound(part: ListedPart) -> bool:
    right_types = isinstance(part.name, str) and type(part.size) is int and isinstance(part.sha256, str)
    if not right_types or not _PART.fullmatch(part.name) or not 0 <= part.size <= LARGEST_SUM:
        return False
    hashed = len(part.sha256) == 64 and _HEX.fullmatch(part.sha256) is not None
    return hashed and (part.name == CONTENT or part.name == MEDIA + part.sha256)


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_such_number(name: str) -> Any:  # noqa: ANN401
    raise ValueError(f"{name} is no number")
