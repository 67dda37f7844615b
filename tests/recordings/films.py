"""Makes videos, sounds and documents that are full of names and places, as phones and programs write them."""

import array
import io
import json
import math
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageCms

SECRETS = ("olha", "50.45", "30.52", "secret", "x264", "x265", "lavc6", "lavf6", "lame", "2023-12", "2023:12")
TELLING = {"title": "Secret title", "location": "+50.4501+030.5234/", "artist": "Olha Source"}
TELLING["com.apple.quicktime.location.ISO6709"] = "+50.4501+030.5234/"
TELLING["creation_time"] = "2023-12-16T10:00:00Z"

needs_exiftool = pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")


def make_film(
    path: Path, video: str | None = "libx264", audio: str | None = "aac", frames: int = 30, gop: int = 10
) -> Path:
    """Write a film of three seconds whose container, tracks and encoders all say who made it."""
    options = {"movflags": "use_metadata_tags"} if path.suffix in (".mp4", ".mov", ".m4a") else {}
    with av.open(str(path), "w", options=options) as out:
        out.metadata.update(TELLING)
        pictures = _pictures(out, video, gop) if video else None
        sound = _sound(out, audio) if audio else None
        if pictures is not None:
            for number in range(frames):
                image = Image.new("RGB", (320, 180), (number * 8 % 256, 60, 200 - number * 3))
                out.mux(pictures.encode(av.VideoFrame.from_image(image)))
            out.mux(pictures.encode())
        if sound is not None:
            for start in range(0, int(sound.rate * frames / 10), 1024):
                out.mux(sound.encode(_tone(sound, start)))
            out.mux(sound.encode())
    return path


def make_tracked_film(path: Path) -> Path:
    """Write a film as drones and action cameras do: the way as subtitles and data, a place as a chapter."""
    with av.open(str(path), "w") as out:
        pictures = _pictures(out, "libx264", 10)
        words = out.add_stream("mov_text")
        words.codec_context.subtitle_header = b"[Script Info]\n"
        way = out.add_data_stream("bin_data")
        place = {"title": "Flat of Olha"}
        out.set_chapters([{"id": 1, "start": 0, "end": 9, "time_base": Fraction(1, 10), "metadata": place}])
        for number in range(10):
            image = Image.new("RGB", (320, 180), (number * 20, 60, 90))
            out.mux(pictures.encode(av.VideoFrame.from_image(image)))
            if number == 0:
                out.mux([_told(words, b"\0\x0eGPS 50.45 30.52"), _told(way, b"Secret way of Olha")])
        out.mux(pictures.encode())
    return path


def _told(stream: Any, content: bytes) -> av.Packet:
    packet = av.Packet(content)
    packet.stream, packet.pts, packet.dts, packet.duration = stream, 0, 0, 1
    packet.time_base = Fraction(1, 10)
    return packet


def _pictures(out: Any, codec: str, gop: int) -> Any:
    stream = out.add_stream(codec, rate=10)
    stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
    stream.codec_context.gop_size = gop
    stream.metadata["handler_name"] = "Phone of Olha"
    return stream


def _sound(out: Any, codec: str) -> Any:
    stream = out.add_stream(codec, rate=44100 if codec == "libmp3lame" else 48000)
    stream.layout = "mono"
    stream.metadata["title"] = "Microphone of Olha"
    return stream


def _tone(stream: Any, start: int) -> Any:
    name = stream.codec_context.format.name
    letter, loud = ("f", 0.3) if name.startswith("flt") else ("i", 2**28) if "32" in name else ("h", 9000)
    wave = [math.sin((start + step) * 0.05) * loud for step in range(1024)]
    values = wave if letter == "f" else [int(each) for each in wave]
    frame = av.AudioFrame(format=name, layout="mono", samples=1024)
    frame.planes[0].update(array.array(letter, values).tobytes())
    frame.sample_rate, frame.pts, frame.time_base = stream.rate, start, Fraction(1, stream.rate)
    return frame


def turned(path: Path) -> Path:
    """Make an MP4 say that its picture was taken with the phone upright."""
    content = path.read_bytes()
    at = content.index(b"tkhd") + 4 + 40
    upright = b"".join(value.to_bytes(4, "big", signed=True) for value in (0, 65536, 0, -65536, 0, 0, 0, 0))
    path.write_bytes(content[:at] + upright + content[at + 32 :])
    return path


