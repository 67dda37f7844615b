"""The list of articles as a model: ids at once, rows when shown, stale when changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from editor_app.domain.article import Article, ArticleText
from editor_app.services import articles
from editor_app.services.lists import ArticleQuery
from editor_app.storage.library import Library
from ui.context import Context
from ui.models.article_list import PAGE, ArticleListModel, Role


@pytest.fixture
def written(library: Library) -> list[Article]:
    """Three articles, the oldest first."""
    return [
        articles.create_article(library, ArticleText(headline=name)).value
        for name in ("Harbour", "Library", "Зерно")
    ]


@pytest.fixture
def model(context: Context, written: list[Article]) -> ArticleListModel:
    """The list of all articles, loaded."""
    model = ArticleListModel(context)
    model.reload()
    context.jobs.drain()
    return model


def _headlines(model: ArticleListModel, context: Context, qtbot: QtBot) -> list[str]:
    def shown() -> list[str | None]:
        rows = [model.index(place).data(Role.ROW) for place in range(model.rowCount())]
        return [row.headline if row else None for row in rows]

    qtbot.waitUntil(lambda: None not in shown() and not context.jobs.busy)
    return [name or "" for name in shown()]


def test_it_keeps_the_promises_of_a_qt_model(
    qtmodeltester: ModelTester, model: ArticleListModel, context: Context, qtbot: QtBot
) -> None:
    """Qt's own tester finds nothing, before and after rows came, went and moved."""
    qtmodeltester.check(model)
    _headlines(model, context, qtbot)
    model.set_query(replace(model.query, order="headline", descending=False))
    context.jobs.drain()
    model.set_query(replace(model.query, search="зерно"))
    context.jobs.drain()
    qtmodeltester.check(model)


def test_the_first_rows_come_with_the_list(model: ArticleListModel, context: Context, qtbot: QtBot) -> None:
    """What a screen shows needs no second question: it is there at once, newest first."""
    assert model.index(0).data(Role.ROW) is not None
    assert _headlines(model, context, qtbot) == ["Зерно", "Library", "Harbour"]


def test_only_the_pages_in_view_are_fetched(context: Context, library: Library, qtbot: QtBot) -> None:
    """Of a long list, only what is looked at is read."""
    for number in range(PAGE + 5):
        articles.create_article(library, ArticleText(headline=f"Piece {number}"))
    model = ArticleListModel(context)
    model.reload()
    context.jobs.drain()
    assert model.rowCount() == PAGE + 5
    assert model.index(PAGE - 1).data(Role.ROW) is not None
    assert model.index(PAGE).data(Role.ROW) is None
    qtbot.waitUntil(lambda: model.index(PAGE).data(Role.ROW) is not None)


def test_a_marked_article_far_down_keeps_its_mark_when_one_comes_before_it(
    context: Context, library: Library, qtbot: QtBot
) -> None:
    """A new article moves every row; the mark follows, also where no page of the list was fetched again."""
    made = [
        articles.create_article(library, ArticleText(headline=f"Piece {n}")).value for n in range(PAGE * 2)
    ]
    model = ArticleListModel(context)
    model.reload()
    context.jobs.drain()
    model.index(PAGE + 9).data(Role.ROW)
    qtbot.waitUntil(lambda: model.index(PAGE + 9).data(Role.ROW) is not None)
    mark = QPersistentModelIndex(model.place_of(made[40].id))
    before = mark.row()
    context.jobs.write(lambda: articles.create_article(library, ArticleText(headline="Late")))
    context.jobs.drain()
    qtbot.waitUntil(lambda: model.rowCount() == PAGE * 2 + 1)
    assert mark.row() == before + 1
    assert QModelIndex(mark).data(Role.ID) == made[40].id


def test_an_article_can_be_located_where_no_row_was_fetched(
    context: Context, library: Library, qtbot: QtBot
) -> None:
    """The place of the article that is open is known, however far down it stands."""
    first = articles.create_article(library, ArticleText(headline="Oldest")).value
    for number in range(PAGE + 5):
        articles.create_article(library, ArticleText(headline=f"Piece {number}"))
    model = ArticleListModel(context)
    model.reload()
    context.jobs.drain()
    assert not model.place_of(first.id).isValid()
    with qtbot.waitSignal(model.located) as told:
        model.locate(first.id)
    assert told.args == [first.id, PAGE + 5]


def test_a_changed_article_is_shown_as_it_was_until_its_row_comes(
    model: ArticleListModel, context: Context, written: list[Article], qtbot: QtBot
) -> None:
    """There is no flicker: the old row stays, then the new one takes its place and moves up."""
    _headlines(model, context, qtbot)
    first = written[0]
    text = replace(first.text, headline="Harbour reopens")
    context.jobs.write(lambda: articles.save_article(context.library, first.id, text, first.revision))
    context.jobs.drain()
    shown = [model.index(place).data(Role.ROW) for place in range(3)]
    assert all(shown)
    now = ["Harbour reopens", "Зерно", "Library"]
    qtbot.waitUntil(lambda: _headlines(model, context, qtbot) == now)


def test_a_marked_article_stays_marked_when_the_order_changes(
    model: ArticleListModel, context: Context, written: list[Article]
) -> None:
    """What points at a row follows it to its new place, as the selection does."""
    mark = QPersistentModelIndex(model.place_of(written[0].id))
    model.set_query(replace(model.query, descending=False))
    context.jobs.drain()
    assert mark.row() == 0
    assert QModelIndex(mark).data(Role.ID) == written[0].id


def test_a_binned_article_leaves_and_the_others_stay(
    model: ArticleListModel, context: Context, written: list[Article], qtbot: QtBot
) -> None:
    """One row is taken out; the list is not built anew."""
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        context.jobs.write(lambda: articles.bin_article(context.library, written[1].id))
        context.jobs.drain()
    assert _headlines(model, context, qtbot) == ["Зерно", "Harbour"]


def test_an_old_answer_does_not_replace_a_newer_one(
    model: ArticleListModel, context: Context, qtbot: QtBot
) -> None:
    """Of several questions asked quickly, only the last one counts."""
    model.set_query(ArticleQuery(search="harbour"))
    model.set_query(ArticleQuery(search="library"))
    context.jobs.drain()
    assert _headlines(model, context, qtbot) == ["Library"]


def test_a_row_reads_itself_out(model: ArticleListModel, context: Context, qtbot: QtBot) -> None:
    """Screen readers hear headline and state."""
    _headlines(model, context, qtbot)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Зерно, Draft"


def test_a_mark_set_while_the_list_is_looked_at_again_keeps_its_article(
    model: ArticleListModel, context: Context, library: Library, written: list[Article], qtbot: QtBot
) -> None:
    """A quick key goes on while a change is still being read; the cursor stays on what it went to."""
    _headlines(model, context, qtbot)
    gone = articles.bin_article(library, written[2].id)
    context.jobs.changed.emit(gone.changes, None)
    mark = QPersistentModelIndex(model.place_of(written[0].id))
    qtbot.waitUntil(lambda: model.rowCount() == 2 and not context.jobs.busy)
    assert mark.isValid()
    assert mark.data(Role.ID) == written[0].id
