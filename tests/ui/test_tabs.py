"""Several articles open: tabs, two sides, what is remembered of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from ui.arrangement import Arrangement
from ui.editor.area import EditorArea
from ui.editor.tabs import SIDE
from ui.widgets.empty_state import EmptyState


@pytest.fixture
def area(qtbot, context):
    """An editor area on a fresh library, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(900, 600)
    area.show()
    return area


@pytest.fixture
def ids(library):
    """Three articles."""
    texts = [ArticleText(headline=name, body=name) for name in ("One", "Two", "Three")]
    return [articles.create_article(library, text).value.id for text in texts]


@pytest.fixture
def three(qtbot, area, ids):
    """All three open, the last one in front."""
    for article_id in ids:
        area.open_article(article_id)
        qtbot.waitUntil(lambda wanted=article_id: area.current_id == wanted)
    return area


def stand(area):
    """Return what stands on each side, by its number."""
    return [[editor.article.headline for editor in half.editors] for half in area.halves.sides]


def release_ctrl(area):
    """Let go of the Ctrl key."""
    QTest.keyRelease(area.current.body, Qt.Key.Key_Control)


def test_ctrl_tab_goes_back_to_the_article_before(three, ids):
    """Two short presses go there and back again, whatever the order of the tabs."""
    three.open_article(ids[0])
    three.write("tab.next")
    release_ctrl(three)
    assert three.current_id == ids[2]
    three.write("tab.next")
    release_ctrl(three)
    assert three.current_id == ids[0]


def test_ctrl_tab_goes_further_while_ctrl_is_held(three, ids):
    """Each further Tab goes one article further back, and Shift forward again."""
    three.write("tab.next")
    three.write("tab.next")
    assert three.current_id == ids[0]
    three.write("tab.previous")
    assert three.current_id == ids[1]


def test_closing_leads_back_to_the_article_before(three, ids):
    """The article written in before comes to the front, not the neighbour of the closed one."""
    three.open_article(ids[0])
    three.open_article(ids[2])
    three.close_current()
    assert three.current_id == ids[0]


def test_a_middle_click_closes(three, ids):
    """The middle button closes the tab under the mouse."""
    tabs = three.halves.active.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    assert three.open_ids == ids[1:]


def test_the_cross_closes_its_tab(three, ids):
    """Also one that is not in front."""
    three.halves.active.tabs.tabButton(1, SIDE).click()
    assert three.open_ids == [ids[0], ids[2]]


def test_a_tab_keeps_the_place_it_is_dragged_to(qtbot, three, ids):
    """The order is remembered, and each tab still shows its own article."""
    tabs = three.halves.active.tabs
    with qtbot.waitSignal(three.arranged):
        tabs.moveTab(0, 2)
    assert three.arrangement.left == (ids[1], ids[2], ids[0])
    tabs.setCurrentIndex(2)
    assert three.current_id == ids[0]


def test_closing_all_but_one(three, ids):
    """The article in front stays, on whichever side the others stand."""
    three.open_article(ids[0])
    three.put_beside()
    three.write("tab.close_others")
    assert three.open_ids == [ids[0]]
    assert not three.halves.is_split


def test_closing_all_leaves_the_empty_desk(three):
    """Nothing is in front, and the desk says what belongs there."""
    three.write("tab.close_all")
    assert (three.open_ids, three.current) == ([], None)
    assert three.findChild(EmptyState).isVisible()


def test_a_tab_says_what_it_is_as_its_article_changes(qtbot, three):
    """A long slug is shortened, an article without headline is untitled, and the tip has the headline."""
    tabs = three.halves.active.tabs
    three.apply_details("slug", "a-very-long-slug-that-nobody-could-read-in-a-tab")
    assert tabs.tabText(2) == "a-very-long-slug-that-n…"
    assert tabs.tabToolTip(2) == "Three\nNot saved yet"
    three.apply_details("headline", "")
    assert tabs.tabText(2) == "Untitled"


def test_an_unsaved_article_has_a_dot(qtbot, three):
    """The cross of a tab says that something is unsaved, until it is saved."""
    cross = three.halves.active.tabs.tabButton(2, SIDE)
    QTest.keyClicks(three.current.body, "x")
    assert cross.accessibleName() == "Save and close: not saved yet"
    three.save_all()
    qtbot.waitUntil(lambda: cross.accessibleName() == "Close")


def test_the_menu_of_a_tab_works_on_that_tab(three, ids):
    """Copying the slug from the menu copies that of the tab, not of the article in front."""
    first = three.halves.active.editors[0]
    three.commands.show_menu(first, QPoint(), three)
    menu = three.findChild(QMenu)
    copy = next(action for action in menu.actions() if action.text() == "Copy slug")
    menu.triggered.emit(copy)
    assert QGuiApplication.clipboard().text() == "one"
    others = next(action for action in menu.actions() if action.text() == "Close others")
    menu.triggered.emit(others)
    assert three.open_ids == [ids[0]]
    menu.hide()


def test_the_menu_offers_only_what_can_be_done(three, ids):
    """There is nothing to swap or join on one side, and a lone article stands beside nothing."""
    three.close_article(ids[0])
    three.close_article(ids[1])
    three.commands.show_menu(three.current, QPoint(), three)
    menu = three.findChild(QMenu)
    possible = [action.text() for action in menu.actions() if action.text() and action.isEnabled()]
    menu.hide()
    assert possible == ["Close", "Close all", "Copy slug"]


