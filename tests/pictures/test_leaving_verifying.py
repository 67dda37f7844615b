"""Every kind of dirty file is shown to the check after writing, and refused by name."""

import struct
import zlib

import pytest
from PIL import Image

from editor_app.domain.errors import Refused
from editor_app.pictures.colour import srgb_profile
from editor_app.pictures.leaving import Packet, embed, save_clean, verify_clean
from editor_app.pictures.leaving.saving import encode
from tests.pictures.test_leaving_saving import PACKET
from tests.pictures.zoo import (
    XMP_HEAD,
    chunk,
    exiftool,
    foreign_profile,
    noise,
    segment,
    with_chunk,
    with_riff,
    with_segment,
    zoo,
)

KINDS = ("JPEG", "WEBP", "AVIF", "PNG")


def clean(kind, packet=PACKET):
    """Return the bytes of a picture as it leaves."""
    return embed(encode(noise(), kind, 80), packet)


def refused(tmp_path, content, packet=PACKET):
    """Tell for what a file is refused."""
    path = tmp_path / "w960.bin"
    path.write_bytes(content)
    with pytest.raises(Refused, match=r"w960\.bin holds") as refusal:
        verify_clean(path, packet)
    return refusal.value.sentence.removeprefix("w960.bin holds ").removesuffix(", which must not leave.")


