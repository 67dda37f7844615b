"""The sizes of a picture: shape, colours, sameness, and silence about its maker."""

import json
import subprocess

import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

from editor_app.domain.crop_frames import around
from editor_app.domain.errors import BadPicture
from editor_app.domain.media import Crop, FocalPoint
from editor_app.pictures.colour import srgb_profile
from editor_app.pictures.make import make_renditions
from editor_app.pictures.opening import ORIENTATION
from editor_app.pictures.orders import Order

KINDS = ("jpg", "webp", "avif")
SECRET = "Olha Byk at home"
SCALED = (30, 20)
CARD = (48, 32)
WHOLE = Crop("", 0, 0, 1, 1)
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about=""><dc:creator><rdf:Seq>'
    f"<rdf:li>{SECRET}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()


def halves(size=(60, 40), mode="RGB"):
    """Draw a picture that is red on the left and blue on the right."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, *size))
    return picture.convert(mode)


def telling_exif():
    """Return EXIF with a place, a name, a camera number and a maker note."""
    exif = Image.Exif()
    exif[0x013B] = exif[0x8298] = exif[0x010E] = SECRET
    exif[0x0110] = "Camera 9"
    exif[0x8825] = {1: "N", 2: (50.0, 27.0, 0.0), 3: "E", 4: (30.0, 31.0, 0.0), 29: "2026:03:05"}
    exif[0x8769] = {0x9003: "2026:03:05 12:00:00", 0xA431: "SN-5550199", 0x927C: b"maker\0" + SECRET.encode()}
    return exif


def telling(path, kind):
    """Save a picture of a kind with everything in it that a maker can leave."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", SECRET)
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[0x013B], tags[0x010E], tags[700] = SECRET, SECRET, XMP
    options = {
        "JPEG": {"exif": telling_exif(), "xmp": XMP, "comment": SECRET.encode()},
        "PNG": {"exif": telling_exif(), "pnginfo": text},
        "WEBP": {"exif": telling_exif(), "xmp": XMP},
        "TIFF": {"tiffinfo": tags},
        "AVIF": {"exif": telling_exif(), "xmp": XMP},
        "GIF": {"comment": SECRET.encode()},
    }[kind]
    halves().save(path, format=kind, **options)
    return path


def exiftool(path):
    """Return what exiftool finds in a file, by group and name."""
    command = ["exiftool", "-j", "-G1", "-a", "-u", "-U", "-ee", path]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)[0]


def order(out, size=SCALED, part=WHOLE, kind="jpg"):
    """Return what has to be made."""
    return Order(str(out), kind, *size, part.left, part.top, part.width, part.height)


def make(source, out, size=SCALED, part=WHOLE):
    """Make one form of a picture and open it."""
    make_renditions(source, [order(out, size, part)])
    with Image.open(out) as image:
        image.load()
        return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "GIF"])
def test_nothing_is_left_of_the_maker(tmp_path, kind):
    """Exiftool finds the maker in the source and only pixels and our own profile in the rendition."""
    source = telling(tmp_path / "source", kind)
    assert SECRET in json.dumps(exiftool(source))
    make(source, tmp_path / "out.jpg")
    found = exiftool(tmp_path / "out.jpg")
    groups = {name.split(":")[0] for name in found if ":" in name}
    assert groups <= {
        "ExifTool",
        "System",
        "File",
        "JFIF",
        "ICC_Profile",
        "ICC-header",
        "ICC-chrm",
        "Composite",
    }
    assert {name for name in found if name.startswith("Composite:")} <= {
        "Composite:ImageSize",
        "Composite:Megapixels",
    }
    assert "File:Comment" not in found
    assert SECRET.encode() not in (tmp_path / "out.jpg").read_bytes()


def test_the_same_picture_gives_the_same_bytes(tmp_path):
    """A form made again is the same in every kind, and its profile has no date."""
    source = telling(tmp_path / "source", "JPEG")
    for name in ("a", "b"):
        make_renditions(source, [order(tmp_path / f"{name}.{kind}", kind=kind) for kind in KINDS])
    for kind in KINDS:
        assert (tmp_path / f"a.{kind}").read_bytes() == (tmp_path / f"b.{kind}").read_bytes()
    assert srgb_profile()[24:36] == bytes(12)
    assert len(srgb_profile()) < 1000


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("turn", range(1, 9))
def test_renditions_are_upright(tmp_path, kind, turn):
    """A picture is seen as the camera says, however it was held."""
    undo = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }[turn]  # fmt: skip
    seen = halves((600, 400))
    seen.paste("white", (0, 0, 200, 150))  # marks the upper left corner
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    (seen.transpose(undo) if undo is not None else seen).save(tmp_path / "x", format=kind, exif=exif)
    made = make(tmp_path / "x", tmp_path / "x.jpg", (60, 40))
    assert min(made.getpixel((8, 6))) > 200
    assert made.getpixel((8, 34))[0] > 200 > 80 > made.getpixel((8, 34))[2]
    assert made.getpixel((52, 34))[2] > 200


