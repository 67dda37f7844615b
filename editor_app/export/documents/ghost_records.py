"""The rows of Ghost’s import file: posts, people and tags, within the limits of Ghost’s schema.

A file with one value that is too long is refused as a whole, so everything is cut here. Ids are made of
ours, so that the same article has the same id in every file.
"""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from editor_app.domain.media import Media
from editor_app.domain.renditions import avatar, scaled
from editor_app.domain.slug import slugify
from editor_app.domain.workflow import PUBLIC
from editor_app.export.documents.body import caption_of
from editor_app.export.documents.common import DocumentSource, in_utc, shortened
from editor_app.export.documents.ghost_body import address
from editor_app.render.page_models import ArticlePage, Credited
from editor_app.render.pages import once

Row = dict[str, Any]

TITLE: Final = 255
EXCERPT: Final = 300
META_TITLE: Final = 300
DESCRIPTION: Final = 500
ALT: Final = 125  # Ghost takes 191; its own migration tools cut here
NAME: Final = 191
BIOGRAPHY: Final = 200
LOCATION: Final = 150


def object_id(kind: str, key: str) -> str:
    """Return an id of 24 hexadecimal digits, as Ghost has them."""
    return sha256(f"{kind}:{key}".encode()).hexdigest()[:24]


def post_row(source: DocumentSource, page: ArticlePage, html: str) -> Row:
    """Return the row of an article. One that is not public yet comes as a draft."""
    article, text = page.article, page.article.text
    public = article.status in PUBLIC and article.published_at is not None
    return _filled(
        id=object_id("post", article.id),
        uuid=str(uuid5(NAMESPACE_URL, f"urn:dateline:article:{article.id}")),
        title=shortened(text.headline, TITLE) or article.slug,
        slug=article.slug,
        html=html,
        feature_image=address(scaled(page.lead)[-1].path) if page.lead and scaled(page.lead) else "",
        type="post",
        status="published" if public else "draft",
        visibility="public",
        custom_excerpt=shortened(text.standfirst, EXCERPT),
        created_at=in_utc(article.created_at),
        updated_at=in_utc(article.updated_at),
        published_at=in_utc(article.published_at) if public and article.published_at else "",
    )


def meta_row(page: ArticlePage) -> Row:
    """Return what search engines and networks are told of an article; only its id where that is nothing."""
    text, lead = page.article.text, page.lead
    shown = bool(lead and scaled(lead))
    return _filled(
        post_id=object_id("post", page.article.id),
        meta_title=shortened(text.seo.title, META_TITLE),
        meta_description=shortened(text.seo.description, DESCRIPTION),
        og_title=shortened(text.social_title, META_TITLE),
        twitter_title=shortened(text.social_title, META_TITLE),
        feature_image_alt=_alt(lead, page) if shown and lead else "",
        feature_image_caption=_caption(lead, page) if shown and lead else "",
    )


def user_row(credited: Credited, language: str) -> Row:
    """Return the row of a person. Ghost wants an address for mail: this one belongs to nobody."""
    author, text = credited.author, credited.author.text
    return _filled(
        id=object_id("user", author.id),
        name=shortened(text.name, NAME) or author.slug,
        slug=author.slug,
        email=f"{author.slug}@authors.invalid",
        profile_image=_face(credited),
        bio=shortened(text.blurb_in(language), BIOGRAPHY),
        location=shortened(", ".join(text.places), LOCATION),
        website=next((link.url for link in text.links if link.url.startswith("https://")), ""),
        roles=["Contributor"],
    )


def tag_rows(source: DocumentSource, page: ArticlePage) -> list[Row]:
    """Return the tags of an article; the first, which Ghost shows above it, is its section."""
    rows = []
    if page.section is not None:
        rows.append(_tag(page.section.name, page.section.slug, page.section.description))
    for tag in page.tags:
        rows.append(
            _tag(tag.name, tag.slug or slugify(tag.name, object_id("tag", tag.name)), tag.description)
        )
    if page.series is not None:
        rows.append(_tag(page.series.series.name, page.series.series.slug, page.series.series.description))
    if page.article.text.language != source.edition.newsroom.language:
        rows.append(_inner_tag(page.article.text.language))
    return list({row["slug"]: row for row in reversed(rows)}.values())[::-1]


def relations(page: ArticlePage, tags: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of `posts_authors` and `posts_tags`."""
    post = object_id("post", page.article.id)
    people = [object_id("user", each.author.id) for each in once(page.credited)]
    authors = [{"post_id": post, "author_id": each, "sort_order": n} for n, each in enumerate(people)]
    return authors, [{"post_id": post, "tag_id": tag["id"], "sort_order": n} for n, tag in enumerate(tags)]


def envelope(data: dict[str, list[Row]], at: datetime | None) -> Row:
    """Return the whole file; `at` is the time of the newest article, for the clock must not be in it."""
    meta = {"exported_on": int(at.timestamp() * 1000) if at else 0, "version": "5.0.0"}
    return {"meta": meta, "data": data}


def _tag(name: str, slug: str, description: str) -> Row:
    plain = shortened(name, NAME).lstrip(",# ") or slug
    return _filled(
        id=object_id("tag", slug),
        name=plain,
        slug=slug,
        description=shortened(description, DESCRIPTION),
        visibility="public",
    )


def _inner_tag(language: str) -> Row:
    """Return a tag that readers do not see, by which themes tell languages apart."""
    slug = f"hash-{slugify(language)}"
    return {"id": object_id("tag", slug), "name": f"#{language}", "slug": slug, "visibility": "internal"}


def _alt(lead: Media, page: ArticlePage) -> str:
    text = page.article.text
    return shortened(text.lead.alt or lead.text.alt_in(text.language), ALT)


def _caption(lead: Media, page: ArticlePage) -> str:
    text = page.article.text
    caption = text.lead.caption or lead.text.caption_in(text.language)
    plain = caption_of(lead, caption, text.lead.credit)
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _face(credited: Credited) -> str:
    portrait = credited.avatar
    return address(avatar(portrait).path) if portrait is not None and scaled(portrait) else ""


def _filled(**values: Any) -> Row:  # noqa: ANN401  JSON values
    return {name: value for name, value in values.items() if value != ""}
