"""What the core says to people, in the language the window speaks.

Every sentence stands in the code in English. A catalogue, made of resources/translations by
packaging/translations.py, holds it in another language; child processes find it through the environment.
"""

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Final, cast

CATALOGUE: Final = "DATELINE_WORDING"
"""The environment variable with the path of the catalogue: a JSON object from sentence to sentence."""


def worded(sentence: str, *values: object) -> str:
    """Return a sentence in the language in use, with the values in the places {0}, {1} and so on.

    A sentence the catalogue does not have stays English. A value that is a `term` is said in it too.
    """
    catalogue = _catalogue()
    said = catalogue.get(sentence, sentence)
    if not values:
        return said
    return said.format(*(catalogue.get(each, each) if isinstance(each, str) else each for each in values))


def term(text: str) -> str:
    """Return a text as it is; it is one that sentences name, or that `worded` gets elsewhere."""
    return text


def speak(catalogue: Path | None) -> None:
    """Say everything by this catalogue from now on, here and in children started later; None is English."""
    if catalogue is None:
        os.environ.pop(CATALOGUE, None)
    else:
        os.environ[CATALOGUE] = str(catalogue)
    _catalogue.cache_clear()


@lru_cache(maxsize=1)
def _catalogue() -> dict[str, str]:
    file = os.environ.get(CATALOGUE)
    return cast("dict[str, str]", json.loads(Path(file).read_text(encoding="utf-8"))) if file else {}
