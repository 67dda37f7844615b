"""Section and order of the list, side by side."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.ids import SectionId
from editor_app.domain.newsroom import Section
from editor_app.services import sections
from ui.context import Context


class Filters(QWidget):
    """Says `changed` when another section or order is chosen."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sections = _quiet_combo(self, self.tr("Section"))
        self._order = _quiet_combo(self, self.tr("Order"))
        self._build()
        self._sections.activated.connect(self._on_activated)
        self._order.activated.connect(self._on_activated)
        context.jobs.changed.connect(self._on_changed)
        self._reload()

    @property
    def section(self) -> SectionId | None:
        """The chosen section, or None for all."""
        chosen = self._sections.currentData()
        return SectionId(chosen) if chosen else None

    @property
    def order(self) -> tuple[str, bool]:
        """The chosen order, and whether it goes down."""
        key: str = self._order.currentData()
        return key, key != "headline"

    def set_order(self, key: str) -> None:
        """Choose an order by its key."""
        self._order.setCurrentIndex(max(0, self._order.findData(key)))

    def _on_activated(self) -> None:
        self.changed.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.sections:
            self._reload()

    def _reload(self) -> None:
        self._context.jobs.read(partial(sections.list_sections, self._context.library), self._on_sections)

    def _on_sections(self, found: list[Section]) -> None:
        chosen = self._sections.currentData()
        self._sections.clear()
        self._sections.addItem(self.tr("All sections"), "")
        for section in found:
            self._sections.addItem(section.name, section.id)
        self._sections.setCurrentIndex(max(0, self._sections.findData(chosen)))

    def _build(self) -> None:
        self._sections.addItem(self.tr("All sections"), "")
        for key, text in (
            ("updated", self.tr("Changed")),
            ("created", self.tr("Created")),
            ("published", self.tr("Published")),
            ("headline", self.tr("Headline")),
            ("status", self.tr("State")),
        ):
            self._order.addItem(text, key)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._sections, 1)
        layout.addWidget(self._order, 1)


def _quiet_combo(parent: QWidget, name: str) -> QComboBox:
    combo = QComboBox(parent)
    combo.setProperty("kind", "quiet")
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setMinimumContentsLength(6)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo
