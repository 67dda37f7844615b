"""What a picture file says for the fields of its record, with exiftool as the one who wrote it."""

import random

import pytest
from PIL import Image

from editor_app.domain.media import FoundField, MediaText, Translation
from editor_app.pictures.reading import fill, read_fields
from editor_app.pictures.reading.fields import LIMITS
from editor_app.pictures.reading.moments import iso_moment
from tests.pictures.zoo import XMP_HEAD, exiftool, noise, packet, segment, with_segment, zoo

CAPTION = "Київ, 5 березня: їжак «Ґудзик» п’є молоко, поруч Євген Щур"
XMP = {
    "headline": ("XMP-photoshop:Headline", "Їжак"),
    "caption": ("XMP-dc:Description", CAPTION),
    "creator": ("XMP-dc:Creator", "Ольга Бик"),
    "credit": ("XMP-photoshop:Credit", "Укрінформ"),
    "source": ("XMP-photoshop:Source", "УНІАН"),
    "copyright": ("XMP-dc:Rights", "© Редакція"),
    "usage_terms": ("XMP-xmpRights:UsageTerms", "Лише для новин"),
    "alt": ("XMP-iptcCore:AltTextAccessibility", "Їжак п’є"),
    "long_description": ("XMP-iptcCore:ExtDescrAccessibility", "Довгий опис"),
    "place": ("XMP-photoshop:City", "Київ"),
}
IIM = {
    "headline": ("IPTC:Headline", "Їжак"),
    "caption": ("IPTC:Caption-Abstract", CAPTION),
    "creator": ("IPTC:By-line", "Ольга Бик"),
    "credit": ("IPTC:Credit", "Укрінформ"),
    "source": ("IPTC:Source", "УНІАН"),
    "place": ("IPTC:City", "Київ"),
}


def write(path, *words):
    """Have exiftool write words into a new picture."""
    noise().save(path)
    exiftool("-q", "-overwrite_original", *words, path)
    return path


def values(path):
    """Return the best value of each field."""
    found = {}
    for each in read_fields(path):
        found.setdefault(each.field, each.value)
    return found


def with_xmp(path, inside):
    """Save a JPEG with these properties in its XMP."""
    noise().save(path)
    path.write_bytes(with_segment(path.read_bytes(), 0xE1, XMP_HEAD + packet(inside)))
    return path


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif", "tif", "gif"])
def test_ukrainian_in_xmp_is_read_from_every_format(tmp_path, suffix):
    """Each field of XMP comes in letter for letter, whatever the file."""
    path = write(tmp_path / f"x.{suffix}", *(f"-{tag}={value}" for tag, value in XMP.values()))
    assert values(path) == {field: value for field, (_, value) in XMP.items()}


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
@pytest.mark.parametrize(
    "charset", [("-IPTC:CodedCharacterSet=UTF8",), ("-charset", "iptc=Cyrillic"), ("-charset", "iptc=UTF8")]
)
def test_ukrainian_in_iim_is_read_in_every_charset(tmp_path, suffix, charset):
    """IIM in UTF-8 and in cp1251, with a label and without, comes in letter for letter."""
    path = write(tmp_path / f"x.{suffix}", *charset, *(f"-{tag}={value}" for tag, value in IIM.values()))
    assert values(path) == {field: value for field, (_, value) in IIM.items()}


def test_exif_gives_its_words_and_the_zone_of_its_clock(tmp_path):
    """Caption, creator, copyright and the moment with its zone are read from EXIF."""
    path = write(
        tmp_path / "x.jpg", f"-EXIF:ImageDescription={CAPTION}", "-EXIF:Artist=Ольга Бик; Іван Ґой",
        "-EXIF:Copyright=© Редакція",
        "-EXIF:DateTimeOriginal=2026:03:05 12:00:00", "-EXIF:OffsetTimeOriginal=+02:00",
    )  # fmt: skip
    assert values(path) == {
        "caption": CAPTION,
        "creator": "Ольга Бик, Іван Ґой",
        "copyright": "© Редакція",
        "taken": "2026-03-05T12:00:00+02:00",
    }


