"""Caption templates: sentences with {place} and {date} in them, filled from the record of a picture."""

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from editor_app.domain.errors import BadInput
from editor_app.domain.media import Media
from editor_app.wording import worded

VARIABLES: Final = (
    "caption", "headline", "place", "date", "creator", "credit", "source", "copyright", "keywords",
)  # fmt: skip

SpellDate = Callable[[dt.date], str]

_VARIABLE = re.compile(r"\{(\w*)\}")
_GROUP = re.compile(r"\[([^\[\]]*)\]")
_BLANKS = re.compile(r"[ \t\r\n]+")
_GAP, _FULL = "\ue000", "\ue001"  # where a value is missing, and behind one that is there
_SOFT = r"[,;:–—/|·-]"
_TIDY: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\([\s,\ue000]*\)|«[\s\ue000]*»|“[\s\ue000]*”", _GAP),
        (rf"\s*{_SOFT}\s*\ue000(?=\s*(?:{_SOFT}|[.!?()]|$))", ""),  # of two signs around a gap the first goes
        (rf"(^|[.!?…]\ue001?\s*)\ue000\s*(?:{_SOFT}|\.)?\s*", r"\1"),  # a sentence begins behind the gap
        (rf"\ue000\s*(?:{_SOFT}\s*)?", ""),
        (r"([.!?…][”»\")]?)\ue001\s*\.", r"\1"),  # the value had a full stop of its own
        (r"\ue001", ""),
        (r"[ \t]{2,}", " "),
        (r"\s+([,.;:!?)])", r"\1"),
    )
)
"""What is done about gaps, each step until it changes nothing more."""


@dataclass(frozen=True, slots=True)
class CaptionTemplate:
    """A template by its name, with its text for each language it is written in (such as "en", "uk")."""

    name: str
    texts: Mapping[str, str]

    def text_in(self, language: str) -> str:
        """Return the text for a language; the first one written when there is none for it."""
        return self.texts.get(language.partition("-")[0].lower()) or next(iter(self.texts.values()))


def read_templates(text: str) -> tuple[CaptionTemplate, ...]:
    """Read a file of templates (TOML, a `[[template]]` with a name and a line for each language).

    Raises BadInput that names the line, or the template, that cannot be understood.
    """
    try:
        entries = tomllib.loads(text.removeprefix("\ufeff")).get("template", [])
    except tomllib.TOMLDecodeError as error:
        raise BadInput(
            worded("The caption templates cannot be read: {0}.", error), worded("Mend the file.")
        ) from None
    if not isinstance(entries, list):
        raise BadInput(
            worded("The caption templates cannot be read."), worded("Each begins with a line [[template]].")
        )
    return tuple(_template(entry, number) for number, entry in enumerate(entries, 1))


def fill_template(template: CaptionTemplate, media: Media, language: str, spell_date: SpellDate) -> str:
    """Return a template filled from a record; what is missing vanishes with the signs around it.

    A part in [square brackets] is there only when everything in it is known. `spell_date` writes a day
    as the language does.
    """
    values = _values(media, language, spell_date)
    text = _GROUP.sub(lambda found: _group(found[1], values), template.text_in(language))
    text = _VARIABLE.sub(lambda found: _marked(values[found[1]]), text)
    for pattern, replacement in _TIDY:
        done = 1
        while done:
            text, done = pattern.subn(replacement, text)
    return text.strip(" ,;:–—/|·-\n")


def _values(media: Media, language: str, spell_date: SpellDate) -> dict[str, str]:
    text = media.text
    day = _day(text.taken)
    return {
        "caption": text.caption_in(language),
        "headline": text.headline,
        "place": text.place,
        "date": spell_date(day) if day else "",
        "creator": text.creator,
        "credit": text.credit,
        "source": text.source,
        "copyright": text.copyright,
        "keywords": ", ".join(text.keywords),
    }


def _day(taken: str) -> dt.date | None:
    """Return the day of a moment as the camera wrote it; None when it wrote less than a day."""
    try:
        return dt.date.fromisoformat(taken[:10])
    except ValueError:
        return None


def _group(inside: str, values: Mapping[str, str]) -> str:
    known = all(values[name].strip() for name in _VARIABLE.findall(inside))
    return inside if known else ""


def _marked(value: str) -> str:
    value = _BLANKS.sub(" ", value).strip()  # one line; spaces that do not break stay
    return f"{value}{_FULL}" if value else _GAP


def _template(entry: Any, number: int) -> CaptionTemplate:  # noqa: ANN401 - whatever stands in the file
    name = entry.get("name") if isinstance(entry, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise BadInput(
            worded("The caption template number {0} has no name.", number),
            worded('Write name = "…" below it.'),
        )
    texts = {language.lower(): text for language, text in entry.items() if language != "name"}
    if not texts or not all(isinstance(text, str) for text in texts.values()):
        raise BadInput(
            worded("The caption template “{0}” has no text.", name), worded('Write en = "…" below its name.')
        )
    for text in texts.values():
        unknown = next((each for each in _VARIABLE.findall(text) if each not in VARIABLES), None)
        if unknown is not None:
            known = ", ".join(f"{{{each}}}" for each in VARIABLES)
            raise BadInput(
                worded("The caption template “{0}” asks for {{{1}}}.", name, unknown),
                worded("There are: {0}.", known),
            )
    return CaptionTemplate(name.strip(), texts)
