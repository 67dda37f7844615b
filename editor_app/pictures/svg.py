"""SVG drawings of strangers: rebuilt from an allow-list, and drawn as pixels; for child processes."""

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from editor_app.domain.errors import BadPicture
from editor_app.pictures.svg_allowed import (
    ATTRIBUTES,
    ELEMENTS,
    NAMESPACE,
    REFERRING,
    XLINK_HREF,
    XML_SPACE,
    allowed_value,
    clean_declarations,
    clean_sheet,
    is_local,
)
from editor_app.pictures.svg_shapes import shapes
from editor_app.wording import worded

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from PIL import Image

LARGEST: Final = 10_000_000  # bytes
MOST_SHAPES: Final = 100_000  # elements, each use of one counted
DEEPEST: Final = 100
SIDE: Final = 1600  # pixels of the longer side as it is drawn: the widest a page shows

_ENCODING: Final = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*['\"]([\w.:-]+)['\"]")
_DECLARATION: Final = re.compile(r"\s*<\?xml.*?\?>", re.DOTALL)
_OLD_ENCODINGS: Final = frozenset({"iso-8859-1", "windows-1251", "windows-1252"})
_NAMES: Final = re.compile(r"[\w\s.:-]*")


def sanitised(content: bytes, name: str) -> bytes:
    """Return the drawing as UTF-8, rebuilt from what is allowed; the same drawing gives the same bytes.

    Scripts, animation, links, comments and foreign content are left out. Raises BadPicture, naming the file,
    for what is no drawing, declares entities, holds other pictures or is made to take for ever.
    """
    from lxml import etree  # noqa: PLC0415  in the child process alone

    text = _text(content, name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise BadPicture(
            worded("{0} is damaged or incomplete.", name), worded("Ask for it to be sent again.")
        ) from error
    if _local_name(root) != "svg":
        raise BadPicture(worded("{0} is not a drawing Dateline can open.", name))
    made = etree.Element(f"{{{NAMESPACE}}}svg", nsmap={None: NAMESPACE, "xlink": XLINK_HREF[1:-5]})
    _fill(made, root, name, depth=0)
    if shapes(made) > MOST_SHAPES:
        raise BadPicture(worded("{0} has too many shapes to draw.", name), worded("Save it as a PNG."))
    etree.cleanup_namespaces(made)
    return etree.tostring(made, encoding="utf-8")


def drawn(content: bytes, name: str) -> "Image.Image":
    """Return the drawing as a PNG picture, SIDE pixels at its longer side; it is sanitised before.

    Raises BadPicture as `sanitised` does, and for a drawing of no size.
    """
    import resvg_py  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    clean = sanitised(content, name).decode()
    try:
        pixels = resvg_py.svg_to_bytes(svg_string=clean, width=SIDE, height=SIDE)
    except ValueError as error:
        raise BadPicture(worded("{0} cannot be drawn.", name), worded("Save it as a PNG.")) from error
    return Image.open(io.BytesIO(pixels), formats=["PNG"])


def _text(content: bytes, name: str) -> str:
    if len(content) > LARGEST:
        raise BadPicture(
            worded("{0} is larger than {1} MB.", name, LARGEST // 1_000_000), worded("Save it as a PNG.")
        )
    said = _ENCODING.search(content[:200])
    encoding = said.group(1).decode().lower() if said else ""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    elif encoding not in _OLD_ENCODINGS:
        encoding = "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadPicture(
            worded("{0} is damaged or incomplete.", name), worded("Ask for it to be sent again.")
        ) from error
    if "<!ENTITY" in text:
        raise BadPicture(
            worded("{0} declares entities, which can hide what it holds.", name),
            worded("Save it as plain SVG."),
        )
    return _DECLARATION.sub("", text, count=1)


def _fill(made: "Element", given: "Element", name: str, depth: int) -> None:
    """Give a new element what is allowed of a given one, and of all below it."""
    from lxml import etree  # noqa: PLC0415

    if depth > DEEPEST:
        raise BadPicture(worded("{0} is nested too deeply.", name), worded("Save it as a PNG."))
    tag = _local_name(given)
    for key, value in _attributes(given, tag):
        made.set(key, value)
    made.text = clean_sheet("".join(given.itertext())) if tag == "style" else given.text
    for child in given:
        if tag == "style" or not _is_allowed(child, name):
            _append_text(made, child.tail)
            continue
        below = etree.SubElement(made, f"{{{NAMESPACE}}}{_shown_as(_local_name(child))}")
        _fill(below, child, name, depth + 1)
        below.tail = child.tail


def _attributes(given: "Element", tag: str) -> Iterator[tuple[str, str]]:
    for key, value in given.attrib.items():
        key, value = str(key), str(value)
        if key in ("href", XLINK_HREF):
            if tag in REFERRING and is_local(value):
                yield XLINK_HREF, value.strip()
        elif key == "style":
            yield key, clean_declarations(value)
        elif key in ("id", "class"):
            if _NAMES.fullmatch(value):
                yield key, value
        elif (key in ATTRIBUTES and allowed_value(value)) or key == XML_SPACE:
            yield key, value


def _is_allowed(child: "Element", name: str) -> bool:
    tag = _local_name(child)
    if tag in ("image", "feImage"):
        raise BadPicture(
            worded("{0} holds other pictures, which might come from elsewhere.", name),
            worded("Save it as a PNG."),
        )
    return tag in ELEMENTS


def _local_name(element: "Element") -> str:
    """Return the name of an element of SVG, "" for any other node; files without a namespace are forgiven."""
    if not isinstance(element.tag, str):  # an entity
        return ""
    namespace, _, local = element.tag.rpartition("}")
    return local if namespace in ("", "{" + NAMESPACE) else ""


def _shown_as(tag: str) -> str:
    return "g" if tag == "a" else tag


def _append_text(made: "Element", text: str | None) -> None:
    if not text or not text.strip():
        return
    if len(made):
        made[-1].tail = (made[-1].tail or "") + text
    else:
        made.text = (made.text or "") + text
