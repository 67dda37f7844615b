"""An article's text as a JSON document and back, for revisions and for the draft journal."""

from dataclasses import asdict
from datetime import date
from typing import Any

from editor_app.domain.article import ArticleText, Byline, BylineRole, Dateline, LeadPicture, Seo
from editor_app.domain.ids import AuthorId
from editor_app.storage.suggestion_json import suggestions_from_json, suggestions_to_json


def text_to_json(text: ArticleText) -> dict[str, Any]:
    """Return a document of plain JSON values that `text_from_json` reads back exactly."""
    document = asdict(text)
    day = text.dateline.date
    document["dateline"]["date"] = day.isoformat() if day else None
    document["tags"] = list(text.tags)
    document["bylines"] = [{"author": b.author, "role": b.role.value, "note": b.note} for b in text.bylines]
    document["suggestions"] = suggestions_to_json(text.suggestions)
    return document


def text_from_json(document: dict[str, Any]) -> ArticleText:
    """Return the text a document stands for; fields an older Dateline did not write get their defaults."""
    values = dict(document)
    dateline = values.pop("dateline", {})
    day = dateline.get("date")
    return ArticleText(
        dateline=Dateline(dateline.get("place", ""), date.fromisoformat(day) if day else None),
        bylines=tuple(
            Byline(AuthorId(b["author"]), BylineRole(b["role"]), b.get("note", ""))
            for b in values.pop("bylines", ())
        ),
        lead=LeadPicture(**values.pop("lead", {})),
        seo=Seo(**values.pop("seo", {})),
        tags=tuple(values.pop("tags", ())),
        suggestions=suggestions_from_json(values.pop("suggestions", {})),
        **values,
    )
