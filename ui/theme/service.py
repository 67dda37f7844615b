"""The theme in use: follows the system, or stays light or dark when wished."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.settings import Settings
from ui.theme import current, fonts
from ui.theme.style import style_sheet
from ui.theme.tokens import DARK, LIGHT, Colours

MODES = ("system", "light", "dark")


class ThemeService(QObject):
    """Applies colours, type and style sheet to the whole application, again whenever they change."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._mode = settings.theme if settings.theme in MODES else "system"
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        settings.changed.connect(self._on_setting)

    @property
    def mode(self) -> str:
        """What was wished: `system`, `light` or `dark`."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the colours in use are the dark ones."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return DARK if self.is_dark else LIGHT

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of tokens.Colours."""
        return QColor(getattr(self.colours, role))

    def set_mode(self, mode: str, *, remember: bool = True) -> None:
        """Wish for `system`, `light` or `dark`."""
        self._mode = mode
        if remember:
            self._settings.theme = mode
        self.apply()

    def toggle(self) -> None:
        """Go from light to dark or back."""
        self.set_mode("light" if self.is_dark else "dark")

    def apply(self) -> None:
        """Put colours, type and style sheet on the application."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        current.use(self.colours)
        app.setStyle("Fusion")
        app.setFont(fonts.sans())
        app.setPalette(palette(self.colours))
        app.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()

    def _on_setting(self, key: str) -> None:
        wished = self._settings.theme
        if key == "theme" and wished != self._mode and wished in MODES:
            self.set_mode(wished, remember=False)

    def _on_system_changed(self) -> None:
        if self._mode == "system":
            self.apply()


def palette(colours: Colours) -> QPalette:
    """Return the colours as Qt's own widgets ask for them."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Mid: colours.line,
        role.Midlight: colours.line,
        role.Light: colours.surface,
        role.Dark: colours.muted,
        role.Shadow: colours.line,
        role.BrightText: colours.stop,
        role.Accent: colours.accent,
    }
    for which, value in pairs.items():
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        faint = QColor(colours.muted)
        faint.setAlphaF(0.55)
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return made
