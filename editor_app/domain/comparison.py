"""Two states of an article side by side: its texts word by word, its other fields by their values."""

from dataclasses import dataclass, fields

from editor_app.domain.article import ArticleText
from editor_app.domain.word_diff import Change, Run, word_diff

TEXTS = ("headline", "standfirst", "body")
"""The fields that are read as text; every other one is shown as a value before and after."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of ArticleText that is no running text, as it was and as it is."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What leads from one state to another."""

    texts: tuple[tuple[str, tuple[Run, ...]], ...]
    """For each of TEXTS its runs."""
    changes: tuple[FieldChange, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing changed."""
        return not self.changes and all(run.change is Change.SAME for _, runs in self.texts for run in runs)


def compare(before: ArticleText, after: ArticleText) -> Comparison:
    """Compare two states of an article."""
    texts = tuple((name, tuple(word_diff(getattr(before, name), getattr(after, name)))) for name in TEXTS)
    others = (field.name for field in fields(ArticleText) if field.name not in (*TEXTS, "suggestions"))
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in others)
    return Comparison(texts, tuple(FieldChange(n, _told(a), _told(b)) for n, a, b in pairs if a != b))


def _told(value: object) -> str:
    """Return a value of a field in a few words."""
    if isinstance(value, tuple):
        return ", ".join(filter(None, map(_told, value)))
    if hasattr(value, "__dataclass_fields__"):
        parts = (_told(getattr(value, field.name)) for field in fields(value))  # type: ignore[arg-type]
        return " · ".join(filter(None, parts))
    return "" if value is None else str(value)
