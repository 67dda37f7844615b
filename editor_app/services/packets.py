"""Story packets: articles that travel between people by file, and come together again."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, Conflict, Refused
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import HandOff
from editor_app.exchange.contents import PacketContent, read_content
from editor_app.exchange.keys import ContactCard, Identity
from editor_app.exchange.packet_reading import OpenedPacket, open_packet
from editor_app.services.identity import KeyStanding, key_standing, meet
from editor_app.services.packet_arriving import Arriving, matched, prepared_media
from editor_app.services.packet_choices import ENTERED, Choices, Decided, Outcome, TakenArticle, settled
from editor_app.services.packet_ids import read_ids, write_ids
from editor_app.services.packet_looking import LookedAt, PacketContents, Standing, looked_at
from editor_app.services.packet_sending import MadePacket, make_packet
from editor_app.services.packet_taking import Taking
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.storage.work import Work
from editor_app.wording import worded

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
class TakenIn:
    """What became of a packet; `complete` when nothing of it waits for a decision."""

    id: str
    articles: tuple[TakenArticle, ...]
    complete: bool
    again: bool = False


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
            raise Conflict(worded("This file is not the packet you looked at."), worded("Open it once more."))
        standing = _checked_key(library, content, me, accept_key)
        trusted = accept_key or standing in (KeyStanding.OWN, KeyStanding.CONFIRMED)
        with library.read() as work:
            before, undecided = _came_before(work, packet)
        if before >= {each.id for each in content.articles} and not (trusted and undecided):
            return Done(TakenIn(packet.id, (), complete=True, again=True), Changes())
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
        before, undecided = _came_before(work, packet)
        taken = tuple(taking.take_in(each) for each in content.articles if each.id not in before)
        key = packet.key if choices.trusted else ""
        made = _incoming(library, packet.id, content.by.name, key, taken)
        work.review.add_handoffs(packet.id, False, made, content.note)
        if choices.trusted:
            taken += tuple(taking.take_decisions(each) for each in content.articles if each.id in undecided)
            work.review.confirm_packet(packet.id, key)
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
                worded("This packet was signed by somebody else than it says."),
                worded("Ask the sender about it."),
            )
        yield packet, content


def _checked_key(library: Library, content: PacketContent, me: Identity, accept: bool) -> KeyStanding:
    standing = key_standing(library, _card(content), me)
    if standing is KeyStanding.CHANGED and not accept:
        raise Refused(
            worded(
                "The key of {0} is not the one this library knows: this may be somebody else.",
                content.by.name,
            ),
            worded("Call them and compare the phrase: {0}.", _card(content).phrase),
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


def _came_before(work: Work, packet: OpenedPacket) -> tuple[set[ArticleId], set[ArticleId]]:
    """Return the articles that came in with a packet, and those whose sender was not known then."""
    before = work.review.articles_handed(packet.id, outgoing=False)
    handed = [each for article_id in before for each in work.review.handoffs(article_id)]
    came = [each for each in handed if each.packet == packet.id and not each.outgoing]
    return before, {each.article for each in came if not each.key}


def _incoming(
    library: Library, packet: str, name: str, key: str, taken: Sequence[TakenArticle]
) -> list[HandOff]:
    """Return the receipts; without a key while it was not compared."""
    at, kept = library.clock(), [each for each in taken if each.outcome in ENTERED]
    return [HandOff(each.id, packet, at, False, name, key, each.shared) for each in kept]


def _card(content: PacketContent) -> ContactCard:
    return ContactCard(content.by.name, content.by.key, content.by.receiver)
