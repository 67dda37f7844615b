"""Commands on story packets: make, show, merge, and who I am to others."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from getpass import getuser
from pathlib import Path
from typing import Any

from editor_app.cli.printing import PrintedProgress, iso, print_json, say
from editor_app.domain.errors import BadInput, Refused
from editor_app.exchange.keys import MARK, ContactCard, Identity, read_card
from editor_app.exchange.phrase import same_phrase
from editor_app.progress import CancelToken
from editor_app.services.articles import find_article
from editor_app.services.identity import KeyStanding, known_people, meet, my_identity
from editor_app.services.packets import (
    Choices,
    PacketContents,
    TakenIn,
    look_into,
    make_packet,
    take_in,
)
from editor_app.storage.library import Library


def packet(asked: Namespace) -> int:
    """Do one step with packets."""
    steps: dict[str, Callable[[Namespace], int]] = {
        "make": _make,
        "show": _show,
        "merge": _merge,
        "key": _key,
    }
    return steps[asked.step](asked)


def _make(asked: Namespace) -> int:
    """Write articles into a packet."""
    with Library.open(asked.library) as library:
        ids = [find_article(library, slug).id for slug in asked.slugs]
        to = _receiver(library, asked.to) if asked.to else None
        me = _me(asked.name)
        done = make_packet(
            library,
            ids,
            asked.out,
            me,
            note=asked.note,
            seal_to=to,
            progress=PrintedProgress(),
            cancel=CancelToken(),
        )
        if to is not None:
            meet(library, to)
    made = done.value
    if asked.json:
        print_json({"packet": made.id, "file": str(made.path), "bytes": made.byte_size})
    else:
        print(f"{made.path}: {len(made.articles)} articles, {made.byte_size / 1_000_000:.1f} MB")
        for name in made.left_behind:
            print(f"  Stays here, because it is protected: {name}")
    return 0


def _show(asked: Namespace) -> int:
    """Say what is inside a packet; nothing of it is taken in."""
    inside = look_into(asked.file, _me())
    if asked.json:
        print_json(_contents_json(inside))
        return 0
    print(f"From {inside.sender.name}, {iso(inside.made_at)}{', sealed' if inside.sealed else ''}")
    print(f"Key: {inside.sender.phrase}")
    if inside.note:
        print(inside.note)
    for article in inside.articles:
        print(f"{article.status:<10} {article.words:>6} words  {article.slug}  {article.headline}")
    return 0


def _merge(asked: Namespace) -> int:
    """Bring a packet together with the library; 1 when something of it waits for a decision."""
    me = _me()
    with Library.open(asked.library) as library:
        inside = look_into(asked.file, me, library)
        accept = _phrase_is_right(inside, asked.phrase)
        copies = frozenset(each.id for each in inside.articles if each.slug in asked.copy)
        taken = take_in(
            library, asked.file, me, Choices(copies=copies), packet_id=inside.id, accept_key=accept
        ).value
    if asked.json:
        print_json(_taken_json(taken, inside))
    else:
        _print_taken(taken, inside)
    return int(not taken.complete)


def _key(asked: Namespace) -> int:
    """Print the line that colleagues need, and the phrase they compare."""
    card = _me(asked.name).card
    if asked.json:
        print_json(asdict(card) | {"line": card.line, "phrase": card.phrase})
    else:
        print(card.line)
        say(f"The phrase to compare: {card.phrase}")
    return 0


def _me(name: str = "") -> Identity:
    """Return the keys of this computer, under the name that was given or that of its user."""
    try:
        return my_identity(name or getuser())
    except (KeyError, OSError):
        raise BadInput("This computer does not know who you are.", "Say it with --as.") from None


def _receiver(library: Library, wished: str) -> ContactCard:
    """Return whom to seal for: a contact line, a file with one, or the name of somebody who is known."""
    if wished.lstrip().startswith(MARK):
        return read_card(wished)
    named = [p.card for p in known_people(library) if p.card.name.casefold() == wished.strip().casefold()]
    if len(named) == 1:
        return named[0]
    if not named and Path(wished).is_file():
        return read_card(Path(wished).read_text(encoding="utf-8", errors="replace")[:10_000])
    raise BadInput(
        f"“{wished}” is nobody this library knows.", f"Give their contact line, which begins with {MARK}."
    )


def _phrase_is_right(inside: PacketContents, phrase: str) -> bool:
    if not phrase:
        return False
    if not same_phrase(phrase, inside.sender.phrase):
        raise Refused("That is not the phrase of this sender’s key.", "Nothing was taken in; ask them.")
    return True


def _print_taken(taken: TakenIn, inside: PacketContents) -> None:
    if inside.key in (KeyStanding.UNKNOWN, KeyStanding.MET):
        say(f"The key of {inside.sender.name} was not compared yet: {inside.sender.phrase}")
    if taken.again:
        print("This packet was taken in before; nothing was changed.")
    for article in taken.articles:
        print(f"{article.outcome}: {article.slug}")
        if article.clashes:
            print(f"  Changed on both sides: {', '.join(article.clashes)}. Open the packet in the window.")
        for note in article.notes:
            print(f"  {note}")


def _contents_json(inside: PacketContents) -> dict[str, Any]:
    articles = [
        {"id": a.id, "slug": a.slug, "headline": a.headline, "words": a.words, "status": a.status.value}
        for a in inside.articles
    ]
    return {
        "packet": inside.id,
        "by": inside.sender.name,
        "key": inside.sender.key,
        "phrase": inside.sender.phrase,
        "made": iso(inside.made_at),
        "note": inside.note,
        "sealed": inside.sealed,
        "files": inside.files,
        "articles": articles,
    }


def _taken_json(taken: TakenIn, inside: PacketContents) -> dict[str, Any]:
    articles = [
        {
            "id": a.id,
            "slug": a.slug,
            "outcome": a.outcome.value,
            "revision": a.revision,
            "clashes": list(a.clashes),
            "notes": list(a.notes),
        }
        for a in taken.articles
    ]
    known = inside.key.value if inside.key else None
    return {
        "packet": taken.id,
        "by": inside.sender.name,
        "key": known,
        "phrase": inside.sender.phrase,
        "again": taken.again,
        "complete": taken.complete,
        "articles": articles,
    }