def test_xmp_is_trusted_before_iim_and_iim_before_exif(tmp_path):
    """The best origin of a field stands first, and others follow where they say something else."""
    path = write(
        tmp_path / "x.jpg", "-XMP-dc:Creator=Ada", "-IPTC:By-line=Ada", "-EXIF:Artist=Eve",
        "-IPTC:Caption-Abstract=From IIM", "-EXIF:ImageDescription=From EXIF",
    )  # fmt: skip
    assert read_fields(path) == (
        FoundField("creator", "Ada", "XMP dc:creator"),
        FoundField("creator", "Eve", "EXIF Artist"),
        FoundField("caption", "From IIM", "IIM 2:120 Caption"),
        FoundField("caption", "From EXIF", "EXIF ImageDescription"),
    )


def test_the_same_moment_told_more_exactly_stands_first(tmp_path):
    """A day in XMP gives way to the camera's clock of that day, not to that of another."""
    clock = ("-EXIF:DateTimeOriginal=2026:03:05 12:00:00",)
    same = write(tmp_path / "a.jpg", "-XMP-photoshop:DateCreated=2026:03:05", *clock)
    other = write(tmp_path / "b.jpg", "-XMP-photoshop:DateCreated=2026:03:07", *clock)
    assert values(same)["taken"] == "2026-03-05T12:00:00"
    assert values(other)["taken"] == "2026-03-07"


def test_a_position_never_becomes_a_place(tmp_path):
    """A picture with nothing but GPS has no fields."""
    gps = ("-GPSLatitude=50.4", "-GPSLatitudeRef=N", "-GPSLongitude=30.5", "-GPSLongitudeRef=E")
    for suffix in ("jpg", "png", "tif"):
        assert read_fields(write(tmp_path / f"x.{suffix}", *gps, "-XMP-exif:GPSLatitude=50.4")) == ()


def test_a_place_is_told_from_the_street_to_the_country(tmp_path):
    """Sublocation, city, state and country stand in this order, in XMP and IIM."""
    expected = "Поділ, Київ, Київська, Україна"
    names = (
        ("Location", "City", "State", "Country"),
        ("Sub-location", "City", "Province-State", "Country-PrimaryLocationName"),
    )
    parts = expected.split(", ")
    xmp = [f"-XMP:{name}={part}" for name, part in zip(names[0], parts, strict=True)]
    iim = [f"-IPTC:{name}={part}" for name, part in zip(names[1], parts, strict=True)]
    assert values(write(tmp_path / "x.jpg", *xmp))["place"] == expected
    assert values(write(tmp_path / "i.jpg", "-IPTC:CodedCharacterSet=UTF8", *iim))["place"] == expected


def test_languages_become_translations(tmp_path):
    """The default caption fills the record, those of other languages their translations."""
    path = write(
        tmp_path / "x.jpg", "-XMP-dc:Description=A hedgehog", "-XMP-dc:Description-uk=Їжак",
        "-XMP-dc:Description-en-GB=A hedgehog", "-XMP-iptcCore:AltTextAccessibility-uk=Їжак п’є",
    )  # fmt: skip
    text = fill(MediaText(), read_fields(path))
    assert (text.caption, text.alt) == ("A hedgehog", "Їжак п’є")
    assert text.translations == (Translation("uk", caption="Їжак"),)


def test_filling_leaves_what_a_person_wrote():
    """Only empty fields are filled; keywords come as words, each once."""
    found = (
        FoundField("credit", "theirs", "XMP"),
        FoundField("creator", "Ada", "XMP"),
        FoundField("creator", "Eve", "EXIF"),
        FoundField("keywords", "cat; dog; cat", "IIM"),
        FoundField("alt.uk", "кіт", "XMP"),
        FoundField("caption.uk", "чужий", "XMP"),
        FoundField("protected", "1", "no such field of a file"),
    )
    before = MediaText(credit="ours", translations=(Translation("uk", caption="наш"),))
    text = fill(before, found)
    assert (text.credit, text.creator, text.keywords, text.protected) == (
        "ours",
        "Ada",
        ("cat", "dog"),
        False,
    )
    assert text.translations == (Translation("uk", alt="кіт", caption="наш"),)


def test_the_digital_source_type_is_its_last_part(tmp_path):
    """Of IPTC's address the word is kept, and what is no word of the list's form is dropped."""
    name = "-XMP-iptcExt:DigitalSourceType"
    kind = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    assert values(write(tmp_path / "x.jpg", f"{name}={kind}")) == {
        "digital_source_type": "trainedAlgorithmicMedia"
    }
    assert values(write(tmp_path / "y.jpg", f"{name}=http://x/<b>")) == {}


