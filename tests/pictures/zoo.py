"""Makes pictures that tell about their makers in every place we know of; exiftool says what is in a file."""

import io
import json
import struct
import subprocess
import zlib
from pathlib import Path

from PIL import Image, PngImagePlugin

from editor_app.pictures.colour import srgb_profile

SECRET = "Olha Sekretna"
NUMBER = "SN-5550199"
LATITUDE = "50.4012345"
MARKS = (SECRET, NUMBER, LATITUDE, "Kyivska 7", "workstation-of-olha", "DSC_4711")
XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED_HEAD = b"http://ns.adobe.com/xmp/extension/\0"

WORDS = (
    f"-EXIF:Artist={SECRET}", f"-EXIF:ImageDescription={SECRET} at home",
    "-EXIF:HostComputer=workstation-of-olha", f"-EXIF:SerialNumber={NUMBER}",
    f"-EXIF:LensSerialNumber={NUMBER}", f"-EXIF:OwnerName={SECRET}",
    f"-EXIF:Software=Darkroom of {SECRET}", f"-EXIF:UserComment={SECRET}", f"-EXIF:ImageUniqueID={'ab' * 16}",
    f"-GPSLatitude={LATITUDE}", "-GPSLatitudeRef=N", "-GPSLongitude=30.5", "-GPSLongitudeRef=E",
    "-EXIF:DateTimeOriginal=2026:03:05 12:00:00", "-EXIF:Make=Camera", "-EXIF:Model=Nine",
)  # fmt: skip
XMP_WORDS = (
    f"-XMP-dc:Creator={SECRET}", f"-XMP-dc:Description={SECRET} at home", f"-XMP-exif:GPSLatitude={LATITUDE}",
    f"-XMP-iptcExt:PersonInImage={SECRET}", f"-XMP-aux:SerialNumber={NUMBER}", f"-XMP-aux:OwnerName={SECRET}",
    "-XMP-iptcCore:CreatorAddress=Kyivska 7", "-XMP-xmpMM:PreservedFileName=DSC_4711.NEF",
    "-XMP-xmpMM:DocumentID=xmp.did:4711", f"-XMP-xmp:CreatorTool=Darkroom of {SECRET}",
    f"-XMP-xmpMM:HistorySoftwareAgent=Darkroom of {SECRET}", f"-XMP-mwg-rs:RegionName={SECRET}",
)  # fmt: skip
IIM_WORDS = (
    f"-IPTC:By-line={SECRET}", f"-IPTC:Caption-Abstract={SECRET} at home",
    f"-IPTC:Contact={SECRET}, Kyivska 7", "-IPTC:ObjectName=DSC_4711",
    f"-IPTC:Writer-Editor={SECRET}", "-IPTC:City=Kyiv",
)  # fmt: skip


def zoo(folder: Path) -> dict[str, Path]:
    """Make every telling picture in a folder; each by the name of what it has."""
    made = _plain(folder)
    written_by_exiftool(made, folder)
    made |= _built(folder)
    return made


