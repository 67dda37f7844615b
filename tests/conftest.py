"""What every test may ask for: a fresh library on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor_app.storage.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new, empty library, open for writing."""
    with Library.create(tmp_path / "library") as library:
        yield library
