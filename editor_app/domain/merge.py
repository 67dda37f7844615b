"""Bringing together what two people wrote into one article: each field for itself, texts by their parts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.suggestions import TEXTS, Span, Suggestions, carried
from editor_app.domain.three_way import Part, clashes, merge_text, text_of

RUNNING = ("standfirst", "body")
"""Texts whose sentences are merged; of a headline one person's whole version stands."""
COMPOUND = ("dateline", "lead", "seo")


@dataclass(frozen=True, slots=True)
class FieldClash:
    """A field, or a place in a running text, that both sides changed differently."""

    field: str
    base: Any
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class MergedArticle:
    """What is settled, and what a person has to decide; `clashes` are in the order of the fields."""

    base: ArticleText
    ours: ArticleText
    theirs: ArticleText
    values: Mapping[str, Any]
    running: Mapping[str, Sequence[Part]]
    clashes: tuple[FieldClash, ...]

    @property
    def text(self) -> ArticleText:
        """The merged text, with ours where nobody has decided."""
        return self.resolve([clash.ours for clash in self.clashes])

    def resolve(self, choices: Sequence[Any]) -> ArticleText:
        """Return the merged text with a value for each of the clashes, in their order."""
        values = dict(self.values)
        for name, parts in self.running.items():
            chosen = [each for clash, each in self._chosen(choices) if clash.field == name]
            values[name] = text_of(parts, chosen)
        decided = {c.field: each for c, each in self._chosen(choices) if c.field not in self.running}
        merged = replace(self.theirs, **(values | decided))
        return replace(merged, suggestions=_suggestions(self, merged))

    def _chosen(self, choices: Sequence[Any]) -> Iterator[tuple[FieldClash, Any]]:
        return zip(self.clashes, choices, strict=True)


def merge_article(base: ArticleText, ours: ArticleText, theirs: ArticleText) -> MergedArticle:
    """Return the changes of both sides since `base`, and where they clash."""
    values: dict[str, Any] = {}
    running: dict[str, Sequence[Part]] = {}
    found: list[FieldClash] = []
    for name in (field.name for field in fields(ArticleText) if field.name != "suggestions"):
        was, mine, other = (getattr(text, name) for text in (base, ours, theirs))
        if mine in (was, other):
            values[name] = other
        elif other == was:
            values[name] = mine
        elif name in RUNNING:
            running[name] = merge_text(was, mine, other)
            found += [FieldClash(name, c.base, c.ours, c.theirs) for c in clashes(running[name])]
        else:
            merged = _MERGES.get(name, _no_merge)(was, mine, other)
            values[name] = mine if merged is None else merged
            found += [FieldClash(name, was, mine, other)] if merged is None else []
    return MergedArticle(base, ours, theirs, values, running, tuple(found))


def merge_fields(base: ArticleText, mine: ArticleText, theirs: ArticleText) -> ArticleText | None:
    """Return a text with the changes of both sides since `base`; None when a person has to choose."""
    merged = merge_article(base, mine, theirs)
    return None if merged.clashes else merged.text


def _no_merge(base: object, ours: object, theirs: object) -> None:
    return None


def _compound(base: Any, ours: Any, theirs: Any) -> Any:  # noqa: ANN401
    """Merge a value by its own fields, such as place and date of a dateline."""
    values = {}
    for each in fields(base):
        was, mine, other = (getattr(value, each.name) for value in (base, ours, theirs))
        if mine not in (was, other) and other != was:
            return None
        values[each.name] = other if mine == was else mine
    return replace(base, **values)


def _tags(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Keep what neither side took off, and what either put on."""
    gone = (set(base) - set(ours)) | (set(base) - set(theirs))
    together = dict.fromkeys((*ours, *theirs))
    return tuple(tag for tag in together if tag not in gone)


def _bylines(
    base: tuple[Byline, ...], ours: tuple[Byline, ...], theirs: tuple[Byline, ...]
) -> tuple[Byline, ...] | None:
    """Merge by person; None when both changed what one person did, or one took off whom the other changed."""
    was, mine, other = ({line.author: line for line in side} for side in (base, ours, theirs))
    merged: list[Byline] = []
    for author in dict.fromkeys((*mine, *other, *was)):
        then, here, there = was.get(author), mine.get(author), other.get(author)
        if here != there and then not in (here, there):
            return None
        kept = there if here == then else here
        if kept is not None:
            merged.append(kept)
    return tuple(merged)


_MERGES: Mapping[str, Callable[[Any, Any, Any], Any]] = {
    "tags": _tags,
    "bylines": _bylines,
    **dict.fromkeys(COMPOUND, _compound),
}


def _suggestions(merged: MergedArticle, text: ArticleText) -> Suggestions:
    """Return what is still proposed: decided by either side is decided, put in by either side is there."""
    was, ours, theirs = (_ids(side.suggestions) for side in (merged.base, merged.ours, merged.theirs))
    open_ids = (ours | theirs) - ((was - ours) | (was - theirs))
    mine, other = (_carried_to(side, text) for side in (merged.ours, merged.theirs))
    spans = [span for span in mine.spans if _names(span) <= open_ids]
    spans += [span for span in other.spans if _names(span) <= open_ids - ours]
    values = {value.id: value for value in (*other.values, *mine.values) if value.id in open_ids}
    found = Suggestions(values=tuple(values.values()))
    for name in TEXTS:
        here = [span for span in spans if span.field == name]
        found = found.with_field(name, here, (*mine.made, *other.made))
    return found


def _carried_to(side: ArticleText, text: ArticleText) -> Suggestions:
    suggestions = side.suggestions
    for name in TEXTS:
        suggestions = carried(suggestions, name, getattr(side, name), getattr(text, name))
    return suggestions


def _ids(suggestions: Suggestions) -> set[str]:
    return {made.id for made in suggestions.made}


def _names(span: Span) -> set[str]:
    return {each for each in (span.inserted, span.deleted) if each}
