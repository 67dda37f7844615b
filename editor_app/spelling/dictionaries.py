"""Which dictionary a word is looked up in, and where dictionaries lie on this computer."""

import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from editor_app import paths
from editor_app.spelling.letters import Script

AMERICAN, BRITISH, UKRAINIAN = "en_US", "en_GB", "uk_UA"
BRITISH_TAGS: Final = frozenset({"en-gb", "en-ie", "en-au", "en-nz", "en-za", "en-in"})
AMERICAN_TAGS: Final = frozenset({"en-us", "en-ca", "en-ph"})
CYRILLIC_TAGS: Final = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg"})


def dictionaries_for(script: Script, language: str) -> tuple[str, ...]:
    """Return the dictionaries for words of a script in an article of this language (a tag such as `en-GB`).

    A word is right when one of them has it: `en` alone allows both ways of English. None fits the
    Latin words of a Polish article, as they are not English.
    """
    tag = language.lower()
    base = tag.partition("-")[0]
    if script is Script.CYRILLIC:
        return () if base in CYRILLIC_TAGS else (UKRAINIAN,)
    if script is not Script.LATIN or not (base in ("", "en", "uk") or base in CYRILLIC_TAGS):
        return ()
    if tag in BRITISH_TAGS:
        return (BRITISH,)
    return (AMERICAN,) if tag in AMERICAN_TAGS else (AMERICAN, BRITISH)


def folders() -> list[Path]:
    """Return where dictionaries are looked for, the first place first."""
    system = [Path("/usr/share/hunspell"), Path("/usr/share/myspell"), Path("/usr/share/myspell/dicts")]
    if sys.platform == "darwin":
        system = [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    shared = [Path(place) / "hunspell" for place in os.environ.get("XDG_DATA_DIRS", "").split(":") if place]
    own = [paths.resources() / "dictionaries", paths.data_dir() / "dictionaries"]
    return [*own, *shared, *system, *_beside_hunspell()]


def find_dictionary(name: str, places: Sequence[Path]) -> Path | None:
    """Return the path of a dictionary without its ending (`….aff` and `….dic`), or None."""
    spellings = (name, name.replace("_", "-"), name.partition("_")[0])
    for place in places:
        for spelling in spellings:
            if all((place / f"{spelling}{ending}").is_file() for ending in (".aff", ".dic")):
                return place / spelling
    return None


def _beside_hunspell() -> list[Path]:
    """Return the folder of the English dictionary that comes with the hunspell library."""
    found = importlib.util.find_spec("hunspell")
    return [Path(found.origin).parent / "dictionaries"] if found and found.origin else []
