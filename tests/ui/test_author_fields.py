"""The record of an author: publish switches, languages, offers of a Latin name, and what undo knows of it."""

from collections.abc import Callable
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.domain.author import Author, AuthorLink, AuthorText, AuthorTranslation
from editor_app.domain.media import Media
from editor_app.services import authors, media, taking_in
from ui.authors.page import AuthorsPage
from ui.authors.portrait_crop import PortraitCrop
from ui.context import Context

LENA = AuthorText("Lena Marsh", role="Correspondent", retired=True, withheld=("places",))


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def lena(library) -> Author:
    """An author of the library."""
    return authors.create_author(library, LENA).value


@pytest.fixture
def page(qtbot, context: Context, lena: Author, settle) -> AuthorsPage:
    """The page with Lena's record open."""
    page = AuthorsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.show_author(lena.id)
    settle()
    return page


@pytest.fixture
def portrait(library, tmp_path) -> Media:
    """A wide picture of the library."""
    path = tmp_path / "lena.jpg"
    Image.new("RGB", (600, 300), "tan").save(path)
    return taking_in.take_in(library, path).value


def stored(library, author: Author) -> AuthorText:
    """The record as the library has it."""
    return authors.get_author(library, author.id).text


def test_record_that_is_only_looked_at_stays_as_it_is(library, page, lena, settle) -> None:
    """Showing and saving a record without a change keeps every field, also those the form has none for."""
    page.record._saver.touch()
    page.flush()
    settle()
    assert authors.get_author(library, lena.id) == lena


def test_every_field_of_the_form_is_saved(library, page, lena, settle) -> None:
    """Short biography, words, days, disclosures and another language are in the library."""
    fields = page.record.fields
    QTest.keyClicks(fields.short_biography, "Covers the port.")
    QTest.keyClicks(fields.disclosures, "Owns a boat.")
    QTest.keyClicks(fields.expertise._line, "ports,")
    QTest.keyClicks(fields.languages._line, "uk,")
    QTest.keyClicks(fields.service_from._line, "2019-03-04\r")
    fields.translations.role.insert("Кореспондентка")
    fields.translations.role.textEdited.emit("Кореспондентка")
    page.flush()
    settle()
    text = stored(library, lena)
    assert (text.short_biography, text.disclosures) == ("Covers the port.", "Owns a boat.")
    assert (text.expertise, text.languages) == (("ports",), ("uk",))
    assert text.service_from == date(2019, 3, 4)
    assert text.translations == (AuthorTranslation("uk", role="Кореспондентка"),)


def test_each_language_keeps_what_was_written_in_it(page) -> None:
    """Going to the other language and back loses nothing."""
    said = page.record.fields.translations
    QTest.keyClicks(said.role, "a")
    said.which._buttons["en"].click()
    assert said.role.text() == ""
    QTest.keyClicks(said.role, "b")
    said.which._buttons["uk"].click()
    assert [(each.language, each.role) for each in said.translations] == [("uk", "a"), ("en", "b")]


def test_switch_withholds_a_field_and_undo_publishes_it(library, context, page, lena, settle) -> None:
    """A turned switch is saved at once; undo turns it back and leaves later typing alone."""
    page.record.fields.switches["role"].click()
    settle()
    assert stored(library, lena).withheld == ("role", "places")
    QTest.keyClicks(page.record.fields.contact, "desk 4")
    page.flush()
    settle()
    assert context.undo.next_undo == "Record of Lena Marsh"
    context.undo.undo()
    settle()
    assert (stored(library, lena).withheld, stored(library, lena).private_contact) == (("places",), "desk 4")
    assert not page.record.fields.switches["role"].withholds


def test_ukrainian_name_is_offered_in_latin_letters(qtbot, library, page, lena, settle) -> None:
    """A new Ukrainian name gets an English form with one click; then there is nothing to offer."""
    (library.path / "romanisation.txt").write_text("Зеленський = Zelensky\n", encoding="utf-8")
    fields = page.record.fields
    fields.name.setText("Юрій Зеленський")
    fields.name.textEdited.emit(fields.name.text())
    qtbot.waitUntil(lambda: fields.offer.offered == "Yurii Zelensky")
    fields.offer._accept.click()
    settle()
    assert stored(library, lena).names == (("en", "Yurii Zelensky"),)
    assert not fields.offer.isVisible()


def test_link_without_a_label_is_kept_without_one(library, page, lena, settle) -> None:
    """The network is named by the address; its name stands in the empty label."""
    row = page.record.fields.links._rows[0]
    QTest.keyClicks(row._second, "https://bsky.app/profile/lena")
    assert row._first.placeholderText() == "Bluesky"
    page.flush()
    settle()
    assert stored(library, lena).links == (AuthorLink("", "https://bsky.app/profile/lena"),)


def test_service_that_ends_before_it_began_is_told(library, page, lena, settle) -> None:
    """The later field gets the sentence, and its old value stays."""
    fields = page.record.fields
    QTest.keyClicks(fields.service_from._line, "2019-03-04\r")
    QTest.keyClicks(fields.service_to._line, "2018-03-04\r")
    settle()
    assert "before the day" in fields._service_row.problem
    assert stored(library, lena).service_to is None


def test_square_of_the_portrait_is_drawn_and_undone(library, context, page, portrait, settle, qtbot) -> None:
    """Keys move the square; it is the picture's crop afterwards, until undo."""
    sheet = PortraitCrop(context, portrait, page)
    qtbot.addWidget(sheet)
    sheet.open()
    QTest.keyClick(sheet.square, Qt.Key.Key_Left)
    QTest.keyClick(sheet.square, Qt.Key.Key_Minus)
    drawn = sheet.square.crop
    sheet._use.click()
    settle()
    assert media.get_media(library, portrait.id).text.crop_for("1:1") == drawn
    assert drawn.width < 0.5
    context.undo.undo()
    settle()
    assert media.get_media(library, portrait.id).text.crops == ()
