"""An author as readers will see one: the box below articles and the author's page, by the same templates."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.author import Author
from editor_app.render.addresses import author_path, place, root_from
from editor_app.render.pages import Pages
from editor_app.render.theme import Theme
from editor_app.services.previewing import Library, author_page
from ui.context import Context
from ui.preview.rendering import RenderedPage
from ui.preview.stage import Stage
from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented

BOX, PAGE = "box", "page"
LANGUAGES = ("en", "uk")


class AuthorPreview(QWidget):
    """Follows a record while it is written; the web engine starts when there is somebody to show."""

    shown = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._author: Author | None = None
        self._busy = self._wanted = False
        self._what = Segmented(
            [(BOX, self.tr("Author box")), (PAGE, self.tr("Author page"))], self.tr("What is shown"), self
        )
        self._stage = Stage(context, self)
        self._build()
        self._what.chosen.connect(self._on_chosen)
        self._stage.shown.connect(self.shown)
        context.theme.changed.connect(self._on_theme)

    def show_author(self, author: Author | None) -> None:
        """Show an author whose record may not be saved yet; nobody leaves what is there."""
        if author is not None and author != self._author:
            self._author = author
            self._ask()

    def _ask(self) -> None:
        self._wanted = True
        if self.isVisible() and not self._busy and self._author is not None:
            self._busy, self._wanted = True, False
            work = partial(rendered, self._context.library, self._author, self._what.value)
            self._context.jobs.read(work, self._on_rendered, self._on_failed)

    def _on_chosen(self, what: str) -> None:
        self._ask()

    def _on_rendered(self, page: RenderedPage) -> None:
        self._busy = False
        self._stage.show_page(page.path, page, -1, False)
        if self._wanted:
            self._ask()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._context.notices.say(str(error), "warn")

    def _on_theme(self) -> None:
        self._stage.set_dark(self._context.theme.is_dark)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted:
            self._ask()

    def _build(self) -> None:
        set_area(self, "side")
        above = QHBoxLayout()
        above.setContentsMargins(8, 8, 8, 8)
        above.addWidget(self._what)
        above.addStretch(1)
        self._stage.set_surface("page", "phone")
        self._on_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stage, 1)


def rendered(library: Library, author: Author, what: str) -> RenderedPage:
    """Return the page of an author, or the box in each language of the newsroom."""
    page, pages = author_page(library, author), Pages(Theme.load())
    path = author_path(author.slug or "nobody")
    if what == PAGE:
        return RenderedPage(path, place(pages.author(page), root_from(path)), ())
    boxes = path.replace("index.html", "box.html")
    return RenderedPage(boxes, place(pages.author_boxes(page, LANGUAGES), root_from(boxes)), ())
