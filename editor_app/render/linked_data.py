"""What pages tell machines: JSON-LD in the words of schema.org, complete to what Google recommends.

https://developers.google.com/search/docs/appearance/structured-data/article and https://schema.org/NewsArticle
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from editor_app.domain import renditions
from editor_app.domain.article import Byline, BylineRole
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.notice import NoticeKind
from editor_app.render.addresses import article_path, author_path, section_path, series_path
from editor_app.render.outside import outside
from editor_app.render.page_models import ArticlePage, AuthorPage, Credited, FeedPage
from editor_app.render.words import zone_named

Linked = dict[str, Any]
"""An object of JSON-LD: plain JSON values."""

CONTEXT: Final = "https://schema.org"
ICON: Final = "assets/icon.svg"
"""The picture that stands for the newsroom; the news theme brings one, and so has each that builds on it."""
LONGEST_HEADLINE: Final = 110
_ROLES: Final = {
    BylineRole.REPORTER: "author",
    BylineRole.CONTRIBUTOR: "contributor",
    BylineRole.PHOTOGRAPHER: "contributor",
    BylineRole.EDITOR: "editor",
    BylineRole.TRANSLATOR: "translator",
}


def news_article(page: ArticlePage) -> Linked:
    """Return the `NewsArticle` of a page. Addresses are whole where the newsroom has one, else left out."""
    article, text, room = page.article, page.article.text, page.newsroom
    said, address = outside(page), _url(room, article_path(article.slug))
    return filled(
        {
            "@context": CONTEXT,
            "@type": "NewsArticle",
            "@id": f"{address}#article" if address else f"urn:dateline:article:{article.id}",
            "url": address,
            "mainEntityOfPage": address,
            "headline": _cut(text.headline),
            "alternativeHeadline": text.short_headline,
            "description": said.description,
            "image": _images(page),
            "datePublished": _moment(article.published_at or article.created_at, room),
            "dateModified": _moment(article.updated_at, room),
            "inLanguage": text.language,
            "articleSection": page.section.name_in(text.language) if page.section else "",
            "keywords": [tag.name_in(text.language) for tag in page.tags],
            "wordCount": page.length.words,
            "timeRequired": f"PT{page.length.minutes}M",
            "isAccessibleForFree": True,
            "dateline": text.dateline.place,
            **_people(page.credited, text.language, room),
            "publisher": organisation(room),
            "correction": _corrections(page),
            "isPartOf": _series(page),
            "workTranslation": [_other(room, card.slug, card.headline) for card in page.translations],
        }
    )


def organisation(room: Newsroom) -> Linked:
    """Return the `NewsMediaOrganization` that publishes."""
    address = room.base_url and f"{room.base_url}/"
    return filled(
        {
            "@type": "NewsMediaOrganization",
            "@id": f"{address}#newsroom" if address else "",
            "name": room.title,
            "description": room.description,
            "url": address,
            "logo": {"@type": "ImageObject", "url": _url(room, ICON)} if address else {},
            "correctionsPolicy": _url(room, "corrections/index.html"),
        }
    )


def person(page: AuthorPage) -> Linked:
    """Return the `ProfilePage` of an author."""
    author, language = page.author, page.newsroom.language
    said = author.text.said_in(language)
    about = _person(Credited(author, Byline(author.id), page.avatar), language, page.newsroom)
    about |= {
        "description": said.biography or said.short_biography,
        "knowsAbout": list(author.text.expertise),
        "knowsLanguage": list(author.text.languages),
        "worksFor": organisation(page.newsroom),
    }
    return {"@context": CONTEXT, "@type": "ProfilePage", "mainEntity": filled(about)}


def front(page: FeedPage) -> Linked:
    """Return what the front page says: whose site it is."""
    room = page.newsroom
    site = {"@type": "WebSite", "name": room.title, "inLanguage": room.language}
    site |= {"url": f"{room.base_url}/"} if room.base_url else {}
    return {"@context": CONTEXT, "@graph": [organisation(room), site]}


def breadcrumbs(room: Newsroom, section: Section | None, language: str, last: str) -> Linked:
    """Return the way from the front page to a page that is called `last`; {} for a site without an address.

    https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
    """
    if not room.base_url:
        return {}
    steps = [(room.title, _url(room, "index.html"))]
    if section is not None:
        steps.append((section.name_in(language), _url(room, section_path(section.slug))))
    steps.append((last, ""))
    listed = [
        filled({"@type": "ListItem", "position": place, "name": name, "item": address})
        for place, (name, address) in enumerate(steps, start=1)
    ]
    return {"@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": listed}


def script_block(document: Linked) -> str:
    """Return an object as the content of a `script` element: nothing in it can end the element."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def filled(values: Linked) -> Linked:
    """Return the values that say something."""
    return {key: value for key, value in values.items() if value not in ("", None, [], {}, ())}


