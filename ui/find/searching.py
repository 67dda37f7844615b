"""The search itself, as it runs beside the window: texts of an article in, places in Qt's count out."""

from bisect import bisect_left
from dataclasses import dataclass

from editor_app.domain.errors import KnownError
from editor_app.domain.finding_text import Finder, Hit, Replacement, Search

MOST = 20_000


@dataclass(frozen=True, slots=True)
class FieldText:
    """The text of one field, and the part of it that is searched, in Qt's count (None: to its end)."""

    text: str
    start: int = 0
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A hit: the number of its field, and where it begins and ends in Qt's count of the field's letters."""

    field: int
    start: int
    end: int
    hit: Hit


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits in reading order; `problem` says why there are none; not `whole`: there are more than MOST."""

    spots: tuple[Spot, ...] = ()
    whole: bool = True
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """What to write into a field from `start` to `end`; it may replace several places at once."""

    field: int
    start: int
    end: int
    text: str
    places: int = 1


def find_spots(search: Search, fields: tuple[FieldText, ...]) -> Answer:
    """Return where the fields have what is looked for."""
    try:
        finder = Finder(search)
        spots = _spots(finder, fields, MOST + 1)
    except KnownError as error:
        return Answer(problem=str(error))
    return Answer(tuple(spots[:MOST]), len(spots) <= MOST)


def find_edits(
    search: Search, template: str, keep_case: bool, fields: tuple[FieldText, ...]
) -> tuple[Edit, ...]:
    """Return what replaces every hit, at most one edit for a paragraph; raises BadPattern, TooSlow."""
    finder = Finder(search)
    replacement = Replacement(template, finder, keep_case=keep_case)
    edits: list[Edit] = []
    end = 0  # of the last hit, in letters
    for spot in _spots(finder, fields, None):
        text = replacement.of(spot.hit)
        between = fields[spot.field].text[end : spot.hit.start]
        if edits and edits[-1].field == spot.field and "\n" not in between:
            last = edits.pop()
            text = last.text + between + text
            edits.append(Edit(spot.field, last.start, spot.end, text, last.places + 1))
        else:
            edits.append(Edit(spot.field, spot.start, spot.end, text))
        end = spot.hit.end
    return tuple(edits)


def replacement_of(search: Search, template: str, keep_case: bool, hit: Hit) -> str:
    """Return what replaces one hit; raises BadPattern."""
    return Replacement(template, Finder(search), keep_case=keep_case).of(hit)


def _spots(finder: Finder, fields: tuple[FieldText, ...], most: int | None) -> list[Spot]:
    spots: list[Spot] = []
    for number, field in enumerate(fields):
        units = _Units(field.text)
        start, end = units.letters(field.start), None if field.end is None else units.letters(field.end)
        room = None if most is None else most - len(spots)
        for hit in finder.hits(field.text, start, end, room):
            spots.append(Spot(number, units.of(hit.start), units.of(hit.end), hit))
    return spots


class _Units:
    """Qt counts letters outside the first plane, such as emoji, twice."""

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        if not text.isascii() and max(text) > "\uffff":
            self._wide = [place for place, letter in enumerate(text) if letter > "\uffff"]

    def of(self, place: int) -> int:
        return place + bisect_left(self._wide, place)

    def letters(self, unit: int) -> int:
        place = unit
        while self.of(place) > unit:
            place -= self.of(place) - unit
        return place
