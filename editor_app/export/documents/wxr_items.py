"""Posts, attachments, people and terms of a WXR file."""

from collections.abc import Callable, Iterator
from datetime import tzinfo

from editor_app.domain.author import Author
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Section
from editor_app.domain.renditions import scaled
from editor_app.domain.slug import slugify
from editor_app.domain.topics import Tag
from editor_app.domain.workflow import PUBLIC
from editor_app.export.documents.common import DocumentSource
from editor_app.export.documents.wxr_body import wordpress_html
from editor_app.export.documents.wxr_parts import dates, element, metas, parent, plain, rfc_822
from editor_app.render.addresses import article_path
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import once
from editor_app.render.words import zone_named

Numbering = Callable[[Media], int]


def person(number: int, author: Author) -> str:
    """Return an author; the address for mail belongs to nobody."""
    first, _, last = author.name.rpartition(" ")
    inside = [
        element("wp:author_id", number),
        element("wp:author_login", author.slug),
        element("wp:author_email", f"{author.slug}@authors.invalid"),
        element("wp:author_display_name", author.name),
        element("wp:author_first_name", first or last),
        element("wp:author_last_name", last if first else ""),
    ]
    return parent("wp:author", inside)


def category(number: int, section: Section) -> str:
    """Return a section as a category."""
    inside = [
        element("wp:term_id", number),
        element("wp:category_nicename", section.slug),
        element("wp:category_parent"),
        element("wp:cat_name", section.name),
        element("wp:category_description", section.description),
    ]
    return parent("wp:category", inside)


def tag(number: int, slug: str, found: Tag) -> str:
    """Return a tag."""
    inside = [
        element("wp:term_id", number),
        element("wp:tag_slug", slug),
        element("wp:tag_name", found.name),
        element("wp:tag_description", found.description),
    ]
    return parent("wp:tag", inside)


def post(
    source: DocumentSource, page: ArticlePage, number: int, number_of: Numbering
) -> tuple[str, set[str]]:
    """Return an article as a post, and the media it shows; `number_of` gives pictures their numbers."""
    article, text = page.article, page.article.text
    html, shown = wordpress_html(source, page)
    public = article.status in PUBLIC and article.published_at is not None
    lead = page.lead if page.lead is not None and scaled(page.lead) else None
    at = article.published_at if public else None
    inside = [
        element("title", text.headline or article.slug),
        plain("link", source.edition.url(article_path(article.slug))),
        plain("pubDate", rfc_822(at)),
        element("dc:creator", page.credited[0].author.slug if page.credited else "newsroom"),
        plain("guid", f"urn:dateline:article:{article.id}", isPermaLink="false"),
        element("description"),
        element("content:encoded", html),
        element("excerpt:encoded", text.standfirst),
        element("wp:post_id", number),
        *dates(at, article.updated_at, zone_named(source.edition.newsroom.zone)),
        *_settings(article.slug, "publish" if public else "draft", "post"),
        *_terms(page),
        *metas({"_thumbnail_id": number_of(lead) if lead else 0}),
        *metas(_said(page)),
    ]
    return parent("item", inside), shown


def attachment(source: DocumentSource, media: Media, number: int, zone: tzinfo) -> str:
    """Return a picture of the site as an attachment."""
    address, text = source.edition.url(scaled(media)[-1].path), media.text
    said = {
        "_wp_attachment_image_alt": text.alt,
        "_media_credit": text.credit,
        "_navis_media_can_distribute": "" if text.protected else "1",
    }
    inside = [
        element("title", text.title or text.caption or text.alt or media.id),
        plain("link", address),
        plain("pubDate", rfc_822(media.created_at)),
        element("dc:creator", "newsroom"),
        plain("guid", address, isPermaLink="false"),
        element("description"),
        element("content:encoded", text.long_description),
        element("excerpt:encoded", text.caption),
        element("wp:post_id", number),
        *dates(media.created_at, media.created_at, zone),
        *_settings(f"picture-{media.id}", "inherit", "attachment"),
        element("wp:attachment_url", address),
        *metas(said),
    ]
    return parent("item", inside)


def _settings(slug: str, status: str, kind: str) -> list[str]:
    return [
        element("wp:comment_status", "closed"),
        element("wp:ping_status", "closed"),
        element("wp:post_name", slug),
        element("wp:status", status),
        element("wp:post_parent", 0),
        element("wp:menu_order", 0),
        element("wp:post_type", kind),
        element("wp:post_password"),
        element("wp:is_sticky", 0),
    ]


def _terms(page: ArticlePage) -> Iterator[str]:
    if page.section is not None:
        yield element("category", page.section.name, domain="category", nicename=page.section.slug)
    for each in page.tags:
        yield element("category", each.name, domain="post_tag", nicename=each.slug or slugify(each.name))
    people = once(page.credited)
    if len(people) > 1:
        for person_ in people:
            author = person_.author
            yield element("category", author.name, domain="author", nicename=f"cap-{author.slug}")


def _said(page: ArticlePage) -> dict[str, str | int]:
    """Return what plug-ins keep beside a post: Newspack’s second line, Yoast’s words for search engines."""
    text = page.article.text
    return {
        "newspack_post_subtitle": text.standfirst,
        "_yoast_wpseo_title": text.seo.title,
        "_yoast_wpseo_metadesc": text.seo.description,
        "_yoast_wpseo_opengraph-title": text.social_title,
        "_dateline_language": text.language,
    }