def _people(credited: Sequence[Credited], language: str, room: Newsroom) -> Linked:
    """Return the people by what they did; without a reporter, whoever is named first is the author."""
    by_role: dict[str, list[Linked]] = {}
    for each in credited:
        listed = by_role.setdefault(_ROLES[each.byline.role], [])
        who = _person(each, language, room)
        if who not in listed:
            listed.append(who)
    if credited and "author" not in by_role:
        by_role["author"] = next(iter(by_role.values()))
    if not credited:
        by_role["author"] = [organisation(room)]
    return dict(by_role)


def _person(credited: Credited, language: str, room: Newsroom) -> Linked:
    author, text = credited.author, credited.author.text
    own = _url(room, author_path(author.slug))
    links = [link.url for link in text.links if link.url.lower().startswith(("https://", "http://"))]
    return filled(
        {
            "@type": "Person",
            "name": text.name_in(language) or author.slug,
            "url": own,
            "jobTitle": text.said_in(language).role,
            "image": _url(room, renditions.avatar(credited.avatar).path) if credited.avatar else "",
            "sameAs": [link for link in links if link.rstrip("/") != own.rstrip("/")],
        }
    )


def _corrections(page: ArticlePage) -> list[Linked]:
    """Return the notices of an article; https://schema.org/correction takes corrections of every kind."""
    return [
        filled(
            {
                "@type": "CorrectionComment",
                "text": notice.text,
                "datePublished": _moment(notice.at, page.newsroom),
                "inLanguage": page.article.text.language,
            }
        )
        for notice in page.article.notices
        if notice.kind in (NoticeKind.CORRECTION, NoticeKind.CLARIFICATION)
    ]


def _images(page: ArticlePage) -> list[Linked]:
    lead, room, language = page.lead, page.newsroom, page.article.text.language
    if lead is None or not room.base_url:
        return []
    caption = page.article.text.lead.caption or lead.text.caption_in(language)
    said: Linked = {
        "caption": caption,
        "creditText": page.article.text.lead.credit or lead.text.credit,
        "creator": _creator(lead),
        "copyrightNotice": lead.text.copyright,
    }
    return [
        filled(
            {
                "@type": "ImageObject",
                "url": _url(room, form.path),
                "width": f"{form.width} px",  # a Distance: a bare number is none of schema.org's values
                "height": f"{form.height} px",
                **(said if number == 0 else {}),  # the crops are of one picture: once is enough
            }
        )
        for number, form in enumerate(renditions.shared(lead))
    ]


def _creator(media: Media) -> Linked:
    name = "" if media.text.protected else media.text.creator
    return {"@type": "Person", "name": name} if name else {}


def _series(page: ArticlePage) -> Linked:
    if page.series is None:
        return {}
    series = page.series.series
    name, address = series.name_in(page.article.text.language), _url(page.newsroom, series_path(series.slug))
    return filled({"@type": "CreativeWorkSeries", "name": name, "url": address})


def _other(room: Newsroom, slug: str, headline: str) -> Linked:
    return filled({"@type": "NewsArticle", "headline": _cut(headline), "url": _url(room, article_path(slug))})


def _url(room: Newsroom, path: str) -> str:
    return f"{room.base_url}/{path.removesuffix('index.html')}" if room.base_url else ""


def _moment(at: datetime, room: Newsroom) -> str:
    return at.astimezone(zone_named(room.zone)).isoformat(timespec="seconds")


def _cut(headline: str) -> str:
    """Return a headline no longer than Google shows, cut at a word."""
    if len(headline) <= LONGEST_HEADLINE:
        return headline
    return headline[: LONGEST_HEADLINE - 1].rsplit(" ", 1)[0] + "…"


def all_of(documents: Iterable[Linked]) -> list[str]:
    """Return the script blocks of those documents that say something."""
    return [script_block(each) for each in documents if each]
