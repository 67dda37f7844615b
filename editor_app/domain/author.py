"""A person who can stand in a byline."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from editor_app.domain.ids import AuthorId, MediaId
from editor_app.domain.review import DeskRole


@dataclass(frozen=True, slots=True)
class AuthorLink:
    """A public address of an author: a site or a social network."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class AuthorTranslation:
    """What is said of an author in another language (a tag such as "uk")."""

    language: str
    role: str = ""
    short_biography: str = ""
    biography: str = ""


PUBLIC_FIELDS = (
    "role",
    "short_biography",
    "biography",
    "avatar",
    "links",
    "languages",
    "expertise",
    "places",
)
"""What of an author a page may show; each can be withheld."""


class Who(StrEnum):
    """Which authors a list shows; those in the bin are in no other list."""

    KEPT = "kept"
    ACTIVE = "active"
    RETIRED = "retired"
    NO_BIOGRAPHY = "no biography"
    NO_PORTRAIT = "no portrait"
    BIN = "bin"


@dataclass(frozen=True, slots=True)
class AuthorText:
    """Everything an editor writes into an author's record.

    `names` are (language, name) pairs for languages that write the name differently.
    `private_contact`, `disclosures` and the days of service never leave the library: no format, page or
    packet may read them, nor `desk_role`, which says what the person may do. `withheld` names the fields of
    PUBLIC_FIELDS that are not published. A retired author keeps the bylines.
    """

    name: str
    slug: str = ""
    role: str = ""
    biography: str = ""
    names: tuple[tuple[str, str], ...] = ()
    avatar: MediaId | None = None
    links: tuple[AuthorLink, ...] = ()
    private_contact: str = ""
    short_biography: str = ""
    translations: tuple[AuthorTranslation, ...] = ()
    languages: tuple[str, ...] = ()
    expertise: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    disclosures: str = ""
    service_from: date | None = None
    service_to: date | None = None
    retired: bool = False
    withheld: tuple[str, ...] = ()
    desk_role: DeskRole | None = None

    def name_in(self, language: str) -> str:
        """Return the form of the name for a language tag such as `uk`, or the usual one."""
        return dict(self.names).get(language, self.name)

    def said_in(self, language: str) -> AuthorTranslation:
        """Return role and biographies for a language; what has no translation is as usual."""
        base = language.partition("-")[0].lower()
        found = next((each for each in self.translations if each.language == base), AuthorTranslation(base))
        return AuthorTranslation(
            language=base,
            role=found.role or self.role,
            short_biography=found.short_biography or self.short_biography,
            biography=found.biography or self.biography,
        )

    def blurb_in(self, language: str) -> str:
        """Return what an author box says: the short biography, or the long one where there is none."""
        base = language.partition("-")[0].lower()
        own = next((each for each in self.translations if each.language == base), AuthorTranslation(base))
        return own.short_biography or own.biography or self.short_biography or self.biography

    def published(self) -> "AuthorText":
        """Return only what may be shown: nothing private, nothing withheld."""
        empty: dict[str, Any] = {field: getattr(_NOBODY, field) for field in (*self.withheld, *_PRIVATE)}
        said = tuple(
            replace(each, **{name: "" for name in ("role", "short_biography", "biography") if name in empty})
            for each in self.translations
        )
        return replace(self, translations=said, **empty)


_PRIVATE = ("private_contact", "disclosures", "service_from", "service_to", "withheld", "desk_role")
_NOBODY = AuthorText("")


@dataclass(frozen=True, slots=True)
class Author:
    """An author in a library."""

    id: AuthorId
    text: AuthorText
    created_at: datetime
    updated_at: datetime
    binned_at: datetime | None = field(default=None)

    @property
    def slug(self) -> str:
        """The name in addresses."""
        return self.text.slug

    @property
    def name(self) -> str:
        """The usual form of the name."""
        return self.text.name
