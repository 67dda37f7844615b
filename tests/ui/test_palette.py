"""Search or do: commands and articles by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.services import articles
from editor_app.services.authors import create_author
from editor_app.services.sections import create_section
from editor_app.storage.library import Library
from ui.actions.action import Situation
from ui.context import Context
from ui.main_window import MainWindow
from ui.palette import Palette


@pytest.fixture
def palette(context: Context, library: Library, qtbot: QtBot) -> Palette:
    """A palette over two articles, in a window that has the focus elsewhere."""
    for name in ("The harbour reopens", "Зерно і порт"):
        articles.create_article(library, ArticleText(headline=name))
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.add_page("desk", QLineEdit())
    window.set_situation(Situation(library=True, writable=True))
    window.show_desk()
    window.show()
    qtbot.waitActive(window)
    return Palette(context, window.registry, window.bar.field, window.centralWidget())


def _type(palette: Palette, text: str) -> None:
    palette.open()
    palette._field.setText(text)


def test_an_article_is_found_and_opened_by_enter(palette: Palette, qtbot: QtBot) -> None:
    """A few letters and Enter ask for the article."""
    _type(palette, "зерн")
    qtbot.waitUntil(lambda: any(entry.goes_to[0] == "article" for entry in palette.entries()))
    assert palette.entries()[0].text == "Зерно і порт"
    with qtbot.waitSignal(palette.article_requested) as signal:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert signal.args == [articles.find_article(palette._context.library, "zerno-i-port").id]
    assert palette.isHidden()


def test_a_command_is_found_by_its_name(palette: Palette, qtbot: QtBot) -> None:
    """What can be done is offered with its keys; Enter does it."""
    _type(palette, "new art")
    qtbot.waitUntil(lambda: [entry.goes_to for entry in palette.entries()] == [("action", "article.new")])
    with qtbot.waitSignal(palette._registry.requested) as signal:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert signal.args == ["article.new"]


def test_what_cannot_be_done_now_is_not_found(palette: Palette, qtbot: QtBot) -> None:
    """Without an open article there is no bin in the list."""
    _type(palette, "move to the bin")
    nothing = ["Nothing has all of these words."]
    qtbot.waitUntil(lambda: [entry.text for entry in palette.lines()] == nothing)


def test_escape_steps_back_to_where_one_was(palette: Palette, qtbot: QtBot) -> None:
    """The list closes, the box is empty, and the focus is where it was."""
    window = palette.window()
    page = next(field for field in window.findChildren(QLineEdit) if field is not palette._field)
    page.setFocus()
    _type(palette, "har")
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert palette._field.text() == ""
    assert page.hasFocus()


def test_arrow_keys_move_the_mark_over_what_can_be_taken(palette: Palette, qtbot: QtBot) -> None:
    """Down and Up go through the list, pass by the headings, and stop at its ends."""
    palette.open()
    qtbot.waitUntil(lambda: not palette._context.jobs.busy)
    lines = palette.lines()
    taken = [place for place, line in enumerate(lines) if not line.is_said]
    assert lines[0].is_said
    assert len(taken) < len(lines)
    seen = [palette._view.currentIndex().row()]
    for _ in range(len(taken) + 3):
        qtbot.keyClick(palette._field, Qt.Key.Key_Down)
        seen.append(palette._view.currentIndex().row())
    assert sorted(set(seen)) == taken
    for _ in range(len(taken) + 3):
        qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    assert palette._view.currentIndex().row() == taken[0]


def test_everything_of_the_newsroom_is_found(palette: Palette, library: Library, qtbot: QtBot) -> None:
    """People stand beside articles, each group below its name, and Enter leads to the person."""
    person = create_author(library, AuthorText("Olena Harbourmaster")).value
    _type(palette, "harbour")
    qtbot.waitUntil(lambda: {"article", "author"} <= {entry.goes_to[0] for entry in palette.entries()})
    assert [line.text for line in palette.lines() if line.is_said] == ["Articles", "People"]
    qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.author_requested) as signal:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert signal.args == [person.id]


def test_the_hit_is_shown_in_its_sentence(palette: Palette, library: Library, qtbot: QtBot) -> None:
    """The words around it come from the text as it is written, with the hit marked."""
    body = "Nothing here.\n\nIn the evening П’ять кораблів left for **Odesa** again."
    articles.create_article(library, ArticleText(headline="Evening", body=body))
    _type(palette, "п'ять")
    qtbot.waitUntil(lambda: any(entry.under for entry in palette.entries()))
    line = palette.entries()[0].under
    assert [piece.text for piece in line if piece.hit] == ["П’ять"]
    assert "кораблів left for Odesa" in "".join(piece.text for piece in line)


def test_a_condition_is_completed_and_a_wrong_one_is_told(
    palette: Palette, library: Library, qtbot: QtBot
) -> None:
    """The names and values of conditions are offered; what means nothing is said."""
    create_section(library, "Culture")
    palette._choices._reload()
    qtbot.waitUntil(lambda: bool(palette._choices.known.sections))
    _type(palette, "harbour sec")
    qtbot.waitUntil(lambda: "section:" in [entry.text for entry in palette.entries()])
    palette._take(next(entry for entry in palette.entries() if entry.text == "section:"))
    assert palette._field.text() == "harbour section:"
    qtbot.waitUntil(lambda: "section:culture" in [entry.text for entry in palette.entries()])
    _type(palette, "before:yesterday ")
    said = "before:yesterday is no day; write it as 2026-11-22, 2026-11 or 2026."
    qtbot.waitUntil(lambda: said in [line.text for line in palette.lines()])


def test_behind_a_bracket_stand_commands_alone(palette: Palette, qtbot: QtBot) -> None:
    """> and a few letters find what can be done, and nothing else."""
    _type(palette, ">press")
    qtbot.waitUntil(lambda: "go.press" in [entry.goes_to[1] for entry in palette.entries()])
    assert {entry.goes_to[0] for entry in palette.entries()} == {"action"}
