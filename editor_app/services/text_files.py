"""Text files of the newsroom that lie in the library: read, and written whole or not at all."""

import os
from pathlib import Path

from editor_app.domain.errors import BadInput, Refused
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

LARGEST = 4_000_000  # bytes; nobody keeps more by hand


def read_text_file(path: Path) -> str:
    """Return the text of a file, UTF-8 with or without its mark; nothing for a file that is not there.

    Raises BadInput that names the line which is not UTF-8, DiskTrouble when it cannot be read.
    """
    with in_sentences():
        if not path.is_file():
            return ""
        if path.stat().st_size > LARGEST:
            raise BadInput(worded("{0} is too large to be a list kept by hand.", path.name))
        content = path.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        sentence = worded("{0}, line {1}: this is not UTF-8 text.", path.name, line)
        raise BadInput(sentence, worded("Save the file as UTF-8 in your text editor.")) from None


def write_text_file(library: Library, path: Path, text: str) -> None:
    """Put a text in the place of a file of the library; raise Refused in a read-only one."""
    if library.read_only:
        raise Refused(
            worded("This library is open read-only."), worded("Close it where it is open for writing first.")
        )
    beside = path.with_name(f".{path.name}.writing")
    with in_sentences():
        with beside.open("w", encoding="utf-8", newline="\n") as writing:
            writing.write(text)
            writing.flush()
            os.fsync(writing.fileno())
        beside.replace(path)