def exiftool(*arguments: object) -> str:
    """Run exiftool and return what it says; fail when it complains."""
    command = ["exiftool", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def told(*paths: Path) -> list[dict[str, object]]:
    """Return all that exiftool finds in each file, by group and name."""
    found: list[dict[str, object]] = json.loads(exiftool("-j", "-G1", "-a", "-u", "-ee", "-struct", *paths))
    return found


def noise(size=(64, 48), mode="RGB"):
    """Draw a picture that looks different everywhere."""
    return Image.effect_noise(size, 60).convert(mode)


def segment(marker: int, body: bytes) -> bytes:
    """Return a segment of JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """Return a JPEG with a segment behind its start."""
    return jpeg[:2] + segment(marker, body) + jpeg[2:]


def chunk(kind: bytes, body: bytes) -> bytes:
    """Return a chunk of PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(png: bytes, kind: bytes, body: bytes) -> bytes:
    """Return a PNG with a chunk behind its header."""
    return png[:33] + chunk(kind, body) + png[33:]


def with_riff(webp: bytes, kind: bytes, body: bytes) -> bytes:
    """Return a WebP with a chunk at its end."""
    body = webp[8:] + kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def packet(inside: str) -> bytes:
    """Return an XMP packet with these properties."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' xmlns:xmpNote="http://ns.adobe.com/xmp/note/"'
        ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
        ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
        f"{inside}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def _plain(folder: Path) -> dict[str, Path]:
    """Save small pictures, which exiftool then fills."""
    made = {}
    for name in (
        "exif.jpg", "xmp.jpg", "iim.jpg", "thumbnail.jpg", "exif.png", "exif.webp", "exif.avif", "all.tif",
        "xmp.gif",
    ):  # fmt: skip
        made[name] = folder / name
        noise().save(made[name])
    return made


def written_by_exiftool(made: dict[str, Path], folder: Path) -> None:
    """Fill the plain pictures with words in EXIF, XMP and IIM."""
    quiet = ("-q", "-overwrite_original")
    several = [made[name] for name in ("exif.jpg", "exif.png", "exif.webp", "exif.avif", "all.tif")]
    exiftool(*quiet, *WORDS, *several)
    exiftool(
        *quiet,
        *XMP_WORDS,
        *(made[name] for name in ("xmp.jpg", "xmp.gif", "all.tif", "exif.webp", "exif.avif")),
    )
    exiftool(*quiet, *IIM_WORDS, made["iim.jpg"], made["all.tif"])
    exiftool(*quiet, f"-ThumbnailImage<={made['exif.jpg']}", made["thumbnail.jpg"])


def _built(folder: Path) -> dict[str, Path]:
    """Make the pictures that exiftool does not write, from Pillow's and our own bytes."""
    noise().save(folder / "plain.jpg")
    jpeg, film = (folder / "plain.jpg").read_bytes(), b"\0\0\0\x18ftypmp42" + bytes(12) + SECRET.encode()
    secret = SECRET.encode()
    files = {
        "comment.jpg": with_segment(jpeg, 0xFE, secret),
        "device.jpg": with_segment(jpeg, 0xE7, b"FLIR\0" + secret + LATITUDE.encode()),
        "c2pa.jpg": with_segment(jpeg, 0xEB, b"JP\0\1\0\0\0\1" + struct.pack(">I", 60) + b"jumb" + secret),
        "jfxx.jpg": with_segment(jpeg, 0xE0, b"JFXX\0\x10" + jpeg + secret),
        "photoshop.jpg": with_segment(jpeg, 0xED, b"Photoshop 3.0\0" + _thumbnail_resource(jpeg + secret)),
        "extended.jpg": _extended(jpeg),
        "trailing.jpg": jpeg + film,
        "profile.jpg": with_segment(jpeg, 0xE2, b"ICC_PROFILE\0\1\1" + foreign_profile()),
        "trailing.webp": _saved("WEBP") + film,
        "chunk.webp": with_riff(_saved("WEBP"), b"JUNK", secret),
        "box.avif": _saved("AVIF") + struct.pack(">I4s", 24 + len(secret), b"uuid") + bytes(16) + secret,
        "comment.gif": _saved("GIF", comment=secret),
        "text.png": _text_png(),
        "trailing.png": _saved("PNG") + film,
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    _further(folder)
    return {name: folder / name for name in (*files, "maker.jpg", "several.jpg", "pages.tif")}


def _further(folder: Path) -> None:
    exif = Image.Exif()
    exif[0x8769] = {0x927C: b"MakerCo\0" + SECRET.encode() + NUMBER.encode()}
    noise().save(folder / "maker.jpg", exif=exif)
    noise().save(folder / "several.jpg", format="MPO", save_all=True, append_images=[noise()], exif=exif)
    noise().save(folder / "pages.tif", save_all=True, append_images=[noise()], description=SECRET)


def _saved(kind: str, **options: object) -> bytes:
    made = io.BytesIO()
    noise().save(made, kind, **options)
    return made.getvalue()


def foreign_profile() -> bytes:
    """Return a profile that names somebody."""
    return srgb_profile().replace("sRGB built-in".encode("utf-16-be"), SECRET.encode("utf-16-be"))


def _thumbnail_resource(body: bytes) -> bytes:
    body = bytes(28) + body
    return b"8BIM\x04\x0c\0\0" + struct.pack(">I", len(body)) + body + bytes(len(body) % 2)


def _extended(jpeg: bytes) -> bytes:
    """Return a JPEG whose caption stands in extended XMP, in two parts."""
    name = b"0123456789ABCDEF0123456789ABCDEF"
    long = packet(
        f"<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{SECRET} {'at home ' * 9000}</rdf:li>"
        "</rdf:Alt></dc:description>"
    )
    main = packet(f"<xmpNote:HasExtendedXMP>{name.decode()}</xmpNote:HasExtendedXMP>")
    for offset in (40_000, 0):
        part = long[offset : offset + 40_000]
        jpeg = with_segment(jpeg, 0xE1, EXTENDED_HEAD + name + struct.pack(">II", len(long), offset) + part)
    return with_segment(jpeg, 0xE1, XMP_HEAD + main)


def _text_png() -> bytes:
    """Return a PNG with notes of every kind, a time, and EXIF and IIM as ImageMagick writes them."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", SECRET)
    notes.add_text("Comment", SECRET, zip=True)
    notes.add_itxt("Title", SECRET, "uk", "Назва")
    png = with_chunk(_saved("PNG", pnginfo=notes), b"tIME", bytes([7, 234, 3, 5, 12, 0, 0]))
    record = b"\x1c\x02\x50" + struct.pack(">H", len(SECRET)) + SECRET.encode()
    raw = f"\niptc\n{len(record):8}\n{record.hex()}\n".encode()
    return with_chunk(png, b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(raw))
