"""What an article tells search engines and networks about itself, with what stands in for empty fields."""

from dataclasses import dataclass

from editor_app.domain import renditions
from editor_app.render.cards import cut
from editor_app.render.page_models import ArticlePage

DESCRIPTION_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Outside:
    """The texts of a page's head; `share_image` is a path of the bundle, or empty."""

    title: str
    description: str
    share_title: str
    share_image: str
    share_alt: str = ""


def outside(page: ArticlePage) -> Outside:
    """Return what the page of an article says outside of it."""
    text = page.article.text
    shapes = renditions.shared(page.lead) if page.lead is not None else ()
    return Outside(
        title=text.seo.title or text.headline,
        description=cut(text.seo.description or text.standfirst, DESCRIPTION_LENGTH),
        share_title=text.social_title or text.headline,
        share_image=shapes[0].path if shapes else "",
        share_alt=(text.lead.alt or page.lead.text.alt_in(text.language)) if page.lead is not None else "",
    )
