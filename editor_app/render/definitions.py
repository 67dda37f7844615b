"""What a part of a body defines for all of it, and what each part asked for: links and abbreviations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Link = tuple[str, str | None]
"""Address and title of a link definition."""


@dataclass(frozen=True, slots=True)
class Definitions:
    """Definitions in the order they stand; an abbreviation whose words are None is taken back."""

    links: Mapping[str, Link]
    abbreviations: tuple[tuple[str, str | None], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.links or self.abbreviations)


class RecordedLinks(dict[str, Link]):
    """Link definitions as Python-Markdown reads and writes them; `asked` remembers what it asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, Link | None] = {}

    def __contains__(self, key: object) -> bool:
        self.asked[str(key)] = self.get(str(key))
        return super().__contains__(key)

    def begin(self, links: Mapping[str, Link]) -> None:
        """Answer with these definitions from now on, and remember anew what is asked for."""
        self.clear()
        self.update(links)
        self.asked = {}


class RecordedAbbreviations(dict[str, str]):
    """Abbreviations as Python-Markdown reads and writes them; `steps` remembers every change."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[str, str | None]] = []

    def __setitem__(self, key: str, words: str) -> None:
        self.steps.append((key, words))
        super().__setitem__(key, words)

    def pop(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """Take an abbreviation back."""
        self.steps.append((key, None))
        return super().pop(key, default)

    def begin(self, abbreviations: Mapping[str, str]) -> None:
        """Use these abbreviations from now on, and remember changes anew."""
        self.clear()
        self.update(abbreviations)
        self.steps = []


def all_links(defined: Iterable[Definitions]) -> dict[str, Link]:
    """Return the link definitions of a document: the last one of a name holds."""
    links: dict[str, Link] = {}
    for definitions in defined:
        links.update(definitions.links)
    return links


def all_abbreviations(defined: Iterable[Definitions]) -> dict[str, str]:
    """Return the abbreviations of a document: the last word on each holds."""
    abbreviations: dict[str, str] = {}
    for definitions in defined:
        for name, words in definitions.abbreviations:
            if words is None:
                abbreviations.pop(name, None)
            else:
                abbreviations[name] = words
    return abbreviations
