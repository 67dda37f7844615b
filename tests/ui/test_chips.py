"""Pictures, videos and cards of a body: shown as chips, with the Markdown below for the cursor."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from editor_app.domain.article import ArticleText
from editor_app.domain.media import MediaText
from editor_app.services import articles, media_use, taking_in
from ui.editor.area import EditorArea
from ui.editor.chip_lines import chip_line
from ui.editor.chips import Chips
from ui.pickers.article_picker import ArticlePicker
from ui.theme import current


@pytest.fixture
def picture(library, tmp_path):
    """A picture of the library, all red."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "red.png"))
    return taking_in.take_in(library, tmp_path / "red.png", MediaText(alt="Red wall")).value


@pytest.fixture
def other(library):
    """Another article of the library."""
    return articles.create_article(library, ArticleText(headline="Ships leave", slug="ships")).value


@pytest.fixture
def area(qtbot, context):
    """An editor area, shown and in front."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(900, 600)
    area.show()
    qtbot.waitExposed(area)
    return area


@pytest.fixture
def editor(qtbot, area, library, picture, other):
    """The editor of a story with a picture, a card and a picture that is gone."""
    body = f"First\n\n![Wall](media:{picture.id})\n\n[x](article:{other.id})\n\n![Gone](media:0000)\n\nLast"
    story = articles.create_article(library, ArticleText(headline="Story", body=body)).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    return area.current


def chips(editor) -> Chips:
    """Return the part that shows the chips."""
    return editor.findChild(Chips)


def go_to(editor, line: int) -> None:
    """Put the cursor on a line of the body."""
    editor.body.setFocus()
    editor.body.setTextCursor(QTextCursor(editor.body.document().findBlockByNumber(line)))


def middle(editor, line: int) -> QPoint:
    """Return a point on a line, near its start."""
    return chips(editor)._painter.place_of(editor.body.document().findBlockByNumber(line)).center()


def chip_rect(editor, line: int):
    """Return the rectangle of the chip on a line, or None when the line shows its Markdown."""
    place = chips(editor)._painter.place_of(editor.body.document().findBlockByNumber(line))
    found = chips(editor)._painter.chip_at(QPoint(place.left() + 8, place.center().y()))
    return found[1] if found else None


def colours(editor, rect) -> set[str]:
    """Return the colours on a part of the body."""
    image = editor.body.viewport().grab(rect).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_picture_is_a_chip_with_its_picture(qtbot, editor):
    """The line of a picture shows the picture small, without the height of the text changing."""
    go_to(editor, 0)
    height = editor.body.blockBoundingRect(editor.body.document().findBlockByNumber(2)).height()
    rect = chip_rect(editor, 2)
    assert rect is not None
    qtbot.waitUntil(lambda: any(name.startswith("#fe") for name in colours(editor, rect)))
    assert editor.body.blockBoundingRect(editor.body.document().findBlockByNumber(2)).height() == height


def test_the_cursor_opens_the_markdown(editor):
    """On the line itself one sees and edits what is written."""
    go_to(editor, 2)
    assert chip_rect(editor, 2) is None
    assert chip_rect(editor, 4) is not None
    go_to(editor, 0)
    assert chip_rect(editor, 2) is not None


def test_what_is_missing_is_told(qtbot, editor):
    """A picture that is not in the library says so, in words and in the colour of warnings."""
    go_to(editor, 0)
    painter = chips(editor)._painter
    line = chip_line(editor.body.document().findBlockByNumber(6))
    qtbot.waitUntil(lambda: "not in the library" in painter.name_of(line))
    rect = chip_rect(editor, 6)
    assert current.colour("warn").name() in colours(editor, rect)


def test_a_picture_that_comes_back_is_known_again(qtbot, library, context, editor, picture):
    """What the library changes is asked for again."""
    painter, line = chips(editor)._painter, chip_line(editor.body.document().findBlockByNumber(2))
    context.jobs.write(lambda: media_use.bin_media(library, picture.id))
    qtbot.waitUntil(lambda: "not in the library" in painter.name_of(line))
    context.jobs.write(lambda: media_use.restore_media(library, picture.id))
    qtbot.waitUntil(lambda: "not in the library" not in painter.name_of(line))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("![a](media:x)", True),
        ("![a](media:x)\n![b](media:y)", True),
        ('![a](video:https://example.org/v "Title")', True),
        ("[a](article:x)", True),
        ("text ![a](media:x)", False),
        ("![a](media:x) text", False),
        ("![a](media:x)\ntext", False),
        ("[a](article:x)\n[b](article:y)", False),
        ("[a](https://example.org)", False),
        ("![a](https://example.org/a.png)", False),
    ],
)
def test_only_what_stands_alone_is_a_chip(editor, body, found):
    """In running text pictures and cards stay text; the pictures of a gallery are chips each."""
    editor.body.setPlainText(body)
    assert (chip_line(editor.body.document().firstBlock()) is not None) == found


def test_in_a_block_of_code_nothing_is_a_chip(editor):
    """Between fences a line is shown as it stands."""
    editor.body.setPlainText("```\n\n![a](media:x)\n\n```")
    assert chip_line(editor.body.document().findBlockByNumber(2)) is None


def test_the_end_of_a_chip_opens_its_menu(qtbot, editor):
    """A click on the small arrow shows what can be done; the text is not touched."""
    go_to(editor, 0)
    rect = chip_rect(editor, 4)
    qtbot.waitUntil(lambda: chips(editor)._is_known(editor.body.document().findBlockByNumber(4)))
    handle = chips(editor)._painter.handle_of(chip_rect(editor, 4) or rect)
    QTest.mouseClick(editor.body.viewport(), Qt.MouseButton.LeftButton, pos=handle.center())
    menu = editor.body.findChild(QMenu)
    names = [action.text() for action in menu.actions()]
    assert names == ["Open the article", "Words…", "Replace…", "Move up", "Move down", "Remove"]
    menu.close()


def test_a_key_opens_the_menu_of_the_line(editor):
    """Ctrl+. on the line of a picture shows its menu."""
    go_to(editor, 6)
    QTest.keyClick(editor.body, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = editor.body.findChild(QMenu)
    assert menu.actions()[0].text() == "Alt text…"
    menu.close()


def test_a_double_click_goes_there(qtbot, area, editor, other):
    """Two clicks on a card wish for its article."""
    go_to(editor, 0)
    wished = []
    area.reference_requested.connect(lambda *what: wished.append(what))
    qtbot.waitUntil(lambda: chips(editor)._is_known(editor.body.document().findBlockByNumber(4)))
    point = chip_rect(editor, 4).topLeft() + QPoint(60, 10)
    QTest.mouseClick(editor.body.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(editor.body.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert wished == [("article", other.id)]


def test_alt_text_and_caption_are_changed_in_a_field(editor, picture):
    """The words of a picture are changed below it; Escape leaves them."""
    menu = chips(editor).menu
    menu.aim(editor.body.document().findBlockByNumber(2))
    menu.change_words()
    field = editor.body.viewport().findChild(QLineEdit)
    field.setText("A [red] wall")
    QTest.keyClick(field, Qt.Key.Key_Return)
    menu.change_caption()
    fields = editor.body.viewport().findChildren(QLineEdit)
    fields[-1].setText('The "wall"')
    QTest.keyClick(fields[-1], Qt.Key.Key_Return)
    menu.change_caption()
    fields = editor.body.viewport().findChildren(QLineEdit)
    fields[-1].setText("Never mind")
    QTest.keyClick(fields[-1], Qt.Key.Key_Escape)
    line = editor.body.document().findBlockByNumber(2).text()
    assert line == f'![A (red) wall](media:{picture.id} "The ”wall”")'


def test_removing_leaves_one_blank_line(editor, picture):
    """The line goes with one of the blank lines around it, and comes back with one undo."""
    before = editor.body.text
    chips(editor).menu.aim(editor.body.document().findBlockByNumber(2))
    chips(editor).menu.remove()
    assert editor.body.text == before.replace(f"![Wall](media:{picture.id})\n\n", "")
    editor.body.undo()
    assert editor.body.text == before


def test_moving_passes_the_paragraph_above(editor, picture):
    """Moved up, the picture stands before the first paragraph."""
    chips(editor).menu.aim(editor.body.document().findBlockByNumber(2))
    chips(editor).menu.move_up()
    assert editor.body.text.startswith(f"![Wall](media:{picture.id})\n\nFirst\n\n")


def test_another_article_can_be_chosen(qtbot, library, editor, other):
    """Replacing a card opens the picker and writes what is picked."""
    third = articles.create_article(library, ArticleText(headline="Third", slug="third")).value
    chips(editor).menu.aim(editor.body.document().findBlockByNumber(4))
    chips(editor).menu.replace()
    picker = editor.window().findChild(ArticlePicker)
    qtbot.waitUntil(lambda: bool(picker._rows))
    picker.picked.emit(next(row for row in picker._rows if row.id == third.id))
    picker.close()
    assert editor.body.document().findBlockByNumber(4).text() == f"[Third](article:{third.id})"
