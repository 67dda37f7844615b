"""An article as a file tells it: the fields as written, before the library gives them ids."""

from dataclasses import dataclass, field
from datetime import datetime

from editor_app.domain.article import BylineRole, Dateline, Seo
from editor_app.domain.notice import Notice


@dataclass(frozen=True, slots=True)
class DocumentAuthor:
    """One person of the byline. `role` is the person's post, `byline` what he or she did for the story."""

    name: str
    role: str = ""
    biography: str = ""
    avatar: str = ""
    byline: BylineRole = BylineRole.REPORTER


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

    `section` is a name or a slug; times are aware. `body_line` is the line of the file on which the
    body begins; like the unknown keys it belongs to the file and is not written back.
    """

    headline: str = ""
    short_headline: str = ""
    standfirst: str = ""
    slug: str = ""
    language: str = ""
    section: str = ""
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
