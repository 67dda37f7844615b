"""Writing comments beside an article: who says it, on what, and what becomes of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from editor_app.domain.comment_threads import is_by
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Anchor, Comment
from ui.context import Context
from ui.review.comment_deeds import CommentDeeds
from ui.review.comment_list import Row
from ui.review.composer import Composer, Task
from ui.who import Who


class CommentWriting(QObject):
    """Leads the composer: it knows the chosen comment, and in whose name one writes."""

    written = Signal(object)  # Comment
    who_wanted = Signal()  # nobody said yet who sits here
    save_wanted = Signal()  # a comment is about to be kept: what was typed comes first

    def __init__(self, context: Context, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._who = Who.of(context)
        self._composer = composer
        self._deeds = CommentDeeds(context, self)
        self._menu = QMenu(composer)
        self._article: ArticleId | None = None
        self._row: Row | None = None
        self._editing: Comment | None = None
        self._writable = self._waits_for_name = False
        self._connect()

    def show_article(self, article: ArticleId | None, *, writable: bool) -> None:
        """Write about this article from now on; what was begun for another one is given up."""
        if article != self._article:
            self._composer.forget()
        self._article, self._writable = article, writable

    def show_row(self, row: Row | None) -> None:
        """Offer an answer to the chosen comment."""
        self._row = row
        self._composer.answer(row.thread if row else None, writable=self._writable)
        busy = row is not None or self._composer.task is not Task.NOTHING
        self._composer.setVisible(self._writable and busy)

    def begin(self, anchor: Anchor) -> None:
        """Begin a comment on a place of the article."""
        if self._writable:
            self._composer.begin(anchor)
            self._composer.show()
            self._composer.field.setFocus()

    def answer(self) -> None:
        """Go to where the answer is written."""
        self._composer.field.setFocus()

    def edit(self) -> None:
        """Write the chosen comment anew, when it is one's own."""
        if self._row is not None and self._is_own:
            self._editing = self._row.said
            self._composer.edit(self._row.said)

    def delete(self) -> None:
        """Delete the chosen comment, when it is one's own."""
        if self._row is not None and self._is_own:
            self._deeds.delete(self._row.said)

    def settle(self) -> None:
        """Resolve the chosen thread, or open it again."""
        if self._row is None or not self._writable:
            return
        if not self._row.thread.open:
            self._deeds.reopen(self._row.thread)
        elif self._who.person is None:
            self.who_wanted.emit()
        else:
            self._deeds.resolve(self._row.thread)

    @property
    def _is_own(self) -> bool:
        return self._row is not None and self._writable and is_by(self._row.said, self._who.person)

    def _on_began(self, anchor: Anchor, text: str) -> None:
        if self._article is not None and self._has_name():
            self.save_wanted.emit()  # the place is one of the text as it stands in the window
            self._deeds.comment(self._article, anchor, text, self._on_written)

    def _on_answered(self, thread: str, text: str) -> None:
        if self._has_name():
            self._deeds.answer(thread, text, self._on_written)

    def _on_changed(self, _: str, text: str) -> None:
        if self._editing is not None and self._has_name():
            self._deeds.change(self._editing, text, self._on_written)

    def _on_written(self, said: Comment) -> None:
        self._composer.done()
        self.written.emit(said)

    def _has_name(self) -> bool:
        """Tell whether it is known who sits here; ask otherwise, and go on when it was said."""
        if self._who.person is None:
            self._waits_for_name = True
            self.who_wanted.emit()
        return self._who.person is not None

    def _on_who_changed(self) -> None:
        if self._waits_for_name and self._who.person is not None:
            self._waits_for_name = False
            self._composer.send_now()

    def _on_more(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Write it anew\tF2"), self.edit).setEnabled(self._is_own)
        self._menu.addAction(self.tr("Delete\tDel"), self.delete).setEnabled(self._is_own)
        more = self._composer.more
        self._menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _connect(self) -> None:
        self._who.changed.connect(self._on_who_changed)
        self._composer.answered.connect(self._on_answered)
        self._composer.began.connect(self._on_began)
        self._composer.changed.connect(self._on_changed)
        self._composer.more_wished.connect(self._on_more)
        self._composer.resolve_wished.connect(self.settle)
