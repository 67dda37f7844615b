"""What would go to a channel and what would be removed there, without touching it."""

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor_app.services.delivering import DeliveryPlan
from ui.theme.icons import icon
from ui.widgets.labels import StatusLabel

SHOWN = 200
ROW, MOST_ROWS = 26, 8


class DryRunCard(QFrame):
    """`12 files would go (3 new), 1.2 MB; 2 would be removed`, and which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.sentence = StatusLabel("", "eye", "muted", self)
        self.list = QListWidget(self)
        self.list.setIconSize(QSize(16, 16))
        self.list.setAccessibleName(self.tr("Files that would go"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(self.list)

    def show_plan(self, plan: DeliveryPlan) -> None:
        """Show what would happen."""
        self.sentence.set_status(self._said(plan), "eye", "muted")
        self.list.clear()
        self._add([file.path for file in plan.new], "plus-circle", self.tr("New: {0}"))
        self._add([file.path for file in plan.changed], "pencil-simple", self.tr("Changed: {0}"))
        self._add(list(plan.removed), "minus-circle", self.tr("Removed: {0}"))
        self.list.setVisible(bool(plan))
        self.list.setFixedHeight(4 + ROW * min(MOST_ROWS, self.list.count()))

    def _said(self, plan: DeliveryPlan) -> str:
        if not plan:
            return self.tr("Nothing would go: the place has all of it already.")
        locale = QLocale()
        size = locale.formattedDataSize(plan.byte_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        counts = (
            (len(plan.new), self.tr("{0} new files", None, len(plan.new))),
            (len(plan.changed), self.tr("{0} changed files", None, len(plan.changed))),
            (len(plan.removed), self.tr("{0} files to remove", None, len(plan.removed))),
        )
        named = ", ".join(words.format(locale.toString(count)) for count, words in counts if count)
        return self.tr("{0}; {1} would travel. Nothing was touched.").format(named, size)

    def _add(self, paths: list[str], shape: str, words: str) -> None:
        room = SHOWN - self.list.count()
        for path in paths[: max(0, room)]:
            QListWidgetItem(icon(shape), words.format(path), self.list)
        if len(paths) > room >= 0:
            QListWidgetItem(self.tr("and {0} more").format(len(paths) - room), self.list)
