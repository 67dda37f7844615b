"""The line at the bottom: what the open article counts, and whether it is saved."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from editor_app.domain.counts import Counts
from ui.theme import tokens
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, label


class Footer(QWidget):
    """Words, minutes, placeholders, findings, language at the left; the state of saving at the right."""

    findings_requested = Signal()
    spelling_requested = Signal()
    suggesting_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_area(self, "footer")
        self.setFixedHeight(tokens.FOOTER_HEIGHT)
        self._counts = label("", parent=self)
        self._findings = self._findings_button()
        self._spelling = self._spelling_button()
        self._suggesting = button("", "link", "pencil-line", self)
        self._suggesting.setToolTip(self.tr("What you type is proposed. Click to write into the text again."))
        self._suggesting.hide()
        self._language = label("", parent=self)
        self._library = ElidedLabel("", parent=self)
        self._library.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._saved = label("", parent=self)
        self._saved.setAccessibleName(self.tr("State of saving"))
        self._build()
        self._findings.clicked.connect(self._on_findings)
        self._spelling.clicked.connect(self._on_spelling)
        self._suggesting.clicked.connect(self.suggesting_left)
        self.clear()

    def clear(self) -> None:
        """Say nothing about an article, as none is open."""
        self._counts.clear()
        self._counts.setToolTip("")
        self._language.clear()
        self._saved.clear()
        self._findings.hide()
        self._spelling.hide()

    def set_counts(self, counts: Counts) -> None:
        """Show what the body counts; the tool-tip tells it in full."""
        locale = QLocale()
        words = locale.toString(counts.words)
        said = (
            self.tr("1 word") if counts.words == 1 else self.tr("{0} words", None, counts.words).format(words)
        )
        if counts.selected:
            part = locale.toString(counts.selected)
            said = self.tr("{0} of {1}").format(part, said)
        parts = [said, self.tr("{0} min").format(counts.minutes)]
        if counts.placeholders:
            parts.append(self.tr("{0} TK").format(counts.placeholders))
        self._counts.setText(" · ".join(parts))
        tip = self.tr("{0} words\n{1} characters with spaces\n{2} min to read\n{3} marks left for later")
        characters = locale.toString(counts.characters)
        self._counts.setToolTip(tip.format(words, characters, counts.minutes, counts.placeholders))

    def set_findings(self, count: int) -> None:
        """Show how many findings there are, as a step to see them."""
        one = self.tr("1 finding")
        many = self.tr("{0} findings", None, count).format(count)
        self._findings.setText(one if count == 1 else many)
        self._findings.setVisible(count > 0)

    def set_spelling(self, count: int, trouble: str) -> None:
        """Show how many words are misspelt, and that some are not checked, with the reason as a tool-tip."""
        parts = [self.tr("{0} spelling").format(QLocale().toString(count))] if count else []
        if trouble:
            parts.append(self.tr("no dictionary"))
        self._spelling.setText(" · ".join(parts))
        self._spelling.setToolTip(trouble or self.tr("Go to the next misspelt word"))
        self._spelling.setVisible(bool(parts))

    def set_suggesting(self, name: str) -> None:
        """Say that edits are suggestions of this person; an empty name says nothing."""
        self._suggesting.setText(self.tr("Suggesting as {0}").format(name))
        self._suggesting.setVisible(bool(name))

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

    def _on_spelling(self) -> None:
        self.spelling_requested.emit()

    def _spelling_button(self) -> QPushButton:
        made = button("", "link", parent=self)
        made.setMaximumHeight(tokens.FOOTER_HEIGHT - 4)
        return made

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
        layout.addWidget(self._spelling)
        layout.addWidget(self._findings)
        layout.addWidget(self._suggesting)
        layout.addWidget(self._language)
        layout.addWidget(self._library, 1)
        layout.addWidget(self._saved)
