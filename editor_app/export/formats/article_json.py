"""One JSON document per article, for programs: everything its page shows, and its Markdown."""

import re
from collections.abc import Collection, Iterator

from editor_app.domain.author_links import is_public_address, kind_of
from editor_app.domain.media import Media
from editor_app.domain.notice import Notice
from editor_app.domain.renditions import Rendition, avatar, scaled
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, filled, json_file, moment
from editor_app.export.stories import Stories
from editor_app.render.addresses import article_path, author_path, place
from editor_app.render.link_icons import link_label
from editor_app.render.page_models import ArticlePage, Credited, Mentioned

FORMAT = "dateline-article/1"

_TARGET = r"<?article:(?P<there>[^\s)>\"']+)>?"
_LINK = re.compile(rf"(?<!!)\[(?P<said>[^\]\n]*)\]\(\s*{_TARGET}[^)\n]*\)")
_CARD = re.compile(rf"(?m)^[ \t]*\[[^\]\n]*\]\(\s*{_TARGET}[^)\n]*\)[ \t]*$\n?")
_DEFINITION = re.compile(rf"(?m)^ {{0,3}}\[[^\]\n]+\]:[ \t]*{_TARGET}.*$\n?")
_NOTES = re.compile(r"<!--.*?(?:-->|\Z)|^\[//\]:[^\n]*$", re.DOTALL | re.MULTILINE)


class ArticleJson:
    """`articles/<slug>/article.json`. Paths are counted from the top of the bundle; keys without a value
    are left out; `url` and whole addresses need a site. What is private (an author's contact, a file's
    own name, notes in HTML comments) is not in it.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield the article's document."""
        page_path = article_path(page.article.slug)
        path = page_path.replace("index.html", "article.json")
        document = self._headlines(page) | self._facts(page)
        document |= {
            "format": FORMAT,
            "path": page_path,
            "url": self._edition.url(page_path),
            "body": {
                "markdown": public_markdown(page.article.text.body, self._edition.known),
                "html": place(page.body.html, self._edition.root_for(path)),
            },
            "authors": [self._author(credited, page.article.text.language) for credited in page.credited],
            "mentions": [self._mention(each, page.article.text.language) for each in page.mentioned],
            "lead": self._lead(page),
        }
        yield json_file(path, filled(document))

    def item(self, page: ArticlePage) -> str:
        """Return nothing: each article has its own document."""
        return ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield nothing."""
        yield from ()

    def _headlines(self, page: ArticlePage) -> dict[str, object]:
        text = page.article.text
        return {
            "headline": text.headline,
            "short_headline": text.short_headline,
            "standfirst": text.standfirst,
            "social_title": text.social_title,
            "push_text": text.push_text,
            "seo": filled({"title": text.seo.title, "description": text.seo.description}),
        }

    def _facts(self, page: ArticlePage) -> dict[str, object]:
        article, text, section = page.article, page.article.text, page.section
        day = text.dateline.date.isoformat() if text.dateline.date else ""
        return {
            "id": article.id,
            "slug": article.slug,
            "language": text.language,
            "status": article.status.value,
            "section": {"slug": section.slug, "name": section.name_in(text.language)} if section else None,
            "tags": list(text.tags),
            "series": _series(page, text.language),
            "dateline": filled({"place": text.dateline.place, "date": day}),
            "created_at": moment(article.created_at),
            "updated_at": moment(article.updated_at),
            "published_at": moment(article.published_at),
            "word_count": page.length.words,
            "reading_minutes": page.length.minutes,
            "notices": [_notice(notice) for notice in article.notices],
        }

    def _author(self, credited: Credited, language: str) -> dict[str, object]:
        text, path = credited.author.text.published(), author_path(credited.author.slug)
        said = text.said_in(language)
        portrait = self._rendition(avatar(credited.avatar)) if credited.avatar else None
        return filled(
            {
                "name": text.name_in(language),
                "slug": text.slug,
                "credited_as": credited.byline.role.value,
                "note": credited.byline.note,
                "role": said.role,
                "short_biography": said.short_biography,
                "biography": said.biography,
                "links": [
                    {"label": link_label(link), "url": link.url, "kind": kind_of(link.url).value}
                    for link in text.links
                    if is_public_address(link.url)
                ],
                "languages": list(text.languages),
                "expertise": list(text.expertise),
                "places": list(text.places),
                "path": path,
                "url": self._edition.url(path),
                "avatar": portrait,
            }
        )

    def _mention(self, mentioned: Mentioned, language: str) -> dict[str, object]:
        author, path = mentioned.author, author_path(mentioned.author.slug)
        name = author.text.name_in(language)
        return filled(
            {
                "id": author.id,
                "name": name,
                "slug": author.slug,
                "path": path,
                "url": self._edition.url(path),
            }
        )

    def _lead(self, page: ArticlePage) -> dict[str, object]:
        if page.lead is None:
            return {}
        own, media, language = page.article.text.lead, page.lead, page.article.text.language
        return filled(
            {
                "media": media.id,
                "alt": own.alt or media.text.alt_in(language),
                "caption": own.caption or media.text.caption_in(language),
                "credit": own.credit or media.text.credit,
                "creator": "" if media.text.protected else media.text.creator,
                "copyright": media.text.copyright,
                "renditions": self._sizes(media),
            }
        )

    def _sizes(self, media: Media) -> list[dict[str, object]]:
        return [self._rendition(rendition) for rendition in scaled(media)]

    def _rendition(self, rendition: Rendition) -> dict[str, object]:
        url = self._edition.url(rendition.path)
        size: dict[str, object] = {"width": rendition.width, "height": rendition.height}
        return filled({"path": rendition.path, "url": url}) | size


def public_markdown(body: str, known: Collection[str]) -> str:
    """Return a body without what is written for colleagues: HTML comments and `[//]: # (notes)`.

    `known` are ids and slugs of the articles of the bundle. What points at another article becomes its
    plain words, and a card of it goes, as on the page: a slug may tell what is not to be told yet.
    """
    body = _CARD.sub(lambda card: card[0] if card["there"] in known else "", _NOTES.sub("", body))
    body = _LINK.sub(lambda link: link[0] if link["there"] in known else link["said"], body)
    return _DEFINITION.sub(lambda line: line[0] if line["there"] in known else "", body)


def _series(page: ArticlePage, language: str) -> dict[str, object]:
    """Return the series of an article, its part in it, and the slugs before and after; {} without."""
    place = page.series
    if place is None:
        return {}
    before, after = (card.slug if card else "" for card in (place.before, place.after))
    return filled(
        {
            "slug": place.series.slug,
            "name": place.series.name_in(language),
            "part": place.number or None,
            "parts": place.count,
            "before": before,
            "after": after,
        }
    )


def _notice(notice: Notice) -> dict[str, object]:
    return {"kind": notice.kind.value, "at": moment(notice.at), "text": notice.text}