def make_pdf(path: Path, *, redact: bool = False, hidden: bool = False, password: str | None = None) -> Path:
    """Write two pages with a photograph that has GPS, notes, scripts, an attachment and names everywhere."""
    with pikepdf.new() as pdf:
        picture = _photograph(pdf)
        for _ in range(2):
            _page(pdf, picture, redact)
        pdf.docinfo["/Author"] = "Olha Source"
        pdf.docinfo["/Producer"] = "Secret Writer of Olha"
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = ["Olha Source"]
        pdf.attachments["olha.txt"] = b"Secret attachment"
        pdf.Root["/OpenAction"] = Dictionary(S=Name.JavaScript, JS=String("olha()"))
        if hidden:
            layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Secret")))
            pdf.Root["/OCProperties"] = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
        lock = pikepdf.Encryption(owner="o", user=password) if password is not None else False
        pdf.save(path, encryption=lock)
    return path


def _photograph(pdf: pikepdf.Pdf) -> pikepdf.Object:
    image = Image.new("RGB", (60, 40), (200, 30, 30))
    exif = image.getexif()
    exif[0x010F] = "Olha Camera"
    exif[0x8825] = {1: "N", 2: (50.0, 27.0, 0.0), 3: "E", 4: (30.0, 31.0, 0.0)}
    kept = io.BytesIO()
    image.save(kept, "JPEG", exif=exif, comment=b"Olha made this")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    stream = pdf.make_stream(
        kept.getvalue(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=60,
        Height=40,
        BitsPerComponent=8,
        ColorSpace=Array([Name.ICCBased, pdf.make_stream(profile, N=3)]),
        Filter=Name.DCTDecode,
    )
    stream["/Metadata"] = pdf.make_stream(b"<x:xmpmeta>Olha</x:xmpmeta>", Type=Name.Metadata)
    return stream


def _page(pdf: pikepdf.Pdf, picture: pikepdf.Object, redact: bool) -> None:
    page = pdf.add_blank_page(page_size=(200, 200)).obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page["/Resources"] = Dictionary(XObject=Dictionary(Im0=picture), Font=Dictionary(F1=font))
    words = b"q 100 0 0 80 50 50 cm /Im0 Do Q BT /F1 12 Tf 20 20 Td (Public words) Tj ET"
    page["/Contents"] = pdf.make_stream(words)
    page["/PieceInfo"] = Dictionary(Illustrator=Dictionary(Private=String("Olha")))
    page["/LastModified"] = String("D:20231216100000Z")
    page["/Annots"] = Array([pdf.make_indirect(note) for note in _notes(pdf, redact)])


def _notes(pdf: pikepdf.Pdf, redact: bool) -> list[Dictionary]:
    blue = pdf.make_stream(
        b"0 0 1 rg 0 0 20 20 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 20, 20])
    )
    common = {"Type": Name.Annot, "Rect": Array([0, 0, 20, 20]), "T": String("Olha Source")}
    web = Dictionary(S=Name.URI, URI=String("https://example.org/x"))
    script = Dictionary(S=Name.JavaScript, JS=String("olha()"))
    notes = [
        Dictionary(**common, Subtype=Name.Text, Contents=String("Secret note")),
        Dictionary(**common, Subtype=Name.Link, A=web),
        Dictionary(**common, Subtype=Name.Link, A=script),
        Dictionary(**common, Subtype=Name.Square, AP=Dictionary(N=blue), F=4),
    ]
    return [*notes, Dictionary(**common, Subtype=Name.Redact)] if redact else notes


def told_by_exiftool(path: Path) -> str:
    """Return all that exiftool finds in a file, embedded streams too, but the file's own place and times."""
    found = subprocess.run(
        ["exiftool", "-json", "-a", "-G1", "-ee", "-u", "-api", "largefilesupport=1", str(path)],
        capture_output=True,
        check=True,
    )
    (tags,) = json.loads(found.stdout)
    own = ("SourceFile", "ExifTool:", "System:", "File:")
    return json.dumps({key: value for key, value in tags.items() if not key.startswith(own)})
