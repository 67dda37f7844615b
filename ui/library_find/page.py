"""Find in the library as a page: the question above, every place below, and one step that replaces."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.errors import Cancelled, KnownError
from editor_app.domain.finding_text import BadPattern, Finder, Replacement, Search
from editor_app.domain.ids import ArticleId
from editor_app.progress import CancelToken
from editor_app.services.finding import Results, find_in_articles, find_in_library
from editor_app.services.replacing import Receipt, Replacing, replace_in_library, undo_replacing
from ui.context import Context
from ui.find.session import session_of
from ui.jobs import Job
from ui.library_find.question import Question
from ui.library_find.step import Step
from ui.library_find.view import PlacesView
from ui.library_find.words import changed_sentence, found_sentence, undone_sentence
from ui.throttle import Pause
from ui.widgets.areas import set_area
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline

SEARCH_AFTER_MS = 250
REFRESH_AFTER_MS = 300


class LibraryFindPage(QWidget):
    """Searches while one types, and again what changes elsewhere meanwhile."""

    article_requested = Signal(str)
    save_requested = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session_of(context)
        self._job: Job | None = None
        self._asked = 0
        self._whole = True
        self._changed: set[ArticleId] = set()
        self.question = Question(context, self._session, self)
        self.view = PlacesView(self)
        self.step = Step(self)
        self._empty = EmptyState("books", "", "", parent=self)
        self._search_soon = Pause(SEARCH_AFTER_MS, self.search, self)
        self._refresh_soon = Pause(REFRESH_AFTER_MS, self._refresh, self)
        self._build()
        self._connect()
        self._show_nothing(self.tr("Find in the library"), self._invitation())

    def begin(self) -> None:
        """Ask for what was last looked for; the field is ready to be typed over."""
        self.question.take_session()
        self.question.pattern.setFocus()
        self.question.pattern.selectAll()
        self.search()

    def flush(self) -> None:
        """Nothing is typed here that has to be saved."""

    def search(self) -> None:
        """Search now; an earlier search is stopped."""
        self._search_soon.cancel()
        self._changed.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._asked += 1
        search = self._session.search
        self._take_template()
        if not search.pattern:
            self.view.places.show_results(Results(search, ()))
            self._show_nothing(self.tr("Find in the library"), self._invitation())
            return
        self.save_requested.emit()
        work = partial(find_in_library, self._context.library, search, self.question.scope)
        done = partial(_numbered, self._asked, work)
        self._job = self._context.jobs.long(done, self._on_found, self._on_failed, self.tr("Find"))
        self._job.progressed.connect(self.step.show_progress)
        self.step.begin()

    def replace(self) -> None:
        """Replace the accepted places, in one step that can be taken back."""
        chosen = self.view.places.chosen()
        if not chosen or self._context.library.read_only:
            return
        self._session.remember()
        self._session.remember_template()
        self.save_requested.emit()  # what is unsaved in a tab comes first; such an article is looked at again
        replacing = Replacing(self._session.search, self._session.template, self._session.keep_case)
        verb = partial(replace_in_library, self._context.library, replacing, chosen)
        self.step.set_waiting(True)
        self._context.jobs.write(verb, self._on_replaced, self._on_failed)

    def _on_found(self, answer: tuple[int, Results]) -> None:
        number, results = answer
        if number != self._asked:
            return
        self._job = None
        self._whole = results.whole
        self.question.say_problem("")
        self.view.places.show_results(results)
        self.step.end()
        self._show_results()

    def _on_failed(self, error: KnownError) -> None:
        if isinstance(error, Cancelled) and self._job is not None:
            return  # stopped by a later search
        self._job = None
        self.step.end()
        self.step.set_waiting(False)
        if not isinstance(error, Cancelled):
            self.question.say_problem(str(error))

    def _on_cancel(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _on_replaced(self, receipt: Receipt) -> None:
        self.step.set_waiting(False)
        sentence, kind = changed_sentence(receipt)
        if receipt.changed:
            undo = partial(self._undo, receipt)
            self._context.notices.say(sentence, kind, self.tr("Undo"), undo)
        else:
            self._context.notices.say(sentence, kind)

    def _undo(self, receipt: Receipt) -> None:
        self.save_requested.emit()
        verb = partial(undo_replacing, self._context.library, receipt)
        self._context.jobs.write(verb, self._on_undone)

    def _on_undone(self, receipt: Receipt) -> None:
        self._context.notices.say(*undone_sentence(receipt))

    def _on_question(self) -> None:
        self._search_soon.ask()

    def _on_template(self) -> None:
        self._take_template()
        self._show_step()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.articles and self._session.search.pattern:
            self._changed |= changes.articles
            if self.isVisible():
                self._refresh_soon.ask()

    def _on_refreshed(self, answer: tuple[int, frozenset[ArticleId], Results]) -> None:
        number, looked_at, results = answer
        if number == self._asked:
            self.view.places.refresh(looked_at, results)
            self._show_results()

    def _on_replace_wished(self) -> None:
        """Replace; without new words only the button removes, whose words say so."""
        if self._session.template:
            self.replace()
        else:
            self.step.say(self.tr("Type what shall stand there, or press the button to remove the words."))
            self.question.template.setFocus()

    def _on_accept_all(self) -> None:
        self.view.places.accept_all(True)

    def _on_skip_all(self) -> None:
        self.view.places.accept_all(False)

    def _on_list_requested(self) -> None:
        if self.view.places.places:
            self.view.enter()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._changed:
            self._refresh_soon.ask()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        changed = frozenset(self._changed)
        self._changed.clear()
        if self._job is not None:  # the search under way may have read them before: it begins anew
            self.search()
            return
        work = partial(
            _look_again, self._context, self._session.search, self.question.scope, changed, self._asked
        )
        self._context.jobs.read(work, self._on_refreshed, self._on_failed)

    def _take_template(self) -> None:
        try:
            made = Replacement(
                self._session.template, Finder(self._session.search), keep_case=self._session.keep_case
            )
        except BadPattern as error:
            self.view.places.set_replacement(None)
            self.question.say_problem(str(error))
            return
        self.question.say_problem("")
        self.view.places.set_replacement(made if self._session.template else None)

    def _show_results(self) -> None:
        places = self.view.places.places
        if not places:
            sentence = self.tr("No article has it. Look at the switches beside the field.")
            self._show_nothing(self.tr("Nothing found"), sentence)
            return
        self._stack.setCurrentWidget(self.view)
        self._show_step()

    def _show_step(self) -> None:
        model = self.view.places
        self.step.say(found_sentence(model.places, len(model.articles), self._whole))
        removes = not self._session.template
        self.step.set_count(model.accepted_places, removes=removes)
        self.step.set_usable(bool(model.places) and not self._context.library.read_only)

    def _show_nothing(self, title: str, sentence: str) -> None:
        self._empty.set_texts("books", title, sentence)
        self._stack.setCurrentWidget(self._empty)
        self.step.say("")
        self.step.set_usable(False)

    def _invitation(self) -> str:
        return self.tr("Every place will be listed here; you accept or skip each before anything changes.")

    def _build(self) -> None:
        set_area(self, "paper")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.question)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.step)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self.question.changed.connect(self._on_question)
        self.question.template_changed.connect(self._on_template)
        self.question.list_requested.connect(self._on_list_requested)
        self.question.replace_requested.connect(self._on_replace_wished)
        self.question.left.connect(self.left)
        self.step.accept_all_requested.connect(self._on_accept_all)
        self.step.skip_all_requested.connect(self._on_skip_all)
        self.step.cancel_requested.connect(self._on_cancel)
        self.step.replace_requested.connect(self.replace)
        self.view.open_requested.connect(self.article_requested)
        self.view.left_up.connect(self.question.pattern.setFocus)
        self.view.places.counted.connect(self._show_step)


def _numbered(number: int, work: object, *how: object) -> tuple[int, Results]:
    return number, work(*how)  # type: ignore[operator]


def _look_again(
    context: Context, search: Search, scope: object, ids: frozenset[ArticleId], number: int
) -> tuple[int, frozenset[ArticleId], Results]:
    results = find_in_articles(context.library, search, scope, sorted(ids), CancelToken())  # type: ignore[arg-type]
    return number, ids, results
