"""Caption templates of the newsroom: those that come with Dateline, or the file in the library."""

from pathlib import Path
from typing import Final

from editor_app import paths
from editor_app.domain import caption_templates
from editor_app.domain.caption_templates import CaptionTemplate, read_templates
from editor_app.domain.changes import Changes, Done
from editor_app.domain.media import Media
from editor_app.render.words import words_for
from editor_app.services.text_files import read_text_file, write_text_file
from editor_app.storage.library import Library

FILE_NAME: Final = "caption-templates.toml"


def load_templates(library: Library) -> tuple[CaptionTemplate, ...]:
    """Return the templates of the library's own file, or those that come along.

    Raises BadInput that names the line or the template that cannot be understood.
    """
    text = read_text_file(templates_path(library)) or read_text_file(_shipped())
    return read_templates(text)


def fill_template(template: CaptionTemplate, media: Media, language: str) -> str:
    """Return a template filled from the record of an item, with the date as the language writes it."""
    spell_date = words_for(language).format_date
    return caption_templates.fill_template(template, media, language, spell_date)


def templates_path(library: Library) -> Path:
    """Return where the library's own templates lie, or would lie."""
    return library.path / FILE_NAME


def make_templates_file(library: Library) -> Done[Path]:
    """Copy the templates that come along into the library, to be changed there; return their place."""
    path = templates_path(library)
    if not path.exists():
        write_text_file(library, path, read_text_file(_shipped()))
    return Done(path, Changes())


def _shipped() -> Path:
    return paths.resources() / FILE_NAME
