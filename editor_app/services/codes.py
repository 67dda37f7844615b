"""The newsroom's code replacements: read from `codes.txt` in the library, kept there, used in texts."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor_app.checks.markdown_places import places_of
from editor_app.domain.changes import Changes, Done
from editor_app.domain.code_replacements import (
    DELIMITER,
    Code,
    Codes,
    Expansion,
    expansions,
    read_codes,
    rewritten,
    trouble_with,
)
from editor_app.domain.errors import BadInput, Conflict
from editor_app.services.text_files import read_text_file, write_text_file
from editor_app.storage.library import Library
from editor_app.wording import worded

FILE_NAME: Final = "codes.txt"
BEGINNING: Final = """\
# Codes and what they stand for, one on each line: the code, a tab, the replacement; further tabs and
# replacements if it has several. In a text =zel= becomes the first one, =zel#2= the second.
"""


@dataclass(frozen=True, slots=True)
class CodesFile:
    """The file as it was read: its text, and the codes in it."""

    text: str
    codes: Codes


def codes_path(library: Library) -> Path:
    """Return where the file of codes lies, or would lie."""
    return library.path / FILE_NAME


def load_codes(library: Library) -> CodesFile:
    """Read the codes; a library without the file has none.

    Raises BadInput when the file is not UTF-8. Lines that are not understood are among the troubles.
    """
    text = read_text_file(codes_path(library))
    return CodesFile(text, read_codes(text))


def save_codes(library: Library, codes: Iterable[Code], before: str) -> Done[CodesFile]:
    """Write the codes into the file that read `before`; its comments and their places stay.

    Raises Conflict when somebody changed the file since, BadInput for a code that cannot be one.
    """
    wanted = list(codes)
    _check(wanted)
    if load_codes(library).text != before:
        raise Conflict(
            worded("{0} was changed elsewhere meanwhile.", FILE_NAME),
            worded("It was read again; look at it first."),
        )
    text = rewritten(before or BEGINNING, wanted)
    write_text_file(library, codes_path(library), text)
    return Done(CodesFile(text, read_codes(text)), Changes())


def make_codes_file(library: Library) -> Done[Path]:
    """Make the file with a few words on its form, if it is not there, and return its place."""
    path = codes_path(library)
    if not path.exists():
        write_text_file(library, path, BEGINNING)
    return Done(path, Changes())


def codes_in_body(body: str, codes: Codes, delimiter: str = DELIMITER) -> list[Expansion]:
    """Return the known codes of a body, except in code, tags and addresses."""
    return list(expansions(places_of(body).prose, codes, delimiter))


def _check(codes: list[Code]) -> None:
    seen: set[str] = set()
    for code in codes:
        sentence = trouble_with(code)
        if code.code in seen:
            sentence = worded("“{0}” stands there twice.", code.code)
        if sentence:
            raise BadInput(sentence)
        seen.add(code.code)
