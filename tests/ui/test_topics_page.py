"""The page of sections, tags and series: made, renamed, moved, merged, removed, and undone by name."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.topic_record import TopicKind
from editor_app.services import articles, topics
from ui.details.place import PlacePart
from ui.topics.model import TopicModel
from ui.topics.page import TopicsPage


@pytest.fixture
def page(qtbot, context, library):
    """The page with three sections, of which the first has an article, and a series."""
    keys = [
        topics.create_topic(library, TopicKind.SECTION, name).value.key for name in ("One", "Two", "Three")
    ]
    topics.create_topic(library, TopicKind.SERIES, "River")
    articles.create_article(library, ArticleText("A", section=keys[0]))
    page = TopicsPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.topics.rowCount() == 3)
    return page


def listed(page):
    return [page.topics.index(row).data() for row in range(page.topics.rowCount())]


def choose(qtbot, page, name):
    page.list.setCurrentIndex(page.topics.index(listed(page).index(name)))
    qtbot.waitUntil(lambda: page.record.record is not None and page.record.record.name == name)


def undo(qtbot, context, name):
    qtbot.waitUntil(lambda: context.undo.next_undo == name)
    context.undo.undo()


def test_the_model_keeps_its_promises(qtbot, page, context):
    """Also while rows are moved and filtered."""
    model = TopicModel(context)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(TopicKind.SECTION)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    model.move(0, 3)
    model.search("tw")
    assert model.rowCount() == 1
    tester.deleteLater()


def test_a_new_one_can_be_named_at_once(qtbot, page, context, library):
    """The name is saved after a pause or on leaving; undoing takes back the name and then the section."""
    page.new.click()
    qtbot.waitUntil(lambda: page.record.fields.name.hasFocus() and page.topics.rowCount() == 4)
    QTest.keyClicks(page.record.fields.name, "Culture")
    page.flush()
    qtbot.waitUntil(lambda: listed(page) == ["One", "Two", "Three", "Culture"])
    undo(qtbot, context, "Change “Culture”")
    qtbot.waitUntil(lambda: listed(page)[-1] == "New section")
    undo(qtbot, context, "New “New section”")
    qtbot.waitUntil(lambda: listed(page) == ["One", "Two", "Three"])


def test_alt_and_an_arrow_move_a_row(qtbot, page, context, library):
    """The order is the library's, and can be undone."""
    choose(qtbot, page, "Three")
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: listed(page) == ["One", "Three", "Two"])
    undo(qtbot, context, "Another order")
    qtbot.waitUntil(lambda: listed(page) == ["One", "Two", "Three"])
    choose(qtbot, page, "One")
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed(page) == ["Two", "One", "Three"]


def test_a_dragged_row_stands_where_it_is_dropped(qtbot, page, library):
    """Before the row below the drop."""
    data = page.topics.mimeData([page.topics.index(2)])
    page.topics.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, page.list.rootIndex())
    assert listed(page) == ["Three", "One", "Two"]
    stored = lambda: [each.record.name for each in topics.list_topics(library, TopicKind.SECTION)]  # noqa: E731
    qtbot.waitUntil(lambda: stored() == ["Three", "One", "Two"])


def test_merging_moves_the_articles_and_can_be_undone(qtbot, page, context):
    """The one that stays is shown, with the count of both."""
    choose(qtbot, page, "One")
    page.record._menu.aboutToShow.emit()
    three, two = page.record._menu.actions()
    assert (three.text(), two.text()) == ("Three", "Two")
    two.trigger()
    qtbot.waitUntil(lambda: listed(page) == ["Two", "Three"])
    qtbot.waitUntil(lambda: page.record._count.text() == "In one article.")
    undo(qtbot, context, "Merge “One” into “Two”")
    qtbot.waitUntil(lambda: listed(page) == ["One", "Two", "Three"])


def test_only_what_is_unused_can_be_removed(qtbot, page, context):
    """The button says why not."""
    choose(qtbot, page, "One")
    assert not page.record.remove.isEnabled()
    choose(qtbot, page, "Two")
    page.record.remove.click()
    qtbot.waitUntil(lambda: listed(page) == ["One", "Three"])
    undo(qtbot, context, "Remove “Two”")
    qtbot.waitUntil(lambda: listed(page) == ["One", "Two", "Three"])


def test_a_bad_slug_is_told_of_at_its_field(qtbot, page):
    """The library keeps the former one."""
    choose(qtbot, page, "One")
    page.record.fields.slug.clear()
    QTest.keyClicks(page.record.fields.slug, "two")
    page.flush()
    qtbot.waitUntil(lambda: "Another section" in page.record.fields.slug_row.problem)


def test_the_series_of_an_article_is_chosen_in_its_details(qtbot, context, library, page):
    """A new series is offered as soon as it is there."""
    part = PlacePart(context)
    qtbot.addWidget(part)
    qtbot.waitUntil(lambda: part.series.count() == 2)
    with qtbot.waitSignal(part.edited) as said:
        part.series.setCurrentIndex(1)
        part.series.activated.emit(1)
    assert said.args == ["series", topics.list_series(library)[0].id]
    page.show_kind(TopicKind.SERIES)
    qtbot.waitUntil(lambda: listed(page) == ["River"])
    page.new.click()
    qtbot.waitUntil(lambda: part.series.count() == 3)


def test_a_hidden_page_catches_up_when_it_is_shown(qtbot, page, context, library):
    """It asks nothing meanwhile."""
    page.hide()
    with qtbot.waitSignal(context.jobs.changed):
        context.jobs.write(partial(topics.create_topic, library, TopicKind.SECTION, "Four"))
    qtbot.wait(100)
    assert page.topics.rowCount() == 3
    page.show()
    qtbot.waitUntil(lambda: listed(page)[-1] == "Four")
