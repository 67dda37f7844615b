"""Steps, sign-offs, comments, waivers and hand-offs in the database."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, select, update

from editor_app.domain.ids import ArticleId, AuthorId, MediaId
from editor_app.domain.review import Anchor, Comment, HandOff, Person, SignOff, Step, Waiver
from editor_app.domain.workflow import Status
from editor_app.storage.handing_over import HandedOver, hand_back, hand_over
from editor_app.storage.tables import comment, handoff, packet, sign_off, step, waiver

_Record = Step | SignOff | Comment | Waiver


class ReviewRecords:
    """What was said and decided about articles, in one transaction. Lists are in the order of time."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add_step(self, made: Step) -> None:
        """Keep a step; there is no way to change or remove one."""
        self._add(step, made, _values(made, "role", "before", "after", "stage", "reason", "revision"))

    def steps(self, article_id: ArticleId) -> list[Step]:
        """Return the steps of an article."""
        names = ("role", "before", "after", "stage", "reason", "revision")
        return [Step(**_who(row), **{n: row[n] for n in names}) for row in self._rows(step, article_id)]

    def approvals(self) -> dict[ArticleId, str]:
        """Return by article the name of who approved it last."""
        approved = select(step.c.article_id, step.c.by_name).where(step.c.after == Status.APPROVED.value)
        rows = self._db.execute(approved.order_by(step.c.at, step.c.id))
        return {ArticleId(article): name for article, name in rows}

    def add_sign_off(self, made: SignOff) -> None:
        """Keep a sign-off."""
        self._add(sign_off, made, _values(made, "kind", "revision", "note"))

    def drop_sign_off(self, sign_off_id: str) -> None:
        """Take a sign-off back."""
        self._db.execute(delete(sign_off).where(sign_off.c.id == sign_off_id))

    def sign_offs(self, article_id: ArticleId) -> list[SignOff]:
        """Return the sign-offs of an article, also those given for an earlier state."""
        names = ("kind", "revision", "note")
        return [
            SignOff(**_who(row), **{n: row[n] for n in names}) for row in self._rows(sign_off, article_id)
        ]

    def add_waiver(self, made: Waiver) -> None:
        """Keep a waiver."""
        self._add(waiver, made, _values(made, "rule", "key", "reason"))

    def drop_waiver(self, waiver_id: str) -> None:
        """Take a waiver back."""
        self._db.execute(delete(waiver).where(waiver.c.id == waiver_id))

    def waivers(self, article_id: ArticleId) -> list[Waiver]:
        """Return the waivers of an article."""
        return self.waivers_of([article_id]).get(article_id, [])

    def articles_with_waivers(self) -> set[ArticleId]:
        """Return the articles of which something was let pass."""
        return {ArticleId(each) for each in self._db.execute(select(waiver.c.article_id)).scalars()}

    def waivers_of(self, ids: Sequence[ArticleId]) -> dict[ArticleId, list[Waiver]]:
        """Return the waivers of some hundred articles; those without are left out."""
        query = select(waiver).where(waiver.c.article_id.in_(ids)).order_by(waiver.c.at, waiver.c.id)
        found: dict[ArticleId, list[Waiver]] = {}
        for row in self._db.execute(query).mappings():
            made = Waiver(**_who(row), **{n: row[n] for n in ("rule", "key", "reason")})
            found.setdefault(made.article, []).append(made)
        return found

    def put_comment(self, said: Comment) -> None:
        """Insert a comment, or write it over the row with the same id."""
        values = _comment_values(said)
        done = self._db.execute(update(comment).where(comment.c.id == said.id).values(values))
        if not done.rowcount:
            self._add(comment, said, values)

    def drop_comment(self, comment_id: str) -> None:
        """Remove a comment."""
        self._db.execute(delete(comment).where(comment.c.id == comment_id))

    def comment(self, comment_id: str) -> Comment | None:
        """Return the comment with this id."""
        row = self._db.execute(select(comment).where(comment.c.id == comment_id)).mappings().first()
        return _comment(row) if row else None

    def comments(self, article_id: ArticleId) -> list[Comment]:
        """Return the comments on an article, answers among them."""
        return [_comment(row) for row in self._rows(comment, article_id)]

    def open_comments(self, ids: Sequence[ArticleId]) -> dict[ArticleId, int]:
        """Return how many threads of each article are not resolved; 0 is left out."""
        query = (
            select(comment.c.article_id, func.count())
            .where(comment.c.article_id.in_(ids), comment.c.thread == "", comment.c.resolved_at.is_(None))
            .group_by(comment.c.article_id)
        )
        return {ArticleId(found): count for found, count in self._db.execute(query)}

    def add_handoffs(self, packet_id: str, outgoing: bool, made: Iterable[HandOff], note: str = "") -> bool:
        """Keep that articles went out or came in with a packet; False when all of that was known already."""
        known = self.articles_handed(packet_id, outgoing=outgoing)
        handed = [each for each in made if each.article not in known]
        if not handed:
            return False
        first = handed[0]
        if not self.packet_known(packet_id, outgoing=outgoing):
            self._db.execute(
                insert(packet).values(
                    id=packet_id, outgoing=outgoing, at=first.at, name=first.name, key=first.key, note=note
                )
            )
        self._db.execute(insert(handoff), [_handoff_values(each) for each in handed])
        return True

    def articles_handed(self, packet_id: str, *, outgoing: bool) -> set[ArticleId]:
        """Return the articles that came in, or went out, with a packet before."""
        key = (handoff.c.packet == packet_id, handoff.c.outgoing == outgoing)
        found = self._db.execute(select(handoff.c.article_id).where(*key)).scalars()
        return {ArticleId(each) for each in found}

    def confirm_packet(self, packet_id: str, key: str) -> None:
        """Write down whose key a packet came with that was taken in before anybody knew that."""
        came = update(handoff).where(handoff.c.packet == packet_id, handoff.c.outgoing.is_(False))
        self._db.execute(came.values(key=key))

    def packet_known(self, packet_id: str, *, outgoing: bool) -> bool:
        """Tell whether a packet came in, or went out, before."""
        query = select(packet.c.id).where(packet.c.id == packet_id, packet.c.outgoing == outgoing)
        return self._db.execute(query).first() is not None

    def handoffs(self, article_id: ArticleId) -> list[HandOff]:
        """Return how an article went out and came in."""
        query = select(handoff).where(handoff.c.article_id == article_id).order_by(handoff.c.at)
        return [_handoff(row) for row in self._db.execute(query).mappings()]

    def is_recorded(self, record_id: str) -> bool:
        """Tell whether a comment, a sign-off or a step of this id is there, on any article."""
        tables = (comment, sign_off, step)
        rows = (self._db.execute(select(t.c.id).where(t.c.id == record_id)).first() for t in tables)
        return any(row is not None for row in rows)

    def person_was_merged(self, gone: AuthorId, now: AuthorId) -> HandedOver:
        """Give to another record what a person said and decided; return what that was."""
        return hand_over(self._db, gone, now)

    def person_was_parted(self, handed: HandedOver, kept: AuthorId, gone: AuthorId) -> None:
        """Give back what `person_was_merged` gave to the kept record."""
        hand_back(self._db, handed, kept, gone)

    def _add(self, table: Table, made: _Record, values: dict[str, Any]) -> None:
        who = {"id": made.id, "article_id": made.article, "at": made.at}
        by = {"by_id": made.by.id, "by_name": made.by.name}
        self._db.execute(insert(table).values(who | by | values))

    def _rows(self, table: Table, article_id: ArticleId) -> Sequence[RowMapping]:
        query = select(table).where(table.c.article_id == article_id).order_by(table.c.at, table.c.id)
        return self._db.execute(query).mappings().all()


