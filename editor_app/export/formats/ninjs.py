"""IPTC's ninjs, a document per article: 3.1 for what is new, 1.6 for content systems that still read it.

https://iptc.org/standards/ninjs/ . The two differ in the spelling of names and in the shape of lists; what
they say is gathered once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Final

from editor_app.domain.counts import count_characters
from editor_app.domain.media import Media
from editor_app.domain.renditions import Rendition, scaled, shared
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, filled, json_file
from editor_app.export.formats.feed_xml import without_address
from editor_app.export.stories import Stories
from editor_app.render.addresses import article_path, author_path, place, section_path, tag_path
from editor_app.render.outside import outside
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import once
from editor_app.render.words import words_for

JPEG: Final = "image/jpeg"
SOURCES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
Values = dict[str, Any]


class Ninjs:
    """`articles/<slug>/ninjs.json` by version 3.1, and `ninjs-1.6.json` beside it."""

    def __init__(self, edition: Edition) -> None:
        """Raise BadInput for a site without an address."""
        self._edition = edition
        if not edition.base:
            raise without_address()

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield the two documents."""
        told, path = _Told(self._edition, page), article_path(page.article.slug)
        yield json_file(path.replace("index.html", "ninjs.json"), _newer(told))
        yield json_file(path.replace("index.html", "ninjs-1.6.json"), _older(told))

    def item(self, page: ArticlePage) -> str:
        """Return nothing: each article has its own documents."""
        return ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield nothing."""
        yield from ()


@dataclass(frozen=True)
class _Told:
    """What both profiles say of an article."""

    edition: Edition
    page: ArticlePage

    @cached_property
    def url(self) -> str:
        """The address, which is also the identifier: an https address is read everywhere, a URN is not."""
        return self.edition.url(article_path(self.page.article.slug))

    @cached_property
    def html(self) -> str:
        """The body with whole addresses."""
        return place(self.page.body.html, self.edition.base)

    @cached_property
    def byline(self) -> str:
        """The names in the order of the byline."""
        language = self.page.article.text.language
        return ", ".join(each.author.text.name_in(language) for each in once(self.page.credited))

    @cached_property
    def people(self) -> list[tuple[str, str, str]]:
        """Name, what the person did, and the address of the author's page."""
        language = self.page.article.text.language
        return [
            (
                each.author.text.name_in(language) or each.author.slug,
                each.byline.role.value,
                self.edition.url(author_path(each.author.slug)),
            )
            for each in self.page.credited
        ]

    @cached_property
    def subjects(self) -> list[tuple[str, str, str]]:
        """Name, kind and address of the section and the tags."""
        page, language = self.page, self.page.article.text.language
        section = page.section
        found = [(section.name_in(language), "section", section_path(section.slug))] if section else []
        found += [(tag.name_in(language), "tag", tag_path(tag.slug)) for tag in page.tags if tag.slug]
        return [(name, kind, self.edition.url(path)) for name, kind, path in found]

    @cached_property
    def note(self) -> str:
        """The notices, as a note to editors."""
        words = words_for(self.page.article.text.language)
        return "\n".join(f"{words.notice(each.kind)}: {each.text}" for each in self.page.article.notices)

    @cached_property
    def headlines(self) -> list[tuple[str, str]]:
        """The headlines with what they are for; the main one first."""
        text = self.page.article.text
        named = [("main", text.headline), ("short", text.short_headline), ("social", text.social_title)]
        return [(role, value) for role, value in [*named, ("alert", text.push_text)] if value]

    @cached_property
    def pictures(self) -> Sequence[Rendition]:
        """The sizes and shapes of the lead picture, all JPEG."""
        lead = self.page.lead
        return (*scaled(lead), *shared(lead)) if lead else ()


def _newer(told: _Told) -> Values:
    page = told.page
    article, text = page.article, page.article.text
    return filled(
        {
            "uri": told.url,
            "standard": _standard("3.1"),
            "type": "text",
            "representationType": "full",
            "version": str(article.revision),
            "firstCreated": _moment(article.created_at),
            "versionCreated": _moment(article.updated_at),
            "contentCreated": _moment(article.published_at or article.created_at),
            "pubStatus": "usable",
            "language": text.language,
            "title": outside(page).title,
            "headlines": [{"role": role, "value": value} for role, value in told.headlines],
            "descriptions": _described(text.standfirst, "summary"),
            "bodies": [
                {
                    "role": "main",
                    "contentType": "text/html",
                    "charCount": count_characters(text.body),
                    "wordCount": page.length.words,
                    "value": told.html,
                }
            ],
            "by": told.byline,
            "people": [{"name": name, "rel": did, "uri": uri} for name, did, uri in told.people],
            "subjects": [{"name": name, "rel": kind, "uri": uri} for name, kind, uri in told.subjects],
            "places": [{"name": text.dateline.place, "rel": "dateline"}] if text.dateline.place else [],
            "located": text.dateline.place,
            "slugline": article.slug,
            "edNote": told.note,
            "copyrightHolder": page.newsroom.title,
            "infoSources": [{"name": page.newsroom.title, "role": "publisher", "uri": told.edition.base}],
            "altIds": [{"role": "dateline", "value": article.id}],
            "associations": _newer_lead(told),
        }
    )


