"""What lists and feeds know of the articles that go out: who, where and when, but not their texts."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from editor_app.domain.ids import ArticleId, AuthorId, SectionId, SeriesId


@dataclass(frozen=True, slots=True)
class Story:
    """One article that goes out. `at` is when it was published, or else made; tags are slugs.

    `corrected_at` is the time of its last notice, or None; `translation_of` the article it translates.
    """

    id: ArticleId
    slug: str
    headline: str
    language: str
    section: SectionId | None
    authors: tuple[AuthorId, ...]
    tags: tuple[str, ...]
    series: SeriesId | None
    at: datetime
    updated_at: datetime
    corrected_at: datetime | None = None
    translation_of: ArticleId | None = None
    revision: int = 1

    def to_text(self) -> str:
        """Return a text that `from_text` reads back exactly; two are equal where the stories are."""
        corrected = self.corrected_at.isoformat() if self.corrected_at else ""
        return (
            f"{self.id}\n{self.slug}\n{self.language}\n{self.section or ''}\n{' '.join(self.authors)}\n"
            f"{' '.join(self.tags)}\n{self.series or ''}\n{self.translation_of or ''}\n{self.revision}\n"
            f"{self.at.isoformat()}\n{self.updated_at.isoformat()}\n{corrected}\n{self.headline}"
        )

    @classmethod
    def from_text(cls, text: str) -> "Story":
        """Return the story in a text of `to_text`."""
        key, slug, language, section, authors, tags, series, original, number, *rest = text.split("\n", 12)
        at, updated, corrected, headline = rest
        return cls(
            id=ArticleId(key),
            slug=slug,
            headline=headline,
            language=language,
            section=SectionId(section) if section else None,
            authors=tuple(AuthorId(each) for each in authors.split()),
            tags=tuple(tags.split()),
            series=SeriesId(series) if series else None,
            at=datetime.fromisoformat(at),
            updated_at=datetime.fromisoformat(updated),
            corrected_at=datetime.fromisoformat(corrected) if corrected else None,
            translation_of=ArticleId(original) if original else None,
            revision=int(number),
        )

    @property
    def place(self) -> tuple[object, ...]:
        """Where it stands among the others: what decides the groups it is in and the order of them."""
        return (self.slug, self.section, self.series, self.at, self.translation_of)


class Stories:
    """All articles of one export, newest first, and the parts of them that lists are made of.

    `mentioned` are authors that bodies link to, who have a page although they are in no byline.
    """

    def __init__(self, stories: Iterable[Story], mentioned: Iterable[AuthorId] = ()) -> None:
        self._all = tuple(stories)
        self._mentioned = frozenset(mentioned)
        self._groups: dict[str, dict[Any, list[Story]]] = {}

    def mentioning(self, authors: Iterable[AuthorId]) -> "Stories":
        """Return the same articles, with other authors that bodies link to."""
        other = Stories(self._all, authors)
        other._groups = self._groups  # which are of the articles alone
        return other

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Story]:
        return iter(self._all)

    @property
    def all(self) -> Sequence[Story]:
        """All of them, newest first."""
        return self._all

    @property
    def people(self) -> list[AuthorId]:
        """The authors who have a page: those in a byline or linked from a body, sorted."""
        return sorted(self._by_author().keys() | self._mentioned)

    @property
    def tags(self) -> list[str]:
        """The slugs of the tags that articles have, sorted."""
        return sorted(self._grouped("tag", lambda story: story.tags))

    def of_section(self, section: SectionId) -> Sequence[Story]:
        """Return the articles of a section, newest first."""
        return self._grouped("section", lambda story: (story.section,)).get(section, ())

    def of_author(self, author: AuthorId) -> Sequence[Story]:
        """Return the articles an author is credited in, each once, newest first."""
        return self._by_author().get(author, ())

    def of_tag(self, slug: str) -> Sequence[Story]:
        """Return the articles with a tag, newest first."""
        return self._grouped("tag", lambda story: story.tags).get(slug, ())

    def of_series(self, series: SeriesId) -> Sequence[Story]:
        """Return the articles of a series, newest first."""
        return self._grouped("series", lambda story: (story.series,)).get(series, ())

    def months(self) -> list[tuple[int, int]]:
        """Return the months in which something came out, as (year, month), newest first."""
        return list(self._by_month())

    def of_month(self, year: int, month: int) -> Sequence[Story]:
        """Return the articles of a month, newest first."""
        return self._by_month().get((year, month), ())

    def corrected(self) -> Sequence[Story]:
        """Return the articles with notices, the last corrected first."""
        noticed = [(story.corrected_at, story) for story in self._all if story.corrected_at]
        return [story for _, story in sorted(noticed, key=lambda pair: pair[0], reverse=True)]

    def _by_author(self) -> dict[AuthorId, list[Story]]:
        return self._grouped("author", lambda story: dict.fromkeys(story.authors))

    def _by_month(self) -> dict[tuple[int, int], list[Story]]:
        return self._grouped("month", lambda story: ((story.at.year, story.at.month),))

    def _grouped(self, name: str, keys: Callable[[Story], Iterable[Any]]) -> dict[Any, list[Story]]:
        if name not in self._groups:
            groups: dict[Any, list[Story]] = {}
            for story in self._all:
                for key in keys(story):
                    groups.setdefault(key, []).append(story)
            self._groups[name] = groups
        return self._groups[name]


def pages_of(stories: Sequence[Story], size: int) -> list[Sequence[Story]]:
    """Return the stories in parts of `size`; a list without stories still has one part."""
    return [stories[start : start + size] for start in range(0, len(stories), size)] or [()]