def _values(made: _Record, *names: str) -> dict[str, Any]:
    return {name: getattr(made, name) for name in names}


def _who(row: RowMapping) -> dict[str, Any]:
    by = Person(AuthorId(row["by_id"]) if row["by_id"] else None, row["by_name"])
    return {"id": row["id"], "article": ArticleId(row["article_id"]), "at": row["at"], "by": by}


def _comment_values(said: Comment) -> dict[str, Any]:
    anchor = asdict(said.anchor)
    media = anchor.pop("media")
    values = _values(said, "thread", "text", "changed_at", "resolved_at", "resolved_by")
    return values | anchor | {"media_id": media, "mentions": list(said.mentions)}


def _comment(row: RowMapping) -> Comment:
    media = MediaId(row["media_id"]) if row["media_id"] else None
    place = (row["field"], row["start"], row["end"], row["quote"])
    names = ("thread", "text", "changed_at", "resolved_at", "resolved_by")
    return Comment(
        **_who(row),
        **{name: row[name] for name in names},
        anchor=Anchor(*place, media, row["gone"]),
        mentions=tuple(AuthorId(each) for each in row["mentions"]),
    )


def _handoff_values(made: HandOff) -> dict[str, Any]:
    values = asdict(made)
    return values | {"article_id": values.pop("article")}


def _handoff(row: RowMapping) -> HandOff:
    values = dict(row)
    return HandOff(article=ArticleId(values.pop("article_id")), **values)
