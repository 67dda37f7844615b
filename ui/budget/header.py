"""The headings of the budget: columns are moved, hidden, sized and remembered; the headline fills up."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QTableView

from ui.budget.columns import COLUMNS, PLACES, translated
from ui.settings import Settings

COLUMNS_KEY = "budget/columns"
NARROWEST_HEADLINE = 220


class BudgetHeader(QHeaderView):
    """A click sorts, Shift and a click sorts further; the context menu hides and shows columns."""

    sort_requested = Signal(str, bool)  # key of the column, and whether the other sorts stay

    def __init__(self, settings: Settings, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._settings, self._table = settings, table
        self._is_fitting = False
        self._build()

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns that are shown, from left to right."""
        places = (self.logicalIndex(place) for place in range(len(COLUMNS)))
        return [COLUMNS[place].key for place in places if not self.isSectionHidden(place)]

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if shown or len(self.shown_columns()) > 1:
            self.setSectionHidden(PLACES[key], not shown)
            self._on_changed()

    def usual_columns(self) -> None:
        """Show all columns as they were at first."""
        self._is_fitting = True
        for place, column in enumerate(COLUMNS):
            self.setSectionHidden(place, not column.at_first)
            self.moveSection(self.visualIndex(place), place)
            self.resizeSection(place, column.width)
        self._is_fitting = False
        self._on_changed()

    def fill_menu(self, menu: QMenu) -> None:
        """Put the columns into a menu, a mark at those that are shown."""
        menu.clear()
        shown = self.shown_columns()
        for column in COLUMNS:
            action = menu.addAction(translated(column.name))
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setData(column.key)
            action.toggled.connect(self._on_toggled)
        menu.addSeparator()
        menu.addAction(self.tr("The usual columns"), self.usual_columns)

    def restore(self) -> None:
        """Be as this person left the columns."""
        self._is_fitting = True
        for place, column in enumerate(COLUMNS):
            self.resizeSection(place, column.width)
            self.setSectionHidden(place, not column.at_first)
        for place, (key, width, shown) in enumerate(self._remembered()):
            self.moveSection(self.visualIndex(PLACES[key]), place)
            self.setSectionHidden(PLACES[key], not shown)
            if width:  # a hidden column has none
                self.resizeSection(PLACES[key], width)
        self._is_fitting = False

    def fit(self) -> None:
        """Let the headline have the room the other columns leave."""
        place = PLACES["headline"]
        others = sum(self.sectionSize(each) for each in range(len(COLUMNS)) if each != place)
        self._is_fitting = True
        if not self.isSectionHidden(place):
            room = self._table.viewport().width() - others
            self.resizeSection(place, max(NARROWEST_HEADLINE, room))
        self._is_fitting = False

    def _on_changed(self) -> None:
        if not self._is_fitting:
            self.fit()
            self._remember()

    def _remember(self) -> None:
        """Keep the columns by name: Qt's own form of it is wrong as soon as there is one column more."""
        places = [self.logicalIndex(place) for place in range(len(COLUMNS))]
        shown = {place: "hidden" if self.isSectionHidden(place) else "shown" for place in places}
        texts = [f"{COLUMNS[each].key} {self.sectionSize(each)} {shown[each]}" for each in places]
        self._settings.set_texts(COLUMNS_KEY, texts)

    def _remembered(self) -> list[tuple[str, int, bool]]:
        """Return the columns that were kept: key, width, whether shown; what is none any more is left out."""
        kept = [text.split() for text in self._settings.texts(COLUMNS_KEY)]
        known = [each for each in kept if len(each) == 3 and each[0] in PLACES and each[1].isdecimal()]
        return [(key, int(width), shown == "shown") for key, width, shown in known]

    def _on_clicked(self, place: int) -> None:
        with_shift = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_requested.emit(COLUMNS[place].key, with_shift)

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(place))

    def _on_toggled(self, shown: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.show_column(action.data(), shown)

    def _build(self) -> None:
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setToolTip(self.tr("Click to sort; Shift and a click sorts by one more column."))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.sectionClicked.connect(self._on_clicked)
        self.sectionResized.connect(self._on_changed)
        self.sectionMoved.connect(self._on_changed)
