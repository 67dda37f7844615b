"""Files that leave as files: what the copy of each type is called; lengths of time as a clock shows them."""

from typing import Final

LEAVES_AS: Final = {
    "video/mp4": "mp4",
    "video/quicktime": "mp4",
    "audio/mp4": "m4a",
    "video/webm": "webm",
    "audio/webm": "webm",
    "audio/mpeg": "mp3",
    "application/pdf": "pdf",
}
"""The suffix of the copy that leaves; QuickTime goes out as MP4, its child."""


def spelt_duration(seconds: float) -> str:
    """Return a length as a clock shows it, such as "3:12" or "1:02:03"; "" for none."""
    whole = round(seconds)
    if whole < 1:
        return ""
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
