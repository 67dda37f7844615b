"""Suggested edits of a whole article: what it would be with them, and deciding about them."""

from collections.abc import Collection, Sequence
from dataclasses import fields, replace

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Done
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import ArticleId
from editor_app.domain.suggestions import (
    TEXTS,
    ProposedValue,
    Suggestion,
    accepted,
    original,
    pieces_of,
    rejected,
    spans_of,
)
from editor_app.services.articles import get_article, save_article
from editor_app.storage.library import Library
from editor_app.storage.snapshots import text_from_json, text_to_json
from editor_app.wording import worded

VALUES = tuple(f.name for f in fields(ArticleText) if f.name not in (*TEXTS, "slug", "suggestions"))
"""The fields of which a whole value is proposed. A slug is an address and is changed, not proposed."""


def with_proposed_value(text: ArticleText, field: str, value: object, made: Suggestion) -> ArticleText:
    """Return a text with another value proposed for a field; proposing what it is takes a proposal back."""
    now, wished = text_to_json(text)[field], text_to_json(replace(text, **{field: value}))[field]  # type: ignore[arg-type]
    known = {each.id: each for each in text.suggestions.made}
    mine = {v.id for v in text.suggestions.values if v.field == field and known[v.id].by == made.by}
    if now == wished:
        return replace(text, suggestions=text.suggestions.without(mine))
    value_then = ProposedValue(made.id, field, now, wished)
    return replace(text, suggestions=text.suggestions.with_value(value_then, made))


def with_proposed_values(text: ArticleText) -> ArticleText:
    """Return a text with the values proposed last in their places, and its running texts as they are."""
    if not text.suggestions.values:
        return text
    known = {each.id: each for each in text.suggestions.made}
    ordered = sorted(text.suggestions.values, key=lambda value: known[value.id].at)
    return text_from_json(text_to_json(text) | {value.field: value.after for value in ordered})


def as_proposed(text: ArticleText) -> ArticleText:
    """Return the text as it will be when everything is accepted."""
    return accept_in(text, {each.id for each in text.suggestions.made})


def accept_in(text: ArticleText, ids: Collection[str]) -> ArticleText:
    """Return a text into which these suggestions were taken."""
    values = [value for value in text.suggestions.values if value.id in ids]
    document = text_to_json(text) | {value.field: value.after for value in values}
    return _decided(text_from_json(document) if values else text, ids, accept=True)


def reject_in(text: ArticleText, ids: Collection[str]) -> ArticleText:
    """Return a text without these suggestions."""
    return _decided(text, ids, accept=False)


def decide(library: Library, article_id: ArticleId, ids: Sequence[str], *, accept: bool) -> Done[Article]:
    """Take suggestions into the text of an article, or drop them; a new state on top.

    Raises NotFound when the article has none of them.
    """
    article = get_article(library, article_id)
    if not {each.id for each in article.text.suggestions.made}.intersection(ids):
        raise NotFound(worded("These suggestions were decided already."))
    text = (accept_in if accept else reject_in)(article.text, set(ids))
    return save_article(library, article_id, text, article.revision)


def _decided(text: ArticleText, ids: Collection[str], *, accept: bool) -> ArticleText:
    suggestions, changed = text.suggestions.without(ids), {}
    for name in TEXTS:
        pieces = pieces_of(getattr(text, name), text.suggestions.of(name))
        pieces = (accepted if accept else rejected)(pieces, ids)
        changed[name] = original(pieces)
        suggestions = suggestions.with_field(name, spans_of(name, pieces))
    return replace(text, **changed, suggestions=suggestions)  # type: ignore[arg-type]
