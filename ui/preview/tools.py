"""The line of tools above the preview: what is shown, how wide, in which colours, in step or not."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ui.settings import Settings
from ui.theme.icons import icon
from ui.widgets.buttons import IconButton
from ui.widgets.segmented import Segmented

PAGE, PRINT, ELSEWHERE = "page", "print", "elsewhere"
SURFACES: Final = {
    PAGE: (T("preview", "Page"), "newspaper"),
    PRINT: (T("preview", "Print"), "printer"),
    ELSEWHERE: (T("preview", "Elsewhere"), "cards"),
}
"""What of an article can be looked at: the page, the page on paper, and what others show of it."""


class PreviewTools(QWidget):
    """Remembers width and step; light or dark follows the window until one says otherwise."""

    surface_chosen = Signal(str)
    width_chosen = Signal()
    colours_requested = Signal()
    pdf_requested = Signal()
    in_step_changed = Signal(bool)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._surface = QToolButton(self)
        self._surfaces = QActionGroup(self)
        self._widths = Segmented(
            [
                ("phone", self.tr("Phone")),
                ("tablet", self.tr("Tablet")),
                ("desktop", self.tr("Desktop")),
            ],
            self.tr("Width of the page"),
            self,
        )
        self._pdf = IconButton("file-pdf", self.tr("Save the page as a PDF"), "Ctrl+P", parent=self)
        self._pdf.follow("preview.pdf")
        self._step = IconButton("arrows-down-up", self.tr("Scroll in step with the text"), parent=self)
        self._colours = IconButton("moon", "", parent=self)
        self._build()
        self.set_dark(False)
        self.set_surface(PAGE)
        self._colours.clicked.connect(self.colours_requested)
        self._pdf.clicked.connect(self.pdf_requested)
        self._step.toggled.connect(self._on_step_toggled)
        self._surfaces.triggered.connect(self._on_surface_triggered)
        self._widths.chosen.connect(self._on_width_chosen)
        settings.changed.connect(self._on_setting)

    @property
    def width_name(self) -> str:
        """The chosen width: phone, tablet or desktop."""
        return self._widths.value

    @property
    def in_step(self) -> bool:
        """Whether text and page scroll together."""
        return self._step.isChecked()

    def toggle_step(self) -> None:
        """Let text and page scroll together, or each alone."""
        self._step.toggle()

    def set_surface(self, surface: str) -> None:
        """Show the tools of a surface."""
        text, _ = SURFACES[surface]
        self._surface.setText(QCoreApplication.translate("preview", text))
        for action in self._surfaces.actions():
            action.setChecked(action.objectName() == surface)
        self._widths.setVisible(surface == PAGE)
        self._pdf.setVisible(surface == PRINT)
        self._step.setVisible(surface != ELSEWHERE)
        self._colours.setVisible(surface != PRINT)

    def set_dark(self, dark: bool) -> None:
        """Say which colours a click brings."""
        self._colours.set_icon("sun" if dark else "moon")
        self._colours.set_name(
            self.tr("Show the page in light colours") if dark else self.tr("Show the page in dark colours")
        )

    def set_plain(self) -> None:
        """Leave out what the plain preview cannot do: it has one width, and the window's colours."""
        self._widths.setEnabled(False)
        self._colours.setEnabled(False)

    def _on_surface_triggered(self, action: QAction) -> None:
        self.surface_chosen.emit(action.objectName())

    def _on_width_chosen(self, key: str) -> None:
        self._settings.set_text("preview/width", key)

    def _on_setting(self, key: str) -> None:
        if key == "preview/width":
            self._widths.set_value(self._kept_width())
            self.width_chosen.emit()
        elif key == "preview/step":
            self._step.setChecked(self._settings.text(key, "together") == "together")

    def _kept_width(self) -> str:
        kept = self._settings.text("preview/width", "phone")
        return kept if kept in ("phone", "tablet", "desktop") else "phone"

    def _on_step_toggled(self, in_step: bool) -> None:
        self._settings.set_text("preview/step", "together" if in_step else "alone")
        self.in_step_changed.emit(in_step)

    def _build(self) -> None:
        for key, name in (("phone", "device-mobile"), ("tablet", "device-tablet"), ("desktop", "desktop")):
            self._widths.set_icon(key, name)
        self._widths.set_value(self._kept_width())
        self._step.setCheckable(True)
        self._step.setChecked(self._settings.text("preview/step", "together") == "together")
        self._surface.setMenu(self._make_menu())
        self._surface.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._surface.setIcon(icon("caret-down"))
        self._surface.setIconSize(QSize(12, 12))
        self._surface.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the word
        self._surface.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._surface.setProperty("kind", "segment")
        self._surface.setMinimumHeight(26)
        self._surface.setToolTip(self.tr("Look at the page, at paper, or at what others show of the article"))
        self._surface.setAccessibleName(self.tr("What is shown"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self._surface)
        layout.addWidget(self._widths)
        layout.addStretch(1)
        for tool in (self._pdf, self._step, self._colours):
            layout.addWidget(tool)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for key, (text, icon_name) in SURFACES.items():
            action = QAction(icon(icon_name), QCoreApplication.translate("preview", text), menu)
            action.setObjectName(key)
            action.setCheckable(True)
            self._surfaces.addAction(action)
            menu.addAction(action)
        return menu
