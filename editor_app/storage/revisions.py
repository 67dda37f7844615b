"""Kept states of articles in the database."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, delete, insert, select, tuple_, update

from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import Revision, SaveReason, replaces
from editor_app.domain.workflow import Status
from editor_app.storage.snapshots import text_from_json, text_to_json
from editor_app.storage.tables import article, revision

AT_ONCE = 10_000  # SQLite takes some 30,000 values in a question


class RevisionStore:
    """The kept states of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def keep(self, state: Revision) -> None:
        """Keep a state; an autosave may take the place of an autosave shortly before it.

        The one that stays bears the earlier time, so that ten minutes of steady typing leave a mark.
        """
        previous = self._latest(state.article)
        if previous and replaces(previous, state):
            self._drop(previous)
            state = replace(state, saved_at=previous.saved_at)
        self._db.execute(
            insert(revision).values(
                article_id=state.article,
                number=state.number,
                saved_at=state.saved_at,
                reason=state.reason.value,
                status=state.status.value,
                content=text_to_json(state.text),
            )
        )

    def keep_for_good(self, state: Revision) -> None:
        """Keep the state of an article for the reason it says, whatever is saved after it."""
        number = (revision.c.article_id == state.article, revision.c.number == state.number)
        passing = update(revision).where(*number, revision.c.reason == SaveReason.AUTOSAVE.value)
        self._db.execute(passing.values(reason=state.reason.value))
        if self.get(state.article, state.number) is None:
            self.keep(state)

    def keep_all_for_good(self, states: Sequence[Revision]) -> None:
        """Keep the states of some hundred articles, as `keep_for_good` does for one."""
        numbers = {state.article: state.number for state in states}
        rows = self._db.execute(
            select(revision.c.article_id, revision.c.number, revision.c.reason).where(
                tuple_(revision.c.article_id, revision.c.number).in_(list(numbers.items()))
            )
        )
        known = {ArticleId(article): reason for article, _, reason in rows}
        for state in states:
            if known.get(state.article, SaveReason.AUTOSAVE.value) == SaveReason.AUTOSAVE.value:
                self.keep_for_good(state)

    def not_kept_for_good(self, wished: Collection[ArticleId]) -> list[ArticleId]:
        """Return those of the articles whose state of now might be thinned out some day."""
        kept = (
            select(revision.c.article_id)
            .where(
                revision.c.article_id == article.c.id,
                revision.c.number == article.c.revision,
                revision.c.reason != SaveReason.AUTOSAVE.value,
            )
            .exists()
        )
        among = frozenset(wished)
        found = self._db.execute(select(article.c.id).where(~kept)).scalars()
        return [ArticleId(each) for each in found if each in among]

    def listed(self, article_id: ArticleId) -> list[Revision]:
        """Return the kept states of an article, newest first."""
        query = select(revision).where(revision.c.article_id == article_id).order_by(revision.c.number.desc())
        return [_revision(row) for row in self._db.execute(query).mappings()]

    def get(self, article_id: ArticleId, number: int) -> Revision | None:
        """Return one kept state, or None."""
        query = select(revision).where(revision.c.article_id == article_id, revision.c.number == number)
        row = self._db.execute(query).mappings().first()
        return _revision(row) if row else None

    def _latest(self, article_id: ArticleId) -> Revision | None:
        query = (
            select(revision)
            .where(revision.c.article_id == article_id)
            .order_by(revision.c.number.desc())
            .limit(1)
        )
        row = self._db.execute(query).mappings().first()
        return _revision(row) if row else None

    def _drop(self, state: Revision) -> None:
        self._db.execute(
            delete(revision).where(revision.c.article_id == state.article, revision.c.number == state.number)
        )


def _revision(row: RowMapping) -> Revision:
    return Revision(
        article=ArticleId(row["article_id"]),
        number=row["number"],
        saved_at=row["saved_at"],
        reason=SaveReason(row["reason"]),
        status=Status(row["status"]),
        text=text_from_json(row["content"]),
    )
