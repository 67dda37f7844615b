"""Reads XMP packets: no entities, no document types, no network, no endless trees (ISO 16684-1)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from editor_app.domain.media import FoundField
from editor_app.pictures.reading.moments import iso_moment

if TYPE_CHECKING:
    from lxml.etree import _Element

RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
NAMESPACES: Final = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_DEFAULT: Final = "x-default"
_CONTAINERS: Final = {RDF + "Alt", RDF + "Seq", RDF + "Bag"}

_FIELDS: Final = (
    ("headline", "photoshop:Headline"), ("caption", "dc:description"), ("creator", "dc:creator"),
    ("creator", "tiff:Artist"), ("credit", "photoshop:Credit"), ("source", "photoshop:Source"),
    ("copyright", "dc:rights"), ("usage_terms", "xmpRights:UsageTerms"), ("keywords", "dc:subject"),
    ("alt", "Iptc4xmpCore:AltTextAccessibility"),
    ("long_description", "Iptc4xmpCore:ExtDescrAccessibility"),
)  # fmt: skip
_BY_LANGUAGE: Final = {"caption", "copyright", "usage_terms", "alt", "long_description"}
_TRANSLATED: Final = {"caption", "alt"}
_PLACE: Final = ("Iptc4xmpCore:Location", "photoshop:City", "photoshop:State", "photoshop:Country")
_PLACES: Final = ("Iptc4xmpExt:LocationCreated", "Iptc4xmpExt:LocationShown")
_PLACE_PARTS: Final = ("Sublocation", "City", "ProvinceState", "CountryName")
_SOURCE_TYPE: Final = "Iptc4xmpExt:DigitalSourceType"

Value = tuple[str, str]  # language ("" without one) and text


def parsed(packet: bytes) -> "_Element | None":
    """Return the root of a packet, or None when it cannot be read or is not safe to read."""
    from lxml import etree  # noqa: PLC0415  the start of the program shall not wait for it

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(packet.strip(b"\0 \r\n\t"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root.getroottree().docinfo.internalDTD is not None else root


def fields(root: "_Element") -> Iterator[FoundField]:
    """Give what a packet says for the fields of MediaText; caption and alt by language too ("caption.uk")."""
    for field, name in _FIELDS:
        values = _values(root, name)
        if field in _BY_LANGUAGE:
            yield from _by_language(field, name, values)
        elif said := (", " if field == "creator" else "; ").join(text for _, text in values if text.strip()):
            yield FoundField(field, said, f"XMP {name}")
    yield from _place(root)
    for name in ("photoshop:DateCreated", "exif:DateTimeOriginal"):
        if taken := iso_moment(_first(root, name)):
            yield FoundField("taken", taken, f"XMP {name}")
    if kind := _first(root, _SOURCE_TYPE).rstrip("/").rpartition("/")[2]:
        yield FoundField("digital_source_type", kind, f"XMP {_SOURCE_TYPE}")


def clark(name: str) -> str:
    """Return a name such as "dc:creator" as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def _by_language(field: str, name: str, values: list[Value]) -> Iterator[FoundField]:
    """Give the default form of a text, and its forms in other languages where they say something else."""
    plain = next((text for language, text in values if language in ("", _DEFAULT)), "")
    plain = plain or (values[0][1] if values else "")
    if plain.strip():
        yield FoundField(field, plain, f"XMP {name}")
    for language, text in values if field in _TRANSLATED else ():
        base = language.partition("-")[0].lower()
        if language != _DEFAULT and base.isalpha() and len(base) in (2, 3) and text.strip() and text != plain:
            yield FoundField(f"{field}.{base}", text, f"XMP {name} ({language})")


def _place(root: "_Element") -> Iterator[FoundField]:
    parts = [text for name in _PLACE if (text := _first(root, name).strip())]
    if parts:
        yield FoundField("place", ", ".join(parts), "XMP photoshop:City")
    for name in _PLACES:
        for element in root.iter(clark(name)):
            found = [_inside(element, part) for part in _PLACE_PARTS]
            if any(found):
                yield FoundField("place", ", ".join(filter(None, found)), f"XMP {name}")


def _inside(element: "_Element", part: str) -> str:
    """Return the first text of a part of a structure, whether it is an attribute or an element."""
    name = clark(f"Iptc4xmpExt:{part}")
    for each in element.iter():
        if name in each.attrib:
            return str(each.attrib[name]).strip()
        if each.tag == name:
            return "".join(each.itertext()).strip()
    return ""


def _first(root: "_Element", name: str) -> str:
    return next((text for _, text in _values(root, name)), "")


def _values(root: "_Element", name: str) -> list[Value]:
    """Return the values of a property at the top of the packet, in its three ways of writing."""
    tag = clark(name)
    found: list[Value] = []
    for described in root.iter(RDF + "Description"):
        above = described.getparent()
        if above is not None and above.tag != RDF + "RDF":
            continue
        if tag in described.attrib:
            found.append(("", str(described.attrib[tag])))
        for element in described.iterchildren(tag):
            found += _items(element)
    return found


def _items(element: "_Element") -> list[Value]:
    box = next((child for child in element if child.tag in _CONTAINERS), None)
    if box is None:
        return [(element.get(_LANGUAGE, ""), _text(element))]
    return [(item.get(_LANGUAGE, ""), _text(item)) for item in box.iterchildren(RDF + "li")]


def _text(element: "_Element") -> str:
    value = element.find(f".//{RDF}value")
    return "".join((element if value is None else value).itertext()).strip()
