"""A colour for each person, the same on every computer."""

import zlib

from PySide6.QtGui import QColor

from ui.theme import current


def person_colour(person: str) -> QColor:
    """Return the colour of somebody's suggestions, by their id or else their name."""
    people = current.colours().people
    return QColor(people[zlib.crc32(person.encode()) % len(people)])
