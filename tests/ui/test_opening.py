"""Opening libraries: what is in the way is said, with what can be done about it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import LibraryDamaged, LibraryInUse, NotALibrary
from editor_app.services import articles
from editor_app.storage.library import DATABASE, Library
from ui.context import Context
from ui.opening import Opening
from ui.settings import Settings
from ui.welcome import WelcomePage


@pytest.fixture
def lone(qtbot: QtBot, settings: Settings) -> Iterator[Context]:
    """A context that has no library yet."""
    context = Context(settings=settings)
    yield context
    context.close()


@pytest.fixture
def opening(lone: Context) -> Opening:
    """What opens libraries."""
    return Opening(lone.jobs)


@pytest.fixture
def welcome(opening: Opening, settings: Settings, qtbot: QtBot) -> WelcomePage:
    """The welcome page, shown."""
    page = WelcomePage(opening, settings)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_new_library_is_made(opening: Opening, lone: Context, tmp_path: Path, qtbot: QtBot) -> None:
    """The folder is there afterwards, and the library is open for writing."""
    with qtbot.waitSignal(opening.opened) as signal:
        opening.create(tmp_path / "new")
    lone.use(signal.args[0])
    assert (tmp_path / "new" / DATABASE).is_file()
    assert not lone.library.read_only


def test_a_folder_without_a_library_is_named(opening: Opening, tmp_path: Path, qtbot: QtBot) -> None:
    """What is missing is said in a sentence."""
    with qtbot.waitSignal(opening.failed) as signal:
        opening.open(tmp_path)
    assert isinstance(signal.args[0].error, NotALibrary)


def test_a_library_in_use_can_be_opened_read_only(
    opening: Opening, welcome: WelcomePage, lone: Context, library: Library, qtbot: QtBot
) -> None:
    """The holder is named; one step opens the library to look."""
    with qtbot.waitSignal(opening.failed) as signal:
        opening.open(library.path)
    assert isinstance(signal.args[0].error, LibraryInUse)
    assert welcome._remedy.isVisible()
    assert welcome._remedy.text() == "Open read-only"
    with qtbot.waitSignal(opening.opened) as opened:
        welcome._remedy.click()
    lone.use(opened.args[0])
    assert lone.library.read_only


def test_a_damaged_library_goes_back_to_its_backup(
    opening: Opening, welcome: WelcomePage, lone: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    """The last good backup is offered, and opened when it is wished."""
    path = tmp_path / "damaged"
    with Library.create(path) as library:
        articles.create_article(library, ArticleText(headline="Kept"))
    database = path / DATABASE
    database.write_bytes(b"not a database at all" * 500)
    with qtbot.waitSignal(opening.failed) as signal:
        opening.open(path)
    assert isinstance(signal.args[0].error, LibraryDamaged)
    assert welcome._remedy.isVisible()
    with qtbot.waitSignal(opening.opened) as opened:
        welcome._remedy.click()
    lone.use(opened.args[0])
    assert articles.find_article(lone.library, "kept").headline == "Kept"


def test_recent_libraries_are_offered_as_long_as_they_are_there(
    opening: Opening, settings: Settings, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """A folder that is gone is not shown."""
    settings.remember_library(tmp_path / "gone")
    settings.remember_library(library.path)
    page = WelcomePage(opening, settings)
    qtbot.addWidget(page)
    links = [made.text() for made in page.findChildren(QPushButton) if made.property("kind") == "link"]
    assert links == [library.path.name]
    assert settings.recent_libraries == [library.path, tmp_path / "gone"]
