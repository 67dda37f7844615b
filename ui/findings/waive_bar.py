"""Below the findings: mending the chosen one, letting it pass with a reason, or counting it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from editor_app.checks.policy import UNWAIVABLE
from editor_app.domain.finding import Severity
from editor_app.services.library_checks import Checked
from ui.widgets.buttons import IconButton, button


class WaiveBar(QWidget):
    """Asks for the reason on the spot; Enter waives, Esc leaves it."""

    waive_requested = Signal(object, str)  # Checked, reason
    count_requested = Signal(object)  # Checked: its waiver is taken back
    mend_requested = Signal(object)  # Finding with a fix

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked: Checked | None = None
        self.mend = button("", "", "magic-wand", self)
        self.begin = button(self.tr("Waive…"), "", "check", self)
        self.count = button(self.tr("Count it again"), "", "arrow-counter-clockwise", self)
        self.reason = QLineEdit(self)
        self._leave = IconButton("x", self.tr("Do not waive it"), "Esc", parent=self)
        self._build()
        self.mend.clicked.connect(self._on_mend)
        self.begin.clicked.connect(self._on_begin)
        self.count.clicked.connect(self._on_count)
        self.reason.returnPressed.connect(self._on_reason)
        self._leave.clicked.connect(self._rest)

    def show_finding(self, checked: Checked | None) -> None:
        """Offer what can be done about this finding."""
        self._checked = checked
        self._rest()

    def _on_mend(self) -> None:
        if self._checked is not None and self._checked.finding.fix is not None:
            self.mend_requested.emit(self._checked.finding)

    def _on_begin(self) -> None:
        self.begin.hide()
        self.mend.hide()
        self.reason.clear()
        self.reason.show()
        self._leave.show()
        self.reason.setFocus()

    def _on_reason(self) -> None:
        if self._checked is not None and self.reason.text().strip():
            self.waive_requested.emit(self._checked, self.reason.text().strip())

    def _on_count(self) -> None:
        if self._checked is not None:
            self.count_requested.emit(self._checked)

    def _rest(self) -> None:
        checked = self._checked
        self.reason.hide()
        self._leave.hide()
        waived = checked is not None and checked.waiver is not None
        fix = checked.finding.fix if checked is not None else None
        self.mend.setVisible(fix is not None and not waived)
        self.mend.setText(fix.label if fix is not None else "")
        may = checked is not None and not waived and checked.finding.rule not in UNWAIVABLE
        self.count.setVisible(waived)
        self.begin.setVisible(may and checked is not None and checked.finding.severity is not Severity.NOTE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.reason.isVisible():
            self._rest()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.begin.setToolTip(self.tr("Let it pass, with a reason that is kept"))
        self.reason.setPlaceholderText(self.tr("Why may it pass? Enter waives it."))
        self.reason.setAccessibleName(self.tr("Reason"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.mend)
        row.addWidget(self.begin)
        row.addWidget(self.count)
        row.addWidget(self.reason, 1)
        row.addWidget(self._leave)
        row.addStretch(0)
