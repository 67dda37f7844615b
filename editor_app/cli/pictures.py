"""Commands on the media library: media list, take, report, uses, replace, bin, restore."""

from argparse import Namespace
from typing import Any

from editor_app.cli.printing import PrintedProgress, iso, print_json, say
from editor_app.domain.errors import BadInput
from editor_app.domain.intake import IntakeReceipt
from editor_app.domain.media import Media, MediaKind
from editor_app.progress import CancelToken
from editor_app.services import media_use
from editor_app.services.media import get_media, list_media
from editor_app.services.picture_reports import picture_report
from editor_app.services.taking_in import take_in_batch
from editor_app.storage.library import Library


def media(asked: Namespace) -> int:
    """Do one of the steps on pictures, videos, sounds and documents."""
    read_only = asked.step in ("list", "report", "uses")
    with Library.open(asked.library, read_only=read_only) as library:
        return int(STEPS[asked.step](library, asked))


def _list(library: Library, asked: Namespace) -> int:
    items = list_media(library, " ".join(asked.search), binned=asked.bin)
    if asked.json:
        print_json([_json(item) for item in items])
        return 0
    for item in items:
        print(f"{item.id}  {item.kind:<8}  {item.text.caption or item.text.title or item.file_name}")
    return 0


def _take(library: Library, asked: Namespace) -> int:
    """Take files, folders and zips in, and print the receipt; 3 when a file was refused."""
    receipt = take_in_batch(library, asked.paths, PrintedProgress(), CancelToken()).value
    if asked.json:
        print_json(_receipt_json(receipt))
    else:
        for item in receipt.taken:
            print(f"taken {item.id}  {item.file_name}")
        for item in receipt.already:
            print(f"already there {item.id}  {item.file_name}")
    for refused in receipt.refused:
        say(f"dateline: {refused.sentence} {refused.advice}".strip())
    if receipt.left:
        say(f"dateline: {receipt.left} {'file was' if receipt.left == 1 else 'files were'} not looked at.")
    return 3 if receipt.refused or receipt.left else 0


def _report(library: Library, asked: Namespace) -> int:
    """Say what a picture's file holds, and what of it leaves; never a value of it."""
    item = get_media(library, asked.id)
    if item.kind is not MediaKind.PICTURE:
        raise BadInput("Only a picture has such a report.")
    report = picture_report(library, item)
    told = {"found": report.found, "carried": report.carried, "removed": report.removed}
    if asked.json:
        print_json({"id": item.id, **told})
        return 0
    names = ("The file holds", "A published form says", "Stays here")
    for name, words in zip(names, told.values(), strict=True):
        print(f"{name}: {', '.join(words) or 'nothing'}")
    return 0


def _uses(library: Library, asked: Namespace) -> int:
    """Say who names an item; 1 when nobody does."""
    get_media(library, asked.id)
    uses = media_use.named_uses(library, [asked.id])
    with library.read() as work:
        slugs = [row.slug for row in work.listed(uses.articles)]
    if asked.json:
        print_json({"id": asked.id, "articles": slugs, "authors": uses.authors, "videos": uses.videos})
    else:
        places = [*slugs, *(f"portrait of {name}" for name in uses.authors)]
        print("\n".join([*places, *(f"poster of {name}" for name in uses.videos)]) or "Nobody names it.")
    return 0 if uses else 1


def _replace(library: Library, asked: Namespace) -> int:
    swap = media_use.replace_everywhere(library, asked.id, asked.new).value
    if asked.json:
        print_json({"old": swap.old, "new": swap.new, "places": swap.places})
    else:
        print(f"Replaced in {swap.places} {'place' if swap.places == 1 else 'places'}.")
    return 0


def _bin(library: Library, asked: Namespace) -> int:
    uses = media_use.named_uses(library, asked.ids)
    binned = media_use.bin_many(library, asked.ids).value
    if asked.json:
        print_json([_json(item) for item in binned])
    elif uses:
        places = len(uses.articles) + len(uses.authors) + len(uses.videos)
        say(f"They leave a gap in {places} {'place' if places == 1 else 'places'}; restore brings them back.")
    return 0


def _restore(library: Library, asked: Namespace) -> int:
    restored = media_use.restore_many(library, asked.ids).value
    if asked.json:
        print_json([_json(item) for item in restored])
    return 0


def _receipt_json(receipt: IntakeReceipt) -> dict[str, Any]:
    return {
        "taken": [_json(item) for item in receipt.taken],
        "already": [_json(item) for item in receipt.already],
        "refused": [{"name": each.name, "sentence": each.sentence} for each in receipt.refused],
        "left": receipt.left,
    }


def _json(item: Media) -> dict[str, Any]:
    text = item.text
    return {
        "id": item.id,
        "kind": item.kind.value,
        "file_name": item.file_name,
        "mime_type": item.file.mime_type if item.file else None,
        "alt": text.alt,
        "caption": text.caption,
        "credit": text.credit,
        "creator": text.creator,
        "rights_expire": text.rights.expires.isoformat() if text.rights.expires else None,
        "sensitive": text.sensitive,
        "protected": text.protected,
        "created_at": iso(item.created_at),
        "binned_at": iso(item.binned_at),
    }


STEPS = {
    "list": _list,
    "take": _take,
    "report": _report,
    "uses": _uses,
    "replace": _replace,
    "bin": _bin,
    "restore": _restore,
}
