"""Naming an author while writing: @ and the first letters of a name that is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from typing_extensions import override

from editor_app.domain.author import Author
from editor_app.domain.changes import Changes
from editor_app.services.authors import list_authors
from ui.context import Context
from ui.delegates.palette_row import Entry
from ui.editor.highlighter import IN_FENCE
from ui.editor.text_lines import line_before
from ui.editor.typed_menu import TypedMenu

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

FEWEST_LETTERS = 2
MOST_OFFERED = 5
_BEFORE = " \u00a0\t(«“„\"'"


class MentionMenu(TypedMenu):
    """Stays hidden until two letters begin the name of an author; an address or a handle is left alone."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor, "@")
        self._context = context
        self._authors: list[Author] | None = None  # asked for when they are wanted first
        self.steps: dict[str, Callable[[], None]] = {}
        context.jobs.changed.connect(self._on_changed)

    @override
    def means_something(self, cursor: QTextCursor) -> bool:
        before = line_before(cursor)
        if cursor.block().userState() == IN_FENCE or (before and before[-1] not in _BEFORE):
            return False
        if self._authors is None:
            self._context.jobs.read(partial(list_authors, self._context.library), self._on_authors)
        return True

    @override
    def show_matching(self, query: str) -> None:
        assert self._popup is not None
        found = self._beginning(query) if len(query) >= FEWEST_LETTERS else []
        if not found:
            self.hide()
            return
        language = self.editor.article.text.language
        lines = [
            Entry(each.text.name_in(language), each.text.role, "user", goes_to=("insert", each.id))
            for each in found
        ]
        self._popup.show_lines(lines)
        self.place()

    @override
    def on_taken(self, chosen: str) -> None:
        author = next(each for each in self._authors or () if each.id == chosen)
        order = self.take_order()
        if order is not None:
            self.editor.inserter.stand_for(order)
            self.editor.inserter.insert_mention(author)

    def _on_authors(self, authors: list[Author]) -> None:
        self._authors = authors
        if self.follows_sign:
            self._on_cursor_moved()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.authors:
            self._authors = None

    def _beginning(self, query: str) -> list[Author]:
        """Return the authors one of whose names, or a word of it, begins with the query."""
        wanted = query.casefold()
        found = [author for author in self._authors or () if _begins(author, wanted)]
        return found[:MOST_OFFERED]


def _begins(author: Author, wanted: str) -> bool:
    for name in (author.name, *(name for _, name in author.text.names)):
        folded = name.casefold()
        if folded.startswith(wanted) or any(word.startswith(wanted) for word in folded.split()):
            return True
    return False
