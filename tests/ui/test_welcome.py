"""The first page: recent libraries with their facts, pins, backups into a new folder, drops, the keyboard."""

import shutil

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import LibraryDamaged
from editor_app.services import articles
from editor_app.storage.library import DATABASE, Library
from ui.context import Context
from ui.opening import Opening
from ui.welcome.page import WelcomePage, dropped_library


@pytest.fixture
def lone(qtbot, settings):
    """A context that has no library yet."""
    context = Context(settings=settings)
    yield context
    context.close()


@pytest.fixture
def three(tmp_path, settings):
    """Three libraries that were opened, C last; the folder of A is gone since."""
    paths = [tmp_path / name for name in "ABC"]
    for path in paths:
        Library.create(path).close()
        settings.remember_library(path)
    shutil.rmtree(paths[0])
    return paths


@pytest.fixture
def page(qtbot, lone, settings):
    """The page, shown, when all there is to say of the libraries is said."""
    page = WelcomePage(Opening(lone.jobs), settings)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: not lone.jobs.busy)
    return page


def names(page):
    return [row.path.name for row in page.recent.rows]


def test_a_library_that_is_gone_says_so(three, page):
    """The others say when they were changed and how large they are; the gone one cannot be opened."""
    assert names(page) == ["C", "B", "A"]
    here, _, gone = page.recent.rows
    assert here._facts.text().startswith("Changed ")
    assert here._facts.text().endswith("kB")
    assert gone._facts.text() == "Not there now. Is its disk connected?"
    assert here.name.isEnabled()
    assert not gone.name.isEnabled()


def test_a_row_is_taken_off_and_put_back(three, page, settings, lone, qtbot):
    """Its files stay where they are, and so does the order of the others."""
    page.recent.rows[1].forget.click()
    assert names(page) == ["C", "A"]
    assert (three[1] / DATABASE).exists()
    page.recent._put_back.click()
    assert names(page) == ["C", "A", "B"]
    qtbot.waitUntil(lambda: not lone.jobs.busy)


def test_a_pinned_library_stands_at_the_head(three, page, settings, lone, qtbot):
    """Also at the next start."""
    page.recent.rows[1].pin.click()
    assert names(page) == ["B", "C", "A"]
    assert settings.pinned_libraries == [three[1]]
    qtbot.waitUntil(lambda: not lone.jobs.busy)


def test_arrows_go_through_the_rows_and_delete_takes_one_off(three, page, lone, qtbot):
    """Without the mouse."""
    page.activateWindow()
    page.recent.rows[0].name.setFocus()
    QTest.keyClick(page.recent.rows[0].name, Qt.Key.Key_Down)
    qtbot.waitUntil(page.recent.rows[1].name.hasFocus)
    QTest.keyClick(page.recent.rows[1].name, Qt.Key.Key_Delete)
    assert names(page) == ["C", "A"]
    qtbot.waitUntil(lambda: not lone.jobs.busy)


def test_a_recent_library_opens(three, page, lone, qtbot):
    """By its name."""
    with qtbot.waitSignal(page._opening.opened) as opened:
        page.recent.rows[0].name.click()
    lone.use(opened.args[0])
    assert lone.library.path == three[2]


def test_a_damaged_library_is_restored_into_a_new_folder(page, lone, tmp_path, qtbot):
    """Its backups are listed with what they hold; the damaged file stays as it was."""
    path = tmp_path / "damaged"
    with Library.create(path) as library:
        articles.create_article(library, ArticleText(headline="Kept"))
    (path / DATABASE).write_bytes(b"not a database at all" * 500)
    with qtbot.waitSignal(page._opening.failed) as failed:
        page._opening.open(path)
    assert isinstance(failed.args[0].error, LibraryDamaged)
    page.remedy.click()
    qtbot.waitUntil(lambda: page.rescue.backups.count() == 1)
    assert "Articles: 1" in page.rescue.backups.item(0).text()
    assert "written last: Kept" in page.rescue.backups.item(0).text()
    with qtbot.waitSignal(page._opening.opened) as opened:
        page.rescue.restore.click()
    lone.use(opened.args[0])
    assert lone.library.path == tmp_path / "damaged (restored)"
    assert articles.find_article(lone.library, "kept").headline == "Kept"
    assert (path / DATABASE).read_bytes().startswith(b"not a database")


def test_a_folder_with_something_in_it_is_not_restored_into(page, lone, library, tmp_path, qtbot):
    """The sentence says so, and another place can be chosen."""
    library.back_up()
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("mine")
    page.show_backups(library.path)
    qtbot.waitUntil(lambda: page.rescue.backups.count() == 1)
    page.rescue.place.setText(str(tmp_path / "taken"))
    page.rescue.restore.click()
    qtbot.waitUntil(lambda: "is not an empty folder" in page.rescue._none.text())
    qtbot.waitUntil(page.rescue.restore.isEnabled)


def test_escape_leads_back_from_the_backups(page, lone, library, qtbot):
    """Nothing is changed."""
    page.show_backups(library.path)
    qtbot.waitUntil(lambda: not lone.jobs.busy)
    assert page.rescue._none.text() == "There is no backup in this folder that could be read."
    QTest.keyClick(page.rescue, Qt.Key.Key_Escape)
    assert page._stack.currentIndex() == 0


def test_a_dropped_folder_is_taken_for_a_library(tmp_path):
    """So is the database in it; two folders, or a picture, are not."""
    (tmp_path / DATABASE).touch()

    def dropped(*found):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in found])
        return dropped_library(data)

    assert dropped(tmp_path) == tmp_path
    assert dropped(tmp_path / DATABASE) == tmp_path
    assert dropped(tmp_path, tmp_path / DATABASE) is None
    assert dropped(tmp_path / "a.jpg") is None
