"""Story packets: articles that travel between people by file, and come together again."""

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, Conflict, Refused
from editor_app.domain.ids import ArticleId, MediaId
from editor_app.domain.review import HandOff
from editor_app.exchange.contents import PacketContent, PacketMedia, Sender, content_bytes, read_content
from editor_app.exchange.keys import ContactCard, Identity
from editor_app.exchange.packet_file import write_packet
from editor_app.exchange.packet_reading import OpenedPacket, open_packet
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.identity import KeyStanding, key_standing, meet
from editor_app.services.packet_arriving import Arriving, matched, prepared_media
from editor_app.services.packet_ids import read_ids, renamed, write_ids
from editor_app.services.packet_looking import LookedAt, PacketContents, Standing, looked_at
from editor_app.services.packet_making import gather, packet_media
from editor_app.services.packet_taking import (
    ENTERED,
    Choices,
    Decided,
    Outcome,
    TakenArticle,
    Taking,
    settled,
)
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences

__all__ = [
    "SUFFIX",
    "Choices",
    "Decided",
    "LookedAt",
    "MadePacket",
    "Outcome",
    "PacketContents",
    "Standing",
    "TakenArticle",
    "TakenIn",
    "hand_offs",
    "look_into",
    "make_packet",
    "take_in",
]

SUFFIX: Final = ".dateline"


@dataclass(frozen=True, slots=True)
class MadePacket:
    """A packet that was written; `left_behind` are media whose files stay with their source."""

    id: str
    path: Path
    byte_size: int
    articles: tuple[ArticleId, ...]
    left_behind: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a packet; `complete` when nothing of it waits for a decision."""

    id: str
    articles: tuple[TakenArticle, ...]
    complete: bool
    again: bool = False


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
        raise BadInput("Choose the articles that shall go along.")
    with library.write() as work:
        gathered = gather(work, ids)
    media, files, behind = [], {}, []
    for done, item in enumerate(gathered.media):
        cancel.check()
        progress.step("Packing media", done, len(gathered.media))
        said, file = packet_media(library, item)
        if file is not None:
            said = replace(said, sha256=said.sha256 or _sha256(file))
            files[said.sha256] = file
        elif not said.text.url:
            behind.append(said)
        media.append(said)
    _check_leads([each.text.lead.media for each in gathered.articles], behind)
    there = read_ids(library)
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


def hand_offs(library: Library, article_id: ArticleId) -> list[HandOff]:
    """Return how an article went out and came in, oldest first; the last says who has the latest version."""
    with library.read() as work:
        return work.review.handoffs(article_id)


def look_into(path: Path, me: Identity | None = None, library: Library | None = None) -> PacketContents:
    """Say what is inside a packet, and how it stands to a library; nothing of it enters.

    Raises BadInput for what is no sound packet, Refused for one sealed for somebody else, DiskTrouble.
    """
    with _opened(path, me) as (packet, content):
        card = _card(content)
        if library is None:
            articles = [looked_at(None, each, {}, {}) for each in content.articles]
            return _contents(packet, content, None, articles)
        there = read_ids(library)
        here = {packet_id: ours for ours, packet_id in there.items()}
        with library.read() as work:
            here = matched(work, content, here)
            there = {ours: packet_id for packet_id, ours in here.items()}
            looked = [looked_at(work, each, here, there) for each in content.articles]
            before = work.review.articles_handed(packet.id, outgoing=False)
        known = before >= {each.id for each in content.articles}
        return _contents(packet, content, key_standing(library, card, me), looked, taken_in=known)


def take_in(
    library: Library,
    path: Path,
    me: Identity,
    choices: Choices | None = None,
    *,
    packet_id: str = "",
    accept_key: bool = False,
) -> Done[TakenIn]:
    """Bring a packet's articles together with those of the library, in one transaction.

    What clashes, or has no common state, waits for a decision in `choices` and is not touched. The same
    packet twice changes nothing. `packet_id` is that of the packet a person has looked at; `accept_key`
    says that the phrase of the key was compared. Raises BadInput, Refused for a known name with another
    key, Conflict when file or article changed meanwhile, DiskTrouble.
    """
    with _opened(path, me) as (packet, content):
        if packet_id and packet.id != packet_id:
            raise Conflict("This file is not the packet you looked at.", "Open it once more.")
        standing = _checked_key(library, content, me, accept_key)
        with library.read() as work:
            before = work.review.articles_handed(packet.id, outgoing=False)
        if before >= {each.id for each in content.articles}:
            return Done(TakenIn(packet.id, (), complete=True, again=True), Changes())
        trusted = accept_key or standing in (KeyStanding.OWN, KeyStanding.CONFIRMED)
        done = _taken_in(library, packet, content, replace(choices or Choices(), trusted=trusted))
    if standing is not KeyStanding.OWN:
        meet(library, _card(content), confirmed=accept_key)
    return done


def _taken_in(
    library: Library, packet: OpenedPacket, content: PacketContent, choices: Choices
) -> Done[TakenIn]:
    here = {packet_id: ours for ours, packet_id in read_ids(library).items()}
    with prepared_media(library, content, packet.media, here) as prepared, library.write() as work:
        arriving = Arriving(library, work, content, matched(work, content, here))
        arriving.take_in(prepared)
        taking = Taking(library, work, choices, arriving.here, content.by.name)
        before = work.review.articles_handed(packet.id, outgoing=False)
        wanted = [each for each in content.articles if each.id not in before]
        taken = tuple(taking.take_in(article) for article in wanted)
        made = _incoming(library, packet, content, taken)
        work.review.add_handoffs(packet.id, False, made, content.note)
        write_ids(library, {ours: packet_id for packet_id, ours in arriving.here.items()})
    touched = frozenset(each.id for each in taken if each.outcome in ENTERED)
    changes = arriving.changes | Changes(articles=touched)
    return Done(TakenIn(packet.id, taken, settled(taken)), changes)


@contextmanager
def _opened(path: Path, me: Identity | None) -> Iterator[tuple[OpenedPacket, PacketContent]]:
    """Give a packet with its files in a temporary folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="dateline-packet-") as folder:
        with in_sentences():
            packet = open_packet(path, Path(folder), me.secret if me else "")
        content = read_content(packet.content, packet.media)
        if content.by.key != packet.key:
            raise BadInput(
                "This packet was signed by somebody else than it says.", "Ask the sender about it."
            )
        yield packet, content


