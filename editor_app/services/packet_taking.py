"""Brings one article of a packet together with the one that is here; nothing is overwritten in silence."""

from collections.abc import Mapping
from dataclasses import replace

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import Conflict
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import DeskRole, Person
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.slug import unique_slug
from editor_app.domain.workflow import PUBLIC, Status, least_role, may, role_of
from editor_app.exchange.contents import PacketArticle, PacketState, state_hash
from editor_app.services import comments
from editor_app.services.packet_choices import Choices, Outcome, TakenArticle
from editor_app.services.packet_ids import renamed
from editor_app.services.packet_looking import Standing, common_state, merged_with, standing_of
from editor_app.services.packet_records import add_comments, add_decisions, planned
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


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

    def take_decisions(self, article: PacketArticle) -> TakenArticle:
        """Add the sign-offs and steps of an article that came before its sender was known."""
        ours = self._work.articles.get(article.id)
        if ours is None:
            return TakenArticle(article.id, article.text.slug, Outcome.UNCHANGED)
        theirs: PacketArticle = renamed(article, self._here)
        numbers = {state.number: self._number_of(state, ours) for state in theirs.states}
        new = add_decisions(self._work, theirs, ours.id, numbers)
        outcome = Outcome.UPDATED if new else Outcome.UNCHANGED
        return TakenArticle(ours.id, ours.slug, outcome, ours.revision)

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
        notes = (*notes, *self._withheld(theirs))
        return TakenArticle(article_id, slug, outcome, made.revision, number, notes=notes)

    def _merged(
        self, article: PacketArticle, ours: Article, base: PacketState, standing: Standing
    ) -> TakenArticle:
        theirs: PacketArticle = renamed(article, self._here)
        text, clashes = self._text(article, ours, base, standing)
        if text is None:
            return TakenArticle(ours.id, ours.slug, Outcome.CLASHES, ours.revision, clashes=clashes)
        status, notes = self._status(ours.status, base.status, theirs.now.status)
        plan, plan_notes = planned(ours.plan, theirs.plan)
        new = tuple(notice for notice in theirs.notices if notice not in ours.notices)
        states = [state for state in theirs.states if state.number > base.number]
        wished = replace(ours, text=text, status=status, plan=plan, notices=(*ours.notices, *new))
        wished = replace(wished, stage=ours.stage if status is ours.status else theirs.stage)
        numbers = {base.number: self._number_of(renamed(base, self._here), ours)}
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
        notes = (*notes, *plan_notes, *self._withheld(theirs))
        return TakenArticle(ours.id, ours.slug, outcome, after.revision, shared, notes=notes)

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
            raise Conflict(worded("“{0}” was changed meanwhile.", name), worded("Open the packet once more."))
        return replace(renamed(decided.text, self._here), slug=ours.slug), ()

    def _write(self, wished: Article, ours: Article, states: list[PacketState], last: int) -> Article:
        """Keep their states as states of this article, and what both come to behind them."""
        for number, state in enumerate(states, ours.revision + 1):
            self._keep_state(ours.id, replace(state, text=replace(state.text, slug=ours.slug)), number)
        now = self._library.clock()
        same = bool(states) and (states[-1].text, states[-1].status) == (wished.text, wished.status)
        after = replace(wished, revision=last if same else last + 1, updated_at=now)
        if not self._work.articles.replace(after, ours.revision):
            raise Conflict(
                worded("“{0}” was changed meanwhile.", ours.headline or ours.slug), worded("Try once more.")
            )
        comments.carry(self._work, ours, after)
        if not same:
            self._keep_state(
                ours.id, PacketState(after.revision, now, after.status, after.text), after.revision
            )
        return after

    def _keep_state(self, article_id: ArticleId, state: PacketState, number: int) -> None:
        kept = Revision(article_id, number, state.at, SaveReason.IMPORT, state.status, state.text)
        self._work.revisions.keep(kept)

    def _number_of(self, state: PacketState, ours: Article) -> int:
        """Return the number under which a state is kept here; 0 where it is not."""
        wanted = state_hash(state.text, state.status)
        kept = self._work.revisions.listed(ours.id)
        return next((each.number for each in kept if state_hash(each.text, each.status) == wanted), 0)

    def _status(self, ours: Status, base: Status, theirs: Status) -> tuple[Status, tuple[str, ...]]:
        if theirs in (base, ours):
            return ours, ()
        if ours is not base:
            return ours, (worded("Here it is {0}, there {1}; the state here stays.", ours, theirs),)
        return self._believed(ours, theirs)

    def _believed(self, ours: Status, theirs: Status) -> tuple[Status, tuple[str, ...]]:
        """Only a person whose key was compared can change a state, and nobody publishes by packet."""
        if theirs is ours:
            return ours, ()
        if not self._choices.trusted:
            return ours, (
                worded("There it is {0}; this does not count, the sender’s key was not compared.", theirs),
            )
        if not may(self._role(), least_role(ours, theirs)):
            return ours, (worded("There it is {0}; {1} may not decide that here.", theirs, self._sender),)
        if ours in PUBLIC or theirs in (*PUBLIC, Status.WITHDRAWN):
            return ours, (worded("There it is {0}; what readers see is decided here.", theirs),)
        return theirs, ()

    def _unite(self, theirs: PacketArticle, after: Article, numbers: Mapping[int, int]) -> bool:
        """Put comments, sign-offs and steps together; tell whether any was new.

        Of a sender whose key was not compared, what was decided does not count.
        """
        said = add_comments(self._work, theirs, after)
        decided = self._choices.trusted and add_decisions(self._work, theirs, after.id, numbers)
        return said or decided

    def _withheld(self, theirs: PacketArticle) -> tuple[str, ...]:
        """Say of sign-offs that they were left out."""
        left = [each for each in theirs.sign_offs if not self._work.review.is_recorded(each.id)]
        if self._choices.trusted or not left:
            return ()
        return (worded("Its sign-offs were left out, because the sender’s key was not compared."),)

    def _role(self) -> DeskRole:
        """Return what the sender is at this desk."""
        author = self._work.authors.named(self._sender)
        roles = self._work.authors.desk_roles()
        return role_of(roles, Person(author.id, author.name)) if author else DeskRole.REPORTER
