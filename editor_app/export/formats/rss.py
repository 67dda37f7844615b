"""RSS 2.0 with whole articles and pictures (https://www.rssboard.org/rss-specification, Media RSS 1.5)."""

from datetime import UTC, datetime
from email.utils import format_datetime

from editor_app.domain.media import Media
from editor_app.domain.renditions import card, scaled
from editor_app.export.formats.feed_xml import XmlFeed, attribute, cdata, element, text
from editor_app.render.addresses import article_path
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import once

_NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
)


class Rss(XmlFeed):
    """`rss.xml`. Several authors are joined in one `dc:creator`: most readers keep only the last one."""

    file = "rss.xml"

    def item(self, page: ArticlePage) -> str:
        """Return the article as an `item`."""
        article, said = page.article, page.article.text
        names = [each.author.text.name_in(said.language) for each in once(page.credited)]
        published = article.published_at or article.created_at
        return (
            "<item>\n"
            + element("title", said.headline or article.slug)
            + element("link", self._edition.url(article_path(article.slug)))
            + f'<guid isPermaLink="false">urn:dateline:article:{text(article.id)}</guid>\n'
            + f"<pubDate>{_moment(published)}</pubDate>\n"
            + element("dc:creator", ", ".join(names))
            + element("category", page.section.name_in(said.language) if page.section else "")
            + "".join(element("category", tag.name_in(said.language)) for tag in page.tags)
            + element("description", said.standfirst)
            + f"<content:encoded>{cdata(self._body(page))}</content:encoded>\n"
            + (self._picture(page, page.lead) if page.lead else "")
            + "</item>\n"
        )

    def _head(self, title: str, page: str, here: str, changed: datetime) -> tuple[str, str]:
        room = self._edition.newsroom
        named = title if title == room.title else f"{title} | {room.title}"
        head = (
            f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {_NAMESPACES}>\n<channel>\n'
            + element("title", named)
            + element("link", page)
            + f"<description>{text(room.description or room.title)}</description>\n"
            + element("language", room.language)
            + f"<lastBuildDate>{_moment(changed)}</lastBuildDate>\n"
            + f'<atom:link rel="self" type="application/rss+xml" href={attribute(here)}/>\n'
        )
        return head, "</channel>\n</rss>\n"

    def _picture(self, page: ArticlePage, lead: Media) -> str:
        sizes, said, language = scaled(lead), page.article.text, page.article.text.language
        if not sizes:
            return ""
        largest, small = sizes[-1], card(lead)
        credit = said.lead.credit or lead.text.credit
        caption = said.lead.caption or lead.text.caption_in(language)
        alt = said.lead.alt or lead.text.alt_in(language)
        credited = f'<media:credit role="photographer" scheme="urn:ebu">{text(credit)}</media:credit>\n'
        address, size = attribute(self._edition.url(largest.path)), (largest.width, largest.height)
        return (
            f'<media:content url={address} type="image/jpeg" medium="image" '
            f'width="{size[0]}" height="{size[1]}">\n'
            + (f'<media:title type="plain">{text(alt)}</media:title>\n' if alt else "")
            + (f'<media:description type="plain">{text(caption)}</media:description>\n' if caption else "")
            + (credited if credit else "")
            + element("media:copyright", lead.text.copyright)
            + f"<media:thumbnail url={attribute(self._edition.url(small.path))} "
            f'width="{small.width}" height="{small.height}"/>\n</media:content>\n'
        )


def _moment(at: datetime) -> str:
    """Return a time by RFC 822, in Greenwich: readers understand that one everywhere."""
    return format_datetime(at.astimezone(UTC), usegmt=True)
