"""Bringing together what two people wrote into the same article, field by field."""

from dataclasses import fields, replace
from typing import Any

from editor_app.domain.article import ArticleText


def merge_fields(base: ArticleText, mine: ArticleText, theirs: ArticleText) -> ArticleText | None:
    """Return a text with the changes of both sides since `base`.

    None when both changed the same field to different values: then a person has to choose.
    """
    merged: dict[str, Any] = {}
    for field in fields(ArticleText):
        old, ours, other = (getattr(text, field.name) for text in (base, mine, theirs))
        if ours in (old, other):
            merged[field.name] = other
        elif other == old:
            merged[field.name] = ours
        else:
            return None
    return replace(theirs, **merged)
