"""How the paper is ordered besides its sections: tags, and series that articles follow each other in."""

from dataclasses import dataclass

from editor_app.domain.ids import SeriesId


@dataclass(frozen=True, slots=True)
class LocalName:
    """What a section, tag or series is called in another language (a tag such as "uk")."""

    language: str
    name: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that articles are found by. `colour` is a hex colour for the desk, or empty."""

    slug: str
    name: str
    description: str = ""
    colour: str = ""
    names: tuple[LocalName, ...] = ()

    def name_in(self, language: str) -> str:
        """Return the name for an article of this language."""
        return name_for(self.names, language, self.name)


@dataclass(frozen=True, slots=True)
class Series:
    """Articles that belong together and are read one after the other."""

    id: SeriesId
    slug: str
    name: str
    description: str = ""
    colour: str = ""
    position: int = 0
    names: tuple[LocalName, ...] = ()

    def name_in(self, language: str) -> str:
        """Return the name for an article of this language."""
        return name_for(self.names, language, self.name)


def name_for(names: tuple[LocalName, ...], language: str, usual: str) -> str:
    """Return the name in a language, or the usual one."""
    base = language.partition("-")[0].lower()
    return next((each.name for each in names if each.language == base and each.name), usual)
