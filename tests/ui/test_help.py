"""The guide, the tour, the page on the program, and the report of a problem."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor_app import __version__, paths
from editor_app.domain.article import ArticleText
from editor_app.services import articles, authors
from editor_app.services.sample import create_sample
from ui.app import Program
from ui.context import Context
from ui.crash import LOG
from ui.help.about import AboutSheet
from ui.help.components import components, licence_file
from ui.help.guide import GuideWindow, guide_file
from ui.help.problem import ProblemSheet
from ui.help.tour import SEEN, Stop, Tour
from ui.settings import Settings


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    """The English guide, open."""
    window = GuideWindow("en")
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_guide_has_its_chapters_at_the_left(guide: GuideWindow) -> None:
    """One entry for each heading of the file, and choosing one goes there."""
    text = guide_file("en").read_text(encoding="utf-8")
    assert guide.outline.topLevelItemCount() == text.count("\n## ")
    top = guide.page.verticalScrollBar().value()
    guide.outline.setCurrentItem(guide.outline.topLevelItem(guide.outline.topLevelItemCount() - 1))
    assert guide.page.verticalScrollBar().value() > top


def test_the_guide_is_searched(guide: GuideWindow, qtbot: QtBot) -> None:
    """Enter goes from place to place and from the last to the first; what is nowhere is said."""
    guide.search.setText("embargo")
    qtbot.waitUntil(lambda: guide.page.textCursor().selectedText().lower() == "embargo")
    first = guide.page.textCursor().position()
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    second = guide.page.textCursor().position()
    assert second > first
    for _ in range(200):
        if guide.page.textCursor().position() == first:
            break
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.page.textCursor().position() == first
    guide.search.setText("no such word in it")
    qtbot.waitUntil(lambda: guide.search.property("kind") == "problem")


def test_the_guide_of_a_language_without_one_is_english() -> None:
    """Whoever speaks none of the languages gets the English guide."""
    assert guide_file("xx") == paths.resources() / "guide" / "en.md"


def test_about_names_versions_and_parts(qtbot: QtBot) -> None:
    """Dateline's own version, and what it is made of with licences."""
    sheet = AboutSheet()
    qtbot.addWidget(sheet)
    sheet.copy.click()
    assert f"Dateline {__version__}" in QGuiApplication.clipboard().text()
    names = {each.name.lower() for each in components()}
    assert {"sqlalchemy", "markdown", "pillow", "pyside6_essentials"} <= {
        name.replace("-", "_") for name in names
    }
    assert sum(bool(each.licence) for each in components()) > 0.9 * len(components())
    assert licence_file() is not None


def test_a_report_holds_nothing_anybody_wrote(context: Context, tmp_path: Path, qtbot: QtBot) -> None:
    """Versions, choices and numbers; no headline, name or path, and no search that was typed."""
    library = context.library
    articles.create_article(library, ArticleText("Bribes at the harbour", slug="bribes"))
    authors.create_author(library, authors.AuthorText(name="Secret Source"))
    context.settings.set_text("view/zoom", "150")
    context.settings.set_text("desk/search", "harbour bribes")
    paths.log_dir().mkdir(parents=True, exist_ok=True)
    (paths.log_dir() / LOG).write_text("2026-11-24 CRITICAL Something went wrong: builtins.KeyError\n")
    sheet = ProblemSheet(context)
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: bool(sheet.report.toPlainText()), timeout=10_000)
    sheet.told.setPlainText("It stood still.")

    assert sheet.write(tmp_path / "report.txt")
    said = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert said.startswith("It stood still.")
    for there in (__version__, "view/zoom = 150", "articles", "builtins.KeyError"):
        assert there in said
    for private in ("Bribes", "bribes", "Secret", "harbour", str(library.path), str(Path.home())):
        assert private not in said


def test_a_report_that_cannot_be_written_says_so(context: Context, tmp_path: Path, qtbot: QtBot) -> None:
    """The sheet stays open with a sentence."""
    sheet = ProblemSheet(context)
    qtbot.addWidget(sheet)
    (tmp_path / "folder").mkdir()
    assert not sheet.write(tmp_path / "folder")
    assert "could not be written" in sheet._problem.text()


@pytest.fixture
def tour(qtbot: QtBot, context: Context) -> tuple[Tour, QWidget, list[str]]:
    """A tour of two stops over a window, begun, in the colours and sizes of the theme."""
    context.theme.apply()
    window, arrived = QWidget(), []
    window.resize(800, 600)
    parts = [QWidget(window), QWidget(window)]
    parts[0].setGeometry(0, 0, 200, 600)
    parts[1].setGeometry(600, 0, 200, 600)
    qtbot.addWidget(window)
    window.show()
    stops = [
        Stop(
            f"Stop {number}",
            "A sentence " * 20,
            lambda part=part: part,
            lambda n=number: arrived.append(str(n)),
        )
        for number, part in enumerate(parts)
    ]
    made = Tour(window, stops)
    made.go_on()
    return made, window, arrived


def test_the_tour_goes_on_by_enter_and_ends(tour: tuple[Tour, QWidget, list[str]], qtbot: QtBot) -> None:
    """Each card stands within the window, beside its part and with its whole sentence."""
    made, window, arrived = tour
    card = made.card
    assert arrived == ["0"]
    assert card.geometry().left() >= 200
    assert window.rect().contains(card.geometry())
    assert card._sentence.height() >= card._sentence.heightForWidth(card._sentence.width())
    qtbot.keyClick(card.next, Qt.Key.Key_Return)
    assert arrived == ["0", "1"]
    assert card.geometry().right() <= 600
    with qtbot.waitSignal(made.ended):
        qtbot.keyClick(card.next, Qt.Key.Key_Return)


def test_the_tour_ends_by_escape(tour: tuple[Tour, QWidget, list[str]], qtbot: QtBot) -> None:
    """Nobody has to see it through."""
    made, _, arrived = tour
    with qtbot.waitSignal(made.ended):
        qtbot.keyClick(made.card.next, Qt.Key.Key_Escape)
    assert arrived == ["0"]


def test_the_tour_begins_by_itself_on_the_sample_newsroom_and_only_once(
    settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    """It opens an article, shows its page, then Press; the second time nothing comes in between."""
    program = Program(settings)
    try:
        program.start(None)
        with qtbot.waitSignal(program.opening.opened, timeout=30_000):
            program.opening.create_sample(tmp_path / "sample")
        assert program.wiring is not None
        touring = program.wiring._touring
        qtbot.waitUntil(lambda: touring.tour is not None, timeout=10_000)
        qtbot.waitUntil(lambda: program.wiring.rooms.editor.current is not None, timeout=10_000)
        assert touring.tour is not None
        touring.tour.go_on()
        touring.tour.go_on()
        assert program.window.page == "press"
        touring.tour.go_on()
        assert touring.tour is None
        assert settings.text(SEEN) == "yes"
        program.wiring.show_around()
        assert touring.tour is None
    finally:
        program.end()


def test_a_library_of_ones_own_is_opened_without_a_tour(
    settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    """Only who asked for the sample newsroom is shown around."""
    create_sample(tmp_path / "room").close()
    program = Program(settings)
    try:
        with qtbot.waitSignal(program.opening.opened, timeout=20_000):
            program.start(tmp_path / "room")
        assert program.wiring is not None
        with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
            pass
        assert program.wiring._touring.tour is None
    finally:
        program.end()
