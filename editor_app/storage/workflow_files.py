"""Reads the newsroom's file `workflow.toml`."""

import tomllib
from pathlib import Path

from editor_app.domain.errors import BadInput
from editor_app.domain.workflow_file import Workflow, workflow_of
from editor_app.storage.trouble import in_sentences

NAME = "workflow.toml"


def read_workflow(library: Path) -> Workflow:
    """Return the newsroom's own states and sign-offs; none where there is no file.

    Raises BadInput with the line that cannot be read, DiskTrouble.
    """
    path = library / NAME
    with in_sentences():
        content = path.read_bytes() if path.exists() else b""
    try:
        return workflow_of(tomllib.loads(content.decode("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(f"workflow.toml cannot be read: {error}.", "Mend the file, or take it away.") from None
