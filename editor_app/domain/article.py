"""An article as the newsroom knows it."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum

from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId, SeriesId
from editor_app.domain.notice import Notice
from editor_app.domain.plan import Plan
from editor_app.domain.suggestions import Suggestions
from editor_app.domain.workflow import Status


class BylineRole(StrEnum):
    """What a person did for the story."""

    REPORTER = "reporter"
    CONTRIBUTOR = "contributor"
    PHOTOGRAPHER = "photographer"
    EDITOR = "editor"
    TRANSLATOR = "translator"


@dataclass(frozen=True, slots=True)
class Byline:
    """One person of the byline; the order of bylines is the order on the page.

    `note` says what the person did, such as "reported from Kharkiv".
    """

    author: AuthorId
    role: BylineRole = BylineRole.REPORTER
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when the reporting comes from; either may be missing."""

    place: str = ""
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class LeadPicture:
    """The picture above the body. Empty texts mean: as the media library says."""

    media: MediaId | None = None
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Seo:
    """What search engines are told; empty means: headline and standfirst."""

    title: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class ArticleText:
    """Everything an author or editor writes into an article, and nothing the library keeps by itself.

    The texts are those without `suggestions`, which say what people propose to change in them.
    `translation_of` names the article that this one tells in another language.
    """

    headline: str = ""
    short_headline: str = ""
    standfirst: str = ""
    slug: str = ""
    body: str = ""
    language: str = "en"
    section: SectionId | None = None
    tags: tuple[str, ...] = ()
    dateline: Dateline = Dateline()
    bylines: tuple[Byline, ...] = ()
    lead: LeadPicture = LeadPicture()
    seo: Seo = Seo()
    social_title: str = ""
    push_text: str = ""
    series: SeriesId | None = None
    translation_of: ArticleId | None = None
    suggestions: Suggestions = field(default_factory=Suggestions)


@dataclass(frozen=True, slots=True)
class Article:
    """An article in a library. Times are aware datetimes and keep the zone they were given in."""

    id: ArticleId
    text: ArticleText
    status: Status
    revision: int
    created_at: dt.datetime
    updated_at: dt.datetime
    published_at: dt.datetime | None = None
    binned_at: dt.datetime | None = None
    notices: tuple[Notice, ...] = field(default_factory=tuple)
    plan: Plan = field(default_factory=Plan)
    stage: str = ""
    """The newsroom's own name of the state, from its workflow file; empty where it has none."""

    @property
    def slug(self) -> str:
        """The working name, which is also the address."""
        return self.text.slug

    @property
    def headline(self) -> str:
        """The headline as written; may be empty in a draft."""
        return self.text.headline


_LINES = ("headline", "short_headline", "standfirst")


def cleaned(text: ArticleText) -> ArticleText:
    """Return the text as it is kept: no blanks before or behind the headlines and the standfirst."""
    kept = {name: getattr(text, name).strip() for name in _LINES}
    same = all(getattr(text, name) == line for name, line in kept.items())
    return text if same else replace(text, **kept)
