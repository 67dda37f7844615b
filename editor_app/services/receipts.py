"""The private receipt of an export: what went out, and what of each picture stayed here. It never leaves."""

import json
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId, MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.review import Waiver
from editor_app.export.options import Receipt
from editor_app.export.stories import Story
from editor_app.pictures.processes import processes
from editor_app.services.picture_reports import picture_report
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences

FOLDER = "receipts"
LOOKED_AT = 100


def keep_receipt(
    library: Library,
    receipt: Receipt,
    media: Iterable[Media],
    waived: Iterable[tuple[str, Waiver]] = (),
    stories: Iterable[Story] = (),
    approved: Mapping[ArticleId, str] | None = None,
) -> Path | None:
    """Write what an export did into the library's own folder; return the file, or None where it is read-only.

    `waived` are findings somebody let pass, with the slugs of their articles; `stories` say what exactly the
    bundle contained, and `approved` by whom each article was approved.
    Raises DiskTrouble when the disk says no; the bundle is whole by then.
    """
    if library.read_only:
        return None
    now = library.clock()
    said: dict[str, Any] = asdict(receipt) | {"path": str(receipt.path), "at": now.isoformat()}
    said["waived"] = [_waiver(slug, waiver) for slug, waiver in waived]
    by = approved or {}
    said["contents"] = [
        {"id": story.id, "slug": story.slug, "revision": story.revision, "approved_by": by.get(story.id, "")}
        for story in stories
    ]
    items = sorted(media, key=_by_id)
    with ThreadPoolExecutor(processes().count) as pool:  # the first time, each original is opened
        told = pool.map(partial(_told, library), items)
        said["media"] = {item.id: each for item, each in zip(items, told, strict=True)}
    folder = library.path / FOLDER
    with in_sentences():
        folder.mkdir(exist_ok=True)
        kept = folder / f"{now:%Y-%m-%dT%H-%M-%S}-{receipt.path.stem}.json"
        lines = (f' "{name}": {json.dumps(value, ensure_ascii=False)}' for name, value in said.items())
        kept.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    return kept


def bundles_with(library: Library, article: ArticleId) -> dict[int, list[str]]:
    """Return in which bundles an article went out, by its revision: the time and the name of each.

    A receipt that cannot be read is passed over; the newest LOOKED_AT are looked at.
    """
    found: dict[int, list[str]] = {}
    for path in sorted((library.path / FOLDER).glob("*.json"), reverse=True)[:LOOKED_AT]:
        try:
            said = json.loads(path.read_text(encoding="utf-8"))
            numbers = [each["revision"] for each in said.get("contents", ()) if each["id"] == article]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
        for number in numbers:
            found.setdefault(number, []).append(
                f"{said['at'][:16].replace('T', ' ')} · {said.get('channel') or Path(said['path']).name}"
            )
    return found


def last_contents(library: Library, bundle: Path) -> list[tuple[str, str, int]] | None:
    """Return what the last export to a place contained, as id, slug and revision; None where none is kept."""
    for path in sorted((library.path / FOLDER).glob("*.json"), reverse=True)[:LOOKED_AT]:
        try:
            said = json.loads(path.read_text(encoding="utf-8"))
            if said["path"] == str(bundle):
                return [(each["id"], each["slug"], each["revision"]) for each in said["contents"]]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return None


def last_waived(library: Library) -> tuple[str, ...]:
    """Return what somebody had let pass in the last export, such as `lock-opens: alt text (Lena Marsh)`."""
    kept = sorted((library.path / FOLDER).glob("*.json"))
    try:
        said = json.loads(kept[-1].read_text(encoding="utf-8")) if kept else {}
        return tuple(f"{each['slug']}: {each['rule']} ({each['by']})" for each in said.get("waived", ()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()


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
