"""Several items at once: ticks, mixed values, one step and its undo."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaText
from editor_app.services import media, media_use, taking_in
from ui.context import Context
from ui.media.batch_record import BatchRecord


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def three(library, tmp_path: Path) -> list[Media]:
    """Three pictures with the same credit and captions of their own."""
    items = []
    for name in ("red", "green", "blue"):
        file = tmp_path / f"{name}.png"
        Image.new("RGB", (40, 30), name).save(file)
        text = MediaText(caption=name, credit="Lena", keywords=(name,))
        items.append(taking_in.take_in(library, file, text).value)
    return items


@pytest.fixture
def batch(qtbot, context: Context, three) -> BatchRecord:
    """The panel with the three, every group open."""
    context.settings.set_text("media/batch_unfolded", "words,credit,rights,desk")
    batch = BatchRecord(context)
    qtbot.addWidget(batch)
    batch.resize(380, 900)
    batch.show()
    batch.show_items(three)
    return batch


def texts(library, items: list[Media]) -> list[MediaText]:
    """What the library says of them now."""
    return [media.get_media(library, item.id).text for item in items]


def test_mixed_values_are_told(batch) -> None:
    """A credit they share is shown; captions that differ are several values."""
    assert batch.rows["credit"].field.text() == "Lena"
    assert batch.rows["caption"].field.placeholderText() == "Several values"
    assert batch.rows["keywords"]._differ.text() == "Several values"


def test_nothing_ticked_is_nothing_to_apply(batch) -> None:
    """The step waits for a tick."""
    assert not batch.apply.isEnabled()
    batch.rows["credit"].tick.click()
    assert batch.apply.isEnabled()


def test_writing_ticks_the_field(library, batch, three, settle) -> None:
    """What is written is applied to all, and only that."""
    QTest.keyClicks(batch.rows["source"].field, "Ukrinform")
    QTest.keyClick(batch.rows["rating"].field, Qt.Key.Key_3)
    batch.apply.click()
    settle()
    after = texts(library, three)
    assert {(text.source, text.rating) for text in after} == {("Ukrinform", 3)}
    assert [text.caption for text in after] == ["red", "green", "blue"]
    assert not batch.rows["source"].ticked


def test_one_undo_from_the_notice(qtbot, context, library, batch, three, settle) -> None:
    """The notice about the batch carries the way back for all of them."""
    before = texts(library, three)
    QTest.keyClicks(batch.rows["copyright"].field, "© 2026")
    with qtbot.waitSignal(context.notices.said) as said:
        batch.apply.click()
    settle()
    assert texts(library, three) != before
    said.args[0].action()
    settle()
    assert texts(library, three) == before


def test_keywords_are_added_or_replaced(library, batch, three, settle) -> None:
    """Adding keeps each picture's own words; replacing does not."""
    row = batch.rows["keywords"]
    QTest.keyClicks(row.field._line, "port,")
    batch.apply.click()
    settle()
    assert [text.keywords for text in texts(library, three)] == [
        ("red", "port"),
        ("green", "port"),
        ("blue", "port"),
    ]
    row._mode.set_value("replace")
    QTest.keyClicks(row.field._line, "sea,")
    batch.apply.click()
    settle()
    assert [text.keywords for text in texts(library, three)] == [("sea",)] * 3


def test_emptied_field_is_written_too(library, batch, three, settle) -> None:
    """A ticked field without words takes the words away."""
    field = batch.rows["credit"].field
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    batch.apply.click()
    settle()
    assert {text.credit for text in texts(library, three)} == {""}


def test_item_that_went_to_the_bin_is_told(qtbot, context, library, batch, three, settle) -> None:
    """It is left alone, the others are written, and the notice says so."""
    media_use.bin_media(library, three[0].id)
    QTest.keyClicks(batch.rows["source"].field, "AFP")
    with qtbot.waitSignal(context.notices.said) as said:
        batch.apply.click()
    assert "1" in said.args[0].text
    assert said.args[0].kind == "warn"
    assert [text.source for text in texts(library, three)] == ["", "AFP", "AFP"]


def test_change_elsewhere_leaves_what_is_ticked(context, library, batch, three, settle) -> None:
    """Values follow the library, except where one is writing."""
    QTest.keyClicks(batch.rows["place"].field, "Odesa")
    text = MediaText(caption="red", credit="Oleh", keywords=("red",))
    context.jobs.write(lambda: media.save_media(library, three[0].id, text))
    settle()
    assert batch.rows["place"].field.text() == "Odesa"
    assert batch.rows["place"].ticked
    assert batch.rows["credit"].field.placeholderText() == "Several values"


def test_ctrl_return_applies(library, batch, three, settle) -> None:
    """From inside a field, without the mouse."""
    field = batch.rows["place"].field
    field.setFocus()
    QTest.keyClicks(field, "Odesa")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert {text.place for text in texts(library, three)} == {"Odesa"}


def test_tick_alone_says_what_it_will_do(library, batch, three, settle) -> None:
    """Ticking a field in which the items differ says that it will be emptied; unticking takes it back."""
    row = batch.rows["caption"]
    row.tick.click()
    assert row.field.placeholderText() == "Will be emptied in all of them"
    row.tick.click()
    assert row.field.placeholderText() == "Several values"
    assert not batch.apply.isEnabled()


def test_very_many_are_compared_in_the_background(context, batch, three, settle) -> None:
    """The panel shows what they share as soon as that is known."""
    many = [replace(three[0], id=MediaId(f"m{number}")) for number in range(1500)]
    batch.show_items([*many, three[1]])
    settle()
    assert batch.rows["credit"].field.text() == "Lena"
    assert batch.rows["caption"].field.placeholderText() == "Several values"
    assert "501 items" in batch._head.text()
