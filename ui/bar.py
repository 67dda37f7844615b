"""The one bar at the top: pages at the left, search in the middle, theme and menu at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget
from typing_extensions import override

from ui.actions.registry import Registry
from ui.theme import tokens
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.leading_icon import lead_with

PAGES = ("desk", "pictures", "people", "press", "budget", "calendar")


class PaletteField(QLineEdit):
    """The search box of the bar. It tells the palette what is typed and which keys are meant for its list."""

    stepped = Signal(int)
    accepted = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Pages, search, theme, menu. Everything here triggers an action of the registry."""

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        set_area(self, "bar")
        self.setFixedHeight(tokens.BAR_HEIGHT)
        self._group = QButtonGroup(self)
        self._pages = {page: self._page_button(page) for page in PAGES}
        self.field = PaletteField(self)
        self._theme = IconButton("circle-half", self.tr("Light or dark"), "Ctrl+Shift+D", 18, self)
        self._theme.follow("view.theme")
        self._menu_button = IconButton("list", self.tr("Menu"), "", 18, self)
        self._build()
        self._show_keys()
        registry.keys_changed.connect(self._show_keys)
        self._theme.clicked.connect(registry.qt_action("view.theme").trigger)

    def set_page(self, page: str) -> None:
        """Show which page is open; a name that is none of them lets all buttons up."""
        self._group.setExclusive(False)
        for name, made in self._pages.items():
            made.setChecked(name == page)
        self._group.setExclusive(True)

    def set_usable(self, usable: bool) -> None:
        """Let the pages and the search be used, once a library is open."""
        self.field.setEnabled(usable)
        for made in self._pages.values():
            made.setEnabled(usable)

    def set_bare(self, bare: bool) -> None:
        """Show only theme and menu, as on the welcome page with no library behind it."""
        self.field.setVisible(not bare)
        for made in self._pages.values():
            made.setVisible(not bare)

    def page_button(self, page: str) -> QToolButton:
        """Return the button that opens a page."""
        return self._pages[page]

    def _on_page_clicked(self) -> None:
        self._registry.qt_action(f"go.{self.sender().objectName()}").trigger()

    def _show_keys(self) -> None:
        for page, made in self._pages.items():
            made.setToolTip(self._registry.tip(f"go.{page}"))
        keys = self._registry.keys("go.search")
        search = self.tr("Search or do…")
        self.field.setPlaceholderText(f"{search}   {keys}" if keys else search)

    def _page_button(self, page: str) -> QToolButton:
        action = self._registry.qt_action(f"go.{page}")
        made = QToolButton(self)
        made.setObjectName(page)
        made.setText(action.text())
        made.setProperty("kind", "page")
        made.setCheckable(True)
        made.clicked.connect(self._on_page_clicked)
        self._group.addButton(made)
        return made

    def _build(self) -> None:
        self.field.setAccessibleName(self.tr("Search articles and commands"))
        lead_with(self.field, "magnifying-glass")
        self.field.setMinimumWidth(112)
        self.field.setMaximumWidth(420)
        menu = QMenu(self)
        self._registry.fill_menu(menu)
        self._menu_button.setMenu(menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        for made in self._pages.values():
            layout.addWidget(made)
        layout.addStretch(1)
        layout.addWidget(self.field, 4)
        layout.addStretch(1)
        layout.addWidget(self._theme)
        layout.addWidget(self._menu_button)
