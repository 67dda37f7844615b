"""Opens a PDF that is to leave and looks at every object: what is not part of a page is refused."""

from pathlib import Path
from typing import Any, Final

from editor_app.domain.errors import BadInput
from editor_app.recordings.pdf_cleaning import LINK_KEYS, PAGE_KEYS, open_pdf
from editor_app.recordings.pdf_parts import TELLING_KEYS, parts_of, picture_in
from editor_app.recordings.picture_streams import cleaned_jpeg, cleaned_jpeg2000
from editor_app.wording import worded

_FORBIDDEN_KEYS: Final = TELLING_KEYS | {
    "/AA", "/OpenAction", "/JS", "/JavaScript", "/Author", "/Creator", "/Producer", "/CreationDate",
    "/ModDate", "/EmbeddedFiles", "/EF", "/AcroForm", "/XFA", "/OCProperties", "/StructTreeRoot", "/Outlines",
}  # fmt: skip
_FORBIDDEN_TYPES: Final = {"/Metadata", "/EmbeddedFile", "/Filespec", "/OCG", "/Sig"}
_TRACES: Final = (b"Exif\0\0", b"<x:xmpmeta", b"<?xpacket", b"http://ns.adobe.com/xap/", b"Photoshop 3.0\0")


class TellingPdf(BadInput):
    """The copy of a PDF still holds something that is not part of its pages."""

    def __init__(self) -> None:
        super().__init__(
            worded("Something in the PDF could not be taken out."),
            worded("Print it to a new PDF, and take that in."),
        )


def check_pdf(path: Path) -> None:
    """Raise TellingPdf unless the file holds pages, and nothing that tells of its makers."""
    with open_pdf(path) as pdf:
        if "/Info" in pdf.trailer or set(pdf.Root.keys()) != {"/Type", "/Pages"}:
            raise TellingPdf
        for page in pdf.pages:
            if not set(page.obj.keys()) <= PAGE_KEYS | {"/Parent"}:
                raise TellingPdf
            for note in page.obj.get("/Annots", []):
                _check_link(note)
        for each in pdf.objects:
            _check(each)


def _check_link(note: Any) -> None:  # noqa: ANN401
    if not set(note.keys()) <= LINK_KEYS or set(note["/A"].keys()) != {"/S", "/URI"}:
        raise TellingPdf


def _check(found: Any) -> None:  # noqa: ANN401
    import pikepdf  # noqa: PLC0415

    for inner in parts_of(found):
        if isinstance(inner, pikepdf.Array):
            if len(inner) and inner[0] == "/ICCBased":
                raise TellingPdf
        elif set(inner.keys()) & _FORBIDDEN_KEYS or str(inner.get("/Type", "")) in _FORBIDDEN_TYPES:
            raise TellingPdf
    if isinstance(found, pikepdf.Stream):
        _check_stream(found)


def _check_stream(stream: Any) -> None:  # noqa: ANN401
    import pikepdf  # noqa: PLC0415

    kind, content = picture_in(stream)
    if kind:
        clean = cleaned_jpeg(content) if kind == "/DCTDecode" else cleaned_jpeg2000(content)
        if clean != content:
            raise TellingPdf
        return
    try:
        content = bytes(stream.read_bytes(pikepdf.StreamDecodeLevel.generalized))
    except pikepdf.PdfError:  # compressed as only a picture can be, without a place for words
        content = bytes(stream.read_raw_bytes())
    if any(trace in content for trace in _TRACES):
        raise TellingPdf
