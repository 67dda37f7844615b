"""Suggestions as a JSON document and back."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from editor_app.domain.ids import AuthorId
from editor_app.domain.suggestions import NONE, ProposedValue, Span, Suggestion, Suggestions


def suggestions_to_json(suggestions: Suggestions) -> dict[str, Any]:
    """Return a document of plain JSON values; an empty one for no suggestions."""
    if not suggestions:
        return {}
    return {
        "made": [asdict(each) | {"at": each.at.isoformat()} for each in suggestions.made],
        "spans": [asdict(each) for each in suggestions.spans],
        "values": [asdict(each) for each in suggestions.values],
    }


def suggestions_from_json(document: dict[str, Any]) -> Suggestions:
    """Return the suggestions a document stands for."""
    if not document:
        return NONE
    return Suggestions(
        tuple(_made(each) for each in document["made"]),
        tuple(Span(**each) for each in document["spans"]),
        tuple(ProposedValue(**each) for each in document["values"]),
    )


def _made(document: dict[str, Any]) -> Suggestion:
    by = document["by"]
    at = datetime.fromisoformat(document["at"])
    return Suggestion(document["id"], AuthorId(by) if by else None, document["name"], at)
