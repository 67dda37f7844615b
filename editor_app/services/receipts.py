"""The private receipt of an export: what went out, and what of each picture stayed here. It never leaves."""

import json
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.review import Waiver
from editor_app.export.options import Receipt
from editor_app.pictures.processes import processes
from editor_app.services.picture_reports import picture_report
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences

FOLDER = "receipts"


def keep_receipt(
    library: Library, receipt: Receipt, media: Iterable[Media], waived: Iterable[tuple[str, Waiver]] = ()
) -> Path | None:
    """Write what an export did into the library's own folder; return the file, or None where it is read-only.

    `waived` are findings somebody let pass, with the slugs of their articles.

    Raises DiskTrouble when the disk says no; the bundle is whole by then.
    """
    if library.read_only:
        return None
    now = library.clock()
    said: dict[str, Any] = asdict(receipt) | {"path": str(receipt.path), "at": now.isoformat()}
    said["waived"] = [_waiver(slug, waiver) for slug, waiver in waived]
    items = sorted(media, key=_by_id)
    with ThreadPoolExecutor(processes().count) as pool:  # the first time, each original is opened
        told = pool.map(partial(_told, library), items)
        said["media"] = {item.id: each for item, each in zip(items, told, strict=True)}
    folder = library.path / FOLDER
    with in_sentences():
        folder.mkdir(exist_ok=True)
        kept = folder / f"{now:%Y-%m-%dT%H-%M-%S}-{receipt.path.stem}.json"
        kept.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return kept


def _waiver(slug: str, waiver: Waiver) -> dict[str, str]:
    at = waiver.at.isoformat()
    return {"slug": slug, "rule": waiver.rule, "by": waiver.by.name, "at": at, "reason": waiver.reason}


def _told(library: Library, item: Media) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": item.kind.value, "protected": item.text.protected}
    if item.kind is not MediaKind.PICTURE:
        return told
    try:
        return told | asdict(picture_report(library, item))
    except KnownError as error:
        return told | {"trouble": str(error)}


def _by_id(item: Media) -> MediaId:
    return item.id
