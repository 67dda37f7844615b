"""Dataclasses as plain JSON values and back; what a stranger wrote is believed in no respect."""

import dataclasses
import re
import types
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Final, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from editor_app.exchange.manifest import damaged

T = TypeVar("T")
LARGEST_NUMBER: Final = 2**53
MOST_ITEMS: Final = 50_000
_ID: Final = re.compile(r"[0-9a-z]{1,16}")
_YEARS: Final = range(1000, 3000)


def to_plain(value: object) -> Any:  # noqa: ANN401 - a JSON value
    """Return a JSON value; fields that have their default are left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if getattr(value, field.name) != _default(field)
        }
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [to_plain(each) for each in value]
    return value


def from_plain(kind: type[T], value: object) -> T:
    """Return the object a JSON value stands for; raise BadInput when it is not exactly of that kind."""
    made: T = _read(kind, value)
    return made


def _read(kind: Any, value: Any) -> Any:  # noqa: ANN401
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _record(kind, value)
    if get_origin(kind) in (Union, types.UnionType):
        return None if value is None else _read(next(k for k in get_args(kind) if k is not type(None)), value)
    if get_origin(kind) is tuple:
        return _row(get_args(kind), value)
    if isinstance(kind, NewType):
        return _id(value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _member(kind, value)
    return _READERS[kind](value)


def _record(kind: type, value: object) -> Any:  # noqa: ANN401
    hints = _hints(kind)
    if not isinstance(value, dict) or not value.keys() <= hints.keys():
        raise damaged()
    needed = {field.name for field in dataclasses.fields(kind) if _default(field) is dataclasses.MISSING}
    if not needed <= value.keys():
        raise damaged()
    return kind(**{name: _read(hints[name], each) for name, each in value.items()})


def _row(kinds: tuple[Any, ...], value: object) -> tuple[Any, ...]:
    if not isinstance(value, list) or len(value) > MOST_ITEMS:
        raise damaged()
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], each) for each in value)
    if len(kinds) != len(value):
        raise damaged()
    return tuple(_read(kind, each) for kind, each in zip(kinds, value, strict=True))


def _id(value: object) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise damaged()
    return value


def _member(kind: type[StrEnum], value: object) -> StrEnum:
    try:
        return kind(_text(value))
    except ValueError:
        raise damaged() from None


def _text(value: object) -> str:
    """Return a text that a database and a page can hold: no halves of letters, no zero bytes."""
    if not isinstance(value, str) or "\0" in value:
        raise damaged()
    try:
        value.encode()
    except UnicodeEncodeError:
        raise damaged() from None
    return value


def _whole(value: object) -> int:
    if type(value) is not int or abs(value) > LARGEST_NUMBER:
        raise damaged()
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not abs(value) <= LARGEST_NUMBER:  # type: ignore[arg-type]
        raise damaged()
    return float(value)  # type: ignore[arg-type]


def _truth(value: object) -> bool:
    if type(value) is not bool:
        raise damaged()
    return value


def _moment(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(value))
    except ValueError:
        raise damaged() from None
    offset = moment.utcoffset()
    if offset is None or moment.year not in _YEARS or offset.seconds % 60 or offset.microseconds:
        raise damaged()
    moment.astimezone(UTC)
    return moment


def _day(value: object) -> date:
    try:
        day = date.fromisoformat(_text(value))
    except ValueError:
        raise damaged() from None
    if day.year not in _YEARS:
        raise damaged()
    return day


def _anything(value: object) -> object:
    """Return a plain JSON value of any kind, such as the proposed value of a field."""
    if isinstance(value, list):
        return [_anything(each) for each in value]
    if isinstance(value, dict):
        return {_text(name): _anything(each) for name, each in value.items()}
    if value is None or isinstance(value, bool):
        return value
    return _number_as_is(value) if isinstance(value, (int, float)) else _text(value)


def _number_as_is(value: int | float) -> int | float:
    _number(value)
    return value


_READERS: dict[Any, Callable[[object], Any]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _truth,
    datetime: _moment,
    date: _day,
    object: _anything,
}


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _default(field: "dataclasses.Field[Any]") -> object:
    if field.default is not dataclasses.MISSING:
        return field.default
    return (
        field.default_factory() if field.default_factory is not dataclasses.MISSING else dataclasses.MISSING
    )
