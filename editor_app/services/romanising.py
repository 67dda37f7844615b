"""Names in Latin letters, with the newsroom's own forms from `romanisation.txt` in the library."""

from pathlib import Path
from typing import Final

from editor_app.domain.changes import Changes, Done
from editor_app.domain.romanisation import HouseForms, read_house_forms
from editor_app.services.text_files import read_text_file, write_text_file
from editor_app.storage.library import Library

FILE_NAME: Final = "romanisation.txt"
BEGINNING: Final = """\
# Ukrainian names that this newsroom writes otherwise than the official table does (resolution 55 of the
# Cabinet of Ministers, 27 January 2010): one on each line, without the # sign.
# Зеленський = Zelensky
"""


def house_forms_path(library: Library) -> Path:
    """Return where the file of house forms lies, or would lie."""
    return library.path / FILE_NAME


def load_house_forms(library: Library) -> HouseForms:
    """Read the newsroom's own forms; a library without the file has none.

    Raises BadInput when the file is not UTF-8.
    """
    return read_house_forms(read_text_file(house_forms_path(library)))


def make_house_forms_file(library: Library) -> Done[Path]:
    """Make the file with a few words on its form, if it is not there, and return its place."""
    path = house_forms_path(library)
    if not path.exists():
        write_text_file(library, path, BEGINNING)
    return Done(path, Changes())


def romanised_name(library: Library, name: str) -> str:
    """Return a Ukrainian name in Latin letters as this newsroom writes it."""
    return load_house_forms(library).romanised(name)
