"""What the checks may ask about the library around an article."""

from datetime import date
from typing import Protocol

from editor_app.domain.ids import ArticleId, AuthorId, SectionId
from editor_app.domain.references import References


class LibraryView(Protocol):
    """Answers from a library, as a check sees it; what lies in the bin is not there."""

    @property
    def references(self) -> References:
        """Who answers for the `media:`, `video:` and `article:` references of a body."""

    @property
    def today(self) -> date:
        """Return the day it is, for what holds until a date."""

    def section_name(self, section: SectionId) -> str | None:
        """Return the name of a section, or None when there is no such section."""

    def author_name(self, author: AuthorId) -> str | None:
        """Return the name of an author, or None when there is no such author."""

    def article_with_slug(self, slug: str) -> ArticleId | None:
        """Return the article that has this slug, or None when the slug is free."""
