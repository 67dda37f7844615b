"""From an article to the page the preview shows: the same page, by the same steps, as an export."""

from dataclasses import dataclass

from editor_app.domain.article import Article
from editor_app.render.addresses import article_path, place, root_from
from editor_app.render.body import RenderedBody, render_body
from editor_app.render.pages import Pages
from editor_app.services.gathering import Gatherer

PLACE_OF_BODY = "<!--body-->"
BLOCK_MARK = "<!--b-->"
"""Stands before every block, so that the patching script finds it; it shows nowhere."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page ready to show: `frame` is the document with a mark where `blocks` belong."""

    path: str
    frame: str
    blocks: tuple[str, ...]

    @property
    def document(self) -> str:
        """The whole document, its blocks marked."""
        return self.frame.replace(
            PLACE_OF_BODY, "".join(BLOCK_MARK + block + "\n" for block in self.blocks), 1
        )


def render_page(article: Article, gatherer: Gatherer, pages: Pages) -> RenderedPage:
    """Return the page of an article whose text may not be saved yet."""
    text = article.text
    body = render_body(text.body, gatherer, text.language)
    path = article_path(article.slug or "untitled")
    root = root_from(path)
    frame = pages.article(gatherer.article_page(article, RenderedBody((PLACE_OF_BODY,))))
    return RenderedPage(path, place(frame, root), tuple(place(block, root) for block in body.blocks))
