"""Media items in the database: rows in, plain objects out."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, insert, select, update

from editor_app.domain.alphabet import sort_key
from editor_app.domain.ids import MediaId
from editor_app.domain.media import (
    Consent,
    Crop,
    FocalPoint,
    FoundField,
    Label,
    Media,
    MediaKind,
    MediaText,
    Rights,
    StoredFile,
    Translation,
)
from editor_app.storage.folding import fold, terms
from editor_app.storage.tables import media

SEARCHED: Final = (
    "title", "headline", "alt", "caption", "credit", "creator", "copyright", "source", "description",
    "long_description", "place", "usage_terms",
)  # fmt: skip
"""Fields of a `MediaText` that a search looks through, besides the file's name, keywords and languages."""

PLAIN: Final = (
    *SEARCHED, "url", "transcript", "duration", "taken", "digital_source_type", "sensitive", "protected",
    "rating",
)  # fmt: skip
"""Fields of a `MediaText` that are columns of the same name."""

AT_ONCE: Final = 10_000  # SQLite takes some 30,000 values in a question
LONGEST_KEY: Final = 200  # letters of a name that put it into its place


class MediaItems:
    """The media items of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, media_id: MediaId) -> Media | None:
        """Return the item with this id, binned or not, or None."""
        found = self.get_many([media_id])
        return found[0] if found else None

    def get_many(self, ids: Sequence[MediaId]) -> list[Media]:
        """Return the items with these ids in the order of the ids; unknown ids are left out."""
        rows = self._db.execute(select(media).where(media.c.id.in_(ids))).mappings()
        known = {row["id"]: _media(row) for row in rows}
        return [known[media_id] for media_id in ids if media_id in known]

    def marks(self, ids: Sequence[MediaId]) -> dict[MediaId, str]:
        """Return for each of these items a short text that changes whenever the item does."""
        found: dict[MediaId, str] = {}
        columns = (media.c.id, media.c.updated_at, media.c.binned_at, media.c.sha256)
        for start in range(0, len(ids), AT_ONCE):
            some = select(*columns).where(media.c.id.in_(ids[start : start + AT_ONCE]))
            for row in self._db.execute(some):
                found[MediaId(row.id)] = f"{row.updated_at} {row.binned_at} {row.sha256}"
        return found

    def listed(self, search: str = "", *, kind: MediaKind | None = None, binned: bool = False) -> list[Media]:
        """Return the items in whose texts every word of the search occurs, newest first."""
        state = media.c.binned_at.is_not(None) if binned else media.c.binned_at.is_(None)
        statement = select(media).where(state).order_by(media.c.created_at.desc(), media.c.id)
        if kind is not None:
            statement = statement.where(media.c.kind == kind.value)
        for term in terms(search):
            statement = statement.where(media.c.folded.contains(term, autoescape=True))
        return [_media(row) for row in self._db.execute(statement).mappings()]

    def files(self) -> list[StoredFile]:
        """Return every file the library believes to have."""
        rows = self._db.execute(select(media).where(media.c.sha256.is_not(None))).mappings()
        return [item.file for row in rows if (item := _media(row)).file]

    def set_binned(self, ids: Sequence[MediaId], when: datetime | None) -> None:
        """Say of these items that they lie in the bin since then, or not at all."""
        self._db.execute(update(media).where(media.c.id.in_(ids)).values(binned_at=when))

    def by_poster(self) -> dict[MediaId, list[MediaId]]:
        """Return the kept videos by the picture that stands for them."""
        shown = select(media.c.poster_id, media.c.id).where(
            media.c.poster_id.is_not(None), media.c.binned_at.is_(None)
        )
        by_picture: dict[MediaId, list[MediaId]] = {}
        for picture_id, media_id in self._db.execute(shown.order_by(media.c.title)):
            by_picture.setdefault(MediaId(picture_id), []).append(MediaId(media_id))
        return by_picture

    def add(self, new: Media) -> None:
        """Insert an item."""
        self._db.execute(insert(media).values(id=new.id, created_at=new.created_at, **_values(new)))

    def replace(self, changed: Media) -> None:
        """Write an item over the row with the same id."""
        self._db.execute(update(media).where(media.c.id == changed.id).values(**_values(changed)))


def _values(changed: Media) -> dict[str, Any]:
    text, file, rights = changed.text, changed.file, changed.text.rights
    plain = {name: getattr(text, name) for name in PLAIN}
    said = [*(plain[name] for name in SEARCHED), *text.keywords, text.transcript, text.url]
    said += [rights.owner, rights.licence, rights.usage, rights.consent_note]
    said += [word for each in text.translations for word in (each.alt, each.caption)]
    return plain | {
        "kind": changed.kind.value,
        "sha256": file.sha256 if file else None,
        "mime_type": file.mime_type if file else None,
        "byte_size": file.byte_size if file else None,
        "width": file.width if file else None,
        "height": file.height if file else None,
        "codecs": file.codecs if file else "",
        "pages": file.pages if file else 0,
        "file_name": changed.file_name,
        "focal_x": text.focal.x,
        "focal_y": text.focal.y,
        "poster_id": text.poster,
        "keywords": list(text.keywords),
        "rights_owner": rights.owner,
        "rights_licence": rights.licence,
        "rights_usage": rights.usage,
        "rights_expire": rights.expires,
        "consent": rights.consent.value,
        "consent_note": rights.consent_note,
        "label": text.label.value,
        "crops": [asdict(crop) for crop in text.crops],
        "translations": [asdict(each) for each in text.translations],
        "found": [asdict(each) for each in changed.found],
        "folded": fold(" ".join((changed.file_name, *said))),
        "name_key": _name_key(changed),
        "updated_at": changed.updated_at,
        "binned_at": changed.binned_at,
    }


def _name_key(item: Media) -> str:
    """Return what an item is sorted by: the first text that says something, as the alphabet has it."""
    text = item.text
    said = (text.title, text.caption, text.alt, item.file_name, text.url)
    return sort_key(next((each.strip() for each in said if each.strip()), ""))[:LONGEST_KEY]


def _media(row: RowMapping) -> Media:
    return Media(
        id=MediaId(row["id"]),
        kind=MediaKind(row["kind"]),
        file=_file(row),
        file_name=row["file_name"],
        text=_text(row),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        binned_at=row["binned_at"],
        found=tuple(FoundField(**each) for each in row["found"]),
    )


def _text(row: RowMapping) -> MediaText:
    poster: str | None = row["poster_id"]
    return MediaText(
        **{name: row[name] for name in PLAIN},
        focal=FocalPoint(row["focal_x"], row["focal_y"]),
        poster=MediaId(poster) if poster else None,
        keywords=tuple(row["keywords"]),
        rights=Rights(
            owner=row["rights_owner"],
            licence=row["rights_licence"],
            usage=row["rights_usage"],
            expires=row["rights_expire"],
            consent=Consent(row["consent"]),
            consent_note=row["consent_note"],
        ),
        label=Label(row["label"]),
        crops=tuple(Crop(**each) for each in row["crops"]),
        translations=tuple(Translation(**each) for each in row["translations"]),
    )


def _file(row: RowMapping) -> StoredFile | None:
    if row["sha256"] is None:
        return None
    return StoredFile(
        row["sha256"],
        row["mime_type"],
        row["byte_size"],
        row["width"] or 0,
        row["height"] or 0,
        row["codecs"],
        row["pages"],
    )
