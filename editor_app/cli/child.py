"""A packaged program as one of its own children (see `paths.child_command`)."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final

WORKERS: Final = {"pictures": "editor_app.pictures.worker", "spelling": "editor_app.spelling.worker"}


def run_child(arguments: Sequence[str]) -> int:
    """Do the work of the child whose kind is named first, until the program that asks is gone."""
    kind, *others = arguments
    import_module(WORKERS[kind]).main(*others)
    return 0
