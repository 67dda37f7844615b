"""Sound and hostile packets for the tests."""

import hashlib
import random
import struct
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.ids import ArticleId, MediaId
from editor_app.domain.media import MediaKind, MediaText
from editor_app.domain.workflow import Status
from editor_app.exchange.contents import (
    PacketArticle,
    PacketContent,
    PacketMedia,
    PacketState,
    Sender,
    content_bytes,
)
from editor_app.exchange.keys import Identity
from editor_app.exchange.manifest import (
    CONTENT,
    MANIFEST,
    MEDIA,
    SIGNATURE,
    ListedPart,
    manifest_bytes,
    signature_bytes,
)
from editor_app.exchange.packet_file import write_packet

PICTURE = b"\x89PNG not really, but bytes are bytes " * 40
AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


def content_of(by: Identity, headline: str = "Bridge closed", **article) -> PacketContent:
    """Return a small document with one article and one picture."""
    sha256 = hashlib.sha256(PICTURE).hexdigest()
    media = MediaId(sha256[:16])
    text = ArticleText(headline, slug="bridge-closed", body="The bridge.\n", lead=LeadPicture(media))
    state = PacketState(1, AT, Status.DRAFT, text)
    said = PacketArticle(ArticleId("abcdefghjkmn"), AT, (state,), **article)
    sender = Sender(by.card.name, by.card.key, by.card.receiver)
    picture = PacketMedia(media, MediaKind.PICTURE, MediaText(alt="A bridge"), sha256)
    return PacketContent(AT, sender, (said,), note="For Tuesday", media=(picture,))


def write(folder: Path, by: Identity, content: PacketContent | None = None, receiver: str = "") -> Path:
    """Write a sound packet."""
    picture = folder / "picture"
    picture.write_bytes(PICTURE)
    out = folder / "story.dateline"
    document = content_bytes(content or content_of(by))
    write_packet(out, document, {hashlib.sha256(PICTURE).hexdigest(): picture}, by, receiver)
    return out


def signed(by: Identity, document: bytes, media: dict[str, bytes] | None = None) -> dict[str, bytes]:
    """Return the parts of a packet with a right signature over whatever is said."""
    files = {MEDIA + hashlib.sha256(PICTURE).hexdigest(): PICTURE} if media is None else media
    parts = {CONTENT: document, **files}
    listed = [ListedPart(n, len(c), hashlib.sha256(c).hexdigest()) for n, c in parts.items()]
    manifest = manifest_bytes(listed)
    return {MANIFEST: manifest, SIGNATURE: signature_bytes(by.card.key, by.sign(manifest)), **parts}


