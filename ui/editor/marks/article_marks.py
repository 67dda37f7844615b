"""The suggestions in the fields of one open article, and the person who types there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import AuthorId
from editor_app.domain.review import Person
from editor_app.domain.suggestions import Suggestion
from editor_app.services.suggesting import VALUES, with_proposed_value
from ui.context import Context
from ui.editor.body_edit import BodyEdit
from ui.editor.growing_edit import GrowingEdit
from ui.editor.marks.field_marks import FieldMarks
from ui.suggesting_mode import SuggestingMode
from ui.who import Who

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class ArticleMarks(QObject):
    """Leads between the texts as they are shown, with all that is proposed, and the text of the article."""

    changed = Signal()

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._library = context.library
        self._who, self._mode = Who.of(context), SuggestingMode.of(context)
        self._made: dict[str, Suggestion] = {}
        fields: dict[str, GrowingEdit | BodyEdit] = {
            "headline": editor.headline,
            "standfirst": editor.standfirst,
            "body": editor.body,
        }
        self.fields = {name: FieldMarks(name, field, self) for name, field in fields.items()}
        for field in self.fields.values():
            field.changed.connect(self.changed)

    @property
    def suggesting(self) -> bool:
        """Whether edits are suggestions now."""
        return self._mode.on

    @property
    def mine(self) -> Collection[str]:
        """The ids of the suggestions of the person who sits here."""
        me = self._me
        return {each.id for each in self._made.values() if (each.by, each.name) == (me.id, me.name)}

    @property
    def marked(self) -> bool:
        """Whether anything is proposed in the texts."""
        return any(field.marked for field in self.fields.values())

    def new_id(self) -> str:
        """Return the id of a new suggestion of the person who sits here."""
        return self._new().id

    def person_of(self, suggestion: str) -> str:
        """Return who made a suggestion, by id or else by name."""
        made = self._made.get(suggestion)
        return (made.by or made.name) if made else ""

    def show_text(self, text: ArticleText) -> None:
        """Show the texts of an article with what is proposed for them."""
        self._made |= {each.id: each for each in text.suggestions.made}
        for name, field in self.fields.items():
            field.show_text(getattr(text, name), text.suggestions.of(name))

    def written(self, name: str, base: ArticleText) -> ArticleText:
        """Return the article's text after a field was edited."""
        field = self.fields[name]
        text = replace(base, **{name: field.original})  # type: ignore[arg-type]
        if field.spans == base.suggestions.of(name):
            return text
        suggestions = base.suggestions.with_field(name, field.spans, self._made.values())
        return replace(text, suggestions=suggestions)

    def with_value(self, base: ArticleText, field: str, value: object) -> ArticleText:
        """Return the article's text after a field that is no running text got another value.

        While suggesting, the value is proposed; else it counts, and what was proposed for it is settled.
        """
        if self.suggesting and field in VALUES:
            return with_proposed_value(base, field, value, self._new())
        text = replace(base, **{field: value})  # type: ignore[arg-type]
        settled = {each.id for each in base.suggestions.values if each.field == field}
        return replace(text, suggestions=text.suggestions.without(settled)) if settled else text

    def decide(self, ids: Sequence[str], *, accept: bool) -> None:
        """Take suggestions into the texts, or drop them."""
        for field in self.fields.values():
            field.decide(ids, accept=accept)

    def paint(self) -> None:
        """Show all marks in the colours in use now."""
        for field in self.fields.values():
            field.paint()

    @property
    def _me(self) -> Person:
        return self._who.person or Person(None, "")

    def _new(self) -> Suggestion:
        me = self._me
        by = AuthorId(me.id) if me.id else None
        made = Suggestion(self._library.new_id(), by, me.name, self._library.clock())
        self._made[made.id] = made
        return made
