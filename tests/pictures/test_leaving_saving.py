"""Pictures as they leave: read back by exiftool, and the same every time."""

from datetime import UTC, datetime

import pytest
from PIL import Image

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText, Translation
from editor_app.pictures.colour import over_white, srgb_profile, to_srgb, workable
from editor_app.pictures.leaving import Packet, embed, packet_for, save_clean, verify_clean
from editor_app.pictures.leaving.saving import encode
from editor_app.pictures.opening import opened
from tests.pictures.zoo import MARKS, noise, told, zoo

CAPTION = "Київ, 5 березня: їжак «Ґудзик» п’є <молоко> & воду"
TEXT = MediaText(
    alt="Їжак п’є", caption=CAPTION, credit="Ольга Бик / Редакція", creator="Ольга Бик",
    copyright="© Редакція", digital_source_type="digitalCapture",
    translations=(Translation("en", caption="A hedgehog"),),
)  # fmt: skip
PACKET = packet_for(
    Media(MediaId("m"), MediaKind.PICTURE, None, "x.jpg", TEXT, *[datetime(2026, 1, 1, tzinfo=UTC)] * 2)
)
XMP_TOLD = {
    "XMP-photoshop:Credit": "Ольга Бик / Редакція",
    "XMP-dc:Creator": ["Ольга Бик"],
    "XMP-dc:Description": CAPTION,
    "XMP-dc:Description-en": "A hedgehog",
    "XMP-dc:Rights": "© Редакція",
    "XMP-iptcCore:AltTextAccessibility": "Їжак п’є",
    "XMP-iptcExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
}
IIM_TOLD = {
    "IPTC:CodedCharacterSet": "UTF8",
    "IPTC:ApplicationRecordVersion": 4,
    "IPTC:By-line": "Ольга Бик",
    "IPTC:Credit": "Ольга Бик / Редакція",
    "IPTC:CopyrightNotice": "© Редакція",
    "IPTC:Caption-Abstract": CAPTION,
}
SILENT = ("ExifTool", "System", "ICC_Profile", "ICC-header", "ICC-chrm", "Meta")
PICTURE_ONLY = {
    "SourceFile", "File:CurrentIPTCDigest", "File:FileType", "File:FileTypeExtension", "File:MIMEType",
    "File:ImageWidth", "File:ImageHeight", "File:EncodingProcess", "File:BitsPerSample",
    "File:ColorComponents", "File:YCbCrSubSampling", "JFIF:JFIFVersion", "JFIF:ResolutionUnit",
    "JFIF:XResolution", "JFIF:YResolution", "Composite:ImageSize", "Composite:Megapixels", "RIFF:WebP_Flags",
    "RIFF:ImageWidth", "RIFF:ImageHeight", "RIFF:VP8Version", "RIFF:HorizontalScale", "RIFF:VerticalScale",
    "RIFF:AlphaPreprocessing", "RIFF:AlphaFiltering", "RIFF:AlphaCompression", "QuickTime:MajorBrand",
    "QuickTime:MinorVersion", "QuickTime:CompatibleBrands", "QuickTime:HandlerType",
    "QuickTime:ImageSpatialExtent", "QuickTime:ImagePixelDepth", "QuickTime:AV1ConfigurationVersion",
    "QuickTime:ChromaFormat", "QuickTime:ChromaSamplePosition", "QuickTime:ColorProfiles",
    "QuickTime:ColorPrimaries", "QuickTime:TransferCharacteristics", "QuickTime:MatrixCoefficients",
    "QuickTime:VideoFullRangeFlag", "QuickTime:MediaDataSize", "QuickTime:MediaDataOffset",
    "QuickTime:AuxiliaryImageType", "QuickTime:SeqProfile", "QuickTime:SeqLevelIdx0", "QuickTime:SeqTier0",
    "QuickTime:HighBitDepth", "QuickTime:TwelveBit", "QuickTime:InitialDelaySamples", "QuickTime:MediaData",
    "PNG:ImageWidth", "PNG:ImageHeight", "PNG:BitDepth", "PNG:ColorType", "PNG:Compression", "PNG:Filter",
    "PNG:Interlace", "PNG:ProfileName",
}  # fmt: skip
KINDS = {"JPEG": "jpg", "WEBP": "webp", "AVIF": "avif", "PNG": "png"}


def beyond_pixels(found):
    """Return what exiftool found in a file besides its pixels and our profile."""
    assert found.get("ICC_Profile:ProfileDescription") == "sRGB built-in"
    return {
        name: value
        for name, value in found.items()
        if name not in PICTURE_ONLY and name.partition(":")[0] not in SILENT
    }


