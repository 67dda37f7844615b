"""The process that holds the dictionaries: reads one question a line, writes one answer a line, in JSON.

Run as a file of its own. It is a process and not a thread, as hunspell keeps Python's lock while it
loads (a second for Ukrainian) and while it thinks of suggestions (up to two): the window would freeze.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

import hunspell  # type: ignore[import-untyped]

loaded: dict[str, Any] = {}


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """Answer `{"dictionary": path, "words": […]}` or `{"dictionary": path, "suggest": word}`."""
    try:
        dictionary = _dictionary(question["dictionary"])
    except OSError as error:
        return {"error": str(error)}
    if "suggest" in question:
        return {"suggestions": list(dictionary.suggest(question["suggest"]))}
    return {"right": [_is_right(dictionary, word) for word in question["words"]]}


def _is_right(dictionary: Any, word: str) -> bool:  # noqa: ANN401
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:  # the dictionary is in an old encoding that lacks the letter
        return False


def _dictionary(path: str) -> Any:  # noqa: ANN401
    if path not in loaded:
        place = Path(path)
        loaded[path] = hunspell.Hunspell(place.name, str(place.parent), "utf-8")
    return loaded[path]


def main() -> None:
    """Answer until the program that asks is gone."""
    if hasattr(os, "nice"):
        os.nice(5)  # typing goes first
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(json.dumps(answer(json.loads(line))).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
