"""What lies on the clipboard after copying in Word, Google Docs, LibreOffice, mails and web pages."""

from pathlib import Path

import pytest

from editor_app.domain.references import NoReferences
from editor_app.importing.pasted_html import markdown_from_html
from editor_app.render.body import render_body

CLIPBOARDS = sorted((Path(__file__).parent / "pasted").glob("*.html"))


def pasted(html: str) -> str:
    """Return the Markdown of a clipboard's HTML."""
    return markdown_from_html(html).markdown


def rendered(markdown: str) -> str:
    """Return the HTML a page shows."""
    return render_body(markdown, NoReferences()).html


@pytest.mark.parametrize("clipboard", CLIPBOARDS, ids=lambda path: path.stem)
def test_a_clipboard_becomes_this_markdown(clipboard):
    """Each clipboard of the collection gives the Markdown that was read and approved."""
    wanted = clipboard.with_suffix(".md").read_text(encoding="utf-8").rstrip("\n")
    assert pasted(clipboard.read_text(encoding="utf-8")) == wanted


@pytest.mark.parametrize(
    "clipboard", [each for each in CLIPBOARDS if "picture" not in each.stem], ids=lambda path: path.stem
)
def test_the_page_has_the_same_form(clipboard):
    """What the renderer makes of the Markdown gives the same Markdown when it is pasted in turn."""
    markdown = pasted(clipboard.read_text(encoding="utf-8"))
    assert pasted(rendered(markdown)) == markdown


def test_code_stays_in_one_piece():
    """Bold parts and backquotes inside code do not cut it: its signs would touch and lose letters."""
    assert pasted("<code><i><b>Kyiv</b> `c`</i>Kyiv</code>") == "``Kyiv `c`Kyiv``"


def test_footnotes_get_names_that_are_free():
    """A pasted footnote does not take the name of one the article has."""
    html = '<p>a<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1">[1]</a> Note</p>'
    assert markdown_from_html(html, {"1", "2"}).markdown == "a[^3]\n\n[^3]: Note"


def test_a_footnote_mark_without_its_note_goes():
    """When only the sentence was copied, no mark leads to nowhere."""
    assert pasted('<p>a<a href="#_ftn1">[1]</a> b</p>') == "a b"


def test_a_picture_that_came_along_is_handed_over():
    """A picture in the data is given as a file, with its name in the Markdown."""
    result = markdown_from_html('<p>a</p><img alt="Dot" src="data:image/png;base64,AAEC">')
    assert result.markdown == "a\n\n![Dot](media:pasted-1)"
    assert (result.pictures[0].name, result.pictures[0].data) == ("pasted-1", b"\x00\x01\x02")


def test_a_picture_whose_data_is_broken_goes():
    """A picture that cannot be read leaves no reference behind."""
    result = markdown_from_html('<p>a</p><img alt="Dot" src="data:image/png;base64,A">')
    assert (result.markdown, result.pictures) == ("a", ())


@pytest.mark.parametrize(
    "html",
    [
        "One paragraph, no more",
        '<meta charset="utf-8"><span style="color: red">One paragraph</span>',
        "<pre>**Markdown** of an editor</pre>",
        '<div style="font-family: monospace; white-space: pre;"><div># Markdown</div><div>* a</div></div>',
    ],
)
def test_a_text_without_form_is_left_to_the_plain_text(html):
    """Where HTML says no more than the text beside it, the text is to be taken."""
    assert not markdown_from_html(html).has_form


@pytest.mark.parametrize(
    "html", ["<b>x</b>", "<p>a</p><p>b</p>", "<ul><li>a</ul>", '<a href="https://a.org">a</a>']
)
def test_a_text_with_form_is_taken_as_markdown(html):
    """Emphasis, paragraphs, lists and links are worth converting."""
    assert markdown_from_html(html).has_form


def test_an_address_alone_is_not_escaped():
    """An address in a paragraph of its own is a card, in which an escape would be a part of the address."""
    assert pasted("<p>https://example.org/_a_*b*</p>") == "https://example.org/_a_*b*"


def test_deep_nesting_is_no_harm():
    """Ten thousand elements inside each other are read without an error."""
    assert pasted("<div><b>" * 5000 + "x").strip("*") == "x"
