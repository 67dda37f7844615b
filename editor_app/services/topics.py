"""Sections, tags and series: list, make, rename, describe, order, remove."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound, Refused
from editor_app.domain.ids import ArticleId, SectionId
from editor_app.domain.slug import is_slug, slugify, unique_slug
from editor_app.domain.topic_record import TopicKind, TopicRecord
from editor_app.domain.topics import Series
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import term, worded

WORDS = {TopicKind.SECTION: term("section"), TopicKind.TAG: term("tag"), TopicKind.SERIES: term("series")}


@dataclass(frozen=True, slots=True)
class ListedTopic:
    """A section, tag or series, and how many kept articles have it."""

    record: TopicRecord
    articles: int


def list_topics(library: Library, kind: TopicKind) -> list[ListedTopic]:
    """Return all of a kind: sections and series in the newsroom's order, tags by name."""
    with library.read() as work:
        counts = work.topic_records.counts(kind)
        return [ListedTopic(each, counts.get(each.key, 0)) for each in work.topic_records.listed(kind)]


def list_series(library: Library) -> list[Series]:
    """Return the series in the newsroom's order."""
    with library.read() as work:
        return work.topics.all_series()


def create_topic(library: Library, kind: TopicKind, name: str) -> Done[TopicRecord]:
    """Make one behind the others. Raises BadInput without a name or for one that is taken."""
    with library.write() as work:
        check_name(work, kind, name)
        made = new_topic(library, work, kind, name)
    return Done(made, changes_of(kind, made.key))


def new_topic(library: Library, work: Work, kind: TopicKind, name: str) -> TopicRecord:
    """Make one inside a transaction that is already open."""
    others = work.topic_records.listed(kind)
    taken = {each.slug for each in others}
    slug = unique_slug(slugify(name, WORDS[kind]), taken.__contains__)
    key = slug if kind is TopicKind.TAG else library.new_id()
    place = 1 + max((each.position for each in others), default=-1)
    made = TopicRecord(kind, key, slug, name.strip(), position=place)
    work.topic_records.add(made)
    work.topics.slug_is_again(kind.value, slug)
    return made


def save_topic(library: Library, key: str, changed: TopicRecord) -> Done[TopicRecord]:
    """Write one over that with this key. A former slug is kept, so that its address leads to the new one.

    The key of a tag is its slug; the answer has the key it has now. Its place stays.
    Raises NotFound; BadInput for a name or slug that is no good or taken.
    """
    kind = changed.kind
    with library.write() as work:
        before = existing(work, kind, key)
        name, slug = changed.name.strip(), changed.slug.strip() or slugify(changed.name, WORDS[kind])
        check_name(work, kind, name, key)
        _check_slug(work, kind, slug, key)
        now_key = slug if kind is TopicKind.TAG else key
        after = replace(changed, name=name, slug=slug, key=now_key, position=before.position)
        if after == before:
            return Done(before, Changes())
        renamed = work.topic_records.articles(kind, key) if name != before.name else []
        work.topic_records.replace(key, after)
        if kind is TopicKind.TAG:  # articles say their tags by name
            work.topic_records.count_change(renamed)
        if slug != before.slug:
            work.topics.slug_was(kind.value, before.slug, slug)
    return Done(after, changes_of(kind, key, articles=renamed))


def remove_topic(library: Library, kind: TopicKind, key: str) -> Done[TopicRecord]:
    """Remove one that no article has. Raises NotFound, Refused."""
    with library.write() as work:
        gone = existing(work, kind, key)
        used = len(work.topic_records.articles(kind, key))
        if used:
            articles = worded("An article has") if used == 1 else worded("{0} articles have", used)
            raise Refused(
                f"{articles} “{gone.name}”.", worded("Merge it into another instead; the bin counts too.")
            )
        work.topic_records.drop(kind, key)
    return Done(gone, changes_of(kind, key))


def put_topic_back(library: Library, gone: TopicRecord) -> Done[TopicRecord]:
    """Bring back one that was removed. Raises BadInput when its name or slug was taken meanwhile."""
    with library.write() as work:
        check_name(work, gone.kind, gone.name)
        _check_slug(work, gone.kind, gone.slug, "")
        work.topic_records.add(gone)
        work.topics.slug_is_again(gone.kind.value, gone.slug)
    return Done(gone, changes_of(gone.kind, gone.key))


def order_topics(library: Library, kind: TopicKind, keys: Sequence[str]) -> Done[tuple[str, ...]]:
    """Put sections or series into this order and return the order before; those not named go behind."""
    with library.write() as work:
        before = tuple(each.key for each in work.topic_records.listed(kind))
        named = [key for key in dict.fromkeys(keys) if key in before]
        now = (*named, *(key for key in before if key not in named))
        work.topic_records.place(kind, now)
    return Done(before, changes_of(kind, *before) if now != before else Changes())


def existing(work: Work, kind: TopicKind, key: str) -> TopicRecord:
    """Return one, or raise NotFound."""
    found = work.topic_records.get(kind, key)
    if found is None:
        raise NotFound(worded("The {0} is not in this library.", WORDS[kind]))
    return found


def check_name(work: Work, kind: TopicKind, name: str, key: str = "") -> None:
    """Raise BadInput for an empty name, or one that another of the kind has."""
    wanted = name.strip().casefold()
    if not wanted:
        raise BadInput(worded("A {0} needs a name.", WORDS[kind]))
    others = (each for each in work.topic_records.listed(kind) if each.key != key)
    if any(each.name.casefold() == wanted for each in others):
        raise BadInput(
            worded("There is a {0} called {1} already.", WORDS[kind], name.strip()),
            worded("Merge the two instead."),
        )


def changes_of(kind: TopicKind, *keys: str, articles: Sequence[ArticleId] = ()) -> Changes:
    """Return what changed: those with these keys, and articles."""
    sections = frozenset(SectionId(key) for key in keys) if kind is TopicKind.SECTION else frozenset()
    return Changes(articles=frozenset(articles), sections=sections, topics=True)


def _check_slug(work: Work, kind: TopicKind, slug: str, key: str) -> None:
    if not is_slug(slug):
        raise BadInput(
            worded("“{0}” cannot be a slug.", slug), worded("Use small Latin letters, digits and hyphens.")
        )
    if any(each.slug == slug and each.key != key for each in work.topic_records.listed(kind)):
        raise BadInput(worded("Another {0} has the slug {1}.", WORDS[kind], slug), worded("Choose another."))
