"""The list of pictures: filters, several at once, stars and labels, the large view, the caption round."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from editor_app.domain.media import Label, MediaText, Rights
from editor_app.domain.media_query import MediaOrder, MediaQuery, Trait
from editor_app.services import media, taking_in
from ui.media.filter_words import chips_of
from ui.media.page import MediaPage
from ui.models.media_list import PAGE, MediaListModel, MediaRole

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settle(qtbot, context):
    """Wait until every answer was heard, and the selection was read."""

    def wait():
        QTest.qWait(90)
        qtbot.waitUntil(lambda: not context.jobs.busy)

    return wait


@pytest.fixture
def pictures(library, tmp_path):
    """Four pictures, the last the newest: bare, described, sensitive, expired."""
    texts = [
        MediaText(caption="bare"),
        MediaText(caption="described", alt="A quay", credit="Lena"),
        MediaText(caption="sensitive", alt="A child", credit="Lena", sensitive=True),
        MediaText(caption="expired", alt="A ship", credit="Oleh", rights=Rights(expires=date(2020, 1, 1))),
    ]
    taken = []
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (600, 400), (60 * number, 90, 120)).save(path)
        taken.append(taking_in.take_in(library, path, text).value)
    return taken


@pytest.fixture
def page(qtbot, context, pictures, settle):
    """The page, shown, with the cursor on the newest."""
    page = MediaPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    settle()
    page.browser.focus()
    settle()
    return page


@pytest.fixture
def notices(context):
    """What is said, with its steps."""
    said = []
    context.notices.said.connect(said.append)
    return said


def captions(page):
    """What the list shows."""
    model = page.grid.items
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def test_a_filter_is_a_chip_and_one_click_takes_it_off(page, settle) -> None:
    """A tick in the menu narrows the list and stands below the search; its cross widens the list again."""
    bar = page.browser.bar
    bar.menu._traits[Trait.NO_ALT].trigger()
    settle()
    assert captions(page) == ["bare"]
    assert [text for text, _ in chips_of(bar.query)] == ["Without alternative text"]
    bar._on_chip("Without alternative text")
    settle()
    assert len(captions(page)) == 4
    assert bar._chips.isHidden()


def test_filters_are_there_again_next_time(qtbot, context, page, settle) -> None:
    """Another page begins with the filters and the order one left; the words of a search are gone."""
    page.browser.bar.set_query(MediaQuery(search="quay", rating=2, order=MediaOrder.NAME))
    settle()
    again = MediaPage(context)
    qtbot.addWidget(again)
    assert again.browser.query == MediaQuery(rating=2, order=MediaOrder.NAME)


def test_a_filter_that_leaves_nothing_says_how_to_go_on(page, settle) -> None:
    """The empty list has a step that shows everything again."""
    page.browser.bar.set_query(MediaQuery(label=Label.BLUE))
    settle()
    assert page.browser.nothing.isVisible()
    page.browser.nothing.action_requested.emit()
    settle()
    assert len(captions(page)) == 4


def test_what_is_being_described_stays_in_the_list(library, page, pictures, settle) -> None:
    """An item does not vanish from below the cursor when it is not without alternative text any more."""
    page.browser.bar.set_query(MediaQuery(traits=frozenset({Trait.NO_ALT})))
    settle()
    page.browser.focus()
    settle()
    QTest.keyClicks(page.record.groups.words.alt, "A wall")
    page.flush()
    settle()
    assert media.get_media(library, pictures[0].id).text.alt == "A wall"
    assert captions(page) == ["bare"]


def test_keys_rate_and_label_all_chosen(library, page, pictures, settle, notices) -> None:
    """4 gives four stars, 6 red; the same key takes the label off, and the notice takes stars back."""
    QTest.keyClick(page.grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(page.grid, Qt.Key.Key_4)
    settle()
    QTest.keyClick(page.grid, Qt.Key.Key_6)
    settle()
    texts = [media.get_media(library, item.id).text for item in pictures[2:]]
    assert [(text.rating, text.label) for text in texts] == [(4, Label.RED)] * 2
    QTest.keyClick(page.grid, Qt.Key.Key_6)
    settle()
    assert media.get_media(library, pictures[3].id).text.label is Label.NONE
    assert notices[-1].text == "Written to 2 items."
    notices[-1].action()
    settle()
    assert media.get_media(library, pictures[3].id).text.label is Label.RED


def test_several_have_one_record_and_one_has_its_own(page, settle) -> None:
    """With two chosen their common record is beside the list; with one, its own."""
    QTest.keyClick(page.grid, Qt.Key.Key_Right, SHIFT)
    settle()
    assert page.beside.batch.isVisible()
    assert len(page.beside.batch.items) == 2
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    settle()
    assert page.record.isVisible()


def test_several_go_to_the_bin_and_come_back_together(library, page, settle, notices) -> None:
    """Delete, Undo; then out of the list of the bin with one step."""
    QTest.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    settle()
    assert media.list_media(library) == []
    assert notices[-1].text == "Moved 4 items to the bin."
    notices[-1].action()
    settle()
    assert len(media.list_media(library)) == 4
    page.sorting.bin([item.id for item in media.list_media(library)[:2]])
    settle()
    page.browser.bar.set_query(MediaQuery(binned=True))
    settle()
    page.grid.selectAll()
    settle()
    page.beside._in_bin.action_requested.emit()
    settle()
    assert len(media.list_media(library)) == 4


def test_a_batch_is_shown_alone(page, pictures, settle) -> None:
    """What came in together stands alone, the cursor on the first, and one click shows everything again."""
    page.show_batch([pictures[0].id, pictures[2].id])
    settle()
    assert captions(page) == ["sensitive", "bare"]
    assert page.record.media == pictures[2]
    page.browser.bar._on_chip("Taken in together")
    settle()
    assert len(captions(page)) == 4


def test_another_list_shows_no_record_of_the_old_one(page, settle) -> None:
    """In the bin nothing stands beside the list that is not in it."""
    assert page.record.isVisible()
    page.sorting.bin([page.grid.items.ids[-1]])
    settle()
    page.browser.bar.set_query(MediaQuery(binned=True))
    settle()
    assert captions(page) == ["bare"]
    assert not page.record.isVisible()


def test_the_keys_come_in_at_the_first(qtbot, context, pictures, settle) -> None:
    """Tab into a list that has no cursor yet puts it on the first item, not on the second."""
    page = MediaPage(context)
    qtbot.addWidget(page)
    page.show()
    settle()
    page.grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.grid.currentIndex().row() == 0


def test_f2_leads_to_the_caption_and_escape_back(page, settle) -> None:
    """From the list into the words of what is chosen, and back, without the mouse."""
    QTest.keyClick(page.grid, Qt.Key.Key_F2)
    assert page.record.groups.words.caption.hasFocus()
    QTest.keyClick(page.record.groups.words.caption, Qt.Key.Key_Escape)
    assert page.grid.hasFocus()


def test_f2_leads_to_the_caption_of_several(page, settle) -> None:
    """With several chosen it is the caption that is written to all of them."""
    QTest.keyClick(page.grid, Qt.Key.Key_Right, SHIFT)
    settle()
    QTest.keyClick(page.grid, Qt.Key.Key_F2)
    assert page.beside.batch.rows["caption"].field.hasFocus()


def test_stars_are_taken_back_by_the_way_back(context, library, page, pictures, settle) -> None:
    """A figure is a step of the newsroom's history, with its name; there and back again."""
    QTest.keyClick(page.grid, Qt.Key.Key_4)
    settle()
    assert context.undo.next_undo == "Rate 1 item"
    context.undo.undo()
    settle()
    assert media.get_media(library, pictures[3].id).text.rating == 0
    context.undo.redo()
    settle()
    assert media.get_media(library, pictures[3].id).text.rating == 4


