"""How the writing is looked at: focus, typewriter, zoom, tools; one choice for all open articles."""

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from ui.theme import current

ZOOMS = (70, 80, 90, 100, 110, 120, 130, 140, 150, 170, 200, 240)
USUAL_ZOOM = 100
MEASURES = (56, 66, 76, 90)
USUAL_MEASURE = 66

OFF, PARAGRAPH, SENTENCE = "", "paragraph", "sentence"


class ViewChoices(QObject):
    """Remembers the choices and says when one is made anew."""

    changed = Signal()
    zoom_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._settings = context.settings
        self._alone = False
        current.use_zoom(self.zoom / 100)
        current.use_measure(self.measure)
        self._settings.changed.connect(self._on_setting)

    @staticmethod
    def of(context: Context) -> "ViewChoices":
        """Return the choices of a context, made with the first call."""
        found = context.findChild(ViewChoices)
        return found if found is not None else ViewChoices(context)

    @property
    def focus(self) -> str:
        """What stays bright while the rest is dimmed: `paragraph`, `sentence`, or nothing is dimmed."""
        return self._settings.text("view/focus") if self._settings.text("view/focuses") == "yes" else OFF

    @property
    def typewriter(self) -> bool:
        """Whether the line being written stays at one height."""
        return self._settings.text("view/typewriter") == "yes"

    @property
    def tools(self) -> bool:
        """Whether the strip of tools is shown above the writing."""
        return self._settings.text("view/tools", "yes") == "yes"

    @property
    def alone(self) -> bool:
        """Whether the sheet is alone on the screen for now."""
        return self._alone

    @property
    def zoom(self) -> int:
        """How large the writing is set, in percent."""
        wished = self._settings.text("view/zoom", str(USUAL_ZOOM))
        return int(wished) if wished.isdigit() and int(wished) in ZOOMS else USUAL_ZOOM

    @property
    def measure(self) -> int:
        """How many letters a line of the writing holds."""
        wished = self._settings.text("view/measure", str(USUAL_MEASURE))
        return int(wished) if wished.isdigit() and int(wished) in MEASURES else USUAL_MEASURE

    def toggle_focus(self) -> None:
        """Dim all but what was chosen last, or nothing."""
        wished = "" if self.focus else "yes"
        self._settings.set_text("view/focus", self._settings.text("view/focus") or PARAGRAPH)
        self._settings.set_text("view/focuses", wished)

    def toggle_sentence(self) -> None:
        """Keep a sentence bright instead of a paragraph, or the other way round."""
        self._settings.set_text("view/focus", PARAGRAPH if self.focus == SENTENCE else SENTENCE)
        self._settings.set_text("view/focuses", "yes")

    def toggle_typewriter(self) -> None:
        """Keep the line being written at one height, or let it move."""
        self._settings.set_text("view/typewriter", "" if self.typewriter else "yes")

    def toggle_tools(self) -> None:
        """Show the strip of tools, or hide it."""
        self._settings.set_text("view/tools", "" if self.tools else "yes")

    def set_alone(self, alone: bool) -> None:
        """Let the sheet be alone on the screen, or among its tools; this is not remembered."""
        self._alone = alone
        self.changed.emit()

    def zoom_by(self, steps: int) -> None:
        """Set the writing larger or smaller by so many steps."""
        place = ZOOMS.index(self.zoom) + steps
        self._zoom_to(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    def zoom_in(self) -> None:
        """Set the writing one step larger."""
        self.zoom_by(1)

    def zoom_out(self) -> None:
        """Set the writing one step smaller."""
        self.zoom_by(-1)

    def zoom_usual(self) -> None:
        """Set the writing in its usual size."""
        self._zoom_to(USUAL_ZOOM)

    def _zoom_to(self, percent: int) -> None:
        self._settings.set_text("view/zoom", str(percent))

    def _on_setting(self, key: str) -> None:
        if key in ("view/zoom", "view/measure"):
            current.use_zoom(self.zoom / 100)
            current.use_measure(self.measure)
            self.zoom_changed.emit()
        elif key.startswith("view/"):
            self.changed.emit()
