"""Reads the plain files in which a newsroom sets Dateline up."""

import tomllib
from pathlib import Path
from typing import Any

from editor_app.domain.errors import BadInput
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded


def read_toml(path: Path) -> dict[str, Any]:
    """Return what a TOML file says; nothing where there is none.

    Raises BadInput with the line that cannot be read, DiskTrouble.
    """
    with in_sentences():
        content = path.read_bytes() if path.exists() else b""
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(
            worded("{0} cannot be read: {1}.", path.name, error), worded("Mend the file, or take it away.")
        ) from None
