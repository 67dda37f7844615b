"""An article with nothing to mend, and the small library it stands in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from editor_app.checks import check_article
from editor_app.domain.article import Article, ArticleText, Byline, Dateline, LeadPicture, Seo
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.finding import Finding
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.domain.references import Card
from editor_app.domain.workflow import Status

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

BODY = """The first ship in nine months came into the port of Odesa on Friday, Nov. 20, the harbour said.

![Dockers wave from the quay](media:full "Dockers greet the ship.")

## What comes next

“We waited for this,” [said Olena Moroz](article:grain), who has worked here since 1998.

[Grain moves again](article:grain)

![](video:film)
"""

TEXT = ArticleText(
    headline="Port reopens",
    standfirst="The first ship in nine months came in at dawn.",
    slug="port-reopens",
    body=BODY,
    section=SectionId("news"),
    dateline=Dateline("ODESA", date(2026, 11, 20)),
    bylines=(Byline(AuthorId("olena")),),
    lead=LeadPicture(MediaId("full")),
    seo=Seo("Port reopens", "The first ship came in."),
)


def item(name: str, kind: MediaKind = MediaKind.PICTURE, text: MediaText | None = None) -> Media:
    """Return a media item with that id."""
    file = StoredFile("0" * 64, "image/jpeg", 1000, 640, 480)
    return Media(
        MediaId(name), kind, file, f"{name}.jpg", text or MediaText(copyright="© Courier"), NOON, NOON
    )


class SmallLibrary:
    """One author, one section, two articles, four media items (a `LibraryView` and a `References`)."""

    def __init__(self) -> None:
        full = MediaText(
            alt="A ship at a quay",
            caption="The ship on Friday.",
            credit="O. Moroz/ Courier",
            copyright="© C.",
        )
        self._media = {
            "full": item("full", text=full),
            "bare": item("bare"),
            "film": item("film", MediaKind.VIDEO, MediaText(transcript="The ship sounds its horn.")),
            "lost": replace(item("lost", MediaKind.VIDEO), file=None),
        }

    @property
    def references(self) -> "SmallLibrary":
        """The library itself answers."""
        return self

    @property
    def today(self) -> date:
        """The day the article was published."""
        return NOON.date()

    def add(self, media: Media) -> None:
        """Put an item into the library."""
        self._media[media.id] = media

    def media(self, reference: str) -> Media | None:
        """Return the item with this id."""
        return self._media.get(reference)

    def article(self, reference: str) -> Card | None:
        """Return the card of the other article."""
        if reference != "grain":
            return None
        return Card(ArticleId("a2"), "grain", "Grain moves again", "Wheat.", "Courier", "en")

    def author(self, reference: str) -> Author | None:
        """Return the one author."""
        text = AuthorText("Olena Moroz", "olena")
        return Author(AuthorId("olena"), text, NOON, NOON) if reference == "olena" else None

    def section_name(self, section: SectionId) -> str | None:
        """Return the name of the one section."""
        return {"news": "News Feed"}.get(section)

    def author_name(self, author: AuthorId) -> str | None:
        """Return the name of the one author."""
        return {"olena": "Olena Moroz"}.get(author)

    def article_with_slug(self, slug: str) -> ArticleId | None:
        """Return one of the two articles."""
        return {"port-reopens": ArticleId("a1"), "grain": ArticleId("a2")}.get(slug)


@pytest.fixture
def view() -> SmallLibrary:
    """The library around the article."""
    return SmallLibrary()


@pytest.fixture
def article() -> Article:
    """A published article with nothing to mend."""
    return Article(ArticleId("a1"), TEXT, Status.PUBLISHED, 1, NOON, NOON, NOON)


@pytest.fixture
def findings_of(article: Article, view: SmallLibrary) -> Callable[..., list[Finding]]:
    """A function that changes fields of the text and returns what the checks then say."""

    def ask(**changes: object) -> list[Finding]:
        return list(check_article(replace(article, text=replace(article.text, **changes)), view))

    return ask
