"""Where pictures and videos are used: counting, replacing everywhere, the bin and the way back."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.author import Author
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import NotFound, Refused
from editor_app.domain.ids import ArticleId, AuthorId, MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.revision import SaveReason
from editor_app.domain.workflow import PUBLIC
from editor_app.services.articles import write_text
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import term, worded

AT_ONCE = 1000  # SQLite takes some 30,000 values in a question, and memory is not endless


@dataclass(frozen=True, slots=True)
class Uses:
    """Who names an item: kept articles (lead or body), authors (portrait), videos (poster)."""

    articles: tuple[ArticleId, ...] = ()
    authors: tuple[AuthorId, ...] = ()
    posters: tuple[MediaId, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.articles or self.authors or self.posters)


@dataclass(frozen=True, slots=True)
class NamedUses:
    """The uses of some items together, each once, with the names of people and videos."""

    used: int  # how many of the items are used at all
    articles: tuple[ArticleId, ...]
    public: int  # how many of the articles readers have seen
    authors: tuple[str, ...]
    videos: tuple[str, ...]

    def __bool__(self) -> bool:
        return self.used > 0


@dataclass(frozen=True, slots=True)
class SwappedArticle:
    """An article that names the other item now: what stood in it before, and its revision after."""

    article: ArticleId
    headline: str
    before: ArticleText
    revision: int
    own_words: bool  # it has an alt text or a caption of its own for the picture


@dataclass(frozen=True, slots=True)
class Swap:
    """What was replaced, or put back; `moved_on` are headlines of articles that were left alone."""

    old: MediaId
    new: MediaId
    articles: tuple[SwappedArticle, ...] = ()
    authors: tuple[AuthorId, ...] = ()
    posters: tuple[MediaId, ...] = ()
    moved_on: tuple[str, ...] = field(default=())

    @property
    def places(self) -> int:
        """How many articles, portraits and posters were changed."""
        return len(self.articles) + len(self.authors) + len(self.posters)

    @property
    def own_words(self) -> int:
        """How many of the articles say something of their own about the picture."""
        return sum(article.own_words for article in self.articles)


def where_used(library: Library, media_id: MediaId) -> list[ArticleId]:
    """Return the kept articles whose lead or body names the item, newest first."""
    with library.read() as work:
        return work.articles.ids_using_media(media_id)


def uses_of(library: Library, ids: Iterable[MediaId]) -> dict[MediaId, Uses]:
    """Return who names each of these items, in one go for as many as there are."""
    with library.read() as work:
        return _uses(work, list(ids))


def named_uses(library: Library, ids: Iterable[MediaId]) -> NamedUses:
    """Return who names any of these items, in words for a person who is about to bin or replace them."""
    with library.read() as work:
        uses = _uses(work, list(ids)).values()
        articles = tuple(dict.fromkeys(each for use in uses for each in use.articles))
        authors = list(dict.fromkeys(each for use in uses for each in use.authors))
        videos = list(dict.fromkeys(each for use in uses for each in use.posters))
        return NamedUses(
            used=sum(map(bool, uses)),
            articles=articles,
            public=sum(row.status in PUBLIC for row in work.listed(articles)),
            authors=tuple(author.name for author in work.authors.get_many(authors)),
            videos=tuple(video.text.title or video.file_name for video in work.media.get_many(videos)),
        )


def media_in_use(library: Library) -> frozenset[MediaId]:
    """Return every item that a kept article, an author's portrait or a video's poster names."""
    with library.read() as work:
        named = (work.articles.media_in_use(), work.authors.by_portrait(), work.media.by_poster())
        return frozenset().union(*named)


def replace_everywhere(library: Library, old: MediaId, new: MediaId) -> Done[Swap]:
    """Let everything that names one item name the other: articles, portraits, posters; one transaction.

    Every changed article keeps the state before among its revisions. What an article says of its own
    about the picture stays as it is. Raises NotFound for an unknown item, Refused for the same item
    twice, one that lies in the bin, or one of another kind.
    """
    with library.write() as work:
        _check_swap(work, old, new)
        uses = _uses(work, [old])[old]
        swap = Swap(
            old,
            new,
            tuple(
                _swap_article(library, work, article, old, new) for article in _articles(work, uses.articles)
            ),
            tuple(
                _set_portrait(library, work, author, new) for author in work.authors.get_many(uses.authors)
            ),
            tuple(_set_poster(library, work, video, new) for video in work.media.get_many(uses.posters)),
        )
    return _swapped(swap)


def undo_replace(library: Library, swap: Swap) -> Done[Swap]:
    """Put everything back as it was before; what has moved on since is left alone and told."""
    with library.write() as work:
        now = {article.id: article for article in _articles(work, [each.article for each in swap.articles])}
        undone, moved_on = [], []
        for each in swap.articles:
            article = now.get(each.article)
            if article is None or article.revision != each.revision:
                moved_on.append(each.headline)
                continue
            after = write_text(library, work, article, each.before, SaveReason.RESTORE)
            undone.append(replace(each, before=article.text, revision=after.revision))
        portraits = [each for each in work.authors.get_many(swap.authors) if each.text.avatar == swap.new]
        videos = [each for each in work.media.get_many(swap.posters) if each.text.poster == swap.new]
        authors = tuple(_set_portrait(library, work, author, swap.old) for author in portraits)
        posters = tuple(_set_poster(library, work, video, swap.old) for video in videos)
    return _swapped(Swap(swap.new, swap.old, tuple(undone), authors, posters, tuple(moved_on)))


def bin_many(library: Library, ids: Sequence[MediaId]) -> Done[tuple[Media, ...]]:
    """Put items into the bin; what names them will have a finding. Their files stay."""
    return _set_binned(library, ids, binned=True)


def restore_many(library: Library, ids: Sequence[MediaId]) -> Done[tuple[Media, ...]]:
    """Take items out of the bin."""
    return _set_binned(library, ids, binned=False)


def bin_media(library: Library, media_id: MediaId) -> Done[Media]:
    """Put one item into the bin; articles that name it will have a finding. The file stays."""
    done = bin_many(library, [media_id])
    return Done(done.value[0], done.changes)


def restore_media(library: Library, media_id: MediaId) -> Done[Media]:
    """Take one item out of the bin."""
    done = restore_many(library, [media_id])
    return Done(done.value[0], done.changes)


def _uses(work: Work, ids: list[MediaId]) -> dict[MediaId, Uses]:
    articles = work.articles.ids_using_each(ids)
    authors = work.authors.by_portrait()
    posters = work.media.by_poster()
    return {
        media_id: Uses(
            tuple(articles.get(media_id, ())),
            tuple(authors.get(media_id, ())),
            tuple(posters.get(media_id, ())),
        )
        for media_id in ids
    }


def _check_swap(work: Work, old: MediaId, new: MediaId) -> None:
    found = {media.id: media for media in work.media.get_many([old, new])}
    if old not in found or new not in found:
        raise NotFound(worded("The picture or video is not in this library."))
    if old == new:
        raise Refused(worded("That is the same item."), worded("Choose another one."))
    if found[new].binned_at is not None:
        raise Refused(worded("The new item lies in the bin."), worded("Restore it first."))
    kind = found[old].kind
    if found[new].kind is not kind:
        name = term("sound") if kind is MediaKind.AUDIO else kind.value
        raise Refused(worded("Only a {0} can take the place of a {0}.", name), worded("Choose another one."))


def _articles(work: Work, ids: Sequence[ArticleId]) -> list[Article]:
    return work.articles.get_many(ids)


def _swap_article(
    library: Library, work: Work, before: Article, old: MediaId, new: MediaId
) -> SwappedArticle:
    text, lead = before.text, before.text.lead
    in_lead = lead.media == old
    named = re.compile(rf"(?<!\w)(media|video):{re.escape(old)}(?!\w)")
    own_words = (in_lead and bool(lead.alt or lead.caption or lead.credit)) or bool(
        re.search(rf"!\[[^\]\n]+\]\((?:media|video):{re.escape(old)}\b", text.body)
    )
    after = replace(
        text,
        body=named.sub(rf"\g<1>:{new}", text.body),
        lead=replace(lead, media=new) if in_lead else lead,
    )
    written = write_text(library, work, before, after, SaveReason.REPLACE)
    return SwappedArticle(before.id, before.headline or before.slug, text, written.revision, own_words)


def _set_portrait(library: Library, work: Work, author: Author, media_id: MediaId) -> AuthorId:
    text = replace(author.text, avatar=media_id)
    work.authors.replace(replace(author, text=text, updated_at=library.clock()))
    return author.id


def _set_poster(library: Library, work: Work, video: Media, media_id: MediaId) -> MediaId:
    text = replace(video.text, poster=media_id)
    work.media.replace(replace(video, text=text, updated_at=library.clock()))
    return video.id


def _set_binned(library: Library, ids: Sequence[MediaId], *, binned: bool) -> Done[tuple[Media, ...]]:
    when = library.clock() if binned else None
    after: list[Media] = []
    with library.write() as work:
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            found = work.media.get_many(some)
            if len(found) < len(some):
                raise NotFound(worded("The picture or video is not in this library."))
            work.media.set_binned(some, when)
            after += [replace(media, binned_at=when) for media in found]
    return Done(tuple(after), Changes(media=frozenset(ids)))


def _swapped(swap: Swap) -> Done[Swap]:
    changes = Changes(
        articles=frozenset(each.article for each in swap.articles),
        authors=frozenset(swap.authors),
        media=frozenset(swap.posters) | ({swap.old, swap.new} if swap.places else frozenset()),
    )
    return Done(swap, changes)
