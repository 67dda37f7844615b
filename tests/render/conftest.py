"""A small newsroom in memory, from which the tests build pages."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from editor_app.domain.article import Article, ArticleText, Byline, BylineRole, Dateline, LeadPicture, Seo
from editor_app.domain.author import Author, AuthorLink, AuthorText
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.domain.references import Card
from editor_app.domain.workflow import Status
from editor_app.render.body import render_body
from editor_app.render.page_models import ArticlePage, AuthorPage, Credited, Feed, FeedPage
from editor_app.render.pages import Pages
from editor_app.render.theme import Theme

THEN = datetime(2023, 12, 16, 14, 5, tzinfo=timezone(timedelta(hours=2)))

BODY = """\
The council agreed on Friday to spend **Hr 255 billion ($6.9 billion)** on the crossing.[^1]

> It will stand longer than any of us, said the *engineer*, Olha Byk.

## What comes next

[another story](article:bakery)

![](media:pic2)

![](video:clip)

- concrete
- steel

| Year | Cost |
|------|-----:|
| 2024 | 12.5 |
| 2025 | 30.1 |

[^1]: Figures of the ministry.
"""


def make_picture(id_: str, width: int = 1600, height: int = 1067, **text: object) -> Media:
    """Return a picture as a library holds it."""
    file = StoredFile("0" * 64, "image/jpeg", 100_000, width, height)
    return Media(MediaId(id_), MediaKind.PICTURE, file, "IMG_1.jpg", MediaText(**text), THEN, THEN)


def make_video(id_: str, file: StoredFile | None, **text: object) -> Media:
    """Return a video as a library holds it."""
    return Media(MediaId(id_), MediaKind.VIDEO, file, "clip.mov", MediaText(**text), THEN, THEN)


class MemoryReferences:
    """Answers from two dictionaries."""

    def __init__(self) -> None:
        film = StoredFile("1" * 64, "video/mp4", 1_000, 1280, 720)
        items = (
            make_picture(
                "pic1",
                alt="Two people at a table",
                caption="The council at its meeting on Dec. 16, 2023.",
                credit="Ministry/Telegram",
            ),
            make_picture("pic2", 700, 500, alt="A bridge", caption="The old bridge.", credit="Ada Lem"),
            make_video(
                "clip",
                None,
                title="The crossing at dawn",
                description="A slow film.\n\nIt has no words.",
                url="https://films.example/crossing",
                poster=MediaId("pic1"),
            ),
            make_video("film", film, title="A local film", description="Kept here.", poster=MediaId("pic1")),
        )
        self.items = {item.id: item for item in items}
        self.cards = {"bakery": make_card("bakery", "A bakery opens at five", self.items[MediaId("pic2")])}

    def media(self, reference: str) -> Media | None:
        """Return the item, or None."""
        return self.items.get(MediaId(reference))

    def article(self, reference: str) -> Card | None:
        """Return the card, or None."""
        return self.cards.get(reference)

    def author(self, reference: str) -> Author | None:
        """Return the one author, or None."""
        names = (("uk", "Ада Лем"),)
        return make_author("Ada Lem", "ada-lem", names=names) if reference == "ada-lem" else None


def make_card(slug: str, headline: str, picture: Media | None = None, language: str = "en") -> Card:
    """Return a card of another article."""
    return Card(
        ArticleId(slug),
        slug,
        headline,
        "The smell of bread reaches the corner before the light does, and so do the first people. " * 3,
        "The Lantern",
        language,
        ("Ada Lem",),
        picture,
        picture,
        "News Feed",
        THEN,
    )


def make_author(name: str, slug: str, **text: object) -> Author:
    """Return an author."""
    return Author(AuthorId(slug), AuthorText(name, slug, **text), THEN, THEN)


@pytest.fixture
def references() -> MemoryReferences:
    """A library with pictures pic1 and pic2, videos clip (outside) and film (local), article bakery,
    author ada-lem."""
    return MemoryReferences()


@pytest.fixture(scope="session")
def pages() -> Pages:
    """The pages of the theme that comes with Dateline."""
    return Pages(Theme.load())


@pytest.fixture
def article_page(references: MemoryReferences) -> ArticlePage:
    """An article with every part of the model page."""
    section = Section(SectionId("s1"), "news-feed", "News Feed")
    ada = make_author(
        "Ada Lem",
        "ada-lem",
        role="Senior reporter",
        biography="Ada writes about rivers.",
        names=(("uk", "Ада Лем"),),
    )
    ivo = make_author("Ivo Rask", "ivo-rask", private_contact="ivo at home")
    text = ArticleText(
        headline="Council approves the “long” bridge & its cost",
        standfirst="After nine years the crossing has money and a date.",
        slug="bridge",
        body=BODY,
        section=section.id,
        tags=("Transport", "Budget"),
        dateline=Dateline("Kyiv", date(2023, 12, 16)),
        bylines=(Byline(ada.id), Byline(ivo.id, BylineRole.PHOTOGRAPHER)),
        lead=LeadPicture(MediaId("pic1")),
        seo=Seo("Bridge approved", ""),
        social_title="A bridge at last",
    )
    notice = Notice(
        NoticeKind.CORRECTION, THEN + timedelta(days=1), "The cost was given wrongly as Hr 25 billion."
    )
    article = Article(
        ArticleId("a1"), text, Status.CORRECTED, 3, THEN, THEN + timedelta(days=1), THEN, None, (notice,)
    )
    picture = references.items[MediaId("pic2")]
    return ArticlePage(
        Newsroom("The Lantern", "News from the river towns", "en", "", "Europe/Kyiv"),
        article,
        render_body(BODY, references, "en"),
        section,
        references.items[MediaId("pic1")],
        (Credited(ada, text.bylines[0], picture), Credited(ivo, text.bylines[1])),
        make_feed(picture),
        (section, Section(SectionId("s2"), "culture", "Culture", 1)),
    )


def make_feed(picture: Media) -> Feed:
    """Return a second page of five cards."""
    cards = (
        make_card("bakery", "A bakery opens at five", picture),
        make_card("tram", "The last tram of the old line"),
        make_card("mist", "Туман над рікою", picture, "uk"),
        make_card("choir", "A choir without a hall rehearses in the depot", picture),
        make_card("ice", "Ice on the upper lake"),
    )
    return Feed(cards, 1, "sections/news-feed/page/2/index.html", "")


@pytest.fixture
def author_page(article_page: ArticlePage) -> AuthorPage:
    """The page of an author with links, one of them hostile."""
    links = (AuthorLink("Site", "https://ada.example/"), AuthorLink("Bad", "javascript:alert(1)"))
    author = make_author("Ada Lem", "ada-lem", role="Reporter", biography="Ada writes.", links=links)
    return AuthorPage(
        article_page.newsroom, author, article_page.lead, article_page.feed, article_page.sections
    )


@pytest.fixture
def feed_page(article_page: ArticlePage) -> FeedPage:
    """The first page of a section."""
    return FeedPage(article_page.newsroom, article_page.feed, article_page.section, article_page.sections)


@pytest.fixture
def utc_now() -> datetime:
    """A fixed moment in UTC."""
    return THEN.astimezone(UTC)
