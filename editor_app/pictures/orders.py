"""What is wanted of a picture, and having it made in a child process."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from editor_app.pictures.processes import processes

RECIPE: Final = 1
"""Goes up when the same order would give other pixels."""

_SECONDS: Final = 120.0


@dataclass(frozen=True, slots=True)
class Order:
    """One file to make: its kind (jpg, webp, avif), its size in pixels, the part of the picture to show.

    The part is left, top, width and height, 0..1 of the upright picture.
    """

    out: str
    kind: str
    width: int
    height: int
    left: float = 0.0
    top: float = 0.0
    across: float = 1.0
    down: float = 1.0

    @property
    def whole(self) -> bool:
        """Whether it shows the whole picture."""
        return (self.left, self.top, self.across, self.down) == (0.0, 0.0, 1.0, 1.0)


def make_safely(source: Path, orders: Sequence[Order], name: str = "") -> None:
    """Make the files in a child process; each appears whole or not at all.

    They hold pixels and our profile; the words are put in where they leave (`leaving.embed`). Raises
    BadPicture when the source is no sound picture, with a sentence that calls it `name`.
    """
    made = [asdict(order) for order in orders]
    processes().ask("renditions", name or source.name, _SECONDS, path=str(source), orders=made)
