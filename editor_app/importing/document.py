"""An article as a file tells it: the fields as written, before the library gives them ids."""

from dataclasses import dataclass, field
from datetime import datetime

from editor_app.domain.article import BylineRole, Dateline, Seo
from editor_app.domain.author import AuthorLink, AuthorTranslation
from editor_app.domain.notice import Notice


@dataclass(frozen=True, slots=True)
class DocumentAuthor:
    """One person of the byline.

    `role` is the person's post, `byline` and `note` what he or she did for the story. `names` are
    (language, name) pairs.
    """

    name: str
    role: str = ""
    biography: str = ""
    avatar: str = ""
    byline: BylineRole = BylineRole.REPORTER
    note: str = ""
    short_biography: str = ""
    names: tuple[tuple[str, str], ...] = ()
    translations: tuple[AuthorTranslation, ...] = ()
    links: tuple[AuthorLink, ...] = ()
    languages: tuple[str, ...] = ()
    expertise: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentLead:
    """The picture above the body; `image` is a path beside the file, or `media:ID`."""

    image: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A key that means nothing to Dateline (`dateline.foo` when nested), and its line in the file."""

    key: str
    line: int


@dataclass(frozen=True, slots=True)
class Document:
    """An article as written in a file. Empty texts and None mean: not said.

    `section` and `series` are names or slugs; times are aware. `body_line` is the line of the file on
    which the body begins; like the unknown keys it belongs to the file and is not written back.
    """

    headline: str = ""
    short_headline: str = ""
    standfirst: str = ""
    slug: str = ""
    language: str = ""
    section: str = ""
    series: str = ""
    tags: tuple[str, ...] = ()
    authors: tuple[DocumentAuthor, ...] = ()
    dateline: Dateline = field(default_factory=Dateline)
    status: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    lead: DocumentLead = DocumentLead()
    seo: Seo = field(default_factory=Seo)
    social_title: str = ""
    push_text: str = ""
    notices: tuple[Notice, ...] = ()
    body: str = ""
    unknown_keys: tuple[UnknownKey, ...] = field(default=(), compare=False)
    body_line: int = field(default=1, compare=False)
