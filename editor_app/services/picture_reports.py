"""What pictures hold and what of it leaves: asked of the file once, and remembered by its bytes."""

import json
from pathlib import Path

from editor_app.domain.media import Media
from editor_app.domain.picture_report import PictureReport
from editor_app.pictures.report import found_safely, report_of
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences


def picture_report(library: Library, media: Media, language: str = "") -> PictureReport:
    """Return what the original of a picture holds, what its published forms carry, and what stays here.

    Raises BadPicture when the original cannot be opened. For an item without a file nothing is found.
    """
    if media.file is None:
        return report_of((), media.text, language)
    kept = library.cache / "reports" / f"{media.file.sha256}.json"
    found = _read(kept)
    if found is None:
        found = found_safely(library.media_files.path(media.file), media.file_name)
        with in_sentences():
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps(found), encoding="utf-8")
    return report_of(found, media.text, language)


def _read(kept: Path) -> tuple[str, ...] | None:
    try:
        return tuple(json.loads(kept.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None
