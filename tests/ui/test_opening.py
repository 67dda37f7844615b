"""Opening libraries: what is in the way is said, with what can be done about it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor_app.domain.errors import LibraryInUse, NotALibrary
from editor_app.storage.library import DATABASE, Library
from ui.context import Context
from ui.opening import Opening
from ui.settings import Settings
from ui.welcome.page import WelcomePage


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
    assert welcome.remedy.isVisible()
    assert welcome.remedy.text() == "Open read-only"
    with qtbot.waitSignal(opening.opened) as opened:
        welcome.remedy.click()
    lone.use(opened.args[0])
    assert lone.library.read_only
