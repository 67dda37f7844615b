"""The preview at the right of the desk: the page, the page on paper, and what others show of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import Article, ArticleText
from ui.context import Context
from ui.preview.elsewhere import ElsewhereRenderer
from ui.preview.ground import PageView
from ui.preview.links import Links
from ui.preview.pdf_command import PdfCommand
from ui.preview.proposing import LOOKS, Look, ProposalRenderer
from ui.preview.renderer import Renderer
from ui.preview.rendering import RenderedPage
from ui.preview.stage import Stage
from ui.preview.tools import ELSEWHERE, PAGE, PRINT, PreviewTools
from ui.preview.track import Place, Track
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented


class PreviewPanel(QWidget):
    """Follows the open article. The web engine is started when there is something to show, not before."""

    article_requested = Signal(str)  # a slug: a link to another article was clicked
    shown = Signal()  # the newest text is on the page
    scrolled = Signal(object)  # Place: the reader scrolled the page, and wants the text to come along
    clicked = Signal(str, int, str)  # a field of the text, the line of its source, the words before

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = Look()
        self._page_renderer = Renderer(context, partial(ProposalRenderer, self._look), self)
        self._elsewhere_renderer = Renderer(context, ElsewhereRenderer, self)
        self._renderer = self._page_renderer
        self._tools = PreviewTools(context.settings, self)
        self._empty = EmptyState(
            "eye",
            self.tr("No page yet"),
            self.tr("Open an article to see it here as readers will."),
            parent=self,
        )
        options = [(key, QCoreApplication.translate("preview", name)) for key, name in LOOKS.items()]
        self.looks = Segmented(options, self.tr("Suggested edits"), self)
        self._stage = Stage(context, self)
        self._links = Links(context, self)
        self._pdf = PdfCommand(context, self)
        self._surface = PAGE
        self._waiting: RenderedPage | None = None
        self._wanted_pdf: Path | None = None
        self._is_behind = False  # the page does not show the newest text yet
        self._line, self._shows_line = -1, False
        self._build()
        self._connect()

    @property
    def view(self) -> PageView | None:
        """What shows the page, once there was one to show."""
        return self._stage.view

    @property
    def surface(self) -> str:
        """What is looked at: page, print or elsewhere."""
        return self._surface

    @property
    def lines(self) -> tuple[int, ...]:
        """The line of the source each block on the page begins at; nothing where there are no blocks."""
        return self.view.lines if self.view is not None else ()

    @property
    def in_step(self) -> bool:
        """Whether text and page are to scroll together."""
        return self._tools.in_step

    def show_article(self, article: Article | None) -> None:
        """Show the page of an article, or say that there is none."""
        self._is_behind = True
        self._renderer.show_article(article)
        self._offer_looks(article.text if article else None)
        if article is None:
            self._stack.setCurrentWidget(self._empty)

    def update_text(self, text: ArticleText) -> None:
        """Show the open article with this text."""
        self._is_behind = True
        self._renderer.update_text(text)
        self._offer_looks(text)

    def mark_line(self, line: int, moved: bool) -> None:
        """Mark the block of the line the cursor is in; when it `moved` there, show it too."""
        self._line, self._shows_line = line, moved and self.in_step
        if not self._is_behind:  # else the next page brings the mark along
            self._stage.mark_line(line, self._shows_line)

    def follow(self, place: Place, track: Track) -> None:
        """Scroll to a place of the body."""
        self._stage.follow(place, track)

    def show_surface(self, surface: str) -> None:
        """Look at the page, at paper, or at what others show of the article."""
        if surface == self._surface:
            return
        before, self._surface = self._renderer, surface
        self._renderer = self._elsewhere_renderer if surface == ELSEWHERE else self._page_renderer
        self._tools.set_surface(surface)
        self._stage.set_surface(surface, self._tools.width_name)
        if self._renderer is not before:
            self.show_article(before.article)
            before.show_article(None)

    def toggle_step(self) -> None:
        """Let text and page scroll together, or each alone."""
        self._tools.toggle_step()

    def save_pdf(self) -> None:
        """Ask for a file, and print the page into it."""
        article = self._renderer.article
        if article is not None:
            self.show_surface(PRINT)
            self._pdf.ask(article.slug)

    def print_into(self, path: Path) -> None:
        """Print the page into a file, as soon as it shows the newest text."""
        self._wanted_pdf = path
        if not self._is_behind:
            self._print()

    def _print(self) -> None:
        path, self._wanted_pdf = self._wanted_pdf, None
        if path is not None:
            self._stage.save_pdf(path)

    def _on_rendered(self, page: RenderedPage) -> None:
        if self.sender() is self._renderer:
            self._waiting = page
            self._show_waiting()

    def _show_waiting(self) -> None:
        page, article = self._waiting, self._renderer.article
        if page is None or article is None or not self.isVisible():
            return
        self._waiting = None
        self._stack.setCurrentWidget(self._stage)
        sheet = ELSEWHERE if self._surface == ELSEWHERE else PAGE
        self._stage.show_page(f"{article.id} {sheet}", page, self._line, self._shows_line)

    def _on_shown(self) -> None:
        self._is_behind = False
        self.shown.emit()
        self._print()

    def _on_scrolled(self, place: Place) -> None:
        if self.in_step:
            self.scrolled.emit(place)

    def _on_replaced(self) -> None:
        if self._stage.is_plain:
            self._tools.set_plain()
            if not self._is_behind:  # the engine gave up: the plain view has to be told what was there
                self._renderer.show_article(self._renderer.article)

    def _offer_looks(self, text: ArticleText | None) -> None:
        """Let one choose between original and proposal where there is one."""
        self._look_row.setVisible(text is not None and bool(text.suggestions))

    def _on_look_chosen(self, look: str) -> None:
        self._look.value = look
        self._is_behind = True
        self._page_renderer.show_article(self._page_renderer.article)

    def _on_width_chosen(self) -> None:
        self._stage.set_surface(self._surface, self._tools.width_name)

    def _on_colours_requested(self) -> None:
        self._set_dark(not self._dark)

    def _on_theme_changed(self) -> None:
        self._set_dark(self._context.theme.is_dark)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._show_waiting)

    def _set_dark(self, dark: bool) -> None:
        self._dark = dark
        self._tools.set_dark(dark)
        self._stage.set_dark(dark)

    def _build(self) -> None:
        self._set_dark(self._context.theme.is_dark)
        self._stage.set_surface(PAGE, self._tools.width_name)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._stage)
        self._look_row = QWidget(self)
        row = QHBoxLayout(self._look_row)
        row.setContentsMargins(12, 0, 12, 6)
        row.addWidget(self.looks)
        row.addStretch(1)
        self._look_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools)
        layout.addWidget(self._look_row)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._context.theme.changed.connect(self._on_theme_changed)
        self._elsewhere_renderer.rendered.connect(self._on_rendered)
        self.looks.chosen.connect(self._on_look_chosen)
        self._stage.clicked.connect(self.clicked)
        self._stage.inside_link_clicked.connect(self._links.go_inside)
        self._stage.outside_link_clicked.connect(self._links.go_outside)
        self._stage.pdf_saved.connect(self._pdf.tell)
        self._stage.replaced.connect(self._on_replaced)
        self._stage.scrolled.connect(self._on_scrolled)
        self._stage.shown.connect(self._on_shown)
        self._links.article_requested.connect(self.article_requested)
        self._page_renderer.rendered.connect(self._on_rendered)
        self._pdf.chosen.connect(self.print_into)
        self._tools.colours_requested.connect(self._on_colours_requested)
        self._tools.pdf_requested.connect(self.save_pdf)
        self._tools.surface_chosen.connect(self.show_surface)
        self._tools.width_chosen.connect(self._on_width_chosen)
