"""How the articles of a packet stand to a library, before anything of it enters."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.counts import count_words
from editor_app.domain.ids import ArticleId
from editor_app.domain.merge import MergedArticle, merge_article
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status
from editor_app.exchange.contents import PacketArticle, PacketState, state_hash
from editor_app.exchange.keys import ContactCard
from editor_app.services.identity import KeyStanding
from editor_app.services.packet_ids import renamed
from editor_app.storage.work import Work


class Standing(StrEnum):
    """What became of an article here since the state both sides know."""

    NEW = "new"
    KNOWN = "already here"
    AHEAD = "changed there"
    BOTH = "changed on both sides"
    UNKNOWN_BASE = "no common state"
    BINNED = "in the bin here"


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One article of a packet. `clashes` are the places a person has to decide about."""

    id: ArticleId
    headline: str
    slug: str
    words: int
    status: Status
    standing: Standing | None
    comments: int = 0
    suggestions: int = 0
    merged: MergedArticle | None = None
    revision: int = 0
    """The revision of the article here, to which `merged` belongs."""

    @property
    def clashes(self) -> int:
        """How many places a person has to decide about."""
        return len(self.merged.clashes) if self.merged else 0


@dataclass(frozen=True, slots=True)
class PacketContents:
    """What is inside a packet whose signature and hashes are right. Nothing of it is in the library.

    `key` says what is known of the sender's key; None where no library was asked.
    """

    id: str
    sender: ContactCard
    key: KeyStanding | None
    made_at: datetime
    note: str
    sealed: bool
    articles: tuple[LookedAt, ...]
    files: int
    taken_in: bool = False


def looked_at(
    work: Work | None, article: PacketArticle, here: Mapping[str, str], there: Mapping[str, str]
) -> LookedAt:
    """Return how an article stands; `here` leads from ids of packets to ours, `there` back."""
    text = article.text
    standing, merged, revision = None, None, 0
    if work is not None:
        ours = work.articles.get(article.id)
        base = common_state(work, article, there)
        standing, revision = standing_of(work, article, ours, base, there), ours.revision if ours else 0
        if standing is Standing.BOTH and ours is not None and base is not None:
            merged = merged_with(ours.text, base, article, here)
    return LookedAt(
        id=article.id,
        headline=text.headline,
        slug=text.slug,
        words=count_words(text.body),
        status=article.now.status,
        standing=standing,
        comments=len(article.comments),
        suggestions=len(text.suggestions.made),
        merged=merged,
        revision=revision,
    )


def standing_of(
    work: Work,
    article: PacketArticle,
    ours: Article | None,
    base: PacketState | None,
    there: Mapping[str, str],
) -> Standing:
    """Tell what became of an article here since `base`."""
    if ours is None:
        return Standing.NEW
    if base is None:
        return Standing.UNKNOWN_BASE
    if ours.binned_at is not None:
        return Standing.BINNED
    if base == article.now:
        return Standing.KNOWN
    unchanged = state_hash(renamed(ours.text, there), ours.status) == state_hash(base.text, base.status)
    return Standing.AHEAD if unchanged else Standing.BOTH


def common_state(work: Work, article: PacketArticle, there: Mapping[str, str]) -> PacketState | None:
    """Return the newest state of a packet's article that this library has, too; by content, not by number."""
    ours = work.articles.get(article.id)
    if ours is None:
        return None
    known: dict[str, PacketState] = {}
    for each in (_present(ours), *work.revisions.listed(article.id)):
        text = renamed(each.text, there)
        state = PacketState(each.number, each.saved_at, each.status, text)
        known.setdefault(state_hash(text, each.status), state)
    shared = (s for s in reversed(article.states) if state_hash(s.text, s.status) in known)
    earlier = (replace(known[each], number=0) for each in article.earlier if each in known)
    return next(chain(shared, earlier), None)


def _present(ours: Article) -> Revision:
    at, reason = ours.updated_at, SaveReason.SAVE
    return Revision(ours.id, ours.revision, at, reason, ours.status, ours.text)


def merged_with(
    ours: ArticleText, base: PacketState, article: PacketArticle, here: Mapping[str, str]
) -> MergedArticle:
    """Return the changes of both sides since a common state, with ids and the slug of this library."""
    was, theirs = (replace(renamed(text, here), slug=ours.slug) for text in (base.text, article.text))
    return merge_article(was, ours, theirs)