@pytest.mark.parametrize(("x", "colour"), [(0.0, 0), (1.0, 2)])
def test_crops_keep_the_focal_point(tmp_path, x, colour):
    """A crop stands around the focal point, and stays inside the picture."""
    halves((400, 100)).save(tmp_path / "wide.png")
    made = make(tmp_path / "wide.png", tmp_path / "o.jpg", CARD, around(FocalPoint(x, 0.5), "3:2", 4))
    assert made.size == (48, 32)
    assert {made.getpixel(place).index(max(made.getpixel(place))) for place in ((2, 2), (45, 29))} == {colour}


def test_small_pictures_fill_their_card(tmp_path):
    """A picture smaller than the crop is enlarged to its exact size."""
    halves((10, 30)).save(tmp_path / "small.png")
    part = around(FocalPoint(), "3:2", 1 / 3)
    assert make(tmp_path / "small.png", tmp_path / "o.jpg", CARD, part).size == (48, 32)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_every_mode_becomes_rgb(tmp_path, mode):
    """Greys, palettes, print colours and 16 bits all come out as RGB."""
    picture = (
        halves(mode="L").convert("I").point(lambda v: v * 257).convert("I;16")
        if mode == "I;16"
        else halves(mode=mode)
    )
    picture.save(tmp_path / "x", format="TIFF")
    made = make(tmp_path / "x", tmp_path / "o.jpg")
    assert (made.mode, made.size) == ("RGB", (30, 20))
    left, right = made.convert("L").getpixel((3, 10)), made.convert("L").getpixel((27, 10))
    assert left > right
    assert left < 200


def test_what_is_clear_becomes_white(tmp_path):
    """Transparency is shown over white."""
    Image.new("RGBA", (60, 40), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    assert min(make(tmp_path / "clear.png", tmp_path / "o.jpg").getpixel((5, 5))) > 250


def test_colours_are_moved_to_srgb(tmp_path):
    """A picture whose profile has red and blue exchanged is shown so; a broken or huge profile is ignored."""
    swapped = srgb_profile().replace(b"rXYZ", b"?XYZ").replace(b"bXYZ", b"rXYZ").replace(b"?XYZ", b"bXYZ")
    for name, profile in (
        ("broken", b"no profile"),
        ("other", swapped),
        ("huge", swapped + bytes(5_000_000)),
    ):
        halves().save(tmp_path / f"{name}.tif", icc_profile=profile)
    plain = make(tmp_path / "broken.tif", tmp_path / "a.jpg")
    assert plain.getpixel((3, 10))[0] > 240
    assert make(tmp_path / "huge.tif", tmp_path / "c.jpg").getpixel((3, 10)) == plain.getpixel((3, 10))
    assert make(tmp_path / "other.tif", tmp_path / "b.jpg").getpixel((3, 10))[2] > 240
    assert plain.info["icc_profile"] == srgb_profile()


def test_only_the_first_frame_is_used(tmp_path):
    """An animation shows its first frame."""
    halves().save(tmp_path / "x.gif", save_all=True, append_images=[Image.new("RGB", (60, 40), "lime")] * 3)
    assert make(tmp_path / "x.gif", tmp_path / "o.jpg").getpixel((3, 10))[0] > 200


def test_a_failed_rendition_leaves_nothing(tmp_path):
    """A damaged source gives a sentence, keeps an older rendition, and leaves no half file."""
    out = tmp_path / "made" / "o.jpg"
    halves((800, 600)).save(tmp_path / "x.jpg")
    make(tmp_path / "x.jpg", out)
    before = out.read_bytes()
    (tmp_path / "x.jpg").write_bytes((tmp_path / "x.jpg").read_bytes()[:2000])
    with pytest.raises(BadPicture):
        make(tmp_path / "x.jpg", out)
    assert out.read_bytes() == before
    assert [each.name for each in out.parent.iterdir()] == ["o.jpg"]


def test_all_forms_come_from_one_decoding(tmp_path):
    """Sizes, crops and kinds asked for together look like the picture, each at its own size."""
    halves((1200, 800)).save(tmp_path / "x.png")
    wished = [((900, 600), WHOLE), ((300, 200), WHOLE), ((200, 200), around(FocalPoint(1, 0.5), "1:1", 1.5))]
    orders = [
        order(tmp_path / f"{size[0]}.{kind}", size, part, kind) for size, part in wished for kind in KINDS
    ]
    make_renditions(tmp_path / "x.png", orders)
    for each in orders:
        with Image.open(each.out) as made:
            assert made.size == (each.width, each.height)
            right = made.convert("RGB").getpixel((each.width - 5, 10))
            assert right[2] > 200 > 60 > right[0]


def test_a_small_part_is_made_from_enough_pixels(tmp_path):
    """A crop of a corner is not enlarged from a small size that was made before it."""
    fine = Image.effect_noise((2400, 1600), 120).convert("RGB")
    fine.save(tmp_path / "x.png")
    part = Crop("1:1", 0.0, 0.0, 0.2, 0.3)
    alone = make(tmp_path / "x.png", tmp_path / "alone.jpg", (480, 480), part)
    orders = [order(tmp_path / "whole.jpg", (480, 320)), order(tmp_path / "part.jpg", (480, 480), part)]
    make_renditions(tmp_path / "x.png", orders)
    with Image.open(tmp_path / "part.jpg") as together:
        assert together.tobytes() == alone.tobytes()
