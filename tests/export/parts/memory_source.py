"""A small newsroom in memory with real pictures, which answers what an export asks."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from PIL import Image

from editor_app.domain.article import Article, ArticleText, Byline, BylineRole, Dateline, LeadPicture
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId, media_id_for
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.domain.references import Card
from editor_app.domain.renditions import Rendition
from editor_app.domain.topics import Series, Tag
from editor_app.domain.workflow import Status
from editor_app.export.source import FormerSlug, SigningKey
from editor_app.export.stories import Story
from editor_app.pictures.make import make_renditions
from editor_app.render.body import render_body
from editor_app.render.page_models import ArticlePage, Credited, Feed, Mentioned
from editor_app.render.theme import Theme
from editor_app.services.renditions import order_of

NOON = datetime(2026, 3, 5, 12, 30, tzinfo=timezone(timedelta(hours=2)))
CONTACT = "signal-ivo-5550199"
FILE_NAME = "IMG_of_the_source_at_home.jpg"

NEWS = SectionId("sec1")
CULTURE = SectionId("sec2")


class MemorySource:
    """A `BundleSource` and a `References`: one dictionary for each kind of thing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.room = Newsroom("The Lantern", "News from the river towns", "en", "", "Europe/Kyiv", 3)
        self.items: dict[str, Media] = {}
        self.files: dict[str, Path] = {}
        self.authors: dict[str, Author] = {}
        self.articles: dict[str, Article] = {}
        self.former: list[FormerSlug] = []

    def add_picture(self, name: str, size: tuple[int, int] = (1200, 800)) -> Media:
        """Take in a drawn picture with a place in its EXIF."""
        path = self.folder / f"{name}.jpg"
        picture = Image.linear_gradient("L").resize(size).convert("RGB")
        exif = Image.Exif()
        exif[0x010E] = "made at the source's flat"
        exif[0x8825] = {1: "N", 2: (50.0, 27.0, 0.0), 3: "E", 4: (30.0, 31.0, 0.0)}
        picture.putpixel((0, 0), (len(self.items) % 256, 0, 0))
        picture.save(path, exif=exif, comment=FILE_NAME.encode())
        return self._keep(path, MediaKind.PICTURE, "image/jpeg", size)

    def add_video(self, content: bytes) -> Media:
        """Take in a video of our own."""
        path = self.folder / "film.mp4"
        path.write_bytes(content)
        return self._keep(path, MediaKind.VIDEO, "video/mp4", (640, 360))

    def add_author(self, slug: str, name: str, avatar: Media | None = None) -> Author:
        """Add an author with a private contact."""
        text = AuthorText(
            name, slug, "Reporter", "Writes.", avatar=avatar and avatar.id, private_contact=CONTACT
        )
        self.authors[slug] = Author(AuthorId(slug), text, NOON, NOON)
        return self.authors[slug]

    def add_article(
        self, slug: str, body: str = "Some words.", status: Status = Status.PUBLISHED, **text: object
    ) -> Article:
        """Add an article, newer than those before."""
        at = NOON + timedelta(minutes=len(self.articles))
        written = ArticleText(headline=f"Headline of {slug}", slug=slug, body=body, section=NEWS)
        article = Article(ArticleId(f"id-{slug}"), replace(written, **text), status, 1, at, at, at)
        self.articles[slug] = article
        return article

    def newsroom(self) -> Newsroom:
        """Return the newsroom."""
        return self.room

    def sections(self) -> Sequence[Section]:
        """Return two sections."""
        return (Section(NEWS, "news-feed", "News Feed"), Section(CULTURE, "culture", "Culture", 1))

    def former_slugs(self) -> Sequence[FormerSlug]:
        """Return the former addresses."""
        return sorted(self.former, key=lambda each: (each.kind, each.before))

    def theme(self, name: str) -> Theme:
        """Return a theme that comes with Dateline."""
        return Theme.load(name)

    def stories(self, statuses: Sequence[Status], sections: Sequence[SectionId]) -> Sequence[Story]:
        """Return the articles, newest first."""
        chosen = [each for each in self.articles.values() if each.status in statuses]
        chosen = [each for each in chosen if not sections or each.text.section in sections]
        chosen.sort(key=lambda each: each.slug)
        chosen.sort(key=lambda each: each.published_at or each.created_at, reverse=True)
        return [_story(each) for each in chosen]

    def tags(self) -> Sequence[Tag]:
        """Return no tags with pages."""
        return ()

    def series(self) -> Sequence[Series]:
        """Return no series."""
        return ()

    def people(self) -> dict[AuthorId, Mentioned]:
        """Return the authors."""
        return {
            each.id: Mentioned(each, self.items.get(each.text.avatar or "")) for each in self.authors.values()
        }

    def media_marks(self, ids: Sequence[MediaId]) -> dict[MediaId, str]:
        """Return what each item is."""
        return {each: repr(self.items[each]) for each in ids if each in self.items}

    key: SigningKey | None = None
    elsewhere = None

    def signing_key(self) -> SigningKey | None:
        """Return the key, where a test gave one."""
        return self.key

    def pages(self, articles: Sequence[ArticleId]) -> Iterator[ArticlePage]:
        """Give the pages of articles."""
        return map(self.article_page, articles)

    def article_page(self, article: ArticleId) -> ArticlePage:
        """Return the page of an article."""
        found = next(each for each in self.articles.values() if each.id == article)
        text = found.text
        authors = [(self.authors[line.author], line) for line in text.bylines]
        return ArticlePage(
            self.room,
            found,
            render_body(text.body, self.references(), text.language),
            next((section for section in self.sections() if section.id == text.section), None),
            self.items.get(text.lead.media or ""),
            tuple(Credited(who, line, self.items.get(who.text.avatar or "")) for who, line in authors),
            Feed(()),
            tuple(self.sections()),
            tuple(Mentioned(self.authors[slug]) for slug in re.findall(r"\(author:([a-z-]+)\)", text.body)),
            card=self._card(found),
        )

    def media(self, media: MediaId) -> Media | None:
        """Return the item, or None."""
        return self.items.get(media)

    def original(self, media: Media) -> Path:
        """Return the file as taken in."""
        return self.files[media.id]

    cores = 2

    def renditions(self, media: Media, wanted: Sequence[Rendition]) -> dict[Rendition, Path]:
        """Return the forms of a picture, made once."""
        made = {each: self.folder / "renditions" / each.path for each in wanted}
        orders = [order_of(media, each, out) for each, out in made.items() if not out.exists()]
        if orders:
            make_renditions(self.original(media), orders)
        return made

    def references(self) -> "MemoryReferences":
        """Return who answers for the references of bodies."""
        return MemoryReferences(self)

    def card(self, slug: str) -> Card | None:
        """Return the card of an article, or None."""
        found = self.articles.get(slug)
        return self._card(found) if found else None

    def _card(self, article: Article) -> Card:
        text = article.text
        lead = self.items.get(text.lead.media or "")
        names = tuple(self.authors[line.author].name for line in text.bylines)
        return Card(
            article.id, article.slug, text.headline, text.standfirst, self.room.title, text.language,
            names, None, lead, "News Feed", article.published_at,
        )  # fmt: skip

    def _keep(self, path: Path, kind: MediaKind, mime: str, size: tuple[int, int]) -> Media:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        file = StoredFile(sha256, mime, path.stat().st_size, *size)
        text = MediaText(alt="A gradient", caption="A gradient.", credit="Ada Lem", source=CONTACT)
        media = Media(media_id_for(sha256), kind, file, FILE_NAME, text, NOON, NOON)
        self.items[media.id] = media
        self.files[media.id] = path
        return media


