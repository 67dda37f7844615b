"""What the script in the preview tells the program: where the page was scrolled to, what was clicked.

It is told on the console, as one line that begins with a secret of this page and the program. A
QWebChannel would do the same, but puts objects of the program with callable methods into the page's
process; a line of text can be read and believed or not. No script of a page runs, and what the engine
itself complains about on the console does not know the secret.
"""

import json
import secrets
from dataclasses import dataclass

from ui.preview.track import BEGINNING, END, Place

LONGEST = 2000
"""No line of ours is longer."""


@dataclass(frozen=True, slots=True)
class Click:
    """A click on a field of the text; in the body, on a block, with the words before the place clicked."""

    field: str
    block: int = -1
    words: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Every picture of the page is there, also further down."""


Told = Place | Click | Gathered


def make_secret() -> str:
    """Return what the lines of one page begin with."""
    return secrets.token_hex(16)


def read(line: str, secret: str) -> Told | None:
    """Return what a line of the console tells, or nothing for a line that is not ours."""
    if not line.startswith(secret) or len(line) > LONGEST:
        return None
    try:
        said = json.loads(line.removeprefix(secret))
        match said["what"]:
            case "scrolled":
                place = Place(int(said["first"]), int(said["second"]), float(said["share"]))
                return place if place.first >= BEGINNING and place.second >= END else None
            case "clicked":
                return Click(str(said["field"]), int(said["block"]), str(said["words"]))
            case "gathered":
                return Gathered()
    except (ValueError, KeyError, TypeError):
        return None
    return None
