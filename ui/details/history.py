"""When the article was made and changed, and the way to its earlier states."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from editor_app.domain.article import Article
from ui.details.part import Part
from ui.models.times import spelt
from ui.widgets.buttons import button
from ui.widgets.labels import label


class HistoryPart(Part):
    """Times with their zone; says `history_requested` when the earlier states are wished for."""

    history_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._created, self._updated, self._published = (QLabel(self) for _ in range(3))
        self.states = button(self.tr("Look at earlier states"), "", "clock-counter-clockwise", self)
        self._build()
        self.states.clicked.connect(self.history_requested)

    def show_article(self, article: Article) -> None:
        """Show the times."""
        locale = QLocale()
        self._created.setText(spelt(article.created_at, locale, zone=True))
        self._updated.setText(spelt(article.updated_at, locale, zone=True))
        published = spelt(article.published_at, locale, zone=True) if article.published_at else ""
        self._published.setText(published or self.tr("Not yet"))

    def _build(self) -> None:
        times = QFormLayout()
        times.setContentsMargins(0, 0, 0, 0)
        times.setHorizontalSpacing(12)
        times.setVerticalSpacing(4)
        for name, value in (
            (self.tr("Created"), self._created),
            (self.tr("Changed"), self._updated),
            (self.tr("Published"), self._published),
        ):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            times.addRow(label(name, "label", self), value)
        self._column.addLayout(times)
        self.states.setToolTip(self.tr("What was written when, compared word by word"))
        self._column.addWidget(self.states, 0, Qt.AlignmentFlag.AlignLeft)
