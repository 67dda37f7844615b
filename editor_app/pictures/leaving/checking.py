"""Holds a packet against the allow-list: the properties of its XMP, the datasets of its IIM."""

import struct
from typing import Final

from editor_app.pictures.leaving.packet import Packet
from editor_app.pictures.leaving.walking import Beyond
from editor_app.wording import worded

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_FRAME: Final = {
    "{adobe:ns:meta/}xmpmeta", _RDF + "RDF", _RDF + "Description", _RDF + "Seq", _RDF + "Alt", _RDF + "li",
}  # fmt: skip
_PROPERTIES: Final = {
    "{http://ns.adobe.com/photoshop/1.0/}Credit",
    "{http://purl.org/dc/elements/1.1/}creator",
    "{http://purl.org/dc/elements/1.1/}description",
    "{http://purl.org/dc/elements/1.1/}rights",
    "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}AltTextAccessibility",
    "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType",
}
_ATTRIBUTES: Final = {_RDF + "about": "", "{http://www.w3.org/XML/1998/namespace}lang": None}
_DATASETS: Final = {(1, 90), (2, 0), (2, 80), (2, 110), (2, 116), (2, 120)}


def check_packet(packet: Packet) -> None:
    """Raise Beyond when the packet says anything that is not on the list.

    The list is written here a second time on purpose: a slip in what writes must not pass by itself.
    """
    if packet.xmp:
        _check_xmp(packet.xmp)
    if packet.iim:
        _check_iim(packet.iim)


def _check_xmp(packet: bytes) -> None:
    from lxml import etree  # noqa: PLC0415  the start of the program shall not wait for it

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(packet, parser)
    except etree.XMLSyntaxError as error:
        raise Beyond(worded("XMP that cannot be read")) from error
    for element in root.iter():
        if element.tag not in _FRAME | _PROPERTIES:
            raise Beyond(worded("XMP beyond the list"))
        if any(_ATTRIBUTES.get(str(name), value) not in (None, value) for name, value in element.items()):
            raise Beyond(worded("XMP beyond the list"))
        if not set(map(str, element.keys())) <= set(_ATTRIBUTES):
            raise Beyond(worded("XMP beyond the list"))
        within = {element.tag, *(above.tag for above in element.iterancestors())}
        words = (element.text or "") + "".join(child.tail or "" for child in element)
        if words.strip() and not within & _PROPERTIES:
            raise Beyond(worded("XMP beyond the list"))


def _check_iim(record: bytes) -> None:
    place = 0
    while place < len(record):
        if place + 5 > len(record):
            raise Beyond(worded("IIM that cannot be read"))
        mark, number, dataset, length = struct.unpack_from(">BBBH", record, place)
        if mark != 0x1C or length & 0x8000 or place + 5 + length > len(record):
            raise Beyond(worded("IIM that cannot be read"))
        if (number, dataset) not in _DATASETS:
            raise Beyond(worded("IIM beyond the list"))
        place += 5 + length