def zipped(parts: dict[str, bytes] | list[tuple[str | zipfile.ZipInfo, bytes]], packing: int = 0) -> bytes:
    """Return a zip of these parts, however strange their names."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as packed:
        for name, content in parts.items() if isinstance(parts, dict) else parts:
            packed.writestr(name, content)
    return out.getvalue()


def link(name: str) -> zipfile.ZipInfo:
    """Return an entry that says to be a link."""
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


def strange_zips(by: Identity, other: Identity) -> Iterator[tuple[str, bytes]]:
    """Give packets that somebody made on purpose, each with a word for what is wrong."""
    document = content_bytes(content_of(by))
    parts = signed(by, document)
    picture = next(name for name in parts if name.startswith(MEDIA))
    pairs = list(parts.items())
    for name in ("../../out", "/tmp/out", "media/../../out", "C:\\out", "media\\..\\out", "out", "media/"):
        yield f"names {name}", zipped([*pairs, (name, b"out")])
    yield "link", zipped([*((n, c) for n, c in pairs if n != picture), (link(picture), b"/etc/passwd")])
    yield "another picture", zipped({**parts, picture: PICTURE[::-1]})
    yield "a shorter picture", zipped({**parts, picture: PICTURE[:-1]})
    yield "another document", zipped({**parts, CONTENT: content_bytes(content_of(by, "Open"))})
    yield "another letter", zipped({**parts, CONTENT: document.replace(b"Bridge closed", b"Bridge opened")})
    yield "no signature", zipped({n: c for n, c in parts.items() if n != SIGNATURE})
    yield "no manifest", zipped({n: c for n, c in parts.items() if n != MANIFEST})
    yield "no picture", zipped({n: c for n, c in parts.items() if n != picture})
    forged = signature_bytes(by.card.key, other.sign(parts[MANIFEST]))
    yield "a forged signature", zipped({**parts, SIGNATURE: forged})
    yield "no signature at all", zipped({**parts, SIGNATURE: signature_bytes(by.card.key, bytes(64))})
    yield "signed by another", zipped(signed(other, document))
    yield "a bomb", zipped(signed(by, b'{"note":"' + b"0" * 30_000_000 + b'"}'), zipfile.ZIP_DEFLATED)
    yield "a squeezed picture", zipped(parts, zipfile.ZIP_DEFLATED)
    yield "other packing", zipped(parts, zipfile.ZIP_LZMA)
    yield "many files", zipped([*pairs, *((f"media/{n:064x}", b"") for n in range(2_100))])
    yield "not a zip", b"PK\x05\x06" + bytes(18) + b"more"
    yield "an empty zip", zipped({})
    yield "an empty file", b""
    for said in (b"", b"[]", b"null", b"{}", b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe", b"9" * 10_000):
        yield f"a document {said[:8]!r}", zipped(signed(by, said))
    for was, now in SWAPS:
        yield f"{now[:40]!r}", zipped(signed(by, document.replace(was, now)))


SWAPS = (
    (b'"abcdefghjkmn"', b'"../../../out"'),
    (b'"bridge-closed"', b'"../out"'),
    (b'"bridge-closed"', b'""'),
    (b'"status":"draft"', b'"status":"emperor"'),
    (b'"status":"draft"', b'"status":["draft"]'),
    (b'"number":1', b'"number":-1'),
    (b'"number":1', b'"number":1e400'),
    (b'"number":1', b'"number":true'),
    (b'"number":1', b'"number":' + b"9" * 400),
    (b'"Bridge closed"', b'"\\ud800"'),
    (b'"Bridge closed"', b'"a\\u0000b"'),
    (b'"Bridge closed"', b"null"),
    (b'"Bridge closed"', b"NaN"),
    (b"2026-05-04T09:30:00+00:00", b"2026-05-04T09:30:00"),
    (b"2026-05-04T09:30:00+00:00", b"0001-01-01T00:00:00+14:00"),
    (b"2026-05-04T09:30:00+00:00", b"yesterday"),
    (b'"note":"For Tuesday"', b'"note":"","note":"For Tuesday"'),
    (b'"note":"For Tuesday"', b'"nonsense":1'),
    (b'"note":"For Tuesday"', b'"note":{}'),
    (b'"kind":"picture"', b'"kind":"program"'),
    (b'"alt":"A bridge"', b'"focal":{"x":7}'),
    (b'"alt":"A bridge"', b'"url":"javascript:alert(1)"'),
)


def damaged(sound: bytes, count: int, seed: int = 1) -> Iterator[bytes]:
    """Give damaged copies of a packet: bits flipped, bytes lost, doubled, swapped, and lengths that lie."""
    chance = random.Random(seed)
    for number in range(count):
        spoiled = bytearray(sound)
        _DAMAGES[number % len(_DAMAGES)](spoiled, chance)
        yield bytes(spoiled)


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _lose(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    del content[at : at + chance.randrange(1, 64)]


def _double(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at:at] = content[at : at + chance.randrange(1, 64)]


def _swap(content: bytearray, chance: random.Random) -> None:
    one, two = sorted(chance.sample(range(len(content) - 32), 2))
    content[one : one + 32], content[two : two + 32] = content[two : two + 32], content[one : one + 32]


def _lie(content: bytearray, chance: random.Random) -> None:
    """Change a number in one of the heads of the zip."""
    heads = [at for at in range(len(content) - 33) if content[at : at + 2] == b"PK"] or [0]
    at = chance.choice(heads) + chance.randrange(4, 30)
    content[at : at + 4] = struct.pack("<L", chance.choice((0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)))


_DAMAGES = (_flip, _cut, _flip, _lose, _flip, _double, _swap, _lie)
