"""Finding and replacing in one open article, beside the typing: every search runs in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QVBoxLayout

from editor_app.domain.errors import KnownError
from ui.context import Context
from ui.find.bar import FindBar
from ui.find.hits import Hits
from ui.find.searching import Answer, Edit, FieldText, find_edits, find_spots, replacement_of
from ui.find.session import session_of
from ui.raw_text import raw_text
from ui.throttle import Pause

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

PAUSE_MS = 120
LONGEST_WORDING = 200


class InArticle(QObject):
    """Owns the bar of an article. A step wished for while a search is under way is taken when it is over."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._session = session_of(context)
        self.bar = FindBar(self._session, editor)
        self.hits = Hits(context, editor, self)
        self._scope: QTextCursor | None = None
        self._is_searching = False
        self._is_stale = True
        self._edits = 0  # of the article, to see whether an answer came too late
        self._wish: Callable[[], None] | None = None
        self._pause = Pause(PAUSE_MS, self._search, self)
        self.bar.hide()
        layout = editor.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.bar)  # above the writing: notices appear below it
        self._connect()

    @property
    def is_fresh(self) -> bool:
        """Whether the hits are those of the text as it stands."""
        return not self._is_stale and not self._is_searching

    def open(self, *, replaces: bool = False) -> None:
        """Show the bar, looking for what is selected; several selected lines are the place to look in."""
        took = self.take_words()
        if not took:
            self._set_scope(self._selected_lines())
        self.bar.take_session()
        self.bar.show_replace((replaces or self.bar.replaces) and self._may_write)
        self.bar.show()
        self.hits.set_origin()
        target = self.bar.template if replaces and took and self._may_write else self.bar.pattern
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        target.selectAll()
        self._ask(self.hits.seek)

    def take_words(self) -> bool:
        """Take the words that are selected for what is looked for; return whether there are any."""
        self.hits.follow_focus()
        wording = self.hits.field.textCursor().selectedText()
        if not wording or len(wording) > LONGEST_WORDING or "\u2029" in wording:
            return False
        search = self._session.search
        self._session.search = replace(search, pattern=wording, is_regex=False)
        return True

    def go_on(self) -> None:
        """Go to the next hit of what was last looked for."""
        self._step(self.hits.go_on)

    def go_back(self) -> None:
        """Go to the hit before."""
        self._step(self.hits.go_back)

    def close(self) -> None:
        """Fold the bar and give the focus back to the writing, where the last hit is."""
        self._wish = None
        self._pause.cancel()
        self._session.remember()
        self.bar.hide()
        self._set_scope(None)
        self._is_stale = True
        self.hits.clear()
        self.hits.field.setFocus()

    def replace_one(self) -> None:
        """Replace the hit that is selected, and go to the next one."""
        if not self._may_write:
            return
        spot = self.hits.current
        if not self.is_fresh or spot is None:
            self._step(self.hits.go_on)
            return
        self._session.remember_template()
        try:
            new = replacement_of(
                self._session.search, self._session.template, self._session.keep_case, spot.hit
            )
        except KnownError as error:
            self.bar.say_problem(str(error))
            return
        self._write([Edit(spot.field, spot.start, spot.end, new)])
        self._ask(self.hits.go_on)

    def replace_all(self) -> None:
        """Replace every hit, in one step of undo for each field."""
        if not self._may_write or not self._session.search.pattern:
            return
        self._session.remember()
        self._session.remember_template()
        work = partial(
            _numbered,
            self._edits,
            self._session.search,
            self._session.template,
            self._session.keep_case,
            self._texts(),
        )
        self._context.jobs.read(work, self._on_edits, self._on_problem)

    @property
    def _may_write(self) -> bool:
        return not self._editor.body.isReadOnly()

    def _on_text_changed(self) -> None:
        self._edits += 1
        self._is_stale = True
        if self.bar.isVisible():
            self._pause.ask()

    def _on_search_changed(self) -> None:
        self._set_scope(self._selected_lines() if self.bar.in_selection.isChecked() else None)
        self._ask(self.hits.seek)

    def _on_template_changed(self) -> None:
        self.bar.say_problem("")

    def _on_answer(self, answer: Answer) -> None:
        self._is_searching = False
        if self._is_stale:  # the text or the question changed meanwhile
            self._search()
            return
        wish, self._wish = self._wish, None
        self.hits.take(answer)
        self.bar.say_problem(answer.problem)
        self.bar.set_found(bool(answer.spots))
        if wish is not None:
            wish()
        self._tell()

    def _on_edits(self, answer: tuple[int, tuple[Edit, ...]]) -> None:
        number, edits = answer
        if number != self._edits:  # somebody typed meanwhile: these places are no longer right
            self.replace_all()
            return
        self._write(list(edits))
        places = sum(edit.places for edit in edits)
        one, many = self.tr("Replaced one place."), self.tr("Replaced {0} places.", None, places)
        sentence = one if places == 1 else many.format(QLocale().toString(places))
        documents = [self.hits.fields[number].document() for number in sorted({e.field for e in edits})]
        states = [(document, document.revision()) for document in documents]
        undo = partial(_undo, states) if edits else None
        self._context.notices.say(sentence, "done", self.tr("Undo") if edits else "", undo)
        self._ask(None)

    def _on_problem(self, error: KnownError) -> None:
        self.bar.say_problem(str(error))

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
            self.close()
            return True
        return False

    def _step(self, step: Callable[[], None]) -> None:
        if not self._session.search.pattern:
            self.open()
            return
        if not self.bar.isVisible():
            self.bar.take_session()
            self.bar.show_replace(False)
            self.bar.show()
            self._is_stale = True
        self._session.remember()
        if self.is_fresh:
            step()
            self._tell()
        else:
            self._ask(step)

    def _ask(self, wish: Callable[[], None] | None) -> None:
        """Search now, and take the step when the hits are there."""
        self._wish = wish
        self._is_stale = True
        self._pause.cancel()
        self._search()

    def _search(self) -> None:
        if self._is_searching:
            return
        self._is_searching = True
        self._is_stale = False
        self._context.jobs.read(partial(find_spots, self._session.search, self._texts()), self._on_answer)

    def _texts(self) -> tuple[FieldText, ...]:
        fields = self.hits.fields
        if self._scope is None:
            return tuple(FieldText(raw_text(field.document())) for field in fields)
        body = self._editor.body.text
        part = FieldText(body, self._scope.selectionStart(), self._scope.selectionEnd())
        return (FieldText(""), FieldText(""), part)

    def _write(self, edits: list[Edit]) -> None:
        for number, field in enumerate(self.hits.fields):
            mine = [edit for edit in edits if edit.field == number]
            if not mine:
                continue
            cursor = QTextCursor(field.document())
            cursor.beginEditBlock()
            for edit in reversed(mine):  # from the end, so that the places before stay right
                cursor.setPosition(edit.start)
                cursor.setPosition(edit.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(edit.text if field is self._editor.body else edit.text.replace("\n", " "))
            cursor.endEditBlock()

    def _selected_lines(self) -> QTextCursor | None:
        cursor = self._editor.body.textCursor()
        if self.hits.field is not self._editor.body or not cursor.hasSelection():
            return None
        return QTextCursor(cursor) if "\u2029" in cursor.selectedText() else None

    def _set_scope(self, scope: QTextCursor | None) -> None:
        self._scope = scope
        self.bar.in_selection.setChecked(scope is not None)

    def _tell(self) -> None:
        self.bar.say_count(self.hits.sentence if self._session.search.pattern else "")

    def _connect(self) -> None:
        bar = self.bar
        self._editor.text_changed.connect(self._on_text_changed)
        self._editor.body.add_key_filter(self._on_key)
        self.hits.moved.connect(self._tell)
        bar.left.connect(self.close)
        bar.next_requested.connect(self.go_on)
        bar.previous_requested.connect(self.go_back)
        bar.replace_requested.connect(self.replace_one)
        bar.replace_all_requested.connect(self.replace_all)
        bar.search_changed.connect(self._on_search_changed)
        bar.template_changed.connect(self._on_template_changed)


def _numbered(number: int, *question: object) -> tuple[int, tuple[Edit, ...]]:
    return number, find_edits(*question)  # type: ignore[arg-type]


def _undo(states: list[tuple[QTextDocument, int]]) -> None:
    """Take back the last step of each document, unless more was written or it is gone since."""
    for document, revision in states:
        if shiboken6.isValid(document) and document.revision() == revision:
            document.undo()