JPEG_DIRT = {
    "EXIF": (0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0"),
    "a comment": (0xFE, b"by Olha"),
    "XMP twice": (0xE1, XMP_HEAD + b"<x/>"),
    "PROFILE twice": (0xE2, b"ICC_PROFILE\0\1\1" + srgb_profile()),
    "IIM twice": (0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + bytes(4)),
    "image resources of Photoshop": (0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x0c\0\0\0\0\0\4Olha"),
    "a thumbnail or a foreign JFIF segment": (0xE0, b"JFXX\0\x10Olha"),
    "an unknown segment (E1)": (0xE1, b"http://ns.adobe.com/xmp/extension/\0Olha"),
    "an unknown segment (E2)": (0xE2, b"MPF\0Olha"),
    "an unknown segment (E7)": (0xE7, b"FLIR\0Olha"),
    "an unknown segment (EB)": (0xEB, b"JP\0\1Olha"),
    "an unknown segment (EE)": (0xEE, b"Adobe\0\x64\0\0\0\0\1"),
    "an unknown segment (DC)": (0xDC, b"\0\1"),
}


@pytest.mark.parametrize("what", JPEG_DIRT)
def test_dirty_segments_of_jpeg_are_refused(tmp_path, what):
    """Each segment that we do not write is named, wherever its content came from."""
    assert refused(tmp_path, with_segment(clean("JPEG"), *JPEG_DIRT[what])) == what


def test_a_dirty_segment_behind_the_first_scan_is_found(tmp_path):
    """A comment between the scans of a progressive JPEG is as visible as one at the start."""
    jpeg = embed(encode(noise(), "JPEG", 80, {"progressive": True}), PACKET)
    second = jpeg.rindex(b"\xff\xda")
    assert refused(tmp_path, jpeg[:second] + segment(0xFE, b"Olha") + jpeg[second:]) == "a comment"


@pytest.mark.parametrize("thumbnail", [b"\0\1\1\1\1\0\0" + bytes(2), b"\1\1,\1,\0\0", b"\0\0\1\0\1\1\1Ola"])
def test_a_foreign_jfif_segment_is_refused(tmp_path, thumbnail):
    """A density or a thumbnail in JFIF is not ours."""
    jpeg = clean("JPEG")
    dirty = jpeg[:2] + segment(0xE0, b"JFIF\0\1\1" + thumbnail) + jpeg[20:]
    assert refused(tmp_path, dirty) == "a thumbnail or a foreign JFIF segment"


def test_dirty_chunks_of_png_are_refused(tmp_path):
    """Notes, EXIF, times and unknown chunks are named."""
    png = clean("PNG")
    assert refused(tmp_path, with_chunk(png, b"tEXt", b"Author\0Olha")) == "text notes"
    assert refused(tmp_path, with_chunk(png, b"zTXt", b"Author\0\0" + zlib.compress(b"Olha"))) == "text notes"
    assert refused(tmp_path, with_chunk(png, b"iTXt", b"Author\0\0\0\0\0Olha")) == "text notes"
    assert refused(tmp_path, with_chunk(png, b"eXIf", b"II*\0")) == "EXIF"
    assert refused(tmp_path, with_chunk(png, b"tIME", bytes(7))) == "an unknown chunk (tIME)"
    assert refused(tmp_path, with_chunk(png, b"olHa", b"Olha")) == "an unknown chunk (olHa)"
    assert refused(tmp_path, with_chunk(png, b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>")) == "XMP twice"
    named = chunk(b"iCCP", b"Olha\0\0" + zlib.compress(srgb_profile()))
    assert refused(tmp_path, png[:33] + named + png[33:]) == "a foreign colour profile"


def test_bytes_behind_the_pixels_of_png_are_refused(tmp_path):
    """Something behind the packed pixels, within their chunk, is found."""
    png = clean("PNG")
    place = png.index(b"IDAT")
    length = struct.unpack_from(">I", png, place - 4)[0]
    dirty = chunk(b"IDAT", png[place + 4 : place + 4 + length] + b"Olha")
    content = png[: place - 4] + dirty + png[place + 8 + length :]
    assert refused(tmp_path, content) == "data after the end of the picture"


def test_dirty_chunks_of_webp_are_refused(tmp_path):
    """EXIF, animations and unknown chunks are named, and so is an announcement of EXIF."""
    webp = clean("WEBP")
    assert refused(tmp_path, with_riff(webp, b"EXIF", b"II*\0")) == "EXIF"
    assert refused(tmp_path, with_riff(webp, b"olha", b"Olha")) == "an unknown chunk (olha)"
    assert refused(tmp_path, with_riff(webp, b"ANMF", b"Olha")) == "an unknown chunk (ANMF)"
    assert refused(tmp_path, with_riff(webp, b"XMP ", b"<x/>")) == "a chunk twice or in the wrong place"
    announced = bytearray(webp)
    announced[20] |= 0x08
    assert refused(tmp_path, bytes(announced)) == "an unknown announcement in its header"


def test_dirty_boxes_of_avif_are_refused(tmp_path):
    """Boxes beside the picture, named handlers and bytes that belong to no item are found."""
    avif = clean("AVIF")
    uuid = struct.pack(">I4s", 28, b"uuid") + bytes(16) + b"Olha"
    assert refused(tmp_path, avif + uuid) == "unknown boxes"
    assert refused(tmp_path, avif + struct.pack(">I4s", 12, b"free") + b"Olha") == "unknown boxes"
    place = avif.index(b"mdat") - 4
    size = struct.unpack_from(">I", avif, place)[0]
    grown = avif[:place] + struct.pack(">I", size + 4) + avif[place + 4 :] + b"Olha"
    assert refused(tmp_path, grown) == "data after the end of the picture"
    handler = avif.index(b"pict") + 16
    assert refused(tmp_path, avif[:handler] + b"O" + avif[handler + 1 :]) == "unknown boxes"
    assert refused(tmp_path, avif.replace(b"Color\0", b"Olhas\0")) == "an unknown item"
    assert refused(tmp_path, avif.replace(b"MA1B", b"Olha")) == "an unknown brand"


def test_exif_in_avif_is_refused(tmp_path):
    """An EXIF item is found, with our packet or without."""
    exif = Image.Exif()
    exif[0x013B] = "Olha"
    noise().save(tmp_path / "x.avif", exif=exif, icc_profile=srgb_profile())
    assert refused(tmp_path, (tmp_path / "x.avif").read_bytes(), Packet()) == "EXIF"


def test_notes_within_an_av1_picture_are_refused(tmp_path):
    """A metadata unit in the coded picture itself is found."""
    avif = bytearray(clean("AVIF", Packet()))
    place = avif.index(b"mdat") + 4
    avif[place] = 5 << 3 | 2  # the first unit is now one of metadata
    assert refused(tmp_path, bytes(avif), Packet()) == "notes within its coded picture"


@pytest.mark.parametrize("kind", KINDS)
def test_trailing_bytes_are_refused(tmp_path, kind):
    """Nothing lies behind a picture, be it a film or a single byte."""
    assert "data after" in refused(tmp_path, clean(kind) + b"\0") or kind == "AVIF"
    assert refused(tmp_path, clean(kind) + b"\0\0\0\x18ftypmp42Olha was here....")


@pytest.mark.parametrize("kind", KINDS)
def test_bytes_before_the_picture_are_refused(tmp_path, kind):
    """A picture begins at the first byte."""
    assert refused(tmp_path, b"Olha" + clean(kind)) in ("an unknown kind of file", "unknown boxes")


@pytest.mark.parametrize("kind", KINDS)
def test_a_foreign_profile_is_refused(tmp_path, kind):
    """A profile that names somebody does not leave, and neither does a picture without ours."""
    noise().save(tmp_path / "x", kind, icc_profile=foreign_profile())
    assert refused(tmp_path, (tmp_path / "x").read_bytes(), Packet()) == "a foreign colour profile"
    noise().save(tmp_path / "x", kind)
    assert refused(tmp_path, (tmp_path / "x").read_bytes(), Packet()) == "no colour profile of ours"


@pytest.mark.parametrize("kind", KINDS)
def test_other_words_than_intended_are_refused(tmp_path, kind):
    """A packet where none should be, another one, or none where one should be."""
    other = Packet(PACKET.xmp.replace("Ольга".encode(), "Галина".encode()), PACKET.iim)
    assert refused(tmp_path, clean(kind), Packet()) == "XMP other than intended"
    assert refused(tmp_path, clean(kind), other) == "XMP other than intended"
    assert refused(tmp_path, clean(kind, Packet())) == "XMP other than intended"


def test_other_iim_than_intended_is_refused(tmp_path):
    """IIM is compared byte for byte."""
    assert refused(tmp_path, clean("JPEG"), Packet(PACKET.xmp)) == "IIM other than intended"


def test_an_intended_packet_beyond_the_list_is_refused(tmp_path):
    """Even what was meant to be written must be on the list."""
    beyond = Packet(PACKET.xmp.replace(b"photoshop:Credit", b"photoshop:Source"), PACKET.iim)
    assert refused(tmp_path, clean("JPEG", beyond), beyond) == "XMP beyond the list"


@pytest.mark.parametrize("kind", KINDS)
def test_what_exiftool_adds_is_refused(tmp_path, kind):
    """A clean file into which another program writes a position or a name is dirty."""
    suffix = {"JPEG": "jpg", "WEBP": "webp", "AVIF": "avif", "PNG": "png"}[kind]
    for word in ("-EXIF:Artist=Olha", "-XMP-dc:Source=Olha"):
        path = tmp_path / f"x.{suffix}"
        save_clean(noise(), kind, path, PACKET, 80)
        exiftool("-q", "-overwrite_original", word, path)
        with pytest.raises(Refused):
            verify_clean(path, PACKET)


def test_every_animal_of_the_zoo_is_refused(tmp_path):
    """No telling picture passes as one of ours."""
    for path in zoo(tmp_path).values():
        with pytest.raises(Refused):
            verify_clean(path, Packet())


@pytest.mark.parametrize("kind", KINDS)
def test_truncated_files_are_refused(tmp_path, kind):
    """A file that was cut anywhere is not clean, and never ends in anything but a refusal."""
    content = clean(kind)
    for end in range(4, len(content), max(1, len(content) // 150)):
        refused(tmp_path, content[:end])
