"""The fields of a media item by name: read, written several at once, and brought together.

A name is that of a field of MediaText; those of the rights are written "rights.owner".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, Final

from editor_app.domain.media import FoundField, MediaText, Rights, Translation

NAMES: Final = (
    *(field.name for field in fields(MediaText) if field.name != "rights"),
    *(f"rights.{field.name}" for field in fields(Rights)),
)
"""Every field of a MediaText."""


def value_of(text: MediaText, name: str) -> Any:  # noqa: ANN401  as many types as fields
    """Return the value of a field."""
    outer, _, inner = name.partition(".")
    value = getattr(text, outer)
    return getattr(value, inner) if inner else value


def values_said(texts: Sequence[MediaText], names: Iterable[str]) -> dict[str, tuple[Any, ...]]:
    """Return what texts say in each field: the one value they share, or the first two that differ."""
    return {name: _first_two(value_of(text, name) for text in texts) for name in names}


def with_values(text: MediaText, values: Mapping[str, Any]) -> MediaText:
    """Return the text with other values in some fields."""
    plain = {name: value for name, value in values.items() if "." not in name}
    rights = {name.partition(".")[2]: value for name, value in values.items() if "." in name}
    return replace(text, **plain, rights=replace(text.rights, **rights)) if rights else replace(text, **plain)


def changed_fields(before: MediaText, after: MediaText) -> dict[str, Any]:
    """Return the fields that differ, with their values after."""
    return {name: value_of(after, name) for name in NAMES if value_of(before, name) != value_of(after, name)}


def brought_together(base: MediaText, mine: MediaText, theirs: MediaText) -> MediaText:
    """Return `theirs` with what I changed since `base`; a field that both changed keeps what I wrote."""
    return with_values(theirs, changed_fields(base, mine))


def found_value(text: MediaText, found: FoundField) -> str:
    """Return what the record says in the field of a value that the file holds, as that is spelt."""
    name, _, language = found.field.partition(".")
    if language:
        said = next((each for each in text.translations if each.language == language), Translation(language))
        return str(getattr(said, name, ""))
    value = getattr(text, name, "")
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def with_found(text: MediaText, found: FoundField) -> MediaText:
    """Return the text with a value of the file in its field; keywords come with semicolons between."""
    name, _, language = found.field.partition(".")
    if language:
        return _with_translation(text, language, name, found.value)
    if name == "keywords":
        words = (word.strip() for word in found.value.split(";"))
        return replace(text, keywords=tuple(dict.fromkeys(filter(None, words))))
    return with_values(text, {name: found.value})


def _first_two(values: Iterable[Any]) -> tuple[Any, ...]:
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
            if len(found) > 1:
                break
    return tuple(found)


def _with_translation(text: MediaText, language: str, name: str, value: str) -> MediaText:
    known = {each.language: each for each in text.translations}
    known[language] = replace(known.get(language, Translation(language)), **{name: value})
    return replace(text, translations=tuple(known.values()))
