"""Makes damaged and hostile files of every kind: cut, flipped, lying, shuffled, glued together, and bombs."""

import io
import itertools
import random
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw

from tests.pictures.heic import heic
from tests.recordings.films import make_film, make_pdf

File = tuple[str, bytes]
KILOBYTE = 1024
SIZES = (0, 1, 2, 0x7FFF, 0xFFFF, 0x10000, 60_001, 0x7FFFFFFF, 0xFFFFFFFF)
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="60" height="40">'
    '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>'
    '<style>.a{fill:url(#g)}</style><rect class="a" width="60" height="40"/>'
    '<text x="3" y="9" font-size="8">Kyiv</text><path d="M1 1 L50 30 Z"/></svg>'
)


def hostile_files(good: dict[str, bytes], count: int, seed: int = 4) -> Iterator[File]:
    """Give so many files made of the sound ones, of all sorts; the same seed gives the same files."""
    chance = random.Random(seed)
    once = [*_cut(good), *_lying(good), *_shuffled(good, chance), *_glued(good), *bombs()]
    chance.shuffle(once)
    yield from itertools.islice(itertools.chain(once[: count // 2], _flipped(good, chance)), count)


def sound_files(folder: Path) -> dict[str, bytes]:
    """Return a sound file of every kind the library takes, by its ending."""
    image = _photo()
    made = {}
    options = {
        "jpg": ("JPEG", {"quality": 85}),
        "progressive.jpg": ("JPEG", {"progressive": True, "exif": _exif()}),
        "png": ("PNG", {}),
        "gif": ("GIF", {}),
        "webp": ("WEBP", {}),
        "avif": ("AVIF", {"speed": 10}),
        "tif": ("TIFF", {}),
        "lzw.tif": ("TIFF", {"compression": "tiff_lzw"}),
    }
    for ending, (kind, how) in options.items():
        out = io.BytesIO()
        image.save(out, kind, **how)
        made[ending] = out.getvalue()
    made["heic"] = heic(image, 1)
    made["svg"] = DRAWING.encode()
    for name in ("film.mp4", "film.webm", "sound.mp3"):
        codecs = {"film.webm": ("libvpx", "libopus"), "sound.mp3": (None, "libmp3lame")}.get(name, ())
        made[name.partition(".")[2]] = make_film(folder / name, *codecs).read_bytes()
    made["pdf"] = make_pdf(folder / "report.pdf").read_bytes()
    return made


def bombs() -> Iterator[File]:
    """Give small files that would become very large, or take for ever."""
    for width, height in ((50_000, 50_000), (60_000, 1000), (8000, 8000), (1, 2_000_000)):
        yield f"size-{width}x{height}.png", _png(width, height, zlib.compress(bytes(9_000_000), 9))
        screen = struct.pack("<HHBBB", width % 65536, height % 65536, 0x80, 0, 0) + bytes(6)
        frame = b"," + struct.pack("<HHHHB", 0, 0, width % 65536, height % 65536, 0) + b"\x02\x02\x4c\x01\0;"
        yield f"size-{width}x{height}.gif", b"GIF89a" + screen + frame
    yield "zeros.png", _png(7000, 8000, zlib.compress(bytes(8000 * 21_001), 9))
    text = b"Comment\0\0" + zlib.compress(bytes(60_000_000), 9)
    yield "text.png", _png(8, 8, zlib.compress(bytes(8 * 25)), extra=_chunk(b"zTXt", text))
    profile = b"icc\0\0" + zlib.compress(bytes(60_000_000), 9)
    yield "profile.png", _png(8, 8, zlib.compress(bytes(8 * 25)), extra=_chunk(b"iCCP", profile))
    for packing in ("tiff_adobe_deflate", "tiff_lzw", "group4", "packbits"):
        out = io.BytesIO()
        Image.new("1" if packing == "group4" else "L", (20_000, 3100)).save(out, "TIFF", compression=packing)
        yield f"{packing}.tif", out.getvalue()
        yield (
            f"{packing}-more.tif",
            out.getvalue().replace(struct.pack("<I", 3100), struct.pack("<I", 310_000), 1),
        )
    yield from _drawing_bombs()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("zeros.png", bytes(80_000_000))
    yield "bomb.zip", out.getvalue()


def _drawing_bombs() -> Iterator[File]:
    start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    uses = '<g id="a0"><rect width="1" height="1"/></g>' + "".join(
        f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 12 + "</g>" for n in range(1, 12)
    )
    yield "uses.svg", f"{start}{uses}</svg>".encode()
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    yield "laughs.svg", f'<!DOCTYPE svg [<!ENTITY l0 "ha">{laughs}]>{start}<text>&l8;</text></svg>'.encode()
    outside = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield "outside.svg", f"{outside}{start}<text>&x;</text></svg>".encode()
    yield "wide-signs.svg", f"{outside}{start}<text>&x;</text></svg>".encode("utf-16")
    yield "deep.svg", (start + "<g>" * 50_000 + "</g>" * 50_000 + "</svg>").encode()
    blur = '<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter>'
    yield "blur.svg", f'{start}{blur}<rect filter="url(#f)" width="9" height="9"/></svg>'.encode()
    turbulence = '<filter id="f"><feTurbulence baseFrequency="1" numOctaves="99999999"/></filter>'
    yield "noise.svg", f'{start}{turbulence}<rect filter="url(#f)" width="9" height="9"/></svg>'.encode()
    yield "wide.svg", start.replace(">", ' width="1e30" height="1e-30">').encode() + b"<rect/></svg>"
    dashes = '<path d="M0 0H1e9" stroke="red" stroke-dasharray="0.0001"/>'
    yield "dashes.svg", f"{start}{dashes}</svg>".encode()
    pattern = '<pattern id="p" width="0.0001" height="0.0001"><rect width="1" height="1"/></pattern>'
    yield "pattern.svg", f'{start}{pattern}<rect fill="url(#p)" width="999" height="999"/></svg>'.encode()


def _cut(good: dict[str, bytes]) -> Iterator[File]:
    for ending, content in good.items():
        step = KILOBYTE if len(content) > 20 * KILOBYTE else max(16, len(content) // 20)
        for at in range(step, len(content), step):
            yield f"cut-{at}.{ending}", content[:at]


def _flipped(good: dict[str, bytes], chance: random.Random) -> Iterator[File]:
    for number in itertools.count():
        ending, content = chance.choice(list(good.items()))
        bad = bytearray(content)
        near = len(bad) if number % 3 else min(len(bad), 600)  # heads matter most
        for _ in range(chance.choice((1, 2, 5, 20, 100))):
            bad[chance.randrange(near)] = chance.randrange(256)
        yield f"flip-{number}.{ending}", bytes(bad)


def _lying(good: dict[str, bytes]) -> Iterator[File]:
    """Give files whose every early number of two or four bytes says something else, one at a time."""
    for ending, content in good.items():
        if ending == "svg":
            for size in (*SIZES, -1, "1e38", "NaN", "100%"):
                yield f"lie-{size}.svg", content.replace(b'width="60"', f'width="{size}"'.encode())
            continue
        marks = {
            b"\xff\xc0": 5,
            b"\xff\xc2": 5,
            b"IHDR": 4,
            b"ispe": 8,
            b"VP8 ": 14,
            b"moov": -4,
            b"iloc": -4,
        }
        places = {4, 8} | {content.find(mark) + at for mark, at in marks.items() if mark in content}
        for place, size in itertools.product(sorted(places), SIZES):
            packed = struct.pack(">I", size)
            yield f"lie-{place}-{size}.{ending}", content[:place] + packed + content[place + 4 :]


def _shuffled(good: dict[str, bytes], chance: random.Random) -> Iterator[File]:
    """Give files whose parts are in the wrong order, there twice, or missing."""
    for ending, content in good.items():
        head, parts = _parts(ending, content)
        for number in range(12 if len(parts) > 2 else 0):
            order = list(parts)
            if number % 3 == 0:
                chance.shuffle(order)
            elif number % 3 == 1:
                order.insert(chance.randrange(len(order)), chance.choice(order))
            else:
                order.pop(chance.randrange(len(order)))
            yield f"order-{number}.{ending}", head + b"".join(order)


def _glued(good: dict[str, bytes]) -> Iterator[File]:
    """Give files that are two things at once."""
    for (one, first), (two, second) in itertools.permutations(good.items(), 2):
        yield f"both-{two}.{one}", first + second
        yield f"head-{two}.{one}", first[:12] + second[12:]


def _parts(ending: str, content: bytes) -> tuple[bytes, list[bytes]]:
    """Cut a file into its chunks, segments or boxes."""
    kind = ending.rpartition(".")[2]
    if kind == "png":
        return content[:8], _walk(content, 8, lambda at: 12 + int.from_bytes(content[at : at + 4], "big"))
    if kind == "webp":
        return content[:12], _walk(
            content, 12, lambda at: 8 + (int.from_bytes(content[at + 4 : at + 8], "little") + 1 & ~1)
        )
    if kind in ("avif", "heic", "mp4"):
        return b"", _walk(content, 0, lambda at: int.from_bytes(content[at : at + 4], "big") or 1 << 40)
    if kind == "jpg":
        return content[:2], _walk(content, 2, lambda at: _segment(content, at))
    size = max(1, len(content) // 8)
    return content[:8], [content[at : at + size] for at in range(8, len(content), size)]


def _walk(content: bytes, at: int, size_at) -> list[bytes]:
    parts = []
    while at < len(content):
        size = size_at(at)
        parts.append(content[at : at + size])
        at += size
    return parts


def _segment(content: bytes, at: int) -> int:
    return 1 << 40 if content[at + 1] == 0xDA else 2 + int.from_bytes(content[at + 2 : at + 4], "big")


def _photo() -> Image.Image:
    image = Image.linear_gradient("L").resize((240, 160)).convert("RGB")
    noise = Image.effect_noise((240, 160), 60).convert("RGB")
    drawn = Image.blend(image, noise, 0.4)
    ImageDraw.Draw(drawn).ellipse((40, 30, 180, 140), fill="orange")
    return drawn


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Lena"
    return exif.tobytes()


def _png(width: int, height: int, data: bytes, extra: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + extra + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _chunk(kind: bytes, content: bytes) -> bytes:
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
