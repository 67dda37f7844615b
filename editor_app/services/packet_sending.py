"""Sending articles: a packet is written, sealed where that is wished, and the hand-off remembered."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.ids import ArticleId, MediaId
from editor_app.domain.media import Media
from editor_app.domain.review import HandOff
from editor_app.exchange.contents import PacketContent, PacketMedia, Sender, content_bytes
from editor_app.exchange.keys import ContactCard, Identity
from editor_app.exchange.packet_file import write_packet
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.packet_ids import read_ids, renamed
from editor_app.services.packet_making import gather, packet_media
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class MadePacket:
    """A packet that was written; `left_behind` are media whose files stay with their source."""

    id: str
    path: Path
    byte_size: int
    articles: tuple[ArticleId, ...]
    left_behind: tuple[str, ...] = ()


def make_packet(
    library: Library,
    ids: Sequence[ArticleId],
    out: Path,
    by: Identity,
    *,
    note: str = "",
    seal_to: ContactCard | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Done[MadePacket]:
    """Write articles into a packet, and remember that they were handed over.

    Raises NotFound, Refused (an article in the bin, a lead picture that has to stay behind, too much),
    Cancelled, DiskTrouble.
    """
    progress, cancel = progress or Silent(), cancel or CancelToken()
    if not ids:
        raise BadInput(worded("Choose the articles that shall go along."))
    there = read_ids(library)
    with library.write() as work:
        gathered = gather(work, ids, there)
    media, files = _packed(library, gathered.media, progress, cancel)
    behind = [said for said in media if not said.sha256 and not said.text.url]
    _check_leads([each.text.lead.media for each in gathered.articles], behind)
    content = PacketContent(
        made_at=library.clock(),
        by=Sender(by.card.name, by.card.key, by.card.receiver),
        articles=tuple(renamed(gathered.articles, there)),
        note=note.strip(),
        people=tuple(renamed(gathered.people, there)),
        sections=tuple(renamed(gathered.sections, there)),
        series=tuple(renamed(gathered.series, there)),
        media=tuple(renamed(media, there)),
    )
    cancel.check()
    with in_sentences():
        out.parent.mkdir(parents=True, exist_ok=True)
        packet = write_packet(out, content_bytes(content), files, by, seal_to.receiver if seal_to else "")
    _hand_over(library, packet, content, seal_to)
    titles = tuple(each.text.title or each.text.caption or each.id for each in behind)
    handed = tuple(each.id for each in gathered.articles)
    made = MadePacket(packet, out, out.stat().st_size, handed, titles)
    return Done(made, Changes(articles=frozenset(handed)))


def _packed(
    library: Library, items: Sequence[Media], progress: Progress, cancel: CancelToken
) -> tuple[list[PacketMedia], dict[str, Path]]:
    """Return what is said of media, and the files that go along by their SHA-256."""
    media, files = [], {}
    for done, item in enumerate(items):
        cancel.check()
        progress.step("Packing media", done, len(items))
        said, file = packet_media(library, item)
        if file is not None:
            said = replace(said, sha256=said.sha256 or _sha256(file))
            files[said.sha256] = file
        media.append(said)
    return media, files


def _hand_over(library: Library, packet: str, content: PacketContent, to: ContactCard | None) -> None:
    name, key = (to.name, to.key) if to else ("", "")
    at = library.clock()
    made = [HandOff(a.id, packet, at, True, name, key, a.now.number) for a in content.articles]
    with library.write() as work:
        work.review.add_handoffs(packet, True, made, content.note)


def _check_leads(leads: Sequence[MediaId | None], behind: Sequence[PacketMedia]) -> None:
    for media in behind:
        if media.id in leads:
            name = media.text.title or media.text.caption or media.text.alt or media.id
            raise Refused(
                worded("The lead “{0}” is protected, and there is no clean copy of it to send.", name),
                worded("Choose another lead picture for this article."),
            )


def _sha256(path: Path) -> str:
    with in_sentences(), path.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").hexdigest()
