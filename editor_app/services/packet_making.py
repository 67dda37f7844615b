"""What of a library goes into a packet: never what is private, never the original of a protected item."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import NotFound, Refused
from editor_app.domain.ids import ArticleId, AuthorId, MediaId
from editor_app.domain.media import Media, MediaKind, MediaText, Rights
from editor_app.domain.renditions import scaled
from editor_app.domain.revision import Revision, SaveReason
from editor_app.exchange.contents import (
    MOST_STATES,
    PacketArticle,
    PacketMedia,
    PacketPerson,
    PacketState,
    PacketTopic,
    state_hash,
)
from editor_app.services.media import media_path
from editor_app.services.packet_ids import renamed
from editor_app.services.renditions import rendition_path
from editor_app.storage.articles import media_named
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

NEVER_LEAVES = ("headline", "taken", "place", "keywords", "rating", "label")
"""What of a media item is for finding only."""

TELLS_THE_SOURCE = (*NEVER_LEAVES, "creator", "source", "usage_terms", "transcript", "poster", "rights")
"""What of a protected item stays behind too."""

MOST_SHARED = 80
"""States handed over earlier that go along, for the receiver to find the newest one both have."""


@dataclass
class Gathered:
    """All that a packet will hold, but for the files; ids are those of this library."""

    articles: list[PacketArticle] = field(default_factory=list)
    people: list[PacketPerson] = field(default_factory=list)
    sections: list[PacketTopic] = field(default_factory=list)
    series: list[PacketTopic] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)


def gather(work: Work, ids: Sequence[ArticleId], there: Mapping[str, str]) -> Gathered:
    """Collect articles and all they name; the states that leave stay kept, to be merged with later.

    `there` leads from ids of ours to those of packets, by which earlier states are known. Raises NotFound for
    an unknown article, Refused for one in the bin.
    """
    gathered = Gathered()
    articles = [_existing(work, article_id) for article_id in dict.fromkeys(ids)]
    gathered.articles = [_article(work, article, there) for article in articles]
    texts = [state.text for article in gathered.articles for state in article.states]
    written = [article.text for article in gathered.articles]
    named = {line.author for text in written for line in text.bylines}
    named |= {each for a in articles for each in (a.plan.reporter, a.plan.editor) if each}
    people = work.authors.get_many(sorted(named | _speakers(gathered.articles)))
    gathered.people = [PacketPerson(each.id, each.text.published()) for each in people]
    sections = {text.section for text in texts}
    gathered.sections = [
        PacketTopic(s.id, s.slug, s.name) for s in work.newsroom.sections() if s.id in sections
    ]
    series = {text.series for text in texts}
    gathered.series = [PacketTopic(s.id, s.slug, s.name) for s in work.topics.all_series() if s.id in series]
    gathered.media = _media(work, written, [each.text.avatar for each in gathered.people])
    return gathered


def packet_media(library: Library, media: Media) -> tuple[PacketMedia, Path | None]:
    """Return what a packet says of an item, and the file that goes with it: of a protected item a copy.

    The clean copy has other bytes, and so another hash. A protected recording stays behind.
    """
    if media.file is None:
        return PacketMedia(media.id, media.kind, said_outside(media.text)), None
    if not media.text.protected:
        path = media_path(library, media)
        if not path.exists():
            name = media.text.title or media.text.caption or media.file_name
            raise NotFound(
                worded("The file of “{0}” is missing.", name), worded("Examine the library with its doctor.")
            )
        return PacketMedia(media.id, media.kind, said_outside(media.text), media.file.sha256), path
    forms = scaled(media) if media.kind is MediaKind.PICTURE else ()
    copy = rendition_path(library, media, forms[-1]) if forms else None
    return PacketMedia(media.id, media.kind, said_outside(media.text)), copy


def _existing(work: Work, article_id: ArticleId) -> Article:
    article = work.articles.get(article_id)
    if article is None:
        raise NotFound(worded("The article is not in this library."))
    if article.binned_at is not None:
        raise Refused(
            worded("“{0}” lies in the bin.", article.headline or article.slug), worded("Restore it first.")
        )
    return article


def _article(work: Work, article: Article, there: Mapping[str, str]) -> PacketArticle:
    at, reason = article.updated_at, SaveReason.SAVE
    state = Revision(article.id, article.revision, at, reason, article.status, article.text)
    work.revisions.keep_for_good(state)
    states = _states(work, article)
    return PacketArticle(
        article.id,
        article.created_at,
        states,
        earlier=_earlier(work, article, states, there),
        published_at=article.published_at,
        stage=article.stage,
        plan=article.plan,
        notices=article.notices,
        comments=tuple(work.review.comments(article.id)),
        sign_offs=tuple(work.review.sign_offs(article.id)),
        steps=tuple(work.review.steps(article.id)),
    )


def _states(work: Work, article: Article) -> tuple[PacketState, ...]:
    """Return what was handed over earlier and all states since, oldest first; the last is the present one.

    Of an article that was never handed over only the present state leaves.
    """
    now = PacketState(article.revision, article.updated_at, article.status, article.text)
    shared = {each.revision for each in work.review.handoffs(article.id)}
    if not shared:
        return (now,)
    kept = [each for each in work.revisions.listed(article.id) if each.number < article.revision]
    since = [each for each in kept if each.number > max(shared)][: MOST_STATES - MOST_SHARED - 1]
    common = [each for each in kept if each.number in shared][:MOST_SHARED]
    states = (PacketState(e.number, e.saved_at, e.status, e.text) for e in reversed([*since, *common]))
    return (*states, now)


def _earlier(
    work: Work, article: Article, states: Sequence[PacketState], there: Mapping[str, str]
) -> tuple[str, ...]:
    """Return the hashes of kept states that do not go along themselves, newest first."""
    sent = {state.number for state in states}
    kept = [each for each in work.revisions.listed(article.id) if each.number not in sent]
    hashes = (state_hash(renamed(each.text, there), each.status) for each in kept[:MOST_STATES])
    return tuple(dict.fromkeys(hashes))


def _speakers(articles: Iterable[PacketArticle]) -> set[AuthorId]:
    speakers = (said.by for a in articles for some in (a.comments, a.sign_offs, a.steps) for said in some)
    return {speaker.id for speaker in speakers if speaker.id}


def _media(work: Work, texts: Iterable[ArticleText], portraits: Iterable[MediaId | None]) -> list[Media]:
    named = {each for text in texts for each in media_named(text)} | {each for each in portraits if each}
    found = work.media.get_many(sorted(named))
    posters = {media.text.poster for media in found if media.text.poster} - {media.id for media in found}
    return [*found, *work.media.get_many(sorted(posters))]


def said_outside(text: MediaText) -> MediaText:
    """Return what may be said of an item where others read it: nothing private, nothing of a source."""
    nothing = MediaText()
    names = TELLS_THE_SOURCE if text.protected else NEVER_LEAVES
    kept = replace(text, **{name: getattr(nothing, name) for name in names})
    if not text.protected:
        return kept
    rights = Rights(licence=text.rights.licence, usage=text.rights.usage, expires=text.rights.expires)
    return replace(kept, rights=rights)
