"""The objects of a PDF: what of them tells of its makers goes, and the pictures among them are cleaned."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from editor_app.domain.errors import BadInput
from editor_app.recordings.picture_streams import cleaned_jpeg, cleaned_jpeg2000
from editor_app.wording import worded

if TYPE_CHECKING:
    from pikepdf import Object

TELLING_KEYS: Final = frozenset(
    {
        "/Metadata", "/PieceInfo", "/LastModified", "/AF", "/Thumb", "/StructParent", "/StructParents",
        "/OC", "/Properties", "/Private", "/Measure", "/PtData", "/OPI", "/Alternates",
    }
)  # fmt: skip
"""Keys that go wherever they stand: metadata, an editor's private data, layers, map positions."""

_DEEPEST: Final = 50  # lists and dictionaries within each other


def tidy(found: Any) -> None:  # noqa: ANN401
    """Take telling keys out of an object and of what stands in it, and clean the pictures."""
    import pikepdf  # noqa: PLC0415

    for inner in parts_of(found):
        is_list = isinstance(inner, pikepdf.Array)
        for key in list(range(len(inner))) if is_list else list(inner.keys()):
            if key in TELLING_KEYS:
                del inner[key]
            elif _is_profile(inner[key]):
                inner[key] = _plain_colours(inner[key])
    if isinstance(found, pikepdf.Stream):
        _tidy_picture(found)


def parts_of(found: Any, depth: int = 0) -> Iterator[Any]:  # noqa: ANN401
    """Give an object and the dictionaries and lists directly inside; others have a turn of their own."""
    import pikepdf  # noqa: PLC0415

    if depth > _DEEPEST:
        raise BadInput(worded("The PDF is damaged or incomplete."), worded("Ask for it to be sent again."))
    if isinstance(found, pikepdf.Array):
        inside = list(found)
    elif isinstance(found, (pikepdf.Dictionary, pikepdf.Stream)):
        inside = [found[key] for key in found.keys()]  # noqa: SIM118  a PDF's dictionary has no iterator
    else:
        return
    yield found
    for each in inside:
        if not getattr(each, "is_indirect", False):
            yield from parts_of(each, depth + 1)


def _is_profile(value: Any) -> bool:  # noqa: ANN401
    import pikepdf  # noqa: PLC0415

    return isinstance(value, pikepdf.Array) and len(value) == 2 and value[0] == "/ICCBased"


def _plain_colours(space: Any) -> "Object":  # noqa: ANN401
    """Return the device's own colours in place of a profile, which names its makers and their day."""
    import pikepdf  # noqa: PLC0415

    instead = space[1].get("/Alternate")
    if isinstance(instead, pikepdf.Array) and not _is_profile(instead):
        return instead
    names = {1: pikepdf.Name.DeviceGray, 3: pikepdf.Name.DeviceRGB, 4: pikepdf.Name.DeviceCMYK}
    return names[int(space[1]["/N"])]


def _tidy_picture(stream: Any) -> None:  # noqa: ANN401
    import pikepdf  # noqa: PLC0415

    kind, content = picture_in(stream)
    if not kind:
        return
    clean = cleaned_jpeg(content) if kind == "/DCTDecode" else cleaned_jpeg2000(content)
    parameters = stream.get("/DecodeParms")
    kept = parameters[-1] if isinstance(parameters, pikepdf.Array) and len(parameters) else None
    stream.write(clean, filter=pikepdf.Name(kind), decode_parms=kept)


def picture_in(stream: Any) -> tuple[str, bytes]:  # noqa: ANN401
    """Return how a stream's picture is compressed, "/DCTDecode" or "/JPXDecode", and its file."""
    import pikepdf  # noqa: PLC0415

    filters = stream.get("/Filter", [])
    names = [str(filters)] if isinstance(filters, pikepdf.Name) else [str(each) for each in filters]
    if not names or names[-1] not in ("/DCTDecode", "/JPXDecode"):
        return "", b""
    if len(names) == 1:
        return names[0], bytes(stream.read_raw_bytes())
    return names[-1], bytes(stream.read_bytes(pikepdf.StreamDecodeLevel.generalized))
