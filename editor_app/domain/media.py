"""An item of the media library: a picture, a video, a sound or a document, and all that is said about it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from editor_app.domain.ids import MediaId


class MediaKind(StrEnum):
    """What a media item is, decided by its content and not by its name."""

    PICTURE = "picture"
    VIDEO = "video"
    AUDIO = "audio"
    DOCUMENT = "document"


class Consent(StrEnum):
    """Whether the people shown, or their parents, agreed (IPTC: model release, minor age disclosure)."""

    UNKNOWN = ""
    NOT_NEEDED = "not needed"
    GIVEN = "given"
    REFUSED = "refused"


class Label(StrEnum):
    """A colour the desk sorts by; what a colour means is the newsroom's own affair."""

    NONE = ""
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """The point that must stay in every crop; 0..1 from the left and from the top."""

    x: float = 0.5
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture to show in one shape, such as "16:9"; 0..1 of the upright picture."""

    ratio: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rights:
    """Whose an item is, and what may be done with it. `expires` is the last day it may be shown."""

    owner: str = ""
    licence: str = ""
    usage: str = ""
    expires: date | None = None
    consent: Consent = Consent.UNKNOWN
    consent_note: str = ""

    def expired(self, today: date) -> bool:
        """Tell whether the item may not be shown any more."""
        return self.expires is not None and self.expires < today


@dataclass(frozen=True, slots=True)
class Translation:
    """What is said of an item in articles of another language (a tag such as "uk")."""

    language: str
    alt: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class FoundField:
    """A value read from the file when it came in: the name of the field of `MediaText`, and from where.

    `origin` is what a picture editor calls the place, such as "XMP dc:creator" or "IIM 2:80".
    """

    field: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of the content-addressed store; sizes in bytes and pixels (upright), 0 where unknown.

    `codecs` says how a video or a sound is compressed ("h264, aac"); `pages` is of a document.
    """

    sha256: str
    mime_type: str
    byte_size: int
    width: int = 0
    height: int = 0
    codecs: str = ""
    pages: int = 0


@dataclass(frozen=True, slots=True)
class MediaText:
    """Everything an editor writes about a media item.

    For a video, `title` stands above it and `description` is folded behind "Show more";
    `url` is an outside address when there is no file of our own, `transcript` is WebVTT or plain
    text, and `duration` is in seconds, 0 where unknown.
    `headline`, `taken` (a moment as the camera wrote it, ISO 8601, perhaps without a zone), `place` and
    `keywords` are for finding; they never leave. `usage_terms` is what the file says of its use, `rights`
    what the newsroom knows. The original of a `protected` item never goes into any bundle or packet.
    `digital_source_type` is a word of IPTC's list, such as "trainedAlgorithmicMedia".
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
    transcript: str = ""
    duration: float = 0.0
    headline: str = ""
    long_description: str = ""
    taken: str = ""
    place: str = ""
    keywords: tuple[str, ...] = ()
    usage_terms: str = ""
    digital_source_type: str = ""
    rights: Rights = Rights()
    sensitive: bool = False
    protected: bool = False
    rating: int = 0
    label: Label = Label.NONE
    crops: tuple[Crop, ...] = ()
    translations: tuple[Translation, ...] = ()

    def alt_in(self, language: str) -> str:
        """Return the alternative text for an article of this language."""
        translation = self._translation(language)
        return (translation.alt if translation else "") or self.alt

    def caption_in(self, language: str) -> str:
        """Return the caption for an article of this language."""
        translation = self._translation(language)
        return (translation.caption if translation else "") or self.caption

    def crop_for(self, ratio: str) -> Crop | None:
        """Return the crop that was drawn for a shape, or None where the focal point decides."""
        return next((crop for crop in self.crops if crop.ratio == ratio), None)

    def _translation(self, language: str) -> Translation | None:
        base = language.partition("-")[0].lower()
        return next((said for said in self.translations if said.language == base), None)


@dataclass(frozen=True, slots=True)
class Media:
    """A media item in a library. `file_name` is what the sender called it; it never leaves.

    `found` is what the file said about itself when it came in; `text` is what the newsroom says.
    """

    id: MediaId
    kind: MediaKind
    file: StoredFile | None
    file_name: str
    text: MediaText
    created_at: datetime
    updated_at: datetime
    binned_at: datetime | None = None
    found: tuple[FoundField, ...] = ()
