"""A fault as it may be written down: what kind, and where in the program; never what it was about.

The text of an exception can quote an article, a name or a path, and a line of source is no use without it.
"""

import traceback
from pathlib import Path

_NEAR = 3  # parts of a file's path that say which it is, without the folder of the person


def fault_words(error: BaseException) -> str:
    """Return the kind of an exception and the functions it came through, and the same of what caused it."""
    said = []
    for each in _chain(error):
        frames = traceback.extract_tb(each.__traceback__)
        places = [f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        said.append("\n".join([f"{type(each).__module__}.{type(each).__qualname__}", *places]))
    return "\nafter ".join(said)


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in chain:
        chain.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return chain


def _place(file: str) -> str:
    return "/".join(Path(file).parts[-_NEAR:])