def test_many_tabs_scroll_before_they_lose_their_names(qtbot, three, library):
    """With more tabs than room, each is still wide enough to be read."""
    for number in range(8):
        slug = f"a-rather-long-name-{number}"
        article = articles.create_article(library, ArticleText(headline=slug, slug=slug)).value
        three.open_article(article.id)
    qtbot.waitUntil(lambda: len(three.open_ids) == 11)
    tabs = three.halves.active.tabs
    assert tabs.tabRect(5).width() >= 136
    assert tabs.tabRect(10).right() <= tabs.width()


def test_an_article_stands_beside_another(three, ids):
    """The article in front goes to the other side and stays the one that is written in."""
    three.put_beside()
    assert stand(three) == [["One", "Two"], ["Three"]]
    assert three.current_id == ids[2]
    three.write("tab.swap")
    assert stand(three) == [["Three"], ["One", "Two"]]
    three.write("tab.join")
    assert stand(three) == [["Three", "One", "Two"]]
    assert three.current_id == ids[2]


@pytest.mark.parametrize("step", ["tab.swap", "tab.join"])
def test_one_goes_on_writing_when_the_sides_change(three, step):
    """The cursor stays in the article one writes in."""
    three.activateWindow()
    three.put_beside()
    three.write(step)
    assert three.window().focusWidget() is three.current.body


def test_the_side_with_the_cursor_leads(qtbot, three, ids):
    """What is told of the current article follows the focus from side to side."""
    three.put_beside()
    left = three.halves.sides[0].front
    with qtbot.waitSignal(three.article_changed, check_params_cb=lambda article: article.id == ids[1]):
        left.body.setFocus()
    assert three.current_id == ids[1]
    assert not three.halves.sides[1].tabs.property("active")


def test_a_click_on_a_tab_of_the_other_side_leads_there(three, ids):
    """The article of that tab is in front and written in."""
    three.put_beside()
    tabs = three.halves.sides[0].tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert three.current_id == ids[0]
    assert three.halves.active is three.halves.sides[0]


def test_the_width_of_the_sides_is_remembered(three):
    """Joined and split again, the line between them stands where it was moved to."""
    three.put_beside()
    split = three.findChild(QSplitter)
    split.moveSplitter(330, 1)
    moved = split.sizes()
    three.write("tab.join")
    three.put_beside()
    assert moved[0] != moved[1]
    assert split.sizes() == moved


def test_an_open_article_is_never_shown_twice(qtbot, context, three, ids):
    """A lone article cannot stand beside itself, and a sentence says so."""
    three.close_article(ids[0])
    three.close_article(ids[1])
    with qtbot.waitSignal(context.notices.said) as told:
        three.open_beside(ids[2])
    assert told.args[0].text.startswith("An article is open only once.")
    assert stand(three) == [["Three"]]


def test_an_article_of_the_list_opens_beside(qtbot, three, library):
    """An article that is not open yet opens on the other side, and is written in."""
    fourth = articles.create_article(library, ArticleText(headline="Four")).value
    three.open_beside(fourth.id)
    qtbot.waitUntil(lambda: three.current_id == fourth.id)
    assert stand(three) == [["One", "Two", "Three"], ["Four"]]


def test_the_last_tab_of_a_side_takes_the_side_along(three, ids):
    """When nothing is left on one side, the other has all the room."""
    three.put_beside()
    three.close_article(ids[2])
    assert stand(three) == [["One", "Two"]]
    assert three.current_id == ids[1]


def test_what_stood_where_stands_there_again(qtbot, context, three, ids):
    """Tabs, sides and fronts are the same after a new start."""
    three.put_beside()
    three.open_article(ids[0])
    kept = Arrangement.from_text(three.arrangement.to_text())
    assert kept == Arrangement((ids[0], ids[1]), (ids[2],), (ids[2], ids[0]))
    again = EditorArea(context)
    qtbot.addWidget(again)
    again.open_all(kept)
    qtbot.waitUntil(lambda: len(again.open_ids) == 3)
    assert again.arrangement == kept


def test_tabs_opened_behind_another_page_are_there_with_the_desk(qtbot, context, ids):
    """Both sides have their tabs when the articles were opened before the desk was shown."""
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    area = EditorArea(context)
    pages.addWidget(QWidget())
    pages.addWidget(area)
    pages.resize(900, 600)
    pages.show()
    area.open_all(Arrangement((ids[0],), (ids[1], ids[2]), (ids[1], ids[0])))
    qtbot.waitUntil(lambda: len(area.open_ids) == 3)
    pages.setCurrentWidget(area)
    qtbot.waitUntil(lambda: all(half.tabs.height() > 20 for half in area.halves.sides))


def test_an_article_that_is_gone_leaves_no_empty_side(qtbot, context, ids):
    """When the only article of a side cannot be read, the other side has all the room."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.open_all(Arrangement((ids[0],), ("gone",), (ids[0], "gone")))
    qtbot.waitUntil(lambda: not area.halves.is_split)
    qtbot.waitUntil(lambda: area.current_id == ids[0])


def test_only_the_side_in_front_is_there_when_the_sheet_is_alone(three):
    """The other side goes and comes back."""
    three.put_beside()
    three.halves.set_alone(True)
    assert [half.isHidden() for half in three.halves.sides] == [True, False]
    three.halves.set_alone(False)
    assert [half.isHidden() for half in three.halves.sides] == [False, False]


def test_anything_else_is_no_arrangement():
    """What cannot be read means that nothing is open."""
    assert Arrangement.from_text("") == Arrangement()
    assert Arrangement.from_text('{"left": 3}') == Arrangement()
