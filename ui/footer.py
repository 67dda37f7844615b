"""The line at the bottom: what the open article counts, and whether it is saved."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme import tokens
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, label


class Footer(QWidget):
    """Words, minutes, placeholders, findings, language at the left; the state of saving at the right."""

    findings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_area(self, "footer")
        self.setFixedHeight(tokens.FOOTER_HEIGHT)
        self._counts = label("", parent=self)
        self._findings = self._findings_button()
        self._language = label("", parent=self)
        self._library = ElidedLabel("", parent=self)
        self._library.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._saved = label("", parent=self)
        self._saved.setAccessibleName(self.tr("State of saving"))
        self._build()
        self._findings.clicked.connect(self._on_findings)
        self.clear()

    def clear(self) -> None:
        """Say nothing about an article, as none is open."""
        self._counts.clear()
        self._language.clear()
        self._saved.clear()
        self._findings.hide()

    def set_counts(self, words: int, minutes: int, placeholders: int) -> None:
        """Show what the body counts; `placeholders` are the marks left for later (TK)."""
        locale = QLocale()
        parts = [
            self.tr("1 word") if words == 1 else self.tr("{0} words").format(locale.toString(words)),
            self.tr("{0} min").format(minutes),
        ]
        if placeholders:
            parts.append(self.tr("{0} TK").format(placeholders))
        self._counts.setText(" · ".join(parts))

    def set_findings(self, count: int) -> None:
        """Show how many findings there are, as a step to see them."""
        one = self.tr("1 finding")
        many = self.tr("{0} findings").format(count)
        self._findings.setText(one if count == 1 else many)
        self._findings.setVisible(count > 0)

    def set_language(self, tag: str) -> None:
        """Show the article's language by its tag."""
        self._language.setText(QLocale.languageToString(QLocale(tag).language()) if tag else "")

    def set_save_state(self, sentence: str) -> None:
        """Show whether everything is saved."""
        self._saved.setText(sentence)

    def set_library(self, name: str, *, read_only: bool) -> None:
        """Show which library is open."""
        self._library.set_text(self.tr("{0} (read-only)").format(name) if read_only else name)

    def _on_findings(self) -> None:
        self.findings_requested.emit()

    def _findings_button(self) -> QPushButton:
        made = button("", "link", parent=self)
        made.setToolTip(self.tr("See what should be mended"))
        made.setMaximumHeight(tokens.FOOTER_HEIGHT - 4)
        return made

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(12)
        layout.addWidget(self._counts)
        layout.addWidget(self._findings)
        layout.addWidget(self._language)
        layout.addWidget(self._library, 1)
        layout.addWidget(self._saved)