@pytest.mark.parametrize(
    ("kind", "mode"),
    [(kind, mode) for kind in KINDS for mode in ("RGB", "L", "RGBA") if (kind, mode) != ("JPEG", "RGBA")],
)
def test_ukrainian_is_read_back_by_exiftool(tmp_path, kind, mode):
    """Each word of the packet arrives letter for letter in XMP and, for JPEG, in IIM; nothing else does."""
    out = tmp_path / f"x.{KINDS[kind]}"
    picture = noise(mode=mode)
    if mode == "RGBA":
        picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    save_clean(picture, kind, out, PACKET, 80)
    verify_clean(out, PACKET)
    assert beyond_pixels(told(out)[0]) == XMP_TOLD | (IIM_TOLD if kind == "JPEG" else {})


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_without_words_has_pixels_alone(tmp_path, kind):
    """An empty packet leaves no trace of XMP or IIM."""
    out = tmp_path / f"x.{KINDS[kind]}"
    save_clean(noise(), kind, out, Packet(), 80)
    verify_clean(out, Packet())
    assert beyond_pixels(told(out)[0]) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_other_words_leave_the_pixels_as_they_are(tmp_path, kind):
    """A packet is put into the encoded file: Pillow decodes the same pixels with it and without."""
    bare = encode(noise(), kind, 80)
    (tmp_path / "bare").write_bytes(bare)
    (tmp_path / "told").write_bytes(embed(bare, PACKET))
    with Image.open(tmp_path / "bare") as before, Image.open(tmp_path / "told") as after:
        assert before.tobytes() == after.tobytes()
        assert after.info["icc_profile"] == srgb_profile()
        assert after.info.get("xmp", after.info.get("XML:com.adobe.xmp", "").encode()) == PACKET.xmp


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("letters", range(1, 5))
def test_packets_of_any_length_fit(tmp_path, kind, letters):
    """Odd lengths are padded where the format says so."""
    packet = packet_for(
        Media(
            MediaId("m"), MediaKind.PICTURE, None, "", MediaText(credit="x" * letters),
            *[datetime(2026, 1, 1, tzinfo=UTC)] * 2,
        )
    )  # fmt: skip
    save_clean(noise(), kind, tmp_path / "x", packet, 80)
    verify_clean(tmp_path / "x", packet)
    with Image.open(tmp_path / "x") as image:
        image.load()


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_picture_and_words_give_the_same_bytes(tmp_path, kind):
    """Writing again gives the same file."""
    picture = noise()
    save_clean(picture, kind, tmp_path / "a", PACKET, 80)
    save_clean(picture, kind, tmp_path / "b", PACKET, 80)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_notes_of_an_image_that_is_not_fresh_stay_here(tmp_path, kind):
    """What Pillow would write by itself out of an image's notes does not leave, and the image keeps them."""
    picture = noise()
    picture.info |= {
        "comment": b"Olha",
        "exif": b"Exif\0\0Olha",
        "xmp": b"Olha",
        "dpi": (72, 72),
        "Author": "Olha",
    }
    save_clean(picture, kind, tmp_path / "x", Packet(), 80)
    verify_clean(tmp_path / "x", Packet())
    assert picture.info["comment"] == b"Olha"


def test_options_reach_the_encoder(tmp_path):
    """A progressive JPEG is one, and is clean too."""
    save_clean(noise(), "JPEG", tmp_path / "x", PACKET, 80, {"progressive": True, "optimize": True})
    verify_clean(tmp_path / "x", PACKET)
    with Image.open(tmp_path / "x") as image:
        assert image.info["progressive"]


def test_a_picture_that_cannot_be_encoded_leaves_the_older_one(tmp_path):
    """JPEG has no transparency; the file that was there stays."""
    save_clean(noise(), "JPEG", tmp_path / "x.jpg", PACKET, 80)
    before = (tmp_path / "x.jpg").read_bytes()
    with pytest.raises(OSError):
        save_clean(noise(mode="RGBA"), "JPEG", tmp_path / "x.jpg", PACKET, 80)
    assert (tmp_path / "x.jpg").read_bytes() == before


def test_a_picture_that_cannot_be_written_leaves_no_half_one(tmp_path):
    """Where the disk says no, nothing is left beside the place."""
    (tmp_path / "x.jpg").mkdir()
    with pytest.raises(OSError):
        save_clean(noise(), "JPEG", tmp_path / "x.jpg", PACKET, 80)
    assert [path.name for path in tmp_path.iterdir()] == ["x.jpg"]


@pytest.fixture(scope="module")
def animals(tmp_path_factory):
    """Pictures that tell about their makers in every place we know of."""
    return zoo(tmp_path_factory.mktemp("zoo"))


def test_the_makers_are_in_the_sources(animals):
    """Each secret is somewhere in the corpus, so that the silence of what leaves proves something."""
    everything = b"".join(path.read_bytes() for path in animals.values())
    everything += str(told(*animals.values())).encode()
    assert not [mark for mark in MARKS if mark.encode() not in everything]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_the_makers_leaves(tmp_path, animals, kind):
    """Of every telling picture, exiftool finds our packet alone in what leaves, and no secret is in it."""
    outs = [tmp_path / f"{name}.{KINDS[kind]}" for name in animals]
    for source, out in zip(animals.values(), outs, strict=True):
        with opened(source) as image:
            fresh = Image.new("RGB", image.size)
            fresh.paste(to_srgb(over_white(workable(image)), image.info.get("icc_profile")))
        save_clean(fresh, kind, out, PACKET, 80)
        verify_clean(out, PACKET)
        content = out.read_bytes()
        assert not [mark for mark in MARKS if mark.encode() in content or mark.encode("utf-16-le") in content]
    for found in told(*outs):
        assert beyond_pixels(found) == XMP_TOLD | (IIM_TOLD if kind == "JPEG" else {}), found["SourceFile"]
