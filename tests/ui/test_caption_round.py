"""A round through the captions without the mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_app.domain.media import Media, MediaText
from editor_app.services import media, taking_in
from ui.context import Context
from ui.media.page import MediaPage
from ui.media.record import MediaRecord

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def five(library, tmp_path: Path) -> list[Media]:
    """Five pictures with a caption from the agency."""
    items = []
    for number in range(5):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (40, 30 + 60 * (number % 2) + number), "teal").save(file)
        items.append(taking_in.take_in(library, file, MediaText(caption="Agency")).value)
    return items


class Steps(QObject):
    """A list of items that shows the next or the one before, as the page does."""

    def __init__(self, record: MediaRecord, items: list[Media]) -> None:
        super().__init__(record)
        self._record, self._items, self.place = record, items, 0
        record.step_requested.connect(self._on_step)
        record.show_media(items[0])

    def _on_step(self, step: int) -> None:
        self.place = min(max(self.place + step, 0), len(self._items) - 1)
        self._record.show_media(self._items[self.place])


@pytest.fixture
def record(qtbot, context: Context, five, settle) -> MediaRecord:
    """The panel with the first of five, its list behind it."""
    record = MediaRecord(context)
    qtbot.addWidget(record)
    record.resize(380, 700)
    record.show()
    Steps(record, five)
    settle()
    return record


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    QTest.keyClick(QApplication.focusWidget(), code, modifiers)


def write(words: str) -> None:
    """Type where the cursor is."""
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_five_captions_without_the_mouse(library, record, five, settle) -> None:
    """What is selected is written over; Ctrl+Return saves and goes on in the same field."""
    record.edit_caption()
    for number in range(5):
        write(f"Caption {number}")
        key(Qt.Key.Key_Return, CTRL)
    settle()
    captions = [media.get_media(library, item.id).text.caption for item in five]
    assert captions == [f"Caption {number}" for number in range(5)]


def test_five_captions_on_the_page_without_the_mouse(qtbot, context, library, five, settle) -> None:
    """From the list into the caption, through all five to the end that is told, and back to the list."""
    page = MediaPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    settle()
    page.grid.setFocus()
    for code in (Qt.Key.Key_Home, Qt.Key.Key_F2):
        key(code)
        settle()
    for number in range(4):
        write(f"Caption {number}")
        key(Qt.Key.Key_Return, CTRL)
        settle()
        QTest.qWait(20)
        assert not page.record.groups.words.caption.visibleRegion().isEmpty()
    write("Caption 4")
    with qtbot.waitSignal(context.notices.said) as said:
        key(Qt.Key.Key_Return, CTRL)
    key(Qt.Key.Key_Escape)
    settle()
    assert said.args[0].text == "That was the last of the list."
    assert page.grid.hasFocus()
    captions = [media.get_media(library, item.id).text.caption for item in reversed(five)]
    assert captions == [f"Caption {number}" for number in range(5)]


def test_round_stays_in_the_field(record, five, settle) -> None:
    """From the credit of one to the credit of the next, and back with Ctrl+Up."""
    record.groups.credit.credit.setFocus()
    write("Lena")
    key(Qt.Key.Key_Down, CTRL)
    assert record.media == five[1]
    assert record.groups.credit.credit.hasFocus()
    key(Qt.Key.Key_Up, CTRL)
    assert record.media is not None
    assert record.media.id == five[0].id
    assert record.groups.credit.credit.hasFocus()


def test_text_is_selected_after_a_step(record) -> None:
    """The caption that is there is written over by the first letter."""
    record.edit_caption()
    key(Qt.Key.Key_Down, CTRL)
    assert record.groups.words.caption.textCursor().selectedText() == "Agency"


def test_folded_caption_is_opened(context, record) -> None:
    """Asking for the caption opens its group, and what is remembered stays as it was."""
    record.groups._folds["words"][0]._head.click()
    assert not record.groups.words.caption.isVisible()
    record.edit_caption()
    assert record.groups.words.caption.hasFocus()
    assert "words" not in context.settings.text("media/unfolded")


def test_language_field_goes_on_in_the_caption(record) -> None:
    """A caption in another language that the next item does not have yields to its caption."""
    record.groups.words.translations.add_language("uk")
    record.groups.words.translations._parts["uk"].caption.setFocus()
    record.groups.words.translations._parts["uk"].caption.insertPlainText("Причал")
    key(Qt.Key.Key_Down, CTRL)
    assert record.groups.words.caption.hasFocus()


def test_item_chosen_elsewhere_takes_no_cursor(qtbot, record, five) -> None:
    """Only a step of the round moves the cursor into the form."""
    record.setFocus()
    record.show_media(five[3])
    assert not record.groups.words.caption.hasFocus()