def _newer_lead(told: _Told) -> list[Values]:
    lead = told.page.lead
    if lead is None or not told.pictures:
        return []
    said = _lead_words(told.page, lead)
    kind = lead.text.digital_source_type
    picture = {
        "name": "featuremedia",
        "uri": told.edition.url(told.pictures[0].path),
        "type": "picture",
        "language": told.page.article.text.language,
        "descriptions": [*_described(said["caption"], "caption"), *_described(said["alt"], "alt")],
        "by": said["by"],
        "copyrightNotice": lead.text.copyright,
        "usageTerms": lead.text.usage_terms,
        "infoSources": [{"name": said["credit"], "role": "credit"}] if said["credit"] else [],
        "digitalSourceType": {"uri": f"{SOURCES}{kind}", "literal": kind} if kind else {},
        "altIds": [{"role": "dateline", "value": lead.id}],
        "renditions": [
            {
                "name": each.name,
                "href": told.edition.url(each.path),
                "contentType": JPEG,
                "width": each.width,
                "height": each.height,
            }
            for each in told.pictures
        ],
    }
    return [filled(picture)]


def _older(told: _Told) -> Values:
    page = told.page
    article, text = page.article, page.article.text
    return filled(
        {
            "uri": told.url,
            "$standard": _standard("1.6"),
            "type": "text",
            "mimetype": "text/html",
            "representationtype": "complete",
            "version": str(article.revision),
            "firstcreated": _moment(article.created_at),
            "versioncreated": _moment(article.updated_at),
            "contentcreated": _moment(article.published_at or article.created_at),
            "pubstatus": "usable",
            "language": text.language,
            "title": outside(page).title,
            "description_text": text.standfirst,
            "body_html": told.html,
            "charcount": count_characters(text.body),
            "wordcount": page.length.words,
            "byline": told.byline,
            "person": [{"name": name, "rel": did} for name, did, _ in told.people],
            "subject": [
                {"name": name, "rel": kind, "code": uri.rstrip("/").rsplit("/", 1)[-1]}
                for name, kind, uri in told.subjects
            ],
            "place": [{"name": text.dateline.place, "rel": "dateline"}] if text.dateline.place else [],
            "located": text.dateline.place,
            "slugline": article.slug,
            "ednote": told.note,
            "copyrightholder": page.newsroom.title,
            "infosource": [{"name": page.newsroom.title, "rel": "publisher"}],
            "altids": {"dateline": article.id},
            "associations": _older_lead(told),
        }
        | {f"headline_{role}" if role != "main" else "headline": value for role, value in told.headlines}
    )


def _older_lead(told: _Told) -> Values:
    lead = told.page.lead
    if lead is None or not told.pictures:
        return {}
    said = _lead_words(told.page, lead)
    kind = lead.text.digital_source_type
    picture = {
        "uri": told.edition.url(told.pictures[0].path),
        "type": "picture",
        "mimetype": JPEG,
        "language": told.page.article.text.language,
        "versioncreated": _moment(told.page.article.updated_at),
        "description_text": said["caption"],
        "body_text": said["alt"],
        "byline": said["by"],
        "copyrightnotice": lead.text.copyright,
        "usageterms": lead.text.usage_terms,
        "infosource": [{"name": said["credit"], "rel": "credit"}] if said["credit"] else [],
        "digitalsourcetype": {"uri": f"{SOURCES}{kind}", "literal": kind} if kind else {},
        "altids": {"dateline": lead.id},
        "renditions": {
            each.name: {
                "href": told.edition.url(each.path),
                "mimetype": JPEG,
                "width": each.width,
                "height": each.height,
            }
            for each in told.pictures
        },
    }
    return {"featuremedia": filled(picture)}


def _lead_words(page: ArticlePage, lead: Media) -> dict[str, str]:
    own, language = page.article.text.lead, page.article.text.language
    return {
        "alt": own.alt or lead.text.alt_in(language),
        "caption": own.caption or lead.text.caption_in(language),
        "credit": own.credit or lead.text.credit,
        "by": "" if lead.text.protected else lead.text.creator,
    }


def _standard(version: str) -> Values:
    return {
        "name": "ninjs",
        "version": version,
        "schema": f"https://www.iptc.org/std/ninjs/ninjs-schema_{version}.json",
    }


def _described(value: str, role: str) -> list[Values]:
    return [{"role": role, "contentType": "text/plain", "value": value}] if value else []


def _moment(at: datetime) -> str:
    """Return a time in Greenwich with a Z: Superdesk's reader takes no other offset."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
