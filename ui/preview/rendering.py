"""From an article to the page the preview shows: the same page, by the same steps, as an export."""

from dataclasses import dataclass

from editor_app.domain.article import Article
from editor_app.domain.counts import Counter
from editor_app.render.addresses import article_path, place, root_from
from editor_app.render.body import RenderedBody
from editor_app.render.incremental import BodyRenderer
from editor_app.render.pages import Pages
from editor_app.services.gathering import Gatherer

PLACE_OF_BODY = "<!--body-->"
BLOCK_MARK = "<!--b-->"
"""Stands before every block, so that the patching script finds it; it shows nowhere."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page ready to show: `frame` is the document with a mark where `blocks` belong.

    `lines` has, for each block, the line of the Markdown it begins at, counted from 0.
    """

    path: str
    frame: str
    blocks: tuple[str, ...]
    lines: tuple[int, ...] = ()

    @property
    def document(self) -> str:
        """The whole document, its blocks marked."""
        return self.frame.replace(
            PLACE_OF_BODY, "".join(BLOCK_MARK + block + "\n" for block in self.blocks), 1
        )


class PageRenderer:
    """Renders one article while it is being written; work that an edit does not touch is not done again."""

    def __init__(self, gatherer: Gatherer, pages: Pages) -> None:
        self._gatherer, self._pages = gatherer, pages
        self._body = BodyRenderer()
        self._counter = Counter()
        self._placed: dict[str, str] = {}
        self._root = ""

    def use(self, gatherer: Gatherer) -> None:
        """Ask this gatherer from now on, as the library has changed."""
        self._gatherer = gatherer

    def render(self, article: Article) -> RenderedPage:
        """Return the page of an article whose text may not be saved yet."""
        text = article.text
        if self._body.language != text.language:
            self._body = BodyRenderer(text.language)
        body = self._body.render(text.body, self._gatherer)
        path = article_path(article.slug or "untitled")
        root = root_from(path)
        minutes = self._counter.count(text).minutes
        page = self._gatherer.article_page(article, RenderedBody((PLACE_OF_BODY,)))
        frame = self._pages.article(page, minutes)
        return RenderedPage(path, place(frame, root), self._place(body.blocks, root), body.lines)

    def _place(self, blocks: tuple[str, ...], root: str) -> tuple[str, ...]:
        known = self._placed if root == self._root else {}
        self._placed = {block: known.get(block) or place(block, root) for block in blocks}
        self._root = root
        return tuple(self._placed[block] for block in blocks)
