"""Pasting and copying: clean Markdown comes in, pictures reach the library, ids of the library stay in."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.newsroom import Newsroom
from editor_app.services import articles, media, newsroom
from ui.editor.area import EditorArea
from ui.editor.card_offer import CardOffer
from ui.editor.copying import OWN_FORMAT

BODY = "One word\n\n- item\n\nlast"


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """Leave nothing behind: Qt lets go of a clipboard's content after Python has ended."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def area(qtbot, context):
    """An editor area, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()
    return area


@pytest.fixture
def editor(qtbot, area, library):
    """The editor of a short story."""
    text = ArticleText(headline="Grain deal", slug="grain-deal", body=BODY)
    area.open_article(articles.create_article(library, text).value.id)
    qtbot.waitUntil(lambda: area.current is not None)
    return area.current


@pytest.fixture
def other(library):
    """Another article of the library."""
    return articles.create_article(library, ArticleText(headline="Ships [new]", slug="ships")).value


def mime(html: str = "", text: str = "") -> QMimeData:
    """Return what another program puts on the clipboard."""
    made = QMimeData()
    if html:
        made.setHtml(html)
    if text:
        made.setText(text)
    return made


def put_cursor(editor, words: str, *, select: bool = False) -> None:
    """Put the cursor behind some words of the body, or select them."""
    cursor = editor.body.textCursor()
    start = editor.body.text.index(words)
    cursor.setPosition(start)
    keep = QTextCursor.MoveMode.KeepAnchor if select else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(start + len(words), keep)
    editor.body.setTextCursor(cursor)


def png() -> QImage:
    """Return a small picture."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


