"""Writes the texts of the allow-list as an XMP packet; the same texts give the same bytes."""

from collections.abc import Iterable
from typing import Final
from xml.sax.saxutils import escape

from editor_app.pictures.leaving.allowed import ALLOWED, SOURCE_TYPE, Place, Said

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NAMESPACES: Final = {
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
}
SOURCE_TYPES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_DEFAULT: Final = "x-default"


def written(said: Iterable[Said]) -> bytes:
    """Return a packet with these texts (ISO 16684-1, 7.3), without a toolkit's name and without padding."""
    by_what: dict[str, list[Said]] = {}
    for each in said:
        by_what.setdefault(each.what, []).append(each)
    used = [place for place in ALLOWED if place.what in by_what]
    prefixes = sorted({place.xmp.partition(":")[0] for place in used})
    spaces = "".join(f' xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in prefixes)
    properties = "".join(_property(place, by_what[place.what]) for place in used)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}">\n'
        f'<rdf:Description rdf:about=""{spaces}>\n{properties}</rdf:Description>\n'
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()


def _property(place: Place, said: list[Said]) -> str:
    text = escape(said[0].text)
    if place.what == SOURCE_TYPE:
        text = SOURCE_TYPES + text
    if place.form == "list":
        text = f"<rdf:Seq><rdf:li>{text}</rdf:li></rdf:Seq>"
    if place.form == "languages":
        items = "".join(_item(each) for each in said)
        text = f"<rdf:Alt>{items}</rdf:Alt>"
    return f"<{place.xmp}>{text}</{place.xmp}>\n"


def _item(said: Said) -> str:
    return f'<rdf:li xml:lang="{said.language or _DEFAULT}">{escape(said.text)}</rdf:li>'
