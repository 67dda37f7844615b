"""What the tests of the export share: a newsroom in memory, and one call that exports it."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PARTS = Path(__file__).parent / "parts"
sys.path.insert(0, str(PARTS))

from memory_source import MemorySource, small_newsroom  # noqa: E402  (its folder is known only now)

from editor_app.export.bundle import write_bundle  # noqa: E402
from editor_app.export.options import ExportOptions, Receipt  # noqa: E402
from editor_app.progress import CancelToken, Silent  # noqa: E402

Export = Callable[..., Receipt]


@pytest.fixture
def source(tmp_path: Path) -> MemorySource:
    """A small newsroom with real pictures."""
    return small_newsroom(tmp_path / "originals")


@pytest.fixture
def export(source: MemorySource, tmp_path: Path) -> Export:
    """Export the newsroom to `out` beside the originals, with the options given."""

    def run(out: Path = tmp_path / "site", **options: object) -> Receipt:
        return write_bundle(source, out, ExportOptions(**options), Silent(), CancelToken())

    return run
