"""A field for how long a recording is, written as people say it: 1:23 or 1:02:03."""

import re

from PySide6.QtWidgets import QWidget

from ui.media.value_fields import Line

_WRITTEN = re.compile(r"(?:(?:(\d+):)?([0-5]?\d):)?([0-5]?\d(?:[.,]\d+)?|\d+)")


class DurationLine(Line):
    """Seconds as a value; what is no duration leaves the value as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("0:00", parent)
        self._given = 0.0
        self.setMaximumWidth(120)

    @property
    def value(self) -> float:
        """The duration in seconds; 0 where it is unknown."""
        written = self.text().strip()
        if written == spelt(self._given):
            return self._given
        return read(written) if self.is_sound else self._given

    @property
    def is_sound(self) -> bool:
        """Whether what is written is a duration, or nothing."""
        return not self.text().strip() or _WRITTEN.fullmatch(self.text().strip()) is not None

    def show_value(self, value: float) -> None:
        """Show a duration in seconds."""
        if value != self.value or not self.is_sound:
            self.setText(spelt(value))
        self._given = value


def spelt(seconds: float) -> str:
    """Return a duration as 1:23 or 1:02:03, and nothing for 0."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if not whole:
        return ""
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def read(written: str) -> float:
    """Return the seconds of a duration somebody wrote, 0 for nothing."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return 0.0
    hours, minutes, seconds = found.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds.replace(",", "."))