def test_what_cameras_write_by_themselves_is_no_caption(tmp_path):
    """A camera's own words are not taken for a caption."""
    assert values(write(tmp_path / "x.jpg", "-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA")) == {}


def test_texts_are_tidied(tmp_path):
    """Controls and signs that turn the writing are dropped, and endless texts are cut."""
    credit = "<photoshop:Credit>A\u202e  b\u0085\n c</photoshop:Credit>"
    inside = f"{credit}<photoshop:Headline>{'word ' * 900}</photoshop:Headline>"
    found = values(with_xmp(tmp_path / "x.jpg", inside))
    assert found["credit"] == "A b c"
    assert len(found["headline"]) <= LIMITS["headline"]


def test_captions_keep_their_lines(tmp_path):
    """The lines of a caption stay, those of a name do not."""
    found = values(
        write(tmp_path / "x.jpg", "-E", "-XMP-dc:Description=One&#10;two", "-XMP-photoshop:Credit=A&#10;B")
    )
    assert (found["caption"], found["credit"]) == ("One\ntwo", "A B")


def test_xmp_in_short_form_is_read(tmp_path):
    """Properties written as attributes count too."""
    path = tmp_path / "x.jpg"
    noise().save(path)
    short = packet("").replace(b'rdf:about=""', b'rdf:about="" photoshop:Credit="Ada"')
    path.write_bytes(with_segment(path.read_bytes(), 0xE1, XMP_HEAD + short))
    assert values(path) == {"credit": "Ada"}


def test_extended_xmp_is_put_together(tmp_path):
    """A caption that needs more than one segment of a JPEG is read as one."""
    assert values(zoo(tmp_path)["extended.jpg"])["caption"].startswith("Olha Sekretna at home at home")


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY e "boom">]>',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e "&b;&b;&b;&b;">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_xmp_with_a_document_type_is_not_read(tmp_path, head):
    """Entities and outside documents are refused with the whole packet; the rest of the file is read."""
    inside = packet("<photoshop:Credit>&e;</photoshop:Credit>" if "e " in head else "")
    noise().save(tmp_path / "x.jpg", exif=_exif("Ada"))
    jpeg = (tmp_path / "x.jpg").read_bytes()
    (tmp_path / "x.jpg").write_bytes(with_segment(jpeg, 0xE1, XMP_HEAD + head.encode() + inside))
    assert values(tmp_path / "x.jpg") == {"creator": "Ada"}


def test_damaged_files_never_raise(tmp_path):
    """Whatever bytes are changed or missing, there are fields or there are none."""
    chance = random.Random(4)
    for path in zoo(tmp_path).values():
        good = path.read_bytes()
        for _ in range(25):
            bad = bytearray(good[: chance.randrange(len(good)) if chance.random() < 0.3 else len(good)])
            for _ in range(chance.randrange(1, 9)):
                if bad:
                    bad[chance.randrange(min(len(bad), 6000))] = chance.randrange(256)
            path.write_bytes(bad)
            assert isinstance(read_fields(path), tuple)


def test_segments_that_lie_about_their_length_end_the_walk(tmp_path):
    """A segment without a length, or longer than the file, does no harm."""
    for body in (
        b"\xff\xd8\xff\xe1\0\0",
        b"\xff\xd8\xff\xe1\xff\xff" + XMP_HEAD,
        b"\xff\xd8" + segment(0xE1, b"Exif\0\0II"),
    ):
        (tmp_path / "x.jpg").write_bytes(body)
        assert read_fields(tmp_path / "x.jpg") == ()


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026:03:05 12:00:00", "2026-03-05T12:00:00"),
        ("2026-03-05T12:00:00.25Z", "2026-03-05T12:00:00+00:00"),
        ("2026-03-05T12:00+0200", "2026-03-05T12:00:00+02:00"),
        ("2026-03", "2026-03"),
        ("2026", "2026"),
        ("0000:00:00 00:00:00", ""),
        ("2026:02:30 12:00:00", ""),
        ("yesterday", ""),
    ],
)
def test_moments_are_iso_8601(text, iso):
    """Only what a calendar knows is a moment, and no more is said than was known."""
    assert iso_moment(text) == iso


def _exif(artist):
    exif = Image.Exif()
    exif[0x013B] = artist
    return exif
