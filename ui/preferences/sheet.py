"""One concern of the preferences: its title, its rows, further parts, and the way back to the usual."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.preferences.known import Preference
from ui.preferences.rows import PreferenceRow
from ui.preferences.steps import PreferenceSteps
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.labels import label


@runtime_checkable
class Narrowing(Protocol):
    """A part that has more to search than can be seen at once."""

    def narrow(self, words: Sequence[str]) -> bool:
        """Show what has all these words; tell whether anything has."""


class PreferenceSheet(QWidget):
    """Searched by `narrow`, which leaves the rows that have all the words."""

    def __init__(
        self,
        title: str,
        sentence: str,
        preferences: Sequence[Preference],
        settings: Settings,
        steps: PreferenceSteps,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._steps = steps
        self.rows = [PreferenceRow(each, settings, self) for each in preferences]
        self._parts: list[QWidget] = []
        self.usual = button(self.tr("Restore the usual values of this page"), "link", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.heading = label(title, "title", self)
        self._column.addWidget(self.heading)
        said = label(sentence, "muted", self)
        said.setWordWrap(True)
        self._column.addWidget(said)
        for row in self.rows:
            self._column.addWidget(row)
        self._column.addLayout(self._foot())
        self._column.addStretch(1)
        self.usual.setVisible(bool(self.rows))
        self.usual.clicked.connect(self._on_usual)

    def add_part(self, part: QWidget, *, before_rows: bool = False, grows: bool = False) -> None:
        """Add something that is not one value."""
        self._parts.append(part)
        place = 2 if before_rows else self._column.count() - 2
        self._column.insertWidget(place, part, 100 if grows else 0)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show only what has all these words, everything for none; return whether anything is left."""
        in_title = _has_all(self.title, words)
        found = in_title
        for row in self.rows:
            row.setVisible(in_title or _has_all(row.words, words))
            found = found or _has_all(row.words, words)
        for part in self._parts:
            found = _narrow_part(part, () if in_title else words) or found
        return found

    def _on_usual(self) -> None:
        said = self.tr("{0}: as usual again.").format(self.title)
        self._steps.restore_usual([row.preference.key for row in self.rows], said)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addStretch(1)
        return foot


def _has_all(text: str, words: Sequence[str]) -> bool:
    return all(word in text.casefold() for word in words)


def _narrow_part(part: QWidget, words: Sequence[str]) -> bool:
    """Let a part search within itself where it can; else tell whether the words are written on it."""
    if isinstance(part, Narrowing):
        return part.narrow(words)
    inside = [*part.findChildren(QLabel), *part.findChildren(QAbstractButton)]
    return _has_all(" ".join(child.text() for child in inside), words)
