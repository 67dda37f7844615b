"""How one likes to write: toolbar, focus, typewriter, zoom; the same in all open articles, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.context import Context

ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
"""How large the writing is, in hundredths."""


class WritingView(QObject):
    """The choices of this person; says `changed` with the name of the one that has changed."""

    changed = Signal(str)  # toolbar, focus, typewriter, zoom or alone

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        settings = self._settings = context.settings
        self._toolbar = settings.text("write/toolbar", "shown") == "shown"
        self._focus = settings.text("write/focus", "off") == "on"
        self._by_sentence = settings.text("write/focus_on", "paragraph") == "sentence"
        self._typewriter = settings.text("write/typewriter", "off") == "on"
        self._zoom = _known_zoom(settings.text("write/zoom", "100"))
        self._alone = False

    @staticmethod
    def of(context: Context) -> WritingView:
        """Return the one of a context, made with the first call."""
        found = context.findChild(WritingView)
        return found if found is not None else WritingView(context)

    @property
    def toolbar(self) -> bool:
        """Whether the sheet has its toolbar: it is wished for, and the sheet is not alone."""
        return self._toolbar and not self._alone

    @property
    def focus(self) -> bool:
        """Whether all but the passage one writes in is dimmed."""
        return self._focus

    @property
    def by_sentence(self) -> bool:
        """Whether that passage is a sentence; otherwise it is a paragraph."""
        return self._by_sentence

    @property
    def typewriter(self) -> bool:
        """Whether the line one writes in stays at the same height."""
        return self._typewriter

    @property
    def zoom(self) -> float:
        """How many times larger than usual the writing is."""
        return self._zoom / 100

    def switch_toolbar(self) -> None:
        """Show the toolbar, or fold it away."""
        self._toolbar = not self._toolbar
        self._keep("toolbar", "shown" if self._toolbar else "folded")

    def switch_focus(self) -> None:
        """Dim all but the passage, or nothing."""
        self._focus = not self._focus
        self._keep("focus", "on" if self._focus else "off")

    def switch_sentence(self) -> None:
        """Leave a sentence undimmed, or a paragraph; with the focus off, turn it on."""
        self._by_sentence = not self._by_sentence
        self._settings.set_text("write/focus_on", "sentence" if self._by_sentence else "paragraph")
        self._focus = True
        self._keep("focus", "on")

    def switch_typewriter(self) -> None:
        """Keep the line at the same height, or let it go down the sheet."""
        self._typewriter = not self._typewriter
        self._keep("typewriter", "on" if self._typewriter else "off")

    def step_zoom(self, by: int) -> None:
        """Make the writing larger (1) or smaller (-1) by a step, or as large as usual (0)."""
        place = ZOOMS.index(self._zoom) + by if by else ZOOMS.index(100)
        zoom = ZOOMS[max(0, min(place, len(ZOOMS) - 1))]
        if zoom != self._zoom:
            self._zoom = zoom
            self._keep("zoom", str(zoom))

    def set_alone(self, alone: bool) -> None:
        """Let the sheet be alone on the screen, or among its tools; this is not remembered."""
        if alone != self._alone:
            self._alone = alone
            self.changed.emit("alone")

    def _keep(self, name: str, value: str) -> None:
        self._settings.set_text(f"write/{name}", value)
        self.changed.emit(name)


def _known_zoom(text: str) -> int:
    return int(text) if text.isdigit() and int(text) in ZOOMS else 100
