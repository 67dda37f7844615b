"""What one does with comments: each a verb in the background, those one may regret with a way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from editor_app.domain.comment_threads import Thread
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Anchor, Comment, Person
from editor_app.services import comments
from ui.context import Context
from ui.review.comment_words import shortened
from ui.who import Who

Heard = Callable[[Comment], None]


class CommentDeeds(QObject):
    """Does it in the name of the person who sits here; the caller asks for the name first."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._who = context, Who.of(context)

    def comment(self, article: ArticleId, anchor: Anchor, text: str, done: Heard) -> None:
        """Begin a thread."""
        verb = partial(comments.comment_on, self._context.library, article, self._me, text, anchor)
        self._context.jobs.write(verb, done)

    def answer(self, thread: str, text: str, done: Heard) -> None:
        """Answer to a thread."""
        verb = partial(comments.answer, self._context.library, thread, self._me, text)
        self._context.jobs.write(verb, done)

    def change(self, said: Comment, text: str, done: Heard) -> None:
        """Give a comment other words."""
        name = self.tr("Change the comment “{0}”").format(shortened(said.text))
        change = partial(comments.change_comment, self._context.library, said.id, self._me)
        self._context.jobs.write(partial(change, text), done)
        self._context.undo.did(name, partial(change, said.text), partial(change, text))

    def delete(self, said: Comment) -> None:
        """Delete a comment."""
        verb = partial(comments.delete_comment, self._context.library, said.id, self._me)
        self._context.jobs.write(verb, self._on_deleted)

    def resolve(self, thread: Thread) -> None:
        """Say that a thread is settled."""
        name = self.tr("Resolve “{0}”").format(shortened(thread.first.text))
        resolve = partial(comments.resolve, self._context.library, thread.id, self._me)
        reopen = partial(comments.reopen, self._context.library, thread.id)
        self._context.jobs.write(resolve)
        self._context.undo.did(name, reopen, resolve)

    def reopen(self, thread: Thread) -> None:
        """Say that a thread is not settled after all."""
        name = self.tr("Reopen “{0}”").format(shortened(thread.first.text))
        by = Person(None, thread.first.resolved_by)
        resolve = partial(comments.resolve, self._context.library, thread.id, by)
        reopen = partial(comments.reopen, self._context.library, thread.id)
        self._context.jobs.write(reopen)
        self._context.undo.did(name, resolve, reopen)

    def _on_deleted(self, said: Comment) -> None:
        name = self.tr("Delete the comment “{0}”").format(shortened(said.text))
        back = partial(comments.put_comment_back, self._context.library, said)
        again = partial(comments.delete_comment, self._context.library, said.id, said.by)
        self._context.undo.did(name, back, again)
        self._context.notices.say(self.tr("The comment is deleted."), "done", self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        self._context.undo.undo()

    @property
    def _me(self) -> Person:
        me = self._who.person
        assert me is not None, "the caller asks for the name first"
        return me
