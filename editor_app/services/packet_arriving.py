"""What a packet brings besides its articles: people, sections, series and media, found here or made."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from editor_app.domain.author import Author
from editor_app.domain.changes import Changes
from editor_app.domain.ids import AuthorId, MediaId, SectionId, SeriesId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.newsroom import Section
from editor_app.domain.slug import unique_slug
from editor_app.domain.topic_record import TopicKind, TopicRecord
from editor_app.exchange.contents import PacketContent, PacketMedia, PacketPerson, PacketTopic
from editor_app.services.preparing import Prepared, keep, prepare
from editor_app.storage.library import Library
from editor_app.storage.work import Work


@contextmanager
def prepared_media(
    library: Library, content: PacketContent, files: Mapping[str, Path], here: Mapping[str, str]
) -> Iterator[dict[MediaId, Prepared]]:
    """Look at the files of a packet as at those of any stranger; give those that are not in the library yet.

    Raises BadInput or BadPicture for a file that is not safe to open; what is left over is dropped.
    """
    with library.read() as work:
        wanted = [media for media in content.media if media.sha256 and not _there(work, media.id, here)]
    prepared: dict[MediaId, Prepared] = {}
    try:
        for media in wanted:
            name = media.text.title or media.text.caption or media.id
            prepared[media.id] = prepare(library, files[media.sha256], name, media.text)
        yield prepared
    finally:
        for each in prepared.values():
            library.media_files.drop(each.taken)


def matched(work: Work, content: PacketContent, here: Mapping[str, str]) -> dict[str, str]:
    """Return which id of ours each id of a packet means; people and topics are found by id, then by name."""
    found = dict(here)
    for person in content.people:
        if not work.authors.get_many([AuthorId(found.get(person.id, person.id))]):
            author = work.authors.named(person.text.name)
            found |= {person.id: author.id} if author else {}
    for topic in content.sections:
        if not work.newsroom.section(SectionId(found.get(topic.id, topic.id))):
            section = work.newsroom.section_called(topic.name)
            found |= {topic.id: section.id} if section else {}
    for topic in content.series:
        if not work.topics.series(SeriesId(found.get(topic.id, topic.id))):
            series = work.topics.series_called(topic.name)
            found |= {topic.id: series.id} if series else {}
    return {packet_id: ours for packet_id, ours in found.items() if packet_id != ours}


class Arriving:
    """Makes, within one transaction, what articles of a packet name and `matched` did not find."""

    def __init__(self, library: Library, work: Work, content: PacketContent, here: dict[str, str]) -> None:
        self._library, self._work, self._content = library, work, content
        self.here = here
        self.changes = Changes()

    def take_in(self, prepared: Mapping[MediaId, Prepared]) -> None:
        """Bring everything in; `here` then leads from each id of the packet to the one it has here."""
        for media in sorted(self._content.media, key=lambda each: each.text.poster is not None):
            self._media(media, prepared.get(media.id))
        for person in self._content.people:
            self._person(person)
        for topic in self._content.sections:
            self._section(topic)
        for topic in self._content.series:
            self._series(topic)

    def _media(self, media: PacketMedia, prepared: Prepared | None) -> None:
        if _there(self._work, media.id, self.here):
            return
        poster = self._known_media(media.text.poster)
        if prepared is None:
            if media.kind is MediaKind.VIDEO and media.text.url:
                now = self._library.clock()
                text = replace(media.text, poster=poster)
                self._work.media.add(Media(media.id, MediaKind.VIDEO, None, "", text, now, now))
                self.changes |= Changes(media=frozenset({media.id}))
            return
        text = replace(prepared.text, poster=poster)
        kept, is_new = keep(self._library, self._work, replace(prepared, text=text))
        if media.id != kept.id:
            self.here[media.id] = kept.id
        if is_new:
            self.changes |= Changes(media=frozenset({kept.id}))

    def _person(self, person: PacketPerson) -> None:
        known = self._work.authors.get_many([AuthorId(self.here.get(person.id, person.id))])
        if known:
            return
        now, text = self._library.clock(), person.text.published()
        links = tuple(link for link in text.links if link.url.startswith(("https://", "http://", "mailto:")))
        slug = unique_slug(text.slug or "author", self._work.authors.slug_taken)
        avatar = self._known_media(text.avatar)
        made = Author(person.id, replace(text, slug=slug, links=links, avatar=avatar), now, now)
        self._work.authors.add(made)
        self.changes |= Changes(authors=frozenset({made.id}))

    def _section(self, topic: PacketTopic) -> None:
        if self._work.newsroom.section(SectionId(self.here.get(topic.id, topic.id))):
            return
        taken = {section.slug for section in self._work.newsroom.sections()}
        slug = unique_slug(topic.slug, taken.__contains__)
        made = Section(SectionId(topic.id), slug, topic.name.strip(), self._work.newsroom.next_position())
        self._work.newsroom.add_section(made)
        self.changes |= Changes(sections=frozenset({made.id}))

    def _series(self, topic: PacketTopic) -> None:
        if self._work.topics.series(SeriesId(self.here.get(topic.id, topic.id))):
            return
        others = self._work.topic_records.listed(TopicKind.SERIES)
        slug = unique_slug(topic.slug, {each.slug for each in others}.__contains__)
        place = 1 + max((each.position for each in others), default=-1)
        self._work.topic_records.add(
            TopicRecord(TopicKind.SERIES, topic.id, slug, topic.name.strip(), position=place)
        )
        self.changes |= Changes(topics=True)

    def _known_media(self, media_id: MediaId | None) -> MediaId | None:
        if media_id is None or not _there(self._work, media_id, self.here):
            return None
        return MediaId(self.here.get(media_id, media_id))


def _there(work: Work, media_id: MediaId, here: Mapping[str, str]) -> bool:
    found = work.media.get(MediaId(here.get(media_id, media_id)))
    return found is not None and found.binned_at is None
