"""Articles that are chosen in a list: by their ids, or as runs of rows that may not even be in memory."""

from dataclasses import dataclass

from editor_app.domain.ids import ArticleId
from editor_app.services import lists


@dataclass(frozen=True)
class Chosen:
    """Either `article`, or `several`, or the rows of a list in `runs`, each a first place and how many.

    Places are for rows that are not in memory only: the list may have moved on when they are read.
    """

    article: ArticleId | None = None
    query: lists.ArticleQuery | None = None
    runs: tuple[tuple[int, int], ...] = ()
    several: tuple[ArticleId, ...] = ()

    @property
    def count(self) -> int:
        """How many articles these are."""
        return 1 if self.article else len(self.several) or sum(count for _, count in self.runs)

    def ids(self, library: lists.Library) -> list[ArticleId]:
        """Return their ids; reads the library."""
        if self.article:
            return [self.article]
        if self.several:
            return [*self.several]
        assert self.query is not None
        return lists.ids_between(library, self.query, self.runs)
