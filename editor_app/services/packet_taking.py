"""Brings one article of a packet together with the one that is here; nothing is overwritten in silence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.comment_anchors import carried
from editor_app.domain.errors import Conflict
from editor_app.domain.ids import ArticleId
from editor_app.domain.plan import Plan
from editor_app.domain.review import Comment, DeskRole, Person, SignOff, Step
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.slug import unique_slug
from editor_app.domain.workflow import PUBLIC, Status, least_role, may, role_of
from editor_app.exchange.contents import PacketArticle, PacketState
from editor_app.services import comments
from editor_app.services.packet_ids import renamed
from editor_app.services.packet_looking import Standing, common_state, merged_with, standing_of
from editor_app.storage.library import Library
from editor_app.storage.work import Work


class Outcome(StrEnum):
    """What became of an article of a packet."""

    CREATED = "created"
    UPDATED = "updated"
    MERGED = "merged"
    UNCHANGED = "unchanged"
    COPIED = "taken in as a copy"
    LEFT = "left out"
    CLASHES = "has to be decided"
    NO_BASE = "no common state"
    BINNED = "in the bin here"


ENTERED = frozenset((Outcome.CREATED, Outcome.UPDATED, Outcome.MERGED, Outcome.UNCHANGED, Outcome.COPIED))


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person made of the clashes of an article, as it was here at `revision`."""

    text: ArticleText
    revision: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided before a packet enters.

    `copies` are taken in as articles of their own, `leave` not at all. `trusted` believes the states that
    a sender gave, because the phrase of their key was compared.
    """

    copies: frozenset[ArticleId] = frozenset()
    leave: frozenset[ArticleId] = frozenset()
    decided: Mapping[ArticleId, Decided] = field(default_factory=dict)
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class TakenArticle:
    """What became of one article. `id` is the one it has here; `clashes` name what is to be decided.

    `revision` is the one it has now, `shared` the one under which the sender's latest state is kept.
    """

    id: ArticleId
    slug: str
    outcome: Outcome
    revision: int = 0
    shared: int = 0
    clashes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    withheld: bool = False
    """Whether sign-offs and steps were left out; the packet can bring them once its key is trusted."""


class Taking:
    """Takes articles in, within one transaction; `here` and `there` lead between ids of packets and ours."""

    def __init__(
        self, library: Library, work: Work, choices: Choices, here: Mapping[str, str], sender: str
    ) -> None:
        self._library, self._work, self._choices = library, work, choices
        self._here, self._sender = here, sender
        self._there = {ours: theirs for theirs, ours in here.items()}

    def take_in(self, article: PacketArticle) -> TakenArticle:
        """Take an article in, or say why that has to be decided first."""
        ours = self._work.articles.get(article.id)
        base = common_state(self._work, article, self._there)
        standing = standing_of(self._work, article, ours, base, self._there)
        slug = ours.slug if ours else article.text.slug
        if article.id in self._choices.leave:
            return TakenArticle(article.id, slug, Outcome.LEFT)
        if article.id in self._choices.copies:
            return self._copied(article)
        if ours is None:
            return self._created(article, article.id, Outcome.CREATED)
        if base is None:
            return TakenArticle(article.id, slug, Outcome.NO_BASE)
        if standing is Standing.BINNED:
            return TakenArticle(article.id, slug, Outcome.BINNED)
        return self._merged(article, ours, base, standing)

    def _copied(self, article: PacketArticle) -> TakenArticle:
        """Make an article of its own; what was said about the original stays with that."""
        alone = replace(article, comments=(), sign_offs=(), steps=())
        return self._created(alone, ArticleId(self._library.new_id()), Outcome.COPIED)

    def _created(self, article: PacketArticle, article_id: ArticleId, outcome: Outcome) -> TakenArticle:
        theirs: PacketArticle = renamed(article, self._here)
        slug = unique_slug(theirs.text.slug, self._work.articles.slug_taken)
        status, notes = self._believed(Status.DRAFT, theirs.now.status)
        now, number = self._library.clock(), theirs.now.number
        made = Article(
            id=article_id,
            text=replace(theirs.text, slug=slug),
            status=status,
            revision=number + (status is not theirs.now.status),
            created_at=theirs.created_at,
            updated_at=now,
            published_at=None,
            notices=theirs.notices,
            plan=theirs.plan,
            stage=theirs.stage if status is theirs.now.status else "",
        )
        self._work.articles.add(made)
        self._work.topics.slug_is_again("article", slug)
        for state in theirs.states:
            self._keep_state(article_id, state, state.number)
        if made.revision != number:
            self._keep_state(article_id, PacketState(made.revision, now, status, made.text), made.revision)
        self._unite(theirs, made, {state.number: state.number for state in theirs.states})
        withheld, notes = self._withheld(theirs, notes)
        return TakenArticle(article_id, slug, outcome, made.revision, number, notes=notes, withheld=withheld)

    def _merged(
        self, article: PacketArticle, ours: Article, base: PacketState, standing: Standing
    ) -> TakenArticle:
        theirs: PacketArticle = renamed(article, self._here)
        text, clashes = self._text(article, ours, base, standing)
        if text is None:
            return TakenArticle(ours.id, ours.slug, Outcome.CLASHES, ours.revision, clashes=clashes)
        status, notes = self._status(ours.status, base.status, theirs.now.status)
        plan, plan_notes = _planned(ours.plan, theirs.plan)
        new = tuple(notice for notice in theirs.notices if notice not in ours.notices)
        states = [state for state in theirs.states if state.number > base.number]
        wished = replace(ours, text=text, status=status, plan=plan, notices=(*ours.notices, *new))
        wished = replace(wished, stage=ours.stage if status is ours.status else theirs.stage)
        numbers = {base.number: self._number_of(article, base, ours)}
        after = ours
        if states or wished != ours:
            last = ours.revision + len(states)
            numbers |= {s.number: ours.revision + n for n, s in enumerate(states, 1)}
            after = self._write(wished, ours, states, last)
        self._work.articles.append_notices(ours.id, new)
        said = self._unite(theirs, after, numbers)
        outcome = Outcome.MERGED if standing is Standing.BOTH else Outcome.UPDATED
        outcome = outcome if after is not ours or said else Outcome.UNCHANGED
        shared = numbers[theirs.now.number]
        withheld, notes = self._withheld(theirs, (*notes, *plan_notes))
        return TakenArticle(
            ours.id, ours.slug, outcome, after.revision, shared, notes=notes, withheld=withheld
        )

    def _text(
        self, article: PacketArticle, ours: Article, base: PacketState, standing: Standing
    ) -> tuple[ArticleText | None, tuple[str, ...]]:
        """Return the text both sides come to; None and the fields in question when a person has to decide."""
        if standing is Standing.KNOWN:
            return ours.text, ()
        merged = merged_with(ours.text, base, article, self._here)
        if not merged.clashes:
            return merged.text, ()
        decided = self._choices.decided.get(article.id)
        if decided is None:
            return None, tuple(clash.field for clash in merged.clashes)
        if decided.revision != ours.revision:
            name = ours.headline or ours.slug
            raise Conflict(f"“{name}” was changed meanwhile.", "Open the packet once more.")
        return replace(renamed(decided.text, self._here), slug=ours.slug), ()

    def _write(self, wished: Article, ours: Article, states: list[PacketState], last: int) -> Article:
        """Keep their states as states of this article, and what both come to behind them."""
        for number, state in enumerate(states, ours.revision + 1):
            self._keep_state(ours.id, replace(state, text=replace(state.text, slug=ours.slug)), number)
        now = self._library.clock()
        same = bool(states) and (states[-1].text, states[-1].status) == (wished.text, wished.status)
        after = replace(wished, revision=last if same else last + 1, updated_at=now)
        if not self._work.articles.replace(after, ours.revision):
            raise Conflict(f"“{ours.headline or ours.slug}” was changed meanwhile.", "Try once more.")
        comments.carry(self._work, ours, after)
        if not same:
            self._keep_state(
                ours.id, PacketState(after.revision, now, after.status, after.text), after.revision
            )
        return after

    def _keep_state(self, article_id: ArticleId, state: PacketState, number: int) -> None:
        kept = Revision(article_id, number, state.at, SaveReason.IMPORT, state.status, state.text)
        self._work.revisions.keep(kept)

    def _number_of(self, article: PacketArticle, base: PacketState, ours: Article) -> int:
        """Return the number the common state has here."""
        wanted = renamed(base.text, self._here)
        kept = self._work.revisions.listed(ours.id)
        same = (s.number for s in kept if replace(s.text, slug="") == replace(wanted, slug=""))
        return next(same, ours.revision)

    def _status(self, ours: Status, base: Status, theirs: Status) -> tuple[Status, tuple[str, ...]]:
        if theirs in (base, ours):
            return ours, ()
        if ours is not base:
            return ours, (f"Here it is {ours}, there {theirs}; the state here stays.",)
        return self._believed(ours, theirs)

    def _believed(self, ours: Status, theirs: Status) -> tuple[Status, tuple[str, ...]]:
        """Only a person whose key was compared can change a state, and nobody publishes by packet."""
        if theirs is ours:
            return ours, ()
        if not self._choices.trusted:
            return ours, (f"There it is {theirs}; this does not count, the sender’s key was not compared.",)
        if not may(self._role(), least_role(ours, theirs)):
            return ours, (f"There it is {theirs}; {self._sender} may not decide that here.",)
        if ours in PUBLIC or theirs in (*PUBLIC, Status.WITHDRAWN):
            return ours, (f"There it is {theirs}; what readers see is decided here.",)
        return theirs, ()

    def _withheld(self, theirs: PacketArticle, notes: tuple[str, ...]) -> tuple[bool, tuple[str, ...]]:
        """Tell whether sign-offs or steps were left out, and say it of sign-offs."""
        if self._choices.trusted:
            return False, notes
        left = [each for each in theirs.sign_offs if not self._work.review.is_recorded(each.id)]
        said = ("Its sign-offs were left out, because the sender’s key was not compared.",) if left else ()
        return bool(left or theirs.steps), (*notes, *said)

    def _role(self) -> DeskRole:
        """Return what the sender is at this desk."""
        author = self._work.authors.named(self._sender)
        roles = self._work.authors.desk_roles()
        return role_of(roles, Person(author.id, author.name)) if author else DeskRole.REPORTER

    def _unite(self, theirs: PacketArticle, after: Article, numbers: Mapping[int, int]) -> bool:
        """Put comments, sign-offs and steps together by their ids; tell whether any was new.

        Of a sender whose key was not compared, what was decided does not count.
        """
        said = [self._comment(each, theirs.text, after) for each in theirs.comments]
        decided: list[SignOff | Step] = [*theirs.sign_offs, *theirs.steps] if self._choices.trusted else []
        new = [e for e in decided if not self._work.review.is_recorded(e.id)]
        for each in new:
            moved = replace(
                each, article=after.id, revision=numbers.get(each.revision, 0), by=self._by(each.by)
            )
            if isinstance(moved, SignOff):
                self._work.review.add_sign_off(moved)
            else:
                self._work.review.add_step(moved)
        return any(said) or bool(new)

    def _comment(self, said: Comment, text: ArticleText, after: Article) -> bool:
        have = self._work.review.comment(said.id)
        if have is None and self._work.review.is_recorded(said.id):
            return False
        if have is not None and (have.article != after.id or _moment(have) >= _moment(said)):
            return False
        anchor = have.anchor if have else carried(said.anchor, text, after.text)
        known = self._work.authors.get_many(list(said.mentions))
        mentions = tuple(author.id for author in known)
        self._work.review.put_comment(
            replace(said, article=after.id, anchor=anchor, by=self._by(said.by), mentions=mentions)
        )
        return True

    def _by(self, person: Person) -> Person:
        known = person.id is not None and self._work.authors.get_many([person.id])
        return person if known else replace(person, id=None)


def _moment(said: Comment) -> datetime:
    return max(each for each in (said.at, said.changed_at, said.resolved_at) if each)


def _planned(ours: Plan, theirs: Plan) -> tuple[Plan, tuple[str, ...]]:
    """Return our plan with what only they planned; where both did, ours stays and that is said."""
    nothing, notes = Plan(), []
    values: dict[str, Any] = {}
    for name in (each.name for each in fields(Plan)):
        mine, other = getattr(ours, name), getattr(theirs, name)
        if mine == getattr(nothing, name):
            values[name] = other
        elif other not in (mine, getattr(nothing, name)):
            notes.append(f"Its {name.replace('_', ' ')} is another one there; the one here stays.")
    return replace(ours, **values), tuple(notes)


def settled(taken: Iterable[TakenArticle]) -> bool:
    """Tell whether nothing is left to be decided."""
    return all(each.outcome in ENTERED | {Outcome.LEFT} for each in taken)
