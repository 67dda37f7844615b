"""What became of files on their way into the library: taken, already there, or refused and why."""

from dataclasses import dataclass

from editor_app.domain.media import Media

LONGEST_NAME = 120  # letters of a file's name that are kept and shown


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that was not taken in: its name as it may be shown, and the sentence that says why."""

    name: str
    sentence: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class IntakeReceipt:
    """What became of each file, in the order they were given.

    `already` were in the library with the same bytes; `items` are both. `left` counts the files nobody
    looked at, because the work was cancelled or the disk said no; a zip not opened yet counts as one.
    """

    taken: tuple[Media, ...] = ()
    already: tuple[Media, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    items: tuple[Media, ...] = ()
    left: int = 0
    cancelled: bool = False

    @property
    def count(self) -> int:
        """How many files it tells of."""
        return len(self.taken) + len(self.already) + len(self.refused)
