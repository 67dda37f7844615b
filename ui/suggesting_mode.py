"""Whether what is typed is a suggestion: one choice for all open articles, while the program runs."""

from typing import cast

from PySide6.QtCore import QObject, Signal

from ui.context import Context


class SuggestingMode(QObject):
    """Off when the program starts, so that nobody suggests without knowing."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._on = False

    @classmethod
    def of(cls, context: Context) -> "SuggestingMode":
        """Return the choice of a context, made with the first call."""
        return cast("SuggestingMode", context.findChild(cls)) or cls(context)

    @property
    def on(self) -> bool:
        """Whether edits are suggestions."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Choose."""
        if on != self._on:
            self._on = on
            self.changed.emit()