class MemoryReferences:
    """Answers for the references of bodies."""

    def __init__(self, source: MemorySource) -> None:
        self._source = source

    def media(self, reference: str) -> Media | None:
        """Return the item, or None."""
        return self._source.items.get(reference)

    def article(self, reference: str) -> Card | None:
        """Return the card, or None."""
        return self._source.card(reference)

    def author(self, reference: str) -> Author | None:
        """Return the author, or None."""
        return self._source.authors.get(reference)


def _story(article: Article) -> Story:
    text = article.text
    return Story(
        article.id, article.slug, text.headline, text.language, text.section,
        tuple(line.author for line in text.bylines), (), None, article.published_at or article.created_at,
        article.updated_at, article.notices[-1].at if article.notices else None, None, article.revision,
    )  # fmt: skip


def small_newsroom(folder: Path) -> MemorySource:
    """Return a newsroom with five articles that go out, one draft, two authors, pictures and a video."""
    source = MemorySource(folder)
    lead, figure = source.add_picture("lead"), source.add_picture("figure", (700, 900))
    face, film = source.add_picture("face", (300, 300)), source.add_video(b"\0\0\0\x18ftypmp42 no film")
    ada, ivo = source.add_author("ada-lem", "Ada Lem", face), source.add_author("ivo-rask", "Ivo Rask")
    source.add_author("never-credited", "Never Credited")
    source.add_article("draft", "Nothing yet.", Status.DRAFT, headline="The secret headline")
    source.add_article("bakery", "Bread.", tags=("Bread", "Morning"))
    source.add_article("tram", f"Rails.\n\n![](video:{film.id})", section=CULTURE)
    source.add_article("mist", "Туман над рікою.", language="uk", headline="Туман", section=CULTURE)
    source.add_article("ice", "<!-- ask the ferryman -->Ice.\n\n[//]: # (not for print)\n", Status.APPROVED)
    body = f"Words.\n\n![](media:{figure.id})\n\n[bread](article:bakery)\n\nSee [it](article:mist)."
    bridge = source.add_article(
        "bridge",
        body,
        Status.CORRECTED,
        standfirst="The crossing has money and a date.",
        lead=LeadPicture(lead.id, caption="At dawn."),
        bylines=(Byline(ada.id), Byline(ivo.id, BylineRole.PHOTOGRAPHER)),
        dateline=Dateline("Kyiv", date(2026, 3, 5)),
    )
    notice = Notice(NoticeKind.CORRECTION, NOON, "The cost was given wrongly.")
    source.articles["bridge"] = replace(bridge, notices=(notice,))
    return source
