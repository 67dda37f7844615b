"""What the checks point at in the body of an open article, underlined where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor_app.domain.finding import Finding, Severity
from ui.editor.text_lines import KEEP, units
from ui.theme import current

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

ROLES = {Severity.BLOCK: "stop", Severity.WARN: "warn", Severity.NOTE: "muted"}


class FindingMarks(QObject):
    """Shows the findings it was given last; Qt moves the marks with what is typed until others come."""

    def __init__(self, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._body = editor.body
        self._findings: tuple[Finding, ...] = ()

    def show(self, findings: Sequence[Finding]) -> None:
        """Mark the places of these findings."""
        self._findings = tuple(findings)
        self.paint()

    def paint(self) -> None:
        """Show the marks in the colours in use now."""
        text = self._body.text
        placed = [each for each in self._findings if each.field == "body" and each.start is not None]
        self._body.set_marks("findings", [self._mark(text, each) for each in placed])

    def _mark(self, text: str, finding: Finding) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(current.colour(ROLES[finding.severity]))
        start = self._body.shown(finding.start or 0)
        end = self._body.shown(finding.end or start)
        cursor = QTextCursor(self._body.document())
        cursor.setPosition(min(units(text[:start]), self._body.document().characterCount() - 1))
        cursor.setPosition(min(units(text[:end]), self._body.document().characterCount() - 1), KEEP)
        mark = QTextEdit.ExtraSelection()
        mark.format, mark.cursor = look, cursor  # type: ignore[attr-defined]
        return mark
