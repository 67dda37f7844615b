"""The interface in Ukrainian: plural forms, every page, and the change of language in a running program."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor_app import paths
from editor_app.services.articles import get_article
from editor_app.services.sample import create_sample
from ui.app import Program
from ui.language import speak, wished_language
from ui.settings import Settings
from ui.snapshot import PAGES
from ui.wiring import Wiring

NAMES = {"Dateline", "English"}  # said so in any language


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom."""
    path = tmp_path_factory.mktemp("room") / "room"
    create_sample(path).close()
    return path


@pytest.fixture
def ukrainian(settings: Settings) -> None:
    """Choose Ukrainian before the program starts."""
    settings.set_text("language", "uk")


@pytest.fixture
def program(qtbot: QtBot, settings: Settings) -> Iterator[Program]:
    """The program, before a library is opened."""
    program = Program(settings)
    yield program
    program.end()


def opened(program: Program, path: Path, qtbot: QtBot) -> Wiring:
    """Open a library and wait until its pages are there."""
    with qtbot.waitSignal(program.opening.opened, timeout=20_000):
        program.start(path)
    assert program.wiring is not None
    with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
        pass
    return program.wiring


def texts(window: QWidget) -> Iterator[str]:
    """Give everything that is written on a window, and what its controls are called."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        for action in widget.actions():
            yield from (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 слово"), (3, "3 слова"), (5, "5 слів"), (11, "11 слів"), (21, "21 слово")]
)
@pytest.mark.usefixtures("qapp")
def test_numbers_take_their_plural_form(count: int, said: str) -> None:
    """Ukrainian has three of them (CLDR: one, few, many)."""
    speak("uk")
    assert QCoreApplication.translate("Footer", "{0} words", None, count).format(count) == said


@pytest.mark.usefixtures("qapp")
def test_dates_and_numbers_follow_the_language() -> None:
    """A comma for the fraction, a space for the thousands, months by their names."""
    speak("uk")
    assert QLocale().toString(1234.5, "f", 1).replace("\u00a0", " ") == "1 234,5"
    assert QLocale().standaloneMonthName(11) == "листопад"
    speak("en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_the_choice_holds_before_the_system(settings: Settings) -> None:
    """A language Dateline does not speak counts as none."""
    settings.set_text("language", "uk")
    assert wished_language(settings) == "uk"
    settings.set_text("language", "xx")
    assert wished_language(settings) == "en"


@pytest.mark.usefixtures("ukrainian")
def test_no_page_says_anything_in_english(program: Program, sample: Path, qtbot: QtBot) -> None:
    """No text on any page is a sentence the catalogue has in Ukrainian."""
    opened(program, sample, qtbot)
    english = _english()
    left: set[str] = set()
    for page in PAGES:
        program.window.show_page(page)
        qtbot.wait(150)
        left |= {text for text in texts(program.window) if text in english - NAMES}
    assert left == set()


def _english() -> set[str]:
    """Return the English sentences that Ukrainian says in other words."""
    catalogue = ET.parse(paths.resources() / "translations" / "dateline_uk.ts").getroot()
    core = json.loads((paths.resources() / "translations" / "core_uk.json").read_text(encoding="utf-8"))
    said = {english for english, other in core.items() if english != other and " " in english}
    for message in catalogue.iter("message"):
        source, other = message.findtext("source", ""), message.findtext("translation", "")
        if source != other and "{" not in source:
            said.add(source)
    return said - {message.findtext("translation", "") for message in catalogue.iter("message")}


def test_the_language_changes_without_a_restart_and_nothing_typed_is_lost(
    program: Program, tmp_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    """Another window takes the place of the first, on the same library, at the preferences."""
    create_sample(tmp_path / "room").close()
    wiring = opened(program, tmp_path / "room", qtbot)
    program.window.registry.qt_action("article.new").trigger()
    editor = wiring.rooms.editor
    qtbot.waitUntil(lambda: editor.current is not None, timeout=10_000)
    assert editor.current is not None
    qtbot.keyClicks(editor.current._headline, "Typed in English")
    article_id, before = editor.current.article_id, program.window

    settings.set_text("language", "uk")
    qtbot.waitUntil(lambda: program.window is not before, timeout=10_000)
    with qtbot.waitSignal(program.opening.opened, timeout=20_000):
        pass
    assert program.wiring is not None
    with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
        pass

    assert program.context.library.path == tmp_path / "room"
    assert get_article(program.context.library, article_id).text.headline == "Typed in English"
    assert any(text == "Налаштування" or text == "Мова" for text in texts(program.window))
    assert program.window.isVisible()
    assert not isValid(before)