def _checked_key(library: Library, content: PacketContent, me: Identity, accept: bool) -> KeyStanding:
    standing = key_standing(library, _card(content), me)
    if standing is KeyStanding.CHANGED and not accept:
        raise Refused(
            f"The key of {content.by.name} is not the one this library knows: this may be somebody else.",
            f"Call them and compare the phrase: {_card(content).phrase}.",
        )
    return standing


def _contents(
    packet: OpenedPacket,
    content: PacketContent,
    key: KeyStanding | None,
    looked: Sequence[LookedAt],
    *,
    taken_in: bool = False,
) -> PacketContents:
    return PacketContents(
        id=packet.id,
        sender=_card(content),
        key=key,
        made_at=content.made_at,
        note=content.note,
        sealed=packet.sealed,
        articles=tuple(looked),
        files=len(packet.media),
        taken_in=taken_in,
    )


def _hand_over(library: Library, packet: str, content: PacketContent, to: ContactCard | None) -> None:
    name, key = (to.name, to.key) if to else ("", "")
    at = library.clock()
    made = [HandOff(a.id, packet, at, True, name, key, a.now.number) for a in content.articles]
    with library.write() as work:
        work.review.add_handoffs(packet, True, made, content.note)


def _incoming(
    library: Library, packet: OpenedPacket, content: PacketContent, taken: Sequence[TakenArticle]
) -> list[HandOff]:
    at, name = library.clock(), content.by.name
    kept = [each for each in taken if each.outcome in ENTERED and not each.withheld]
    return [HandOff(each.id, packet.id, at, False, name, packet.key, each.shared) for each in kept]


def _check_leads(leads: Sequence[MediaId | None], behind: Sequence[PacketMedia]) -> None:
    for media in behind:
        if media.id in leads:
            name = media.text.title or media.text.caption or media.text.alt or media.id
            raise Refused(
                f"The lead “{name}” is protected, and there is no clean copy of it to send.",
                "Choose another lead picture for this article.",
            )


def _sha256(path: Path) -> str:
    with in_sentences(), path.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").hexdigest()


def _card(content: PacketContent) -> ContactCard:
    return ContactCard(content.by.name, content.by.key, content.by.receiver)
