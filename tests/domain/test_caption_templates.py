"""Caption templates: filled from a record, with nothing left hanging where something is missing."""

import datetime as dt

import pytest

from editor_app.domain.caption_templates import CaptionTemplate, fill_template, read_templates
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText, Translation
from editor_app.paths import resources
from editor_app.render.words import words_for

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
FULL = {
    "caption": "Dockers wave.",
    "place": "Odesa",
    "taken": "2026-11-20T10:00:00",
    "creator": "Olena Moroz",
    "credit": "O. Moroz/ Courier",
    "keywords": ("port", "grain"),
}


def fill(template, language="en", without=(), **more):
    """Return a template filled from the full record, without some of its fields."""
    text = MediaText(**{name: value for name, value in FULL.items() if name not in without} | more)
    media = Media(MediaId("a"), MediaKind.PICTURE, None, "", text, NOW, NOW)
    words = words_for(language)
    return fill_template(CaptionTemplate("T", {"en": template}), media, language, words.format_date)


@pytest.mark.parametrize(
    ("template", "without", "filled"),
    [
        ("{place}, {date} – {caption}", (), "Odesa, Nov. 20, 2026 – Dockers wave."),
        ("{place}, {date} – {caption}", ("place",), "Nov. 20, 2026 – Dockers wave."),
        ("{place}, {date} – {caption}", ("taken",), "Odesa – Dockers wave."),
        ("{place}, {date} – {caption}", ("place", "taken"), "Dockers wave."),
        ("{place}, {date} – {caption}", ("caption",), "Odesa, Nov. 20, 2026"),
        ("{caption}. {place}, {date}.", (), "Dockers wave. Odesa, Nov. 20, 2026."),
        ("{caption}. {place}, {date}.", ("place",), "Dockers wave. Nov. 20, 2026."),
        ("{caption}. {place}, {date}.", ("place", "taken"), "Dockers wave."),
        ("{caption}. {place}, {date}.", ("caption", "place", "taken"), ""),
        ("{caption} ({credit})", ("credit",), "Dockers wave."),
        ("{place}, {date} ({credit})", ("taken",), "Odesa (O. Moroz/ Courier)"),
        ("{caption} [Photo: {creator}.]", ("creator",), "Dockers wave."),
        ("{caption} [Photo: {creator}.]", (), "Dockers wave. Photo: Olena Moroz."),
        ("“{headline}” {keywords}", (), "port, grain"),
    ],
)
def test_what_is_missing_vanishes_with_its_signs(template, without, filled):
    """No comma, dash, bracket or full stop stays behind for a value that is not there."""
    assert fill(template, without=without).replace("\u00a0", " ") == filled


def test_the_language_has_its_own_caption_and_date():
    """A Ukrainian caption is taken for a Ukrainian article, and the date is written so."""
    filled = fill("{caption} {date}", "uk", translations=(Translation("uk", caption="Докери махають."),))
    assert filled == "Докери махають. 20\u00a0листопада 2026\u00a0року"


def test_a_date_the_camera_wrote_in_part_is_missing():
    """A year alone is no day."""
    assert fill("{place}, {date}", taken="2026") == "Odesa"


def test_the_templates_that_come_along_are_in_both_languages():
    """Each fills a full record and an empty one without trouble."""
    templates = read_templates((resources() / "caption-templates.toml").read_text(encoding="utf-8"))
    assert len(templates) >= 4
    assert all(set(template.texts) == {"en", "uk"} for template in templates)


def test_an_unknown_language_gets_the_first_text():
    """A template that is written in English alone serves every article."""
    assert CaptionTemplate("T", {"en": "x"}).text_in("uk-UA") == "x"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[template]\nname=", "line 1"),
        ('[[template]]\nen = "x"', "number 1 has no name"),
        ('[[template]]\nname = "A"', "“A” has no text"),
        ('[[template]]\nname = "A"\nen = "{city}"', "“A” asks for {city}"),
        ("template = 1", "cannot be read"),
    ],
)
def test_a_file_that_is_not_understood_says_where(text, said):
    """The line or the template is named."""
    with pytest.raises(BadInput) as told:
        read_templates(text)
    assert said in str(told.value)
