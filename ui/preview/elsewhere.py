"""What others show of an article: feed, related card, search, social network, telephone, on one sheet."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown.serializers import to_html_string
from markupsafe import Markup
from PySide6.QtCore import QCoreApplication

from editor_app import paths
from editor_app.domain.article import Article
from editor_app.domain.excerpt import excerpt
from editor_app.domain.reach import DESCRIPTION_SHOWN, PUSH_SHOWN, SOCIAL_SHOWN, TITLE_SHOWN
from editor_app.render.addresses import place, root_from
from editor_app.render.body import RenderedBody
from editor_app.render.cards import article_card, cut
from editor_app.render.outside import outside
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import Pages
from editor_app.render.sanitise import clean_block
from editor_app.render.words import words_for
from editor_app.services.gathering import Gatherer
from ui.preview.rendering import RenderedPage

PATH: Final = "elsewhere/index.html"


@dataclass(frozen=True, slots=True)
class Count:
    """How long a text is, and how much of it is seen; both in characters."""

    name: str
    length: int
    most: int

    @property
    def over(self) -> int:
        """How many characters are not seen."""
        return max(0, self.length - self.most)


class ElsewhereRenderer:
    """Makes the sheet from the functions and templates of the export, and small pages of its own."""

    def __init__(self, gatherer: Gatherer, pages: Pages) -> None:
        self._gatherer, self._pages = gatherer, pages
        templates = Environment(
            loader=FileSystemLoader(paths.resources() / "ui"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        templates.filters["cut"] = cut
        templates.globals["tr"] = _translated
        self._template = templates.get_template("elsewhere.html")

    def use(self, gatherer: Gatherer) -> None:
        """Ask this gatherer from now on, as the library has changed."""
        self._gatherer = gatherer

    def render(self, article: Article) -> RenderedPage:
        """Return the sheet of an article whose text may not be saved yet."""
        page = self._gatherer.article_page(article, RenderedBody(()))
        card = self._gatherer.card_of(article)
        words = words_for(page.newsroom.language)
        related = to_html_string(article_card(card, page.newsroom.language, words))
        sheet = self._template.render(
            newsroom=page.newsroom,
            site=urlsplit(page.newsroom.base_url).hostname or "",
            slug=article.slug,
            language=article.text.language,
            said=outside(page),
            passage=excerpt(article.text),
            push=article.text.push_text,
            headline=article.headline,
            story=Markup(self._pages.story(page.newsroom, card)),
            related=Markup(clean_block(related)),
            counts=_counts(page),
            shown={
                "title": TITLE_SHOWN,
                "description": DESCRIPTION_SHOWN,
                "social": SOCIAL_SHOWN,
                "push": PUSH_SHOWN,
            },
        )
        return RenderedPage(PATH, place(sheet, root_from(PATH)), ())


def _counts(page: ArticlePage) -> dict[str, tuple[Count, ...]]:
    said, push = outside(page), page.article.text.push_text
    return {
        "search": (
            Count(_translated("Title"), len(said.title), TITLE_SHOWN),
            Count(_translated("Description"), len(said.description), DESCRIPTION_SHOWN),
        ),
        "social": (Count(_translated("Title"), len(said.share_title), SOCIAL_SHOWN),),
        "push": (Count(_translated("Text"), len(push or page.article.headline), PUSH_SHOWN),),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("elsewhere", text)
