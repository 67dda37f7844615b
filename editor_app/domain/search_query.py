"""What somebody typed into a search box: words, phrases, what must not occur, and `name:value` conditions.

    harbour -fire "grain deal" OR wheat section:world by:olena status:approved before:2026-11-01

Words stand for themselves; the last one may be unfinished. A minus in front takes away, `OR` joins
its neighbours, quotes hold words together. Case and the kind of apostrophe make no difference.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from editor_app.wording import worded

TEXT_CONDITIONS: Final = ("section", "by", "status", "tag", "lang", "series", "slug")
DAY_CONDITIONS: Final = ("before", "after")
WORD_CONDITIONS: Final = {
    "is": ("pinned", "embargoed", "scheduled", "held", "late", "published"),
    "has": ("picture", "deadline", "lead"),
}
CONDITIONS: Final = (*TEXT_CONDITIONS, *DAY_CONDITIONS, *WORD_CONDITIONS)

_TOKEN = re.compile(
    rf"""(?P<minus>-?)(?:
        (?P<name>{"|".join(CONDITIONS)}):(?:"(?P<said>[^"]*)(?:"|$)|(?P<value>\S*))
        | "(?P<phrase>[^"]*)(?:"|$)
        | (?P<word>\S+)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Needle:
    """A word, or words that stand together. `unfinished`: the last one may go on."""

    text: str
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """`name` is one of CONDITIONS; `day` is set for those of DAY_CONDITIONS."""

    name: str
    value: str
    negated: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """One needle of every group of `wanted` must occur, none of `unwanted`, and all conditions hold.

    `complaints` are sentences about what could not be understood; that part is left out.
    """

    wanted: tuple[tuple[Needle, ...], ...] = ()
    unwanted: tuple[Needle, ...] = ()
    conditions: tuple[Condition, ...] = ()
    complaints: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.wanted or self.unwanted or self.conditions)


def parse(typed: str) -> SearchQuery:
    """Return what the text asks for; never fails, but may complain."""
    wanted: list[tuple[Needle, ...]] = []
    unwanted: list[Needle] = []
    conditions: list[Condition] = []
    complaints: list[str] = []
    joins = False
    for token in _tokens(typed):
        if token.is_or:
            joins = bool(wanted)
            continue
        if token.name:
            _take_condition(token, conditions, complaints)
        elif token.minus:
            unwanted.append(Needle(token.text))
        elif joins:
            wanted[-1] = (*wanted[-1], token.needle)
        else:
            wanted.append((token.needle,))
        joins = False
    return SearchQuery(tuple(wanted), tuple(unwanted), tuple(conditions), tuple(complaints))


@dataclass(frozen=True, slots=True)
class _Token:
    minus: bool
    name: str
    text: str
    is_or: bool
    unfinished: bool

    @property
    def needle(self) -> Needle:
        return Needle(self.text, self.unfinished)


def _tokens(typed: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(typed):
        name, word = (found["name"] or "").lower(), found["word"] or ""
        quoted = found["said"] if found["phrase"] is None else found["phrase"]
        text = (quoted or found["value"] or word).strip()
        minus = bool(found["minus"])
        may_go_on = found.end() == len(typed) and quoted is None and not minus
        if text or name:
            yield _Token(minus, name, text, word == "OR" and not minus, may_go_on)


def _take_condition(token: _Token, conditions: list[Condition], complaints: list[str]) -> None:
    name, value = token.name, token.text
    if not value:
        if not token.unfinished:
            complaints.append(worded("{0}: needs something behind it.", name))
        return
    if name in DAY_CONDITIONS:
        day = _day(value)
        if day is None:
            complaints.append(
                worded("{0}:{1} is no day; write it as 2026-11-22, 2026-11 or 2026.", name, value)
            )
        else:
            conditions.append(Condition(name, value, token.minus, day))
    elif name in WORD_CONDITIONS and value.lower() not in WORD_CONDITIONS[name]:
        if not (token.unfinished and any(word.startswith(value.lower()) for word in WORD_CONDITIONS[name])):
            known = ", ".join(f"{name}:{word}" for word in WORD_CONDITIONS[name])
            complaints.append(worded("{0}:{1} means nothing here. There are {2}.", name, value, known))
    else:
        conditions.append(Condition(name, value, token.minus))


def _day(value: str) -> date | None:
    found = _DAY.fullmatch(value)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None
