"""Opening and making libraries in the background, while the window is already there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import KnownError
from ui.jobs import Jobs

if TYPE_CHECKING:  # the storage floor is loaded after the first paint
    from editor_app.storage.library import Library

# The functions below import what they need when they run, in a background thread after the first
# paint: SQLAlchemy, Markdown and Pillow together take longer to load than the window to appear.


@dataclass(frozen=True)
class Failure:
    """A library that could not be opened, and why."""

    path: Path
    error: KnownError


class Opening(QObject):
    """Says `opened` with a library, or `failed` with what is in the way."""

    opened = Signal(object)  # Library
    failed = Signal(object)  # Failure

    def __init__(
        self, jobs: Jobs, prepare: Callable[[], None] | None = None, parent: QObject | None = None
    ) -> None:
        """`prepare` runs in the background first: it loads what the pages will need."""
        super().__init__(parent)
        self._jobs = jobs
        self._prepare = prepare
        self._path = Path()
        self.made_sample = False

    @property
    def jobs(self) -> Jobs:
        """Where the work of the welcome page runs."""
        return self._jobs

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a library."""
        self._start(path, partial(_open, path, read_only=read_only))

    def create(self, path: Path) -> None:
        """Make an empty library and open it."""
        self._start(path, partial(_create, path))

    def create_sample(self, path: Path) -> None:
        """Make the sample newsroom and open it; one that is there already is opened."""
        self.made_sample = True
        self._start(path, partial(_create_sample, path))

    def _start(self, path: Path, work: "partial[Library]") -> None:
        self._path = path
        self._jobs.read(partial(_prepared, self._prepare, work), self._on_opened, self._on_failed)

    def _on_opened(self, library: "Library") -> None:
        self.opened.emit(library)

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(Failure(self._path, error))


def _prepared(prepare: Callable[[], None] | None, work: "partial[Library]") -> "Library":
    if prepare is not None:
        prepare()
    return work()


def _open(path: Path, *, read_only: bool) -> "Library":
    from editor_app.storage.library import Library  # noqa: PLC0415

    return Library.open(path, read_only=read_only, soon=True)


def _create(path: Path) -> "Library":
    from editor_app.storage.library import Library  # noqa: PLC0415

    return Library.create(path)


def _create_sample(path: Path) -> "Library":
    from editor_app.services.sample import create_sample  # noqa: PLC0415
    from editor_app.storage.library import DATABASE, Library  # noqa: PLC0415

    return Library.open(path) if (path / DATABASE).exists() else create_sample(path)
