"""The kinds of files that leave as files: what is in them, what of it browsers play, what can be cleaned."""

from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.domain.file_kinds import LEAVES_AS
from editor_app.wording import worded

READ_AS: Final = {
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "audio/mp4": "mp4",
    "video/webm": "webm",
    "audio/webm": "webm",
    "audio/mpeg": "mp3",
}
"""The reader for each type. It is never guessed: FFmpeg also knows playlists, which name other files."""

PLAYED: Final = {
    "mp4": frozenset({"h264", "hevc", "av1", "vp9", "aac", "opus"}),
    "webm": frozenset({"vp8", "vp9", "av1", "opus", "vorbis"}),
    "mp3": frozenset({"mp3"}),
}
"""What may stand in each container of a page; the rest no browser plays."""

NOT_EVERYWHERE: Final = frozenset({"hevc"})


def container_of(mime_type: str) -> str:
    """Return the container a type leaves in: "mp4", "webm" or "mp3"; raise BadInput for another."""
    suffix = LEAVES_AS.get(mime_type, "")
    if suffix in ("", "pdf"):
        raise BadInput(worded("This is neither a video nor a sound."))
    return "mp4" if suffix == "m4a" else suffix


def unplayable(mime_type: str, codecs: str) -> str:
    """Return why browsers will not play this, in a sentence; "" when all do.

    `codecs` are names such as "h264, aac", as `StoredFile.codecs` has them.
    """
    strange = _strange(mime_type, codecs)
    if strange:
        return worded("No browser plays {0} in this kind of file.", shown(strange[0]))
    rare = [name for name in codecs.split(", ") if name in NOT_EVERYWHERE]
    return worded("Some browsers do not play {0}.", shown(rare[0])) if rare else ""


def is_playable(mime_type: str, codecs: str) -> bool:
    """Tell whether some browser plays this."""
    return not _strange(mime_type, codecs)


def _strange(mime_type: str, codecs: str) -> list[str]:
    if mime_type not in READ_AS:
        return []
    return [name for name in codecs.split(", ") if name and name not in PLAYED[container_of(mime_type)]]


def shown(codec: str) -> str:
    """Return what people call a codec."""
    names = {
        "h264": "H.264",
        "hevc": worded("HEVC (H.265)"),
        "prores": "ProRes",
        "mpeg4": worded("MPEG-4 Part 2"),
    }
    return names.get(codec, codec.upper())
