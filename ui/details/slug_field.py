"""The slug: said to be good or not while it is typed, and taken only when it is good and free."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.errors import NotFound
from editor_app.domain.ids import ArticleId
from editor_app.domain.slug import is_slug, slugify
from editor_app.services import articles
from ui.context import Context
from ui.throttle import Pause
from ui.widgets.form import FieldRow

PAUSE_MS = 250


class SlugField(QLineEdit):
    """Says `changed` with a slug that can be used; an empty one is made from the headline."""

    changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: FieldRow | None = None
        self._context = context
        self._article: ArticleId | None = None
        self._known = ""
        self._pause = Pause(PAUSE_MS, self._check_taken, self)
        self.setPlaceholderText(self.tr("Made from the headline"))
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._pause.flush)

    def set_article(self, article: ArticleId) -> None:
        """Hear whose slug it is."""
        self._article = article

    def show_slug(self, slug: str) -> None:
        """Show a slug; one that is just being typed is left alone."""
        if slug == self._known and (self.hasFocus() or self.text() == slug):
            return
        self._known = slug
        if not self.hasFocus():
            self.setText(slug)
            self._say("")

    def _on_edited(self, text: str) -> None:
        self._say("")
        if text == "":
            self._pause.cancel()
            self._take("")
        elif is_slug(text):
            self._pause.ask()
        else:
            self._pause.cancel()
            better = slugify(text)
            self._say(self.tr("Only small Latin letters, digits and hyphens, such as {0}.").format(better))

    def _check_taken(self) -> None:
        work = partial(_owner, self._context.library, self.text())
        self._context.jobs.read(work, self._on_owner)

    def _on_owner(self, answer: tuple[str, ArticleId | None]) -> None:
        slug, owner = answer
        if slug != self.text():
            return
        if owner is not None and owner != self._article:
            self._say(self.tr("Another article has this slug."))
            return
        self._take(slug)

    def _take(self, slug: str) -> None:
        if slug != self._known:
            self._known = slug
            self.changed.emit(slug)

    def _say(self, problem: str) -> None:
        if self.row is not None:
            self.row.set_problem(problem)


def _owner(library: articles.Library, slug: str) -> tuple[str, ArticleId | None]:
    try:
        return slug, articles.find_article(library, slug).id
    except NotFound:
        return slug, None
