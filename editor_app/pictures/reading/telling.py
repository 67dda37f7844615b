"""Which tags of EXIF, IIM and XMP tell what about a picture and its maker, in plain words."""

import re
from typing import Final

from editor_app.pictures.leaving.allowed import ALT, CAPTION, COPYRIGHT, CREATOR, CREDIT, SOURCE_TYPE
from editor_app.pictures.reading.blocks import (
    COMMENT,
    CREDENTIALS,
    DATES,
    DEVICE_DATA,
    MORE_PICTURES,
    PREVIEW,
    PROFILE,
    SOUND_OR_FILM,
    TEXT_NOTES,
    THUMBNAIL,
    TRAILING,
)

POSITION: Final = "GPS position"
CAMERA_NUMBER: Final = "camera serial number"
LENS_NUMBER: Final = "lens serial number"
OWNER: Final = "name of the camera’s owner"
COMPUTER: Final = "name of the computer"
CONTACT: Final = "contact details of the creator"
PEOPLE: Final = "names of people"
FILE_NAME: Final = "earlier file names"
MAKER_NOTES: Final = "maker notes"
HISTORY: Final = "edit history"
DOCUMENT_IDS: Final = "document numbers"
IMAGE_ID: Final = "picture number"
SOFTWARE: Final = "software"
CAMERA: Final = "camera and lens"
SETTINGS: Final = "camera settings"
EDITING: Final = "editing settings"
PLACE: Final = "place in words"
TITLE: Final = "title"
OTHER: Final = "other notes of programs"
HEADLINE, KEYWORDS, SOURCE, USAGE = "headline", "keywords", "source", "usage terms"
INSTRUCTIONS: Final = "instructions"
LONG_DESCRIPTION: Final = "extended description"

ORDER: Final = (
    POSITION, CAMERA_NUMBER, LENS_NUMBER, OWNER, COMPUTER, CONTACT, PEOPLE, FILE_NAME, MAKER_NOTES, THUMBNAIL,
    PREVIEW, MORE_PICTURES, SOUND_OR_FILM, TRAILING, HISTORY, DOCUMENT_IDS, IMAGE_ID, CREDENTIALS, SOFTWARE,
    CAMERA, SETTINGS, EDITING, DATES, PLACE, COMMENT, TEXT_NOTES, TITLE, HEADLINE, CAPTION, CREATOR, CREDIT,
    SOURCE, COPYRIGHT, USAGE, INSTRUCTIONS, KEYWORDS, ALT, LONG_DESCRIPTION, SOURCE_TYPE, PROFILE,
    DEVICE_DATA, OTHER,
)  # fmt: skip
"""The worst first."""

EXIF: Final = {
    0xA431: CAMERA_NUMBER, 0xC62F: CAMERA_NUMBER, 0xA435: LENS_NUMBER, 0xA430: OWNER, 0x013C: COMPUTER,
    0x927C: MAKER_NOTES, 0xC634: MAKER_NOTES, 0x014A: PREVIEW, 0xA420: IMAGE_ID, 0x0131: SOFTWARE,
    0x000B: SOFTWARE, 0xA439: SOFTWARE, 0xA43A: SOFTWARE, 0xA43B: SOFTWARE, 0xA43C: SOFTWARE, 0x010F: CAMERA,
    0x0110: CAMERA, 0xA432: CAMERA, 0xA433: CAMERA, 0xA434: CAMERA, 0xC614: CAMERA, 0x829A: SETTINGS,
    0x829D: SETTINGS, 0x8822: SETTINGS, 0x8827: SETTINGS, 0x9201: SETTINGS, 0x9202: SETTINGS,
    0x9204: SETTINGS, 0x9209: SETTINGS, 0x920A: SETTINGS, 0xA40B: SETTINGS, 0x0132: DATES, 0x9003: DATES,
    0x9004: DATES, 0x9010: DATES, 0x9011: DATES, 0x9012: DATES, 0x9286: COMMENT, 0x9C9C: COMMENT,
    0x9C9B: TITLE, 0x9C9F: TITLE, 0xA436: TITLE, 0x010D: TITLE, 0x010E: CAPTION, 0x013B: CREATOR,
    0x9C9D: CREATOR, 0xA437: CREATOR, 0xA438: PEOPLE, 0x8298: COPYRIGHT, 0x9C9E: KEYWORDS, 0x9400: SETTINGS,
}  # fmt: skip
"""Tags of the main and the inner EXIF directory."""

IIM: Final = {
    5: TITLE, 7: OTHER, 25: KEYWORDS, 26: PLACE, 27: PLACE, 30: DATES, 35: DATES, 37: DATES, 40: INSTRUCTIONS,
    55: DATES, 60: DATES, 62: DATES, 63: DATES, 65: SOFTWARE, 70: SOFTWARE, 80: CREATOR, 85: CREATOR,
    90: PLACE, 92: PLACE, 95: PLACE, 100: PLACE, 101: PLACE, 103: DOCUMENT_IDS, 105: HEADLINE, 110: CREDIT,
    115: SOURCE, 116: COPYRIGHT, 118: CONTACT, 120: CAPTION, 122: PEOPLE, 200: PREVIEW, 202: PREVIEW,
}  # fmt: skip
"""Datasets of record 2."""

