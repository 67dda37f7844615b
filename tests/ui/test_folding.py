"""The desk on a small screen: what has no room folds, and comes back."""

import pytest

from editor_app.domain.article import ArticleText
from editor_app.services.articles import create_article
from ui.desk.folding import fitting
from ui.desk.list_pane import ListPane
from ui.desk.page import DeskPage
from ui.desk.right_panel import RightPanel
from ui.editor.area import EditorArea
from ui.widgets.labels import label

SIDES = {"list": 232, "panel": 300}


@pytest.fixture
def desk(qtbot, context):
    """The desk with its three columns."""
    panel = RightPanel([("preview", "Preview", label("page")), ("details", "Details", label("facts"))])
    desk = DeskPage(context, ListPane(context), EditorArea(context), panel)
    qtbot.addWidget(desk)
    desk.resize(1280, 700)
    desk.show()
    return desk


def shown(desk):
    """Return which sides are shown."""
    return {name for name, side in desk._sides.items() if not side.isHidden()}


@pytest.mark.parametrize(
    ("room", "latest", "expected"),
    [
        (1000, "list", {"list", "panel"}),
        (853, "list", {"list"}),
        (853, "panel", {"panel"}),
        (600, "panel", {"list"}),
        (400, "list", set()),
    ],
)
def test_the_side_asked_for_last_has_room_first(room, latest, expected):
    """The writing keeps its room; of the sides, those that fit are shown."""
    assert fitting(room, 360, SIDES, latest) == expected


def test_a_narrow_window_folds_and_a_wide_one_brings_back(desk):
    """Nobody has to fold by hand, nor to unfold again."""
    assert shown(desk) == {"list", "panel"}
    desk.resize(800, 500)
    assert shown(desk) == {"list"}
    desk.show_panel("details")
    assert shown(desk) == {"panel"}
    desk.resize(1280, 700)
    assert shown(desk) == {"list", "panel"}


def test_two_sides_of_writing_take_the_room_of_the_panel(qtbot, desk, library):
    """It folds while two articles stand beside each other, and comes back after them."""
    area = desk.findChild(EditorArea)
    area.arranged.connect(desk.fit)
    for name in ("One", "Two"):
        area.open_article(create_article(library, ArticleText(headline=name)).value.id)
    qtbot.waitUntil(lambda: len(area.open_ids) == 2)
    desk.resize(1024, 640)
    area.put_beside()
    qtbot.waitUntil(lambda: shown(desk) == {"list"})
    area.write("tab.join")
    qtbot.waitUntil(lambda: shown(desk) == {"list", "panel"})


def test_the_search_of_a_folded_list_brings_it_back(desk):
    """One can type at once."""
    desk.fold_list()
    desk.search_list()
    assert shown(desk) == {"list", "panel"}
    assert desk.focusWidget() is desk._list.search


def test_a_side_asked_for_comes_beside_the_sheet_alone(desk):
    """Whoever wants to see something sees it; the other side stays as it was before."""
    desk.fold_panel()
    desk.set_alone(True)
    desk.show_panel("details")
    assert shown(desk) == {"list", "panel"}


def test_folds_are_the_same_after_a_new_start(desk, context):
    """What was folded by hand stays folded, and the panel shows what it showed."""
    desk.fold_list()
    desk.show_panel("details")
    desk.remember()
    desk.fold_list()
    desk.show_panel("preview")
    desk.restore()
    assert shown(desk) == {"panel"}
    assert desk._panel.current == "details"


def test_what_folded_by_itself_is_not_remembered_as_folded(desk, context):
    """A small screen today does not fold the panel of a large one tomorrow."""
    desk.fold_list()
    desk.resize(500, 500)
    desk.remember()
    assert context.settings.text("desk/panel") == "shown"
    assert context.settings.text("desk/list") == "folded"


def test_the_sheet_alone_brings_everything_back(desk):
    """Leaving the full screen, list and panel have the widths they had."""
    before = desk._split.sizes()
    desk.set_alone(True)
    assert shown(desk) == set()
    desk.set_alone(False)
    assert shown(desk) == {"list", "panel"}
    assert desk._split.sizes() == before
