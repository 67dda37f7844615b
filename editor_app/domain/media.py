"""A picture or a video of the media library."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_app.domain.ids import MediaId


class MediaKind(StrEnum):
    """What a media item is, decided by its content and not by its name."""

    PICTURE = "picture"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """The point that must stay in every crop; 0..1 from the left and from the top."""

    x: float = 0.5
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of the content-addressed store; sizes in bytes and pixels (upright), 0 where unknown."""

    sha256: str
    mime_type: str
    byte_size: int
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class MediaText:
    """Everything an editor writes about a media item.

    For a video, `title` stands above it and `description` is folded behind "Show more";
    `url` is an outside address when there is no file of our own.
    """

    alt: str = ""
    caption: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""
    source: str = ""
    focal: FocalPoint = FocalPoint()
    title: str = ""
    description: str = ""
    url: str = ""
    poster: MediaId | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """A media item in a library. `file_name` is what the sender called it; it never leaves."""

    id: MediaId
    kind: MediaKind
    file: StoredFile | None
    file_name: str
    text: MediaText
    created_at: datetime
    updated_at: datetime
    binned_at: datetime | None = None
