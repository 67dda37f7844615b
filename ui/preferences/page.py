"""The page of preferences: the concerns at the left with a search, the chosen one beside them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.context import Context
from ui.preferences.advanced import AdvancedPart
from ui.preferences.forgetting import ForgettingPart
from ui.preferences.known import LANGUAGE, PREVIEW, PRIVACY, START, THEME, WRITING
from ui.preferences.me import WhoIAm
from ui.preferences.sheet import PreferenceSheet
from ui.preferences.shortcuts import ShortcutPart
from ui.preferences.steps import PreferenceSteps
from ui.theme.icons import icon
from ui.widgets.areas import set_area
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField
from ui.widgets.tab_order import TabOrder

WIDEST = 640
KEY = Qt.ItemDataRole.UserRole


class PreferencesPage(TabOrder):
    """Every change holds at once. The search goes over all concerns and leaves what has its words."""

    article_requested = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._steps = PreferenceSteps(context.settings, context.notices, self)
        self.search = SearchField(self.tr("Search the preferences"), self)
        self.concerns = QListWidget(self)
        self.sheets: dict[str, PreferenceSheet] = {}
        self.shortcuts = ShortcutPart(context.settings, self._steps, self)
        self.who = WhoIAm(context, self)
        self.advanced = AdvancedPart(context, self._steps, self)
        self.forgetting = ForgettingPart(context.settings, self._steps, self)
        self._newsroom: QWidget | None = None
        self._holder = QWidget(self)
        self._none = EmptyState(
            "magnifying-glass",
            self.tr("Nothing found"),
            self.tr("No preference has these words."),
            self.tr("Clear the search"),
            self,
        )
        self._build()
        self._connect()
        self.show_concern("me")

    def take_newsroom(self, newsroom: QWidget) -> None:
        """Show what the newsroom is called and where it publishes as the first concern.

        It belongs to the library and comes from elsewhere: it is a QWidget with `flush`.
        """
        self._newsroom = newsroom
        sentence = self.tr("These belong to the library: everybody who works in it has the same.")
        self._add("newsroom", "newspaper", self.tr("Newsroom"), sentence, (), first=True)
        self.sheets["newsroom"].add_part(newsroom)
        self.sheets["newsroom"].heading.hide()  # it has one of its own, with how far it is saved

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        if self._newsroom is not None:
            self._newsroom.flush()  # type: ignore[attr-defined]

    def show_concern(self, key: str) -> None:
        """Show one of the concerns."""
        for row in range(self.concerns.count()):
            if self.concerns.item(row).data(KEY) == key:
                self.concerns.setCurrentRow(row)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        for key, sheet in self.sheets.items():
            sheet.setVisible(item is not None and item.data(KEY) == key)
        self._none.setVisible(item is None)
        self._area.verticalScrollBar().setValue(0)

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        found = {key: sheet.narrow(words) for key, sheet in self.sheets.items()}
        shown = self.concerns.currentItem()
        for row in range(self.concerns.count()):
            item = self.concerns.item(row)
            item.setHidden(not found[item.data(KEY)])
        if shown is None or shown.isHidden():
            left = [row for row in range(self.concerns.count()) if not self.concerns.item(row).isHidden()]
            self.concerns.setCurrentRow(left[0] if left else -1)

    def _on_none_action(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _on_list_requested(self) -> None:
        self.concerns.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _add(
        self,
        key: str,
        icon_name: str,
        title: str,
        sentence: str,
        preferences: tuple,  # type: ignore[type-arg]  of Preference
        *,
        first: bool = False,
    ) -> None:
        sheet = PreferenceSheet(
            title, sentence, preferences, self._context.settings, self._steps, self._holder
        )
        sheet.hide()
        self.sheets[key] = sheet
        self._column.insertWidget(self._column.count() - 1, sheet)
        item = QListWidgetItem(icon(icon_name), title)
        item.setData(KEY, key)
        self.concerns.insertItem(0 if first else self.concerns.count(), item)

    def _build(self) -> None:
        set_area(self, "paper")
        self.concerns.setIconSize(QSize(16, 16))
        self._area = QScrollArea(self)
        self._build_right()
        self._fill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left_side())
        layout.addWidget(Hairline(vertical=True, parent=self))
        layout.addWidget(self._area, 1)

    def _fill(self) -> None:
        said = self.tr("What holds for you at this computer.")
        self._add("me", "user", self.tr("Me"), said, (THEME, LANGUAGE))
        self.sheets["me"].add_part(self.who, before_rows=True)
        said = self.tr("How the text looks and what happens while you type.")
        self._add("writing", "pencil-simple", self.tr("Writing"), said, WRITING)
        said = self.tr("The page beside your text.")
        self._add("preview", "eye", self.tr("Preview"), said, PREVIEW)
        said = self.tr("Choose an action and press its new keys. No two actions share a key.")
        self._add("shortcuts", "keyboard", self.tr("Shortcuts"), said, ())
        self.sheets["shortcuts"].add_part(self.shortcuts, grows=True)
        said = self.tr(
            "What Dateline remembers of you. It stays on this computer and is never sent anywhere."
        )
        self._add("privacy", "lock-simple", self.tr("Privacy"), said, PRIVACY)
        self.sheets["privacy"].add_part(self.forgetting)
        said = self.tr("How Dateline begins, and the preferences as a whole.")
        self._add("advanced", "wrench", self.tr("Advanced"), said, START)
        self.sheets["advanced"].add_part(self.advanced)

    def _build_right(self) -> None:
        self._holder.setProperty("area", "clear")
        middle = QWidget(self._holder)
        middle.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._none)
        self._none.hide()
        row = QHBoxLayout(self._holder)
        row.setContentsMargins(32, 24, 32, 24)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._holder)

    def _left_side(self) -> QWidget:
        left = QWidget(self)
        set_area(left, "side")
        left.setFixedWidth(260)
        self.concerns.setProperty("area", "side")
        self.concerns.setAccessibleName(self.tr("Concerns"))
        self.concerns.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.concerns, 1)
        return left

    def _connect(self) -> None:
        self.concerns.currentItemChanged.connect(self._on_current)
        self.search.searched.connect(self._on_searched)
        self.search.list_requested.connect(self._on_list_requested)
        self._none.action_requested.connect(self._on_none_action)
