"""A search somebody wants to have at hand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """`query` is written with the operators of the search box; `position` is its place in the list."""

    id: str
    name: str
    query: str
    position: int = 0
