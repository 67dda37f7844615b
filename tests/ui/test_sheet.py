"""How the sheet is looked at: tools, outline, focus, typewriter, zoom, and the sheet alone on the screen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from ui.crash import CrashHandler
from ui.main_window import MainWindow
from ui.theme import current
from ui.wiring import Wiring

NONE = Qt.KeyboardModifier.NoModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
BODY = (
    "Lead.\n\n## One\n\nFirst. And more.\n\n## Two\n\nSecond.\n\n![A ship](media:abc)\n\n## Three\n\nThird."
)


@pytest.fixture
def window(qtbot, context):
    """The main window with its desk; the writing as large as usual again when it is over."""
    window = MainWindow(context)
    window.wiring = Wiring(context, window, CrashHandler(context.notices))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.wiring.begin()
    yield window
    current.use_zoom(1.0)


@pytest.fixture
def editor(qtbot, window, library):
    """The editor of an article with three sections."""
    story = articles.create_article(library, ArticleText(headline="Ships", body=BODY)).value
    window.wiring.open_article(story.id)
    area = window.wiring.rooms.editor
    qtbot.waitUntil(lambda: area.current is not None)
    area.current.body.setFocus()
    qtbot.waitUntil(lambda: part(area.current, "Toolbar").strip.is_filled)
    return area.current


def part(editor, kind):
    """Return the part of an editor by the name of its class."""
    return next(each for each in editor._parts if type(each).__name__ == kind)


def trigger(window, action):
    """Do an action of the menu."""
    window.registry.qt_action(action).trigger()


def put_cursor(editor, words):
    """Put the cursor before these words of the body."""
    cursor = editor.body.textCursor()
    cursor.setPosition(editor.body.text.index(words))
    editor.body.setTextCursor(cursor)


def outline(window, editor):
    """Open the outline and return it."""
    trigger(window, "view.outline")
    return part(editor, "Outline").popup


def rows(popup):
    """Return what the outline shows."""
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def brightness(editor, words):
    """Return how dark the darkest point of the line of these words is, from 0 (black) to 255."""
    block = editor.body.document().find(words).block()
    rect = editor.body.blockBoundingGeometry(block).translated(editor.body.contentOffset()).toRect()
    picture = editor.body.viewport().grab(rect).toImage()
    points = ((x, y) for x in range(min(120, picture.width())) for y in range(picture.height()))
    return min(picture.pixelColor(x, y).lightness() for x, y in points)


def test_the_strip_has_a_tool_for_each_format(window, editor) -> None:
    """On a wide sheet all are there, none in the menu; each tells its keys."""
    strip = part(editor, "Toolbar").strip
    strip.resize(900, strip.height())

    assert strip.shown[:3] == ["write.bold", "write.italic", "write.link"]
    assert "insert.table" in strip.shown
    assert strip.overflowing == []
    assert strip._tools[0].toolTip() == "Bold  Ctrl+B"


def test_tools_without_room_are_in_the_menu(window, editor) -> None:
    """Nothing is lost on a narrow sheet."""
    strip = part(editor, "Toolbar").strip
    strip.resize(900, strip.height())
    every = strip.shown

    strip.resize(300, strip.height())

    assert 0 < len(strip.shown) < len(every)
    assert strip.shown + strip.overflowing == every


def test_the_arrows_go_along_the_strip(window, editor) -> None:
    """From the first tool left to the last one, and Escape goes back to the text."""
    strip = part(editor, "Toolbar").strip
    strip.resize(900, strip.height())
    strip._tools[0].setFocus()

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    last = window.focusWidget()
    QTest.keyClick(last, Qt.Key.Key_Escape)

    assert last.action.objectName() == "view.outline"
    assert window.focusWidget() is editor.body


def test_a_tool_writes_in_the_body(window, editor) -> None:
    """A click takes the selection and leaves the cursor there."""
    put_cursor(editor, "Second")
    editor.body.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)

    part(editor, "Toolbar").strip._tools[0].click()

    assert "**Second**." in editor.body.text
    assert editor.body.hasFocus()


def test_the_tools_step_back_while_one_writes(window, editor) -> None:
    """They come forward when the mouse goes there."""
    strip = part(editor, "Toolbar").strip

    QTest.keyClicks(editor.body, "a")
    faded = strip.is_back
    strip.looked_at.emit()

    assert faded
    assert not strip.is_back


def test_the_strip_can_be_hidden_for_good(window, editor, settings) -> None:
    """The choice is remembered, and nothing is shown again by itself."""
    trigger(window, "view.toolbar")

    assert part(editor, "Toolbar").strip.isHidden()
    assert settings.text("view/tools", "yes") == ""


def test_the_outline_shows_where_one_is(window, editor) -> None:
    """The row of the section with the cursor is marked."""
    put_cursor(editor, "Second")

    popup = outline(window, editor)

    assert rows(popup) == ["One", "Two", "A ship", "Three"]
    assert popup.list.marked.text == "Two"


def test_the_outline_filters_and_goes_there(window, editor) -> None:
    """Enter puts the cursor before the words of the heading."""
    popup = outline(window, editor)

    QTest.keyClicks(popup.field, "thr")
    found = rows(popup)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)

    assert found == ["Three"]
    assert popup.isHidden()
    assert editor.body.text[editor.body.textCursor().position() :].startswith("Three")


def test_the_outline_stays_on_a_sheet_that_grows_narrow(window, editor, qtbot) -> None:
    """It follows the right edge of the sheet, whatever becomes of the window."""
    popup = outline(window, editor)
    sheet = popup.parentWidget()
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: popup.geometry().right() < sheet.width() and sheet.width() < 700)
    assert sheet.rect().contains(popup.geometry())


def test_escape_leaves_the_outline_and_the_cursor_alone(window, editor) -> None:
    """Nothing has moved."""
    put_cursor(editor, "Second")
    before = editor.body.textCursor().position()

    QTest.keyClick(outline(window, editor).field, Qt.Key.Key_Escape)

    assert part(editor, "Outline").popup is None
    assert editor.body.textCursor().position() == before


def test_a_section_moves_by_keys_and_in_one_step_of_undo(window, editor) -> None:
    """The outline follows, and the moved section stays marked."""
    put_cursor(editor, "Second")
    popup = outline(window, editor)

    QTest.keyClick(popup.field, Qt.Key.Key_Up, ALT)
    after = rows(popup), popup.list.marked.text
    editor.body.undo()

    assert after == (["Two", "A ship", "One", "Three"], "Two")
    assert editor.body.text == BODY


def test_a_dragged_section_goes_where_it_is_dropped(qtbot, window, editor) -> None:
    """Dropped below the last row it comes last."""
    popup = outline(window, editor)
    first = popup.list.item(0).data(Qt.ItemDataRole.UserRole + 1)

    popup.list.dropped.emit(first, None)
    qtbot.waitUntil(lambda: rows(popup)[-1] == "One")

    assert editor.body.text.endswith("## Three\n\nThird.\n\n## One\n\nFirst. And more.")


def test_focus_dims_all_but_the_paragraph(window, editor) -> None:
    """The text itself is not touched."""
    put_cursor(editor, "Second")
    before = brightness(editor, "Third")

    trigger(window, "view.focus")

    assert brightness(editor, "Third") > before + 60
    assert brightness(editor, "Second") == pytest.approx(before, abs=45)  # the caret may stand in it
    assert editor.body.text == BODY


def test_focus_follows_the_cursor(window, editor) -> None:
    """The paragraph one comes to is bright."""
    put_cursor(editor, "Second")
    trigger(window, "view.focus")
    dim = brightness(editor, "Third")

    put_cursor(editor, "Third")

    assert brightness(editor, "Third") < dim - 60


def test_the_choice_of_a_sentence_is_remembered(window, editor, settings) -> None:
    """Also when the focus is turned off in between."""
    trigger(window, "view.focus_sentence")
    trigger(window, "view.focus")
    trigger(window, "view.focus")

    assert part(editor, "FocusMode")._focus == "sentence"
    assert settings.text("view/focus") == "sentence"


def test_the_typewriter_keeps_the_line_at_its_height(window, editor) -> None:
    """With every new line the paper moves, not the line."""
    trigger(window, "view.typewriter")
    editor.body.setPlainText("line\n" * 80)
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    heights = set()
    for _ in range(5):
        QTest.keyClick(editor.body, Qt.Key.Key_Return)
        heights.add(editor.body.cursorRect().center().y())

    assert len(heights) == 1
    assert abs(heights.pop() - editor.body.viewport().height() // 2) < 40


def test_a_click_does_not_move_the_paper(window, editor) -> None:
    """Only writing does."""
    trigger(window, "view.typewriter")
    editor.body.setPlainText("line\n" * 80)
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    before = editor.body.verticalScrollBar().value()

    QTest.mousePress(editor.body.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(20, 30))
    during = editor.body.verticalScrollBar().value()
    QTest.mouseRelease(editor.body.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(20, 30))

    assert (during, editor.body.verticalScrollBar().value()) == (before, before)


def test_larger_text_keeps_the_measure(window, editor, settings) -> None:
    """The column grows with the letters, and the size is remembered."""
    window.wiring.rooms.desk.fold_panel()
    window.wiring.rooms.desk.fold_list()
    QApplication.sendPostedEvents()
    before = editor.body.fontMetrics().averageCharWidth(), editor.body.viewport().width()

    trigger(window, "view.zoom_in")
    trigger(window, "view.zoom_in")
    QTest.qWait(120)

    after = editor.body.fontMetrics().averageCharWidth(), editor.body.viewport().width()
    assert after[0] > before[0]
    assert after[1] / after[0] == pytest.approx(before[1] / before[0], rel=0.12)
    assert settings.text("view/zoom") == "120"


def test_the_wheel_with_ctrl_zooms(window, editor, settings) -> None:
    """A notch is a step."""
    place = QPointF(20, 20)
    turned = QWheelEvent(
        place,
        editor.body.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.body.viewport(), turned)

    assert settings.text("view/zoom") == "110"


def test_full_screen_leaves_the_sheet_alone(window, editor) -> None:
    """Bar, tabs, tools, list, panel and footer go."""
    rooms = window.wiring.rooms

    trigger(window, "view.full_screen")

    others = (window.bar, window.footer, rooms.list_pane, rooms.panel, part(editor, "Toolbar").strip)
    assert [other.isVisible() for other in others] == [False] * 5
    assert window.isFullScreen()
    assert editor.body.isVisible()


def test_escape_brings_everything_back_as_it_was(window, editor) -> None:
    """A folded list stays folded; the panel has its width."""
    rooms = window.wiring.rooms
    rooms.desk.fold_list()
    QApplication.sendPostedEvents()
    width = rooms.panel.width()

    trigger(window, "view.full_screen")
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    QTest.qWait(50)

    assert not window.isFullScreen()
    assert window.bar.isVisible()
    assert window.footer.isVisible()
    assert rooms.list_pane.isHidden()
    assert rooms.panel.width() == width


def test_the_footer_comes_over_the_sheet_at_the_edge(window, editor) -> None:
    """The sheet does not move for it."""
    trigger(window, "view.full_screen")
    QApplication.sendPostedEvents()
    height = editor.body.height()

    window.full_screen._edge.touched.emit()

    assert window.footer.isVisible()
    assert window.footer.geometry().bottom() == window.centralWidget().rect().bottom()
    assert editor.body.height() == height


def test_another_page_ends_the_full_screen(window, editor) -> None:
    """It has nothing of a sheet."""
    trigger(window, "view.full_screen")
    trigger(window, "go.pictures")

    assert not window.isFullScreen()
    assert window.bar.isVisible()
    assert window.footer.isHidden()
