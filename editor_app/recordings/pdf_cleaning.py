"""Makes a copy of a PDF that holds its pages and nothing else: a new file, built of what is allowed."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from editor_app.domain.errors import BadInput
from editor_app.recordings.pdf_parts import tidy
from editor_app.wording import worded

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

PAGE_KEYS: Final = frozenset(
    {"/Type", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group", "/Annots"}
)
"""What a page may say of itself; Parent is written by the tree of pages."""

LINK_KEYS: Final = frozenset({"/Type", "/Subtype", "/Rect", "/Border", "/A"})
"""What a link says; its action is nothing but an address."""

UNSEEN_NOTES: Final = frozenset({"/Text", "/Popup", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/3D",
                                 "/RichMedia", "/TrapNet", "/Watermark"})  # fmt: skip


def open_pdf(path: Path) -> "Pdf":
    """Open a PDF. Raises BadInput with a sentence when it asks for a password or is no PDF."""
    import pikepdf  # noqa: PLC0415  in the child process alone

    try:
        return pikepdf.open(path)
    except pikepdf.PasswordError as error:
        raise BadInput(
            worded("The PDF asks for a password."), worded("Save it without one, and take that in.")
        ) from error
    except pikepdf.PdfError as error:
        raise BadInput(
            worded("The PDF is damaged or incomplete."), worded("Ask for it to be sent again.")
        ) from error


def clean_pdf(source: Path, out: Path) -> None:
    """Write the pages of a PDF to `out`: what is seen of them, their letters, and their links to the web.

    Bookmarks, forms (their letters stay), comments, attachments, scripts, layers, the structure for
    reading aloud and all that the file says of its makers do not come along. Raises BadInput when
    something hidden would come to light: layers that are switched off, blackenings that were never applied.
    """
    import pikepdf  # noqa: PLC0415

    with open_pdf(source) as pdf, pikepdf.new() as fresh:
        _check_hidden(pdf)
        _flatten(pdf)
        fresh.pages.extend(pdf.pages)
        for page in fresh.pages:
            _tidy_page(page)
        for key in list(fresh.Root.keys()):
            if key not in ("/Type", "/Pages"):
                del fresh.Root[key]
        for each in fresh.objects:
            tidy(each)
        fresh.remove_unreferenced_resources()
        fresh.save(
            out,
            min_version=pdf.pdf_version,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=True,
        )


def _check_hidden(pdf: "Pdf") -> None:
    for page in pdf.pages:
        if any(note.get("/Subtype") == "/Redact" for note in _notes(page)):
            raise BadInput(
                worded("The PDF has blackened places whose text is still in it."),
                worded("Apply the redactions in the program that made them, and take that file in."),
            )
    layers = pdf.Root.get("/OCProperties")
    if layers is None:
        return
    usual: Any = layers.get("/D", {})
    off_in_view = any(_is_off_in_view(layer) for layer in layers.get("/OCGs", []))
    if off_in_view or usual.get("/BaseState", "/ON") != "/ON" or len(usual.get("/OFF", [])):
        raise BadInput(
            worded("The PDF has layers that are switched off."),
            worded("Save it without them (print it to a PDF), and take that file in."),
        )


def _is_off_in_view(layer: Any) -> bool:  # noqa: ANN401
    return bool(layer.get("/Usage", {}).get("/View", {}).get("/ViewState", "/ON") == "/OFF")


def _flatten(pdf: "Pdf") -> None:
    """Draw the forms and marks into the pages, leave out notes nobody sees there, keep links."""
    links = {}
    for number, page in enumerate(pdf.pages):
        notes = _notes(page)
        links[number] = [link for note in notes if (link := _web_link(pdf, note)) is not None]
        drawn = [note for note in notes if note.get("/Subtype") not in UNSEEN_NOTES | {"/Link"}]
        if notes:
            page.obj["/Annots"] = pdf.make_indirect(_array(drawn))
    if "/AcroForm" in pdf.Root:
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("screen")
    for number, page in enumerate(pdf.pages):
        if links[number]:
            page.obj["/Annots"] = _array(links[number])
        elif "/Annots" in page.obj:
            del page.obj["/Annots"]


def _web_link(pdf: "Pdf", note: "Object") -> "Object | None":
    """Return a link to the web made anew, or None for another note."""
    import pikepdf  # noqa: PLC0415

    action = note.get("/A")
    if note.get("/Subtype") != "/Link" or action is None or action.get("/S") != "/URI":
        return None
    address = str(action.get("/URI", ""))
    if not address.startswith(("https://", "http://")):
        return None
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=pikepdf.Array([float(each) for each in note["/Rect"]]),
        Border=pikepdf.Array([0, 0, 0]),
        A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(address)),
    )
    return pdf.make_indirect(link)


def _notes(page: "Page") -> list[Any]:
    return [note for note in page.obj.get("/Annots", []) if hasattr(note, "keys")]


def _array(items: list[Any]) -> "Object":
    import pikepdf  # noqa: PLC0415

    return pikepdf.Array(items)


def _tidy_page(page: "Page") -> None:
    for key in list(page.obj.keys()):
        if key not in PAGE_KEYS and key != "/Parent":
            del page.obj[key]
