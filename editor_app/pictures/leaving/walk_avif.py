"""Walks strictly over a written AVIF file: every box and item is known, and every byte belongs to one."""

import re
from typing import Final

from editor_app.pictures.leaving.walking import Beyond, Carried, number

_BRANDS: Final = {b"avif", b"mif1", b"miaf", b"MA1B", b"MA1A"}
_HANDLER: Final = bytes(8) + b"pict" + bytes(13)  # a handler without a name
_META: Final = (b"hdlr", b"pitm", b"iloc", b"iinf", b"iref", b"iprp")
_PROPERTIES: Final = {b"ispe", b"pixi", b"av1C", b"auxC"}
_ALPHA: Final = bytes(4) + b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"
_ITEM: Final = re.compile(
    rb"\x02\0\0\0\0(.)\0\0(av01(?:Color|Alpha)|mimeXMP\0application/rdf\+xml)\0", re.DOTALL
)
_OBUS: Final = {1, 2, 3, 4, 6, 7}  # sequence, delimiter, frame headers, tiles, frame: no metadata, no padding

Box = tuple[bytes, int, int]  # kind, where its body begins and ends


def walk(data: bytes) -> Carried:
    """Return what the file carries; raise Beyond for anything that is not picture, profile or packet."""
    carried = Carried()
    top = _boxes(data, 0, len(data))
    if [kind for kind, _, _ in top] != [b"ftyp", b"meta", b"mdat"]:
        raise Beyond("unknown boxes")
    (_, ftyp_start, ftyp_end), (_, meta_start, meta_end), (_, mdat_start, mdat_end) = top
    _check_brands(data[ftyp_start:ftyp_end])
    inside = _meta_parts(data, meta_start + 4, meta_end)
    _check_properties(inside[b"iprp"], carried)
    items, places = _items(inside[b"iinf"]), _places(inside[b"iloc"])
    _check_cover(places, items, mdat_start, mdat_end)
    for item, (begin, length) in places.items():
        body = data[begin : begin + length]
        if items[item].startswith(b"mime"):
            carried.take("xmp", body)
        else:
            _check_av1(body)
    return carried


def _check_brands(ftyp: bytes) -> None:
    brands = {ftyp[place : place + 4] for place in (0, *range(8, len(ftyp), 4))}
    if not brands <= _BRANDS or number(ftyp, 4, 4):
        raise Beyond("an unknown brand")


def _meta_parts(data: bytes, start: int, end: int) -> dict[bytes, bytes]:
    """Return the bodies of the boxes in meta by kind; each is known and there once."""
    parts = _boxes(data, start, end)
    inside = {kind: data[begin:finish] for kind, begin, finish in parts}
    if len(inside) != len(parts) or not set(inside) <= set(_META) or inside.get(b"hdlr") != _HANDLER:
        raise Beyond("unknown boxes")
    return inside


def _boxes(data: bytes, place: int, end: int) -> list[Box]:
    found = []
    while place < end:
        size, kind = number(data, place, 4), data[place + 4 : place + 8]
        if size < 8 or place + size > end:
            raise Beyond("an incomplete part")
        found.append((kind, place + 8, place + size))
        place += size
    return found


def _check_properties(iprp: bytes, carried: Carried) -> None:
    """Look at the properties of the items: sizes, depths, decoder set-ups, colours; ours is the profile."""
    parts = _boxes(iprp, 0, len(iprp))
    if [kind for kind, _, _ in parts] != [b"ipco", b"ipma"]:
        raise Beyond("unknown properties")
    for kind, start, end in _boxes(iprp, parts[0][1], parts[0][2]):
        body = iprp[start:end]
        if kind == b"colr" and body.startswith(b"prof"):
            carried.take("profile", body[4:])
        elif kind == b"colr" and body.startswith(b"nclx") and len(body) == 11:
            continue
        elif kind not in _PROPERTIES or len(body) > 64 or (kind == b"auxC" and body != _ALPHA):
            raise Beyond("unknown properties")


def _items(iinf: bytes) -> dict[int, bytes]:
    """Return the items by number: pictures by their names, or a mime item with its type."""
    found = {}
    for _, start, end in _boxes(iinf, 6, len(iinf)):
        match = _ITEM.fullmatch(iinf[start:end])
        if not match:
            raise Beyond("EXIF" if iinf[start + 8 : start + 12] == b"Exif" else "an unknown item")
        found[match[1][0]] = match[2]
    return found


def _places(iloc: bytes) -> dict[int, tuple[int, int]]:
    """Return where the bytes of the items lie, each in one piece: offset in the file and length."""
    count = number(iloc, 6, 2)
    if iloc[:6] != b"\0\0\0\0\x44\0" or len(iloc) != 8 + 14 * count:
        raise Beyond("an unknown order of its items")
    found = {}
    for place in range(8, len(iloc), 14):
        if number(iloc, place + 2, 4) != 1:
            raise Beyond("an unknown order of its items")
        found[number(iloc, place, 2)] = (number(iloc, place + 6, 4), number(iloc, place + 10, 4))
    return found


def _check_cover(places: dict[int, tuple[int, int]], items: dict[int, bytes], start: int, end: int) -> None:
    """Refuse bytes of the media data that belong to no item, or to two."""
    if set(places) != set(items):
        raise Beyond("an unknown item")
    for offset, length in sorted(places.values()):
        if offset != start:
            raise Beyond("data between its parts")
        start += length
    if start != end:
        raise Beyond("data after the end of the picture")


def _check_av1(data: bytes) -> None:
    """Refuse coded pictures that carry notes of their own (AV1 specification, 5.3)."""
    place = 0
    while place < len(data):
        head = data[place]
        if head >> 3 not in _OBUS or not head & 2:
            raise Beyond("notes within its coded picture")
        place += 2 if head & 4 else 1
        length = shift = 0
        while True:
            byte = number(data, place, 1)
            length |= (byte & 127) << shift
            place, shift = place + 1, shift + 7
            if byte < 128:
                break
        place += length
    if place != len(data):
        raise Beyond("an incomplete part")
