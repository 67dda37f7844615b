"""A person who can stand in a byline."""

from dataclasses import dataclass, field
from datetime import datetime

from editor_app.domain.ids import AuthorId, MediaId


@dataclass(frozen=True, slots=True)
class AuthorLink:
    """A public address of an author: a site or a social network."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class AuthorText:
    """Everything an editor writes into an author's record.

    `names` are (language, name) pairs for languages that write the name differently.
    `private_contact` never leaves the library: no format, page or packet may read it.
    """

    name: str
    slug: str = ""
    role: str = ""
    biography: str = ""
    names: tuple[tuple[str, str], ...] = ()
    avatar: MediaId | None = None
    links: tuple[AuthorLink, ...] = ()
    private_contact: str = ""

    def name_in(self, language: str) -> str:
        """Return the form of the name for a language tag such as `uk`, or the usual one."""
        return dict(self.names).get(language, self.name)


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
