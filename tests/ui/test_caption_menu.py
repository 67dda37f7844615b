"""The menu of a caption field: templates filled from the record, and codes."""

from datetime import UTC, datetime

import pytest

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.services import captions, codes
from ui.codes.caption_menu import CaptionMenu
from ui.codes.service import CodesService
from ui.widgets.text_area import TextArea

TEMPLATES = """
[[template]]
name = "Place first"
en = "{place} – {caption}"
uk = "{place}: {caption}"

[[template]]
name = "Credit"
en = "({credit})"
"""
NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def field(qtbot):
    """A caption field with a caption in it."""
    field = TextArea()
    qtbot.addWidget(field)
    field.set_text("Dockers wave")
    return field


@pytest.fixture
def menu(qtbot, context, library, field):
    """The menu of the field, its templates read."""
    captions.templates_path(library).write_text(TEMPLATES, encoding="utf-8")
    text = MediaText(place="Odesa")

    def media():
        written = MediaText(caption=field.text, place=text.place)
        return Media(MediaId("a"), MediaKind.PICTURE, None, "", written, NOW, NOW)

    menu = CaptionMenu(context, field, media, lambda: "en")
    qtbot.waitUntil(lambda: not context.jobs.busy)
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return menu


def entry(menu, text):
    """Return the entry of this name."""
    return next(action for action in menu.actions() if action.text() == text)


def test_a_template_with_the_caption_takes_its_place(menu, field):
    """One step of undo brings the caption back."""
    assert entry(menu, "Place first").toolTip() == "Odesa – Dockers wave"
    entry(menu, "Place first").trigger()
    assert field.text == "Odesa – Dockers wave"
    field.undo()
    assert field.text == "Dockers wave"


def test_a_template_about_what_is_missing_cannot_be_chosen(menu):
    """There is no credit in the record."""
    assert not entry(menu, "Credit").isEnabled()


def test_codes_of_a_caption_are_expanded(qtbot, context, library, menu, field):
    """The entry does what typing would have done."""
    codes.codes_path(library).write_text("zel\tVolodymyr Zelensky\n", encoding="utf-8")
    service = CodesService.of(context)
    qtbot.waitUntil(lambda: bool(service.codes.codes))
    field.set_text("By =zel=")
    entry(menu, "Expand codes").trigger()
    assert field.text == "By Volodymyr Zelensky"


def test_a_changed_file_of_templates_is_read_when_the_menu_opens(qtbot, context, library, menu):
    """A colleague's new template is there; a file that cannot be read says why."""
    path = captions.templates_path(library)
    path.write_text('[[template]]\nname = "New"\nen = "{caption}"\n', encoding="utf-8")
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert entry(menu, "New").isEnabled()
    path.write_text("oops\n", encoding="utf-8")
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    said = menu.actions()[0]
    assert "line 1" in said.text()
    assert not said.isEnabled()
