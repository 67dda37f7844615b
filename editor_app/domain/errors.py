"""What can go wrong for a user, each with a sentence that says so.

KnownError                  the world said no; its text is shown as it is
├── NotFound                nothing of that name or id is in the library
├── Conflict                somebody else changed it first; nothing was overwritten
├── Refused                 a rule of the newsroom forbids the step
├── BadInput                a file, a value or a document that cannot be understood
│   └── BadPicture          not a picture, or one that is not safe to open
├── Cancelled               the user stopped the work; nothing was left behind
├── DiskTrouble             full, read-only, vanished, or failing
├── LibraryProblem          the library cannot be opened as asked
│   ├── LibraryInUse        another window or process holds it
│   ├── LibraryTooNew       written by a newer Dateline
│   ├── LibraryDamaged      the integrity check failed
│   └── NotALibrary         the folder holds none
└── BundleProblem           a bundle does not agree with its manifest
"""

from pathlib import Path

from editor_app.wording import worded


class KnownError(Exception):
    """The world said no. The text is a sentence for the user; `advice` is what to do about it."""

    def __init__(self, sentence: str, advice: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


class NotFound(KnownError):
    """Nothing of that name or id is in the library."""


class Conflict(KnownError):
    """Somebody else changed it first; nothing was overwritten."""


class Refused(KnownError):
    """A rule of the newsroom forbids the step."""


class BadInput(KnownError):
    """A file, a value or a document that cannot be understood."""


class BadPicture(BadInput):
    """Not a picture, or one that is not safe to open."""


class Cancelled(KnownError):
    """The user stopped the work; nothing was left behind."""

    def __init__(self) -> None:
        super().__init__(worded("Cancelled; nothing was changed."))


class DiskTrouble(KnownError):
    """The disk is full, read-only, gone, or failing."""


class LibraryProblem(KnownError):
    """The library cannot be opened as asked."""


class LibraryInUse(LibraryProblem):
    """Another window or process holds the library."""


class LibraryTooNew(LibraryProblem):
    """The library was written by a newer Dateline."""


class NotALibrary(LibraryProblem):
    """The folder holds no library."""


class LibraryDamaged(LibraryProblem):
    """The integrity check failed. `backup` is the last good copy, when there is one."""

    def __init__(self, sentence: str, advice: str = "", backup: Path | None = None) -> None:
        super().__init__(sentence, advice)
        self.backup = backup


class BundleProblem(KnownError):
    """A bundle does not agree with its manifest."""
