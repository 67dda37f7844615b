"""Which articles are searched: state, section, language."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.ids import SectionId
from editor_app.domain.newsroom import Section
from editor_app.domain.workflow import PUBLIC, Status
from editor_app.services import sections
from editor_app.services.finding import Scope
from ui.context import Context
from ui.models.languages import NAMES, language_name
from ui.models.status_words import status_word

PRIVATE = frozenset(Status) - frozenset(PUBLIC)


class ScopeFilters(QWidget):
    """Three quiet lists side by side; says `changed` when another scope is chosen."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._statuses: list[frozenset[Status]] = []
        self._status = _quiet_list(self, self.tr("State"))
        self._section = _quiet_list(self, self.tr("Section"))
        self._language = _quiet_list(self, self.tr("Language"))
        self._build()
        for made in (self._status, self._section, self._language):
            made.activated.connect(self._on_activated)
        context.jobs.changed.connect(self._on_changed)
        self._reload()

    @property
    def scope(self) -> Scope:
        """The articles that are to be searched."""
        section = self._section.currentData()
        return Scope(
            statuses=self._statuses[self._status.currentIndex()],
            section=SectionId(section) if section else None,
            language=self._language.currentData(),
        )

    def _on_activated(self) -> None:
        self.changed.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.sections:
            self._reload()

    def _reload(self) -> None:
        self._context.jobs.read(partial(sections.list_sections, self._context.library), self._on_sections)

    def _on_sections(self, found: list[Section]) -> None:
        chosen = self._section.currentData()
        self._section.clear()
        self._section.addItem(self.tr("All sections"), "")
        for section in found:
            self._section.addItem(section.name, section.id)
        self._section.setCurrentIndex(max(0, self._section.findData(chosen)))

    def _build(self) -> None:
        choices = [
            (self.tr("All articles"), frozenset[Status]()),
            (self.tr("Only drafts"), frozenset({Status.DRAFT})),
            (self.tr("Not published yet"), PRIVATE),
        ]
        rest = [status for status in Status if status is not Status.DRAFT]
        choices += [(status_word(status), frozenset({status})) for status in rest]
        for name, statuses in choices:
            self._status.addItem(name)
            self._statuses.append(statuses)
        self._section.addItem(self.tr("All sections"), "")
        self._language.addItem(self.tr("All languages"), "")
        for tag in NAMES:
            self._language.addItem(language_name(tag), tag)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for made in (self._status, self._section, self._language):
            layout.addWidget(made)


def _quiet_list(parent: QWidget, name: str) -> QComboBox:
    made = QComboBox(parent)
    made.setProperty("kind", "quiet")
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setMinimumContentsLength(10)
    return made
