"""The written list of what may leave with a picture. What is not on it stays in the library.

| what                | XMP                                | IIM (JPEG)        |
|---------------------|------------------------------------|-------------------|
| credit              | photoshop:Credit                   | 2:110 Credit      |
| creator             | dc:creator                         | 2:80 By-line      |
| caption             | dc:description                     | 2:120 Caption     |
| copyright           | dc:rights                          | 2:116 Copyright   |
| alternative text    | Iptc4xmpCore:AltTextAccessibility  |                   |
| digital source type | Iptc4xmpExt:DigitalSourceType      |                   |

IIM has 1:90 (it is UTF-8) and 2:0 (its version) besides. A protected source's picture never has a creator,
nor any other text in which the creator is named.
"""

from dataclasses import dataclass
from typing import Final

CREATOR, CREDIT, CAPTION, COPYRIGHT, ALT, SOURCE_TYPE = (
    "creator", "credit", "caption", "copyright", "alternative text", "digital source type",
)  # fmt: skip
LIMITS: Final = {CREDIT: 500, CREATOR: 500, CAPTION: 4000, COPYRIGHT: 500, ALT: 2000, SOURCE_TYPE: 60}
"""In letters; so that XMP and IIM fit into their JPEG segments whatever the letters are."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the list: which one it is, and its language where it has one of its own ("uk")."""

    what: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text of the list stands: its property of XMP, the form of it, and its IIM dataset (0: none)."""

    what: str
    xmp: str
    form: str  # "plain", "list" (rdf:Seq) or "languages" (rdf:Alt)
    iim: int = 0


ALLOWED: Final = (
    Place(CREDIT, "photoshop:Credit", "plain", 110),
    Place(CREATOR, "dc:creator", "list", 80),
    Place(CAPTION, "dc:description", "languages", 120),
    Place(COPYRIGHT, "dc:rights", "languages", 116),
    Place(ALT, "Iptc4xmpCore:AltTextAccessibility", "languages"),
    Place(SOURCE_TYPE, "Iptc4xmpExt:DigitalSourceType", "plain"),
)