def png_in_html() -> str:
    """Return HTML with a picture in it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    png().save(buffer, "PNG")
    return f'<p>Look</p><img alt="Red" src="data:image/png;base64,{bytes(data.toBase64().data()).decode()}">'


def test_html_becomes_markdown_in_one_step_of_undo(editor):
    """Emphasis and links of a page are Markdown; Ctrl+Z takes the whole paste back."""
    put_cursor(editor, "One")
    editor.body.insertFromMimeData(mime('<b> bold</b> <a href="https://a.org/">link</a>', "bold link"))
    assert editor.body.text.startswith("One**bold** [link](https://a.org/) word")
    editor.body.undo()
    assert editor.body.text == BODY


def test_blocks_get_their_blank_lines(editor):
    """A list pasted behind words begins a paragraph of its own, and the words behind it another."""
    put_cursor(editor, "One")
    editor.body.insertFromMimeData(mime("<ul><li>a</li><li>b</li></ul>"))
    assert editor.body.text.startswith("One\n\n- a\n- b\n\n word")


def test_a_list_pasted_into_an_empty_item_goes_on(editor):
    """The sign of the item that is there already is not doubled."""
    put_cursor(editor, "item", select=True)
    editor.body.insertFromMimeData(mime("<ul><li>a</li><li>b</li></ul>"))
    assert "\n\n- a\n- b\n\nlast" in editor.body.text


def test_in_a_quotation_every_line_is_quoted(editor):
    """Two paragraphs pasted into a quotation stay in it."""
    editor.body.setPlainText("> said")
    put_cursor(editor, "said", select=True)
    editor.body.insertFromMimeData(mime("<p>a</p><p>b</p>"))
    assert editor.body.text == "> a\n> \n> b"


def test_markdown_of_another_editor_stays_markdown(editor):
    """HTML that says no more than the text beside it is left alone, and the signs of the text with it."""
    editor.body.selectAll()
    editor.body.insertFromMimeData(mime("<span>a **b** c</span>", "a **b** c"))
    assert editor.body.text == "a **b** c"


def test_in_a_block_of_code_the_text_is_taken(editor):
    """Between fences nothing is converted."""
    editor.body.setPlainText("```\nx\n```")
    put_cursor(editor, "x", select=True)
    editor.body.insertFromMimeData(mime("<b>*a*</b>", "*a*"))
    assert editor.body.text == "```\n*a*\n```"


def test_plain_paste_takes_the_words_alone(editor):
    """Ctrl+Shift+V leaves the form behind."""
    QGuiApplication.clipboard().setMimeData(mime("<b>bold</b>", "bold"))
    editor.body.selectAll()
    editor.take_step("write.paste_plain")
    assert editor.body.text == "bold"


def test_a_large_page_is_converted_while_one_writes(qtbot, editor):
    """A paste that takes long comes in where it was asked for, though the text before it grew."""
    put_cursor(editor, "last")
    editor.body.insertFromMimeData(mime("<p>x <b>y</b></p>" * 4000))
    put_cursor(editor, "One")
    QTest.keyClicks(editor.body, " new")
    qtbot.waitUntil(lambda: "**y**" in editor.body.text)
    assert editor.body.text.startswith("One new word\n\n- item\n\nlastx **y**\n\nx **y**")
    assert editor.body.textCursor().position() == len("One new")


def test_footnotes_that_come_along_get_free_names(editor):
    """A pasted footnote leaves those of the article alone."""
    editor.body.setPlainText("a[^1]\n\n[^1]: Note\n\n")
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    editor.body.insertFromMimeData(
        mime('<p>b<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1">[1]</a> Other</p>')
    )
    assert editor.body.text.endswith("b[^2]\n\n[^2]: Other")


def test_an_address_over_words_makes_them_a_link(editor):
    """Select, paste an address: that is a link."""
    put_cursor(editor, "word", select=True)
    editor.body.insertFromMimeData(mime(text="https://example.org/a_(b)\n"))
    assert editor.body.text.startswith("One [word](https://example.org/a_%28b%29)")


def test_an_address_over_an_address_takes_its_place(editor):
    """The address that a new link has selected is replaced."""
    editor.body.setPlainText("[a](https://)")
    put_cursor(editor, "https://", select=True)
    editor.body.insertFromMimeData(mime(text="https://example.org/"))
    assert editor.body.text == "[a](https://example.org/)"


def test_an_address_in_running_text_is_a_link(editor):
    """Between words an address gets the signs that make it one."""
    put_cursor(editor, "One ")
    editor.body.insertFromMimeData(mime(text="https://example.org/"))
    assert editor.body.text.startswith("One <https://example.org/>word")


@pytest.mark.parametrize("address", ["article:ships", "https://news.example/articles/ships/", "preview"])
def test_the_address_of_an_article_offers_a_card(qtbot, library, editor, other, address):
    """Pasted on an empty line, it is written first; Enter makes a related card of it, and undo a link."""
    newsroom.save_newsroom(library, Newsroom(base_url="https://news.example"))
    if address == "preview":
        address = "dateline-preview://library/articles/ships/index.html"
    editor.body.setPlainText("")
    editor.body.insertFromMimeData(mime(text=address))
    assert editor.body.text == address
    qtbot.waitUntil(lambda: editor.body.viewport().findChild(CardOffer) is not None)
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    assert editor.body.text == f"[Ships (new)](article:{other.id})"
    editor.body.undo()
    assert editor.body.text == address


def test_writing_on_lets_the_offer_go(qtbot, editor, other):
    """Any other key is written, and Enter is Enter again."""
    editor.body.setPlainText("")
    editor.body.insertFromMimeData(mime(text="article:ships"))
    qtbot.waitUntil(lambda: editor.body.viewport().findChild(CardOffer) is not None)
    QTest.keyClicks(editor.body, "x")
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    assert editor.body.text == "article:shipsx\n"


def test_an_address_elsewhere_offers_nothing(qtbot, context, editor, other):
    """A page of another site is a card already, by standing alone."""
    editor.body.setPlainText("")
    editor.body.insertFromMimeData(mime(text="https://example.org/articles/ships/"))
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert editor.body.viewport().findChild(CardOffer) is None


def test_a_picture_in_html_reaches_the_library(qtbot, library, editor):
    """A picture that comes along in the page is taken in, and its line names it."""
    editor.body.selectAll()
    editor.body.insertFromMimeData(mime(png_in_html()))
    qtbot.waitUntil(lambda: editor.body.text.startswith("Look"))
    (item,) = media.list_media(library)
    assert (editor.body.text, item.text.alt) == (f"Look\n\n![Red](media:{item.id})", "Red")


def test_a_copied_picture_reaches_the_library(qtbot, library, editor):
    """Image data with HTML that only names a picture elsewhere is the picture itself."""
    made = mime('<meta charset="utf-8"><img src="https://example.org/a.png">')
    made.setImageData(png())
    put_cursor(editor, "item")
    editor.body.insertFromMimeData(made)
    qtbot.waitUntil(lambda: "media:" in editor.body.text)
    (item,) = media.list_media(library)
    assert f"- item\n\n![](media:{item.id})\n\nlast" in editor.body.text


def test_dropped_files_come_in_where_they_were_dropped(qtbot, library, context, editor, tmp_path):
    """Two files dropped below the first line stand there, in order, though one goes on writing elsewhere."""
    said = []
    context.notices.said.connect(said.append)
    paths = [tmp_path / "a.png", tmp_path / "b.png"]
    for width, path in enumerate(paths, 8):
        QImage(width, 8, QImage.Format.Format_RGB32).save(str(path))
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    put_cursor(editor, "One word")
    place = QPointF(editor.body.cursorRect().center())
    put_cursor(editor, "last")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    editor.body.dropEvent(QDropEvent(place, copy, made, left, Qt.KeyboardModifier.NoModifier))
    put_cursor(editor, "last")
    qtbot.waitUntil(lambda: editor.body.text.count("media:") == 2)
    first, second = (media.get_media(library, found) for found in _named(editor.body.text))
    assert (first.file_name, second.file_name) == ("a.png", "b.png")
    assert editor.body.text.endswith("- item\n\nlast")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].text == "2 files are in the library."


def _named(text: str) -> list[str]:
    return [part.split(")")[0] for part in text.split("media:")[1:]]


def test_a_file_that_is_no_picture_is_told(qtbot, context, editor, tmp_path):
    """What cannot be taken becomes a sentence, and the text stays as it was."""
    said = []
    context.notices.said.connect(said.append)
    path = tmp_path / "a.png"
    path.write_text("no picture")
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    editor.body.insertFromMimeData(made)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].kind == "error"
    assert editor.body.text == BODY


def test_a_copy_carries_markdown_text_and_html(editor):
    """Other programs get words and HTML without the library's ids; Dateline gets all of it back."""
    markdown = "A **b** and [more](article:abc).\n\n![Port](media:ff00)"
    editor.body.setPlainText(markdown)
    editor.body.selectAll()
    copied = editor.body.createMimeDataFromSelection()
    assert copied.text() == "A **b** and more.\n\nPort"
    assert copied.html() == "<p>A <strong>b</strong> and more.</p>\n<p>Port</p>"
    assert bytes(copied.data(OWN_FORMAT).data()).decode() == markdown


def test_a_long_copy_gets_its_html_in_a_moment(qtbot, editor):
    """The text is there at once; the HTML follows from the background."""
    editor.body.setPlainText("A **b** c.\n\n" * 3000)
    editor.body.selectAll()
    editor.body.copy()
    clipboard = QGuiApplication.clipboard()
    assert not clipboard.mimeData().hasHtml()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasHtml(), timeout=10000)
    assert clipboard.mimeData().html().startswith("<p>A <strong>b</strong> c.</p>")


def test_cut_and_paste_inside_changes_nothing(editor):
    """What was cut out of the body comes back letter for letter."""
    markdown = "# [x](article:abc)\u00a0*y* ![p](media:ff)"
    editor.body.setPlainText(markdown)
    editor.body.selectAll()
    editor.body.cut()
    editor.body.paste()
    assert editor.body.text == markdown
