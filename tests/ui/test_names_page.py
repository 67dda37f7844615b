"""The page of names: written, searched, removed, taken in from a table, and undone by name."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest

from editor_app.domain.news_names import NameForm, NameKind
from editor_app.services import names
from ui.names.model import NameListModel
from ui.names.page import NamesPage


@pytest.fixture
def page(qtbot, context, library):
    """The page with a person and a place."""
    names.create_name(library, NameKind.PERSON, [NameForm("en", "Ada Lem"), NameForm("uk", "Ада Лем")])
    names.create_name(library, NameKind.PLACE, [NameForm("en", "Odesa", avoid=("Odessa",))])
    page = NamesPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.names.rowCount() == 2)
    return page


def listed(page):
    return [page.names.index(row).data() for row in range(page.names.rowCount())]


def test_the_model_keeps_its_promises(qtbot, page, context):
    """While it is filled and searched."""
    model = NameListModel(context)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show("", "")
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    model.show("ada", "")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    tester.deleteLater()


def test_a_form_to_avoid_finds_its_name(qtbot, page):
    """Searching and the kinds narrow the list."""
    page.search.setText("Odessa")
    qtbot.waitUntil(lambda: listed(page) == ["Odesa"])
    page.search.clear()
    page.which._buttons["person"].click()
    qtbot.waitUntil(lambda: listed(page) == ["Ada Lem, Ада Лем"])


def test_a_new_name_is_in_the_registry_when_it_is_written(qtbot, page, context, library):
    """Undo takes it out again."""
    page.new.click()
    QTest.keyClicks(page.record.fields.forms[0].name, "Kyiv")
    page.flush()
    qtbot.waitUntil(lambda: "Kyiv" in listed(page))
    qtbot.waitUntil(lambda: context.undo.next_undo == "New name “Kyiv”")
    context.undo.undo()
    qtbot.waitUntil(lambda: "Kyiv" not in listed(page))


def test_a_changed_name_is_saved_and_undone(qtbot, page, context, library):
    """Languages and forms that were not touched stay."""
    page.list.setCurrentIndex(page.names.index(0))
    QTest.keyClicks(page.record.fields.forms[0].title, "Painter")
    page.flush()
    qtbot.waitUntil(lambda: names.list_names(library, "painter") != [])
    assert names.list_names(library, "painter")[0].form_in("uk").name == "Ада Лем"
    qtbot.waitUntil(lambda: context.undo.next_undo == "Change “Ada Lem”")
    context.undo.undo()
    qtbot.waitUntil(lambda: names.list_names(library, "painter") == [])
    qtbot.waitUntil(lambda: page.record.fields.forms[0].title.text() == "")


def test_a_removed_name_comes_back_by_undo(qtbot, page, context):
    """The page shows nothing in its place."""
    page.list.setCurrentIndex(page.names.index(1))
    page.record.remove.click()
    qtbot.waitUntil(lambda: listed(page) == ["Ada Lem, Ада Лем"])
    context.undo.undo()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)


def test_a_table_goes_out_and_comes_in(qtbot, page, context, library, tmp_path):
    """The import is one step of undo."""
    page.tables.save(tmp_path / "names.csv")
    qtbot.waitUntil(lambda: (tmp_path / "names.csv").exists())
    (tmp_path / "more.csv").write_text("kind,en\nplace,Lviv\nplace,Odesa\n", encoding="utf-8")
    page.tables.take_in(tmp_path / "more.csv")
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    context.undo.undo()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
