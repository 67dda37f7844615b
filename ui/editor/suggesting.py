"""Going from suggestion to suggestion in one open article, and deciding about the one at the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

Place = tuple[int, int, int]  # number of the field, from, to, as Qt counts


class Suggesting(QObject):
    """The steps of the menu Review that need the cursor."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self.steps: dict[str, Callable[[], None]] = {
            "review.next": self._next,
            "review.previous": self._previous,
            "review.accept": self._accept,
            "review.reject": self._reject,
        }

    def _next(self) -> None:
        places, here = self._places(), self._here()
        self._go(next((place for place in places if place > here), places[0] if places else None))

    def _previous(self) -> None:
        places, here = self._places(), self._here()
        self._go(next((place for place in reversed(places) if place < here), places[-1] if places else None))

    def _accept(self) -> None:
        self._decide(accept=True)

    def _reject(self) -> None:
        self._decide(accept=False)

    def _decide(self, *, accept: bool) -> None:
        number, start, end = self._here()
        field = list(self._editor.marks.fields.values())[number]
        ids = field.at(end) | field.at(start)
        if not ids:
            self._context.notices.say(self.tr("The cursor is in no suggestion."))
            return
        self._editor.decide(sorted(ids), accept=accept)
        if self._places():
            self._next()

    def _go(self, place: Place | None) -> None:
        if place is None:
            self._context.notices.say(self.tr("Nothing is proposed for the texts."))
            return
        list(self._editor.marks.fields.values())[place[0]].select(place[1], place[2])

    def _here(self) -> Place:
        fields = list(self._editor.marks.fields.values())
        focused = self._editor.focusWidget()
        number = next((at for at, field in enumerate(fields) if field.edit is focused), len(fields) - 1)
        cursor = fields[number].edit.textCursor()
        return number, cursor.selectionStart(), cursor.selectionEnd()

    def _places(self) -> list[Place]:
        """Return where the suggestions stand; what goes and what comes in its place are one."""
        found: list[Place] = []
        for number, field in enumerate(self._editor.marks.fields.values()):
            ids = {made for span in field.spans for made in (span.inserted, span.deleted)} - {""}
            for start, end in sorted(place for each in ids for place in field.places({each})):
                if found and found[-1][0] == number and found[-1][2] >= start:
                    found[-1] = (number, found[-1][1], max(end, found[-1][2]))
                else:
                    found.append((number, start, end))
        return found
