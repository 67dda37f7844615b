"""The newsroom itself: its name, its sections, where it publishes."""

from dataclasses import dataclass

from editor_app.domain.ids import SectionId
from editor_app.domain.topics import LocalName, name_for


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper, such as "News Feed". `colour` is a hex colour for the desk, or empty."""

    id: SectionId
    slug: str
    name: str
    position: int = 0
    description: str = ""
    colour: str = ""
    names: tuple[LocalName, ...] = ()

    def name_in(self, language: str) -> str:
        """Return the name for an article of this language."""
        return name_for(self.names, language, self.name)


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What stands in the masthead. `base_url` is the site's address, or empty; `zone` an IANA name."""

    title: str = "Untitled newsroom"
    description: str = ""
    language: str = "en"
    base_url: str = ""
    zone: str = "UTC"
    items_per_page: int = 12