_XMP: Final = (
    (r"\S+}GPS\w*", POSITION),
    (r"aux/\S*}SerialNumber|\S+}(Body|Camera)SerialNumber", CAMERA_NUMBER),
    (r"\S+}LensSerialNumber", LENS_NUMBER),
    (r"\S+}(CameraOwnerName|OwnerName)", OWNER),
    (r"\S+}HostComputer", COMPUTER),
    (r"\S+}(CreatorContactInfo|Ci[A-Z]\w+)", CONTACT),
    (r"\S+}(PersonInImage|PersonInImageWDetails|PersonName|CaptionWriter|ModelReleaseID|"
     r"PersonDisplayName|RegistryEntryRole|Artwork\w+)", PEOPLE),
    (r"\S*(schemas/regions/|/RegionInfo#|/Region#)}\w+", PEOPLE),
    (r"\S+}(RawFileName|PreservedFileName|OriginalFileName|filePath)", FILE_NAME),
    (r"\S+}(MakerNote|hdrp_makernote)", MAKER_NOTES),
    (r"xap/1.0/\S*}(Thumbnails|thumbnail)", THUMBNAIL),
    (r"\S+}(MotionPhoto|MicroVideo)\w*", SOUND_OR_FILM),
    (r"\S+}(History|DocumentAncestors|Ingredients|DerivedFrom)", HISTORY),
    (r"\S+/mm/}\w+ID|\S+/mm/}\w+", DOCUMENT_IDS),
    (r"\S+}(ImageUniqueID|DigImageGUID|ImageSupplierImageID)", IMAGE_ID),
    (r"\S+}(CreatorTool|Software|softwareAgent|xmptk|ProcessingSoftware)", SOFTWARE),
    (r"tiff/\S*}(Make|Model)|aux/\S*}\w+|\S+}Lens\w*", CAMERA),
    (r"camera-raw-settings/\S*", EDITING),
    (r"photoshop/\S*}DateCreated|\S+}\w*Date(Time\w*)?", DATES),
    (r"photoshop/\S*}(City|State|Country)|Iptc4xmpCore/\S*}(Location|CountryCode)|"
     r"Iptc4xmpExt/\S*}(Location\w+|Sublocation|City|CountryName|ProvinceState|WorldRegion|CountryCode)",
     PLACE),
    (r"exif/\S*}UserComment", COMMENT),
    (r"dc/elements/1.1/}title", TITLE),
    (r"photoshop/\S*}Headline", HEADLINE),
    (r"dc/elements/1.1/}description|tiff/\S*}ImageDescription", CAPTION),
    (r"dc/elements/1.1/}creator|tiff/\S*}Artist|photoshop/\S*}AuthorsPosition", CREATOR),
    (r"photoshop/\S*}Credit", CREDIT),
    (r"photoshop/\S*}Source", SOURCE),
    (r"dc/elements/1.1/}rights|tiff/\S*}Copyright", COPYRIGHT),
    (r"xap/1.0/rights/}\w+|\S*useplus\S+", USAGE),
    (r"photoshop/\S*}Instructions", INSTRUCTIONS),
    (r"dc/elements/1.1/}subject|\S+}hierarchicalSubject|photoshop/\S*}SupplementalCategories", KEYWORDS),
    (r"\S+}AltTextAccessibility", ALT),
    (r"\S+}ExtDescrAccessibility", LONG_DESCRIPTION),
    (r"\S+}DigitalSourceType", SOURCE_TYPE),
    (r"exif/\S*}(Pixel[XY]Dimension|ColorSpace|ExifVersion|FlashpixVersion|NativeDigest)", ""),
    (r"exif/\S*}\w+", SETTINGS),
    (r"tiff/\S*}\w+|dc/elements/1.1/}format|photoshop/\S*}(ColorMode|ICCProfile)|22-rdf-syntax-ns#\S+|"
     r"adobe:ns:meta/}xmpmeta|XML/1998/namespace}lang|xmp/note/\S+|xap/1.0/}Rating|xap/1.0/}Label|"
     r"xap/1.0/sType/\S+|xmp/sType/\S+", ""),
)  # fmt: skip
_RDF_WORDS: Final = (
    "about",
    "ID",
    "nodeID",
    "datatype",
    "parseType",
    "resource",
)  # as old programs write them
_COMPILED: Final = tuple((re.compile(rf"\{{(?:\S*[/:.])?(?:{pattern})"), word) for pattern, word in _XMP)


def xmp_word(name: str) -> str:
    """Return what a property of XMP, named as lxml does, tells; "" where it tells nothing of anybody."""
    if not name.startswith("{"):
        return "" if name in _RDF_WORDS else OTHER
    return next((word for pattern, word in _COMPILED if pattern.fullmatch(name)), OTHER)
