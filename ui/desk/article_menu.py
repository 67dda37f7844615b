"""The menu over one article of the list, or over many that are selected."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor_app.domain.author import Author
from editor_app.domain.workflow import PUBLIC, STEPS, Status
from editor_app.services.lists import ArticleRow
from ui.desk import wishes
from ui.desk.chosen import Chosen
from ui.desk.wishes import Wish
from ui.models.library_choices import Known
from ui.models.status_words import status_shape, step_word
from ui.theme.icons import icon

COMMON_STEPS = (
    Status.SUBMITTED,
    Status.IN_REVIEW,
    Status.APPROVED,
    Status.PUBLISHED,
    Status.DRAFT,
    Status.SPIKED,
)


class ArticleMenu(QMenu):
    """Says what is wished. `row` is the article when only one is chosen."""

    opened = Signal(str)
    opened_beside = Signal(str)
    duplicated = Signal(str)
    wished = Signal(object, object)  # Wish, Chosen
    pin_wished = Signal(object, bool)  # Chosen
    tag_asked = Signal(object)  # Chosen

    def __init__(
        self,
        chosen: Chosen,
        row: ArticleRow | None,
        known: Known,
        *,
        binned: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen, self._row, self._known = chosen, row, known
        self._calls: dict[QAction, Callable[[], None]] = {}
        self._wishes: dict[QAction, Wish] = {}
        if binned:
            self._add_wish(self, self.tr("Restore"), "arrow-counter-clockwise", wishes.from_bin())
        else:
            self._fill()
        self.triggered.connect(self._on_triggered)

    def _fill(self) -> None:
        row = self._row
        if row is not None:
            self._add(self.tr("Open"), "pencil-simple", self._open)
            self._add(self.tr("Open beside"), "columns", self._open_beside)
            self.addSeparator()
        for step in STEPS[row.status] if row is not None else COMMON_STEPS:
            self._add_wish(self, step_word(step), status_shape(step)[0], wishes.to_state(step))
        self.addSeparator()
        self._add_sections()
        self._add_tags()
        self._add_people(self.tr("Editor"), "user-gear", wishes.to_editor)
        self._add_people(self.tr("Reporter"), "user", wishes.to_reporter)
        self.addSeparator()
        self._add(self.tr("Pin"), "push-pin", self._pin)
        self._add(self.tr("Unpin"), "push-pin-slash", self._unpin)
        if row is not None:
            self._add(self.tr("Duplicate"), "copy", self._duplicate)
        if row is None or row.status not in PUBLIC:
            self._add_wish(self, self.tr("Move to the bin"), "trash", wishes.to_bin())

    def _add_sections(self) -> None:
        menu = self.addMenu(icon("folder-simple"), self.tr("Section"))
        for section in self._known.sections:
            self._add_wish(menu, section.name, "", wishes.to_section(section.id, section.name))
        menu.addSeparator()
        self._add_wish(menu, self.tr("No section"), "", wishes.to_section(None, ""))

    def _add_tags(self) -> None:
        menu = self.addMenu(icon("tag"), self.tr("Tags"))
        self._calls[menu.addAction(self.tr("Add a tag…"))] = self._ask_for_tag
        taken_off = menu.addMenu(self.tr("Take off"))
        for tag in self._known.tags:
            self._add_wish(taken_off, tag, "", wishes.without_tag(tag))
        taken_off.setEnabled(bool(self._known.tags))

    def _add_people(self, title: str, picture: str, make: Callable[..., Wish]) -> None:
        menu = self.addMenu(icon(picture), title)
        people: Iterable[Author] = self._known.people
        for person in people:
            self._add_wish(menu, person.name, "", make(person.id, person.name))
        menu.addSeparator()
        self._add_wish(menu, self.tr("Nobody"), "", make(None, ""))

    def _add_wish(self, menu: QMenu, text: str, picture: str, wish: Wish) -> None:
        action = menu.addAction(icon(picture), text) if picture else menu.addAction(text)
        self._wishes[action] = wish

    def _add(self, text: str, picture: str, call: Callable[[], None]) -> None:
        self._calls[self.addAction(icon(picture), text)] = call

    def _on_triggered(self, chosen: QAction) -> None:
        if chosen in self._wishes:
            self.wished.emit(self._wishes[chosen], self._chosen)
        else:
            self._calls[chosen]()

    def _open(self) -> None:
        assert self._row is not None
        self.opened.emit(self._row.id)

    def _open_beside(self) -> None:
        assert self._row is not None
        self.opened_beside.emit(self._row.id)

    def _duplicate(self) -> None:
        assert self._row is not None
        self.duplicated.emit(self._row.id)

    def _pin(self) -> None:
        self.pin_wished.emit(self._chosen, True)

    def _unpin(self) -> None:
        self.pin_wished.emit(self._chosen, False)

    def _ask_for_tag(self) -> None:
        self.tag_asked.emit(self._chosen)
