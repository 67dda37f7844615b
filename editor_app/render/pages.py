"""Whole HTML documents, from the templates of a theme."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from markdown.serializers import to_html_string
from markupsafe import Markup

from editor_app.domain import renditions
from editor_app.domain.article import Article, Byline, BylineRole
from editor_app.domain.author import AuthorLink
from editor_app.domain.author_links import is_public_address
from editor_app.domain.channel import SITE_FORMATS, WITHOUT_ADDRESS
from editor_app.domain.ids import AuthorId
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.references import Card
from editor_app.domain.topics import Tag
from editor_app.render.addresses import (
    ROOT,
    article_path,
    author_path,
    front_path,
    root_from,
    section_path,
    series_path,
    tag_path,
)
from editor_app.render.cards import cut, site_of
from editor_app.render.figures import figure
from editor_app.render.link_icons import link_icon, link_label
from editor_app.render.linked_data import Linked, all_of, breadcrumbs, front, news_article, person
from editor_app.render.outside import DESCRIPTION_LENGTH, outside
from editor_app.render.page_models import (
    ArticlePage,
    AuthorPage,
    Credited,
    Feed,
    FeedPage,
    ListPage,
    TopicPage,
)
from editor_app.render.sanitise import clean_block
from editor_app.render.templates import Templates
from editor_app.render.theme import Theme
from editor_app.render.words import Words, words_for, zone_named

LEAD_SIZES = "(min-width: 64em) 60em, 100vw"
MOST_TOLD = 500
MOST_FURNITURE = 200
_SAME_MOMENT = timedelta(minutes=1)  # publishing itself is no update


@dataclass(frozen=True, slots=True)
class BylineLine:
    """People named together: the words before and after their names, and the people in order."""

    before: str
    people: tuple[Credited, ...]
    after: str


class Pages:
    """Writes pages. Templates are read once; nothing depends on the clock or the machine."""

    def __init__(self, theme: Theme, formats: Iterable[str] | None = None) -> None:
        """`formats` are those that go out with the pages; None: those a new channel would have."""
        self._templates = Templates(theme, _CALLED, _FILTERS)
        self._formats = None if formats is None else frozenset(formats)
        self._told: dict[int, tuple[Card, Newsroom, Markup]] = {}
        self._furniture: dict[tuple[object, ...], tuple[object, Markup]] = {}

    def article(self, page: ArticlePage, minutes: int | None = None) -> str:
        """Return the page of an article, with internal addresses (see `addresses.place`).

        `minutes` is its `reading_minutes`, where they are known already: counting takes a while.
        """
        article, text = page.article, page.article.text
        words, said = words_for(text.language), outside(page)
        stories = tuple(self._story(page.newsroom, card) for card in page.feed.cards)
        page = replace(page, feed=replace(page.feed, cards=(), stories=stories))
        return self._write(
            "article.html",
            page.newsroom,
            text.language,
            page=page,
            path=article_path(article.slug),
            title=said.title,
            description=said.description,
            share_title=said.share_title,
            share_image=said.share_image,
            share_alt=said.share_alt,
            minutes=words.reading_time(minutes or page.length.minutes),
            byline_lines=byline_lines(page.credited, words),
            lead=_lead(page),
            updated=updated_at(article),
            body=Markup(page.body.html),
            linked=_linked(
                (news_article(page), breadcrumbs(page.newsroom, page.section, text.language, said.title))
            ),
        )

    def author(self, page: AuthorPage) -> str:
        """Return the page of an author, with internal addresses."""
        language = page.newsroom.language
        return self._write(
            "author.html",
            page.newsroom,
            language,
            page=page,
            path=author_path(page.author.slug, page.feed.number),
            title=page.author.text.name_in(language),
            description=cut(page.author.text.said_in(language).biography, DESCRIPTION_LENGTH),
            linked=_linked((person(page),)),
        )

    def author_boxes(self, page: AuthorPage, languages: Sequence[str]) -> str:
        """Return a sheet with the boxes that stand below articles in these languages."""
        room, credited = page.newsroom, Credited(page.author, Byline(page.author.id), page.avatar)
        boxes = [
            (tag, Markup(self._write("author_box.html", room, tag, front_path(), credited=credited)))
            for tag in languages
        ]
        return self._write("author_boxes.html", room, room.language, front_path(), boxes=boxes)

    def feed(self, page: FeedPage) -> str:
        """Return a page of the front or of a section, with internal addresses."""
        section, number = page.section, page.feed.number
        about = (section.description if section else "") or page.newsroom.description
        return self._write(
            "feed.html",
            page.newsroom,
            page.newsroom.language,
            page=page,
            path=section_path(section.slug, number) if section else front_path(number),
            title=section.name_in(page.newsroom.language) if section else page.newsroom.title,
            description=cut(about, DESCRIPTION_LENGTH),
            linked=_linked((front(page),) if section is None and number == 1 else ()),
        )

    def topic(self, page: TopicPage) -> str:
        """Return a page of a tag or of a series, with internal addresses."""
        topic, number, language = page.topic, page.feed.number, page.newsroom.language
        path = tag_path if isinstance(topic, Tag) else series_path
        return self._write(
            "topic.html",
            page.newsroom,
            language,
            page=page,
            path=path(topic.slug, number),
            label=words_for(language).tags if isinstance(topic, Tag) else words_for(language).series,
            title=topic.name_in(language),
            description=cut(topic.description or page.newsroom.description, DESCRIPTION_LENGTH),
        )

    def story(self, newsroom: Newsroom, card: Card) -> str:
        """Return one story as a feed shows it, in a list of its own, with internal addresses."""
        page = FeedPage(newsroom, Feed((card,)))
        return self._write("story.html", newsroom, newsroom.language, front_path(), page=page, card=card)

    def story_item(self, newsroom: Newsroom, card: Card) -> str:
        """Return one story as every list of the site shows it, with internal addresses."""
        return self._write("story_item.html", newsroom, newsroom.language, front_path(), card=card)

    def archive(self, page: ListPage) -> str:
        """Return the page that leads to every month, with internal addresses; its items are months."""
        return self._listed("archive.html", page, words_for(page.newsroom.language).archive)

    def month(self, page: ListPage) -> str:
        """Return a page of the stories of one month, with internal addresses."""
        return self._listed("month.html", page, page.title)

    def corrections(self, page: ListPage) -> str:
        """Return the page of all notices, with internal addresses; its items are `correction_item`s."""
        return self._listed("corrections.html", page, words_for(page.newsroom.language).corrections)

    def correction_item(self, page: ArticlePage) -> str:
        """Return what the corrections page says of one article, with internal addresses."""
        room = page.newsroom
        return self._write("correction_item.html", room, room.language, front_path(), page=page)

    def search(self, page: ListPage) -> str:
        """Return the page that searches, with internal addresses; its items are paths of scripts."""
        return self._listed("search.html", page, words_for(page.newsroom.language).search)

    def missing(self, page: ListPage) -> str:
        """Return what a server shows for an address that is none, with internal addresses."""
        return self._listed("missing.html", page, words_for(page.newsroom.language).not_found)

    def _listed(self, template: str, page: ListPage, title: str) -> str:
        room = page.newsroom
        said = cut(room.description, DESCRIPTION_LENGTH)
        return self._write(template, room, room.language, page.path, page=page, title=title, description=said)

    def _story(self, newsroom: Newsroom, card: Card) -> Markup:
        """Return a story below an article; the same few stand below thousands."""
        known = self._told.get(id(card))
        if known is None or known[0] is not card or known[1] is not newsroom:
            if len(self._told) > MOST_TOLD:
                self._told.clear()
            known = self._told[id(card)] = (card, newsroom, Markup(self.story_item(newsroom, card)))
        return known[2]

    def _write(self, template: str, newsroom: Newsroom, language: str, path: str, **shown: object) -> str:
        site = newsroom.base_url.rstrip("/")
        zone = zone_named(newsroom.zone)
        usual = SITE_FORMATS if site else WITHOUT_ADDRESS
        known: dict[str, object] = {
            "formats": self._formats if self._formats is not None else usual,
            "newsroom": newsroom,
            "language": language or newsroom.language,
            "words": words_for(language),
            "site": site,
        }
        return self._templates.write(
            template,
            address=f"{site}/{path.removesuffix('index.html')}" if site else "",
            root=root_from(path),
            moment=lambda words, when: words.format_moment(when, zone),
            machine_time=lambda when: when.astimezone(zone).isoformat(timespec="seconds"),
            masthead=lambda: self._standing("masthead.html", known, shown.get("page")),
            colophon=lambda: self._standing("colophon.html", known, None),
            **known,
            **shown,
        )

    def _standing(self, template: str, known: dict[str, object], page: object) -> Markup:
        """Return a part that thousands of pages share, written once for each kind of them."""
        room, sections = known["newsroom"], getattr(page, "sections", ())
        section = getattr(page, "section", None)
        of = (id(room), id(sections), section, isinstance(page, ArticlePage), known["language"])
        found = self._furniture.get((template, *of))
        if found is None:
            if len(self._furniture) > MOST_FURNITURE:
                self._furniture.clear()
            whole = isinstance(page, ArticlePage)
            html = self._templates.write(
                template, sections=sections, current=section, in_article=whole, **known
            )
            # what is named by its id is kept alive, so that nothing else gets the id
            found = self._furniture[(template, *of)] = ((room, sections), Markup(html))
        return found[1]


def byline_lines(credited: tuple[Credited, ...], words: Words) -> tuple[BylineLine, ...]:
    """Return one line for each role that occurs, in the order of the roles; people keep their order."""
    lines = []
    for role in BylineRole:
        people = tuple(each for each in credited if each.byline.role is role)
        if people:
            before, _, after = words.byline(role).partition("{names}")
            lines.append(BylineLine(before, people, after))
    return tuple(lines)


def updated_at(article: Article) -> datetime | None:
    """Return when a published article was changed since, or None when it was not."""
    published = article.published_at
    if published is None or article.updated_at - published < _SAME_MOMENT:
        return None
    return article.updated_at


def once(credited: Iterable[Credited]) -> list[Credited]:
    """Return the people of a byline each once, although somebody both wrote and photographed."""
    first: dict[AuthorId, Credited] = {}
    for each in credited:
        first.setdefault(each.author.id, each)
    return list(first.values())


def public_links(links: Iterable[AuthorLink]) -> list[AuthorLink]:
    """Return the links that anybody may follow."""
    return [link for link in links if is_public_address(link.url)]


def initials(name: str) -> str:
    """Return up to two letters that stand in for a portrait."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def _linked(documents: Iterable[Linked]) -> list[Markup]:
    return [Markup(block) for block in all_of(documents)]  # in which nothing can end the element


def _spoken(tag: str, words: Words) -> str:
    return words.language_name(tag)


def _lead(page: ArticlePage) -> Markup:
    lead = page.article.text.lead
    if page.lead is None:
        return Markup("")
    said, language = page.lead.text, page.article.text.language
    alt, caption = lead.alt or said.alt_in(language), lead.caption or said.caption_in(language)
    block = figure(page.lead, alt, caption, lead.credit, LEAD_SIZES, lazy=False)
    return Markup(clean_block(to_html_string(block))) if block is not None else Markup("")


_FILTERS = {
    "cut": cut,
    "site": site_of,
    "once": once,
    "spoken": _spoken,
    "public": public_links,
}
_CALLED = {
    "ROOT": ROOT,
    "article_path": article_path,
    "author_path": author_path,
    "front_path": front_path,
    "section_path": section_path,
    "series_path": series_path,
    "tag_path": tag_path,
    "card_picture": renditions.card,
    "avatar_picture": renditions.avatar,
    "words_for": words_for,
    "initials": initials,
    "link_icon": link_icon,
    "link_label": link_label,
}