def test_the_caption_round_goes_through_the_list(library, page, pictures, settle) -> None:
    """Ctrl+Down in the caption saves and goes to the caption of the next picture."""
    page.record.edit_caption()
    caption = page.record.groups.words.caption
    QTest.keyClicks(caption, "First")
    QTest.keyClick(caption, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.record.media.id == pictures[2].id
    assert caption.hasFocus() or caption.focusProxy().hasFocus()
    QTest.keyClicks(caption, "Second")
    page.flush()
    settle()
    assert [media.get_media(library, item.id).text.caption for item in pictures[3:1:-1]] == [
        "First",
        "Second",
    ]


def test_large_view_steps_rates_and_goes_back(library, page, pictures, settle) -> None:
    """Space opens it, the right arrow steps, a figure rates, Escape leads back to the same item."""
    QTest.keyClick(page.grid, Qt.Key.Key_Space)
    settle()
    large = page.browser.large
    assert large.isVisible()
    QTest.keyClick(large, Qt.Key.Key_Right)
    QTest.keyClick(large, Qt.Key.Key_5)
    settle()
    assert media.get_media(library, pictures[2].id).text.rating == 5
    assert not large.canvas._image.isNull()
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert page.grid.hasFocus()
    assert page.grid.current.id == pictures[2].id


def test_zoom_goes_to_full_size_and_back(page, settle) -> None:
    """Z shows one pixel for one, plus goes further, and Z again fits; panning stops at the edges."""
    page.browser.open_large()
    settle()
    canvas = page.browser.large.canvas
    assert canvas.is_fitted
    QTest.keyClick(page.browser.large, Qt.Key.Key_Z)
    assert canvas.zoom == 1.0
    for _ in range(6):
        canvas.zoom_by(1, QPointF(20, 20))
    canvas.pan(-90_000, -90_000)
    assert canvas._place().left() == pytest.approx(0, abs=1)
    QTest.keyClick(page.browser.large, Qt.Key.Key_Z)
    assert canvas.is_fitted


def test_list_and_tiles_are_remembered(qtbot, context, page, settle) -> None:
    """Rows show their headings; the next page begins with rows; a heading sorts."""
    page.browser._views["list"].click()
    assert page.browser.head.isVisible()
    assert page.grid.columns == 1
    page.browser.head._headings["name"].click()
    settle()
    assert captions(page) == ["bare", "described", "expired", "sensitive"]
    again = MediaPage(context)
    qtbot.addWidget(again)
    assert again.browser._views["list"].isChecked()


def test_control_plus_makes_tiles_larger(page) -> None:
    """And minus smaller; the size is kept."""
    before = page.grid.cell.width()
    QTest.keyClick(page.grid, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.grid.cell.width() > before
    QTest.keyClick(page.grid, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert page.grid.cell.width() == before


def test_only_what_is_seen_is_fetched(context, library, pictures, settle, tmp_path) -> None:
    """The model knows all ids, and items of a page only when one of it is asked for."""
    model = MediaListModel(context)
    ids = [item.id for item in pictures]
    model._ids = [*ids, *(f"none{number}" for number in range(3 * PAGE))]
    model._places = {each: place for place, each in enumerate(model._ids)}
    assert model.index(1).data(MediaRole.MEDIA) is None
    settle()
    assert model.index(1).data(MediaRole.MEDIA).id == ids[1]
    assert len(model._rows) == 4


def test_thumbnails_that_are_out_of_sight_are_not_made(page, pictures) -> None:
    """A new wish replaces the ones that were waiting."""
    thumbnails = page.grid.thumbnails
    thumbnails._kept.clear()
    thumbnails._jobs = 2  # as many as may be under way
    thumbnails.want(pictures)
    assert len(thumbnails._waiting) == 4
    thumbnails.want(pictures[:1])
    assert set(thumbnails._waiting) == {(pictures[0].id, 0.5, 0.5)}
