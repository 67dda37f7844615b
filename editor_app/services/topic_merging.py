"""Two sections, tags or series become one, with their articles and addresses; and the way back."""

from editor_app.domain.changes import Done
from editor_app.domain.errors import BadInput
from editor_app.domain.topic_record import Merge, TopicKind, TopicRecord
from editor_app.services.topics import changes_of, check_name, existing
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


def merge_topics(library: Library, kind: TopicKind, gone_key: str, kept_key: str) -> Done[Merge]:
    """Give the articles of one to another and remove it; its address leads to the other from now on.

    Raises NotFound, and BadInput for one that is to go into itself.
    """
    if gone_key == kept_key:
        raise BadInput(worded("It cannot be merged into itself."), worded("Choose another."))
    with library.write() as work:
        gone, kept = existing(work, kind, gone_key), existing(work, kind, kept_key)
        merge = _merge(work, gone, kept)
        work.topics.slug_was(kind.value, gone.slug, kept.slug)
        work.topics.slug_was(_id_kind(kind), gone.key, kept.key)
    articles = (*merge.moved, *merge.both)
    return Done(merge, changes_of(kind, gone_key, kept_key, articles=articles))


def undo_merge(library: Library, merge: Merge) -> Done[TopicRecord]:
    """Bring back what was merged away; articles that have changed the other for a third one stay as they are.

    Raises BadInput when its name was given to another meanwhile.
    """
    gone, kept, kind = merge.gone, merge.kept, merge.gone.kind
    with library.write() as work:
        check_name(work, kind, gone.name)
        records = work.topic_records
        still = set(records.articles(kind, kept.key))
        records.add(gone)
        moved = [each for each in merge.moved if each in still]
        both = [each for each in merge.both if each in still]
        records.move(kind, moved, kept.key, gone.key)
        records.give_tag(both, gone.key)
        records.count_change([*moved, *both])
        work.topics.slug_is_again(kind.value, gone.slug)
        work.topics.slug_is_again(_id_kind(kind), gone.key)
        for slug in merge.led_here:
            work.topics.slug_was(kind.value, slug, gone.slug)
    return Done(gone, changes_of(kind, gone.key, kept.key, articles=(*moved, *both)))


def _merge(work: Work, gone: TopicRecord, kept: TopicRecord) -> Merge:
    records, kind = work.topic_records, gone.kind
    theirs = records.articles(kind, gone.key)
    have = set(records.articles(kind, kept.key)) if kind is TopicKind.TAG else set()
    moved = tuple(each for each in theirs if each not in have)
    both = tuple(each for each in theirs if each in have)
    before = tuple(slug for _, slug, now in work.topics.former_slugs([kind.value]) if now == gone.slug)
    records.move(kind, moved, gone.key, kept.key)
    records.take_tag(both, gone.key)
    records.count_change(theirs)
    records.drop(kind, gone.key)
    return Merge(gone, kept, moved, both, before)


def _id_kind(kind: TopicKind) -> str:
    """Return the kind under which ids lead to ids: earlier states of articles still say the old one."""
    return f"{kind.value}-id"
