"""What the file of an item says about it, where each value stood, and the step that takes one over."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor_app.domain.excerpt import cut
from editor_app.domain.media import FoundField, MediaText
from editor_app.domain.media_fields import found_value
from ui.models.languages import language_name
from ui.widgets.buttons import button
from ui.widgets.labels import Hairline, label

LONGEST = 300  # letters of a value; the rest is in its tool-tip

FIELDS = {
    "alt": T("media", "Alternative text"),
    "caption": T("media", "Caption"),
    "credit": T("media", "Credit"),
    "creator": T("media", "Creator"),
    "copyright": T("media", "Copyright"),
    "source": T("media", "Source"),
    "headline": T("media", "Headline"),
    "long_description": T("media", "Long description"),
    "taken": T("media", "Taken"),
    "place": T("media", "Place"),
    "keywords": T("media", "Keywords"),
    "usage_terms": T("media", "Usage terms"),
    "digital_source_type": T("media", "How it was made"),
}


class FoundPanel(QWidget):
    """One row for each value; "Use this" where the record says something else. Says `wanted`."""

    wanted = Signal(object)  # FoundField

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FoundRow] = []
        self._none = label(self.tr("The file says nothing for the fields of this record."), "help", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._none)

    def show_found(self, found: Iterable[FoundField], text: MediaText) -> None:
        """Show what was found beside what the record says."""
        values = list(found)
        if values != [row.found for row in self.rows]:
            self._rebuild(values)
        self.compare(text)

    def compare(self, text: MediaText) -> None:
        """Offer every value that differs from the record."""
        for row in self.rows:
            row.offer(found_value(text, row.found).strip() != row.found.value)

    def _rebuild(self, values: list[FoundField]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [FoundRow(found, self) for found in values]
        for row in self.rows:
            self._column.addWidget(row)
            row.wanted.connect(self.wanted)
            row.show()
        self._none.setVisible(not self.rows)


class FoundRow(QWidget):
    """Field and origin, the value, and the step."""

    wanted = Signal(object)  # FoundField

    def __init__(self, found: FoundField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = found
        name, _, language = found.field.partition(".")
        title = QCoreApplication.translate("media", FIELDS[name]) if name in FIELDS else name
        if language:
            title = f"{title}, {language_name(language)}"
        self.use = button(self.tr("Use this"), "link", parent=self)
        self.use.setAccessibleName(self.tr("Use this for {0}").format(title))
        self.use.clicked.connect(self._on_use)
        self._build(title)

    def offer(self, differs: bool) -> None:
        """Offer the step, or not."""
        self.use.setVisible(differs)

    def _on_use(self) -> None:
        self.wanted.emit(self.found)

    def _build(self, title: str) -> None:
        value = label(cut(self.found.value, LONGEST), "", self)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if len(self.found.value) > LONGEST:
            value.setToolTip(self.found.value)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(title, "label", self))
        head.addStretch(1)
        origin = label(self.found.origin, "help", self)
        origin.setWordWrap(False)
        head.addWidget(origin)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(value, 1)
        below.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(below)
        column.addSpacing(4)
        column.addWidget(Hairline(parent=self))
