"""The page of an article for which something is proposed: as it is, as proposed, or with both marked."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from editor_app.domain.article import Article
from editor_app.render.marked_up import marked_blocks, marked_frame
from editor_app.render.pages import Pages
from editor_app.services.gathering import Gatherer
from editor_app.services.suggesting import as_proposed
from ui.preview.rendering import PageRenderer, RenderedPage

MARKED, PROPOSED, ORIGINAL = "marked", "proposed", "original"
LOOKS: Final = {
    MARKED: T("preview", "Marked up"),
    PROPOSED: T("preview", "As proposed"),
    ORIGINAL: T("preview", "Original"),
}


class Look:
    """Which of LOOKS is wanted; chosen in the window, asked by the rendering thread."""

    def __init__(self) -> None:
        self.value = MARKED


class ProposalRenderer:
    """Renders the original and the proposal side by side; without suggestions there is only one."""

    def __init__(self, look: Look, gatherer: Gatherer, pages: Pages) -> None:
        self._look = look
        self._original = PageRenderer(gatherer, pages)
        self._proposed = PageRenderer(gatherer, pages)

    def use(self, gatherer: Gatherer) -> None:
        """Ask this gatherer from now on, as the library has changed."""
        self._original.use(gatherer)
        self._proposed.use(gatherer)

    def render(self, article: Article) -> RenderedPage:
        """Return the page of an article whose text may not be saved yet."""
        look = self._look.value
        if not article.text.suggestions or look == ORIGINAL:
            return self._original.render(article)
        after = self._proposed.render(replace(article, text=as_proposed(article.text)))
        if look == PROPOSED:
            return after
        before = self._original.render(article)
        blocks, numbers = marked_blocks(before.blocks, after.blocks)
        lines = tuple(after.lines[number] for number in numbers) if after.lines else ()
        return RenderedPage(after.path, marked_frame(before.frame, after.frame), tuple(blocks), lines)
