"""What the checks point at in the body of an open article, underlined where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip
from typing_extensions import override

from editor_app.domain.finding import Finding, Severity
from ui.editor.text_lines import KEEP, units
from ui.theme import current

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

ROLES = {Severity.BLOCK: "stop", Severity.WARN: "warn", Severity.NOTE: "muted"}


class FindingMarks(QObject):
    """Shows the findings it was given last; Qt moves the marks with what is typed until others come.

    Each says its sentence when the pointer rests on it.
    """

    def __init__(self, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._body = editor.body
        self._findings: tuple[Finding, ...] = ()
        self._marks: list[tuple[QTextCursor, str]] = []
        self._body.viewport().installEventFilter(self)

    def show(self, findings: Sequence[Finding]) -> None:
        """Mark the places of these findings."""
        self._findings = tuple(findings)
        self.paint()

    def paint(self) -> None:
        """Show the marks in the colours in use now."""
        text = self._body.text
        placed = [each for each in self._findings if each.field == "body" and each.start is not None]
        marks = [self._mark(text, each) for each in placed]
        self._marks = [
            (mark.cursor, each.sentence)  # type: ignore[attr-defined]
            for mark, each in zip(marks, placed, strict=True)
        ]
        self._body.set_marks("findings", marks)

    def sentences_at(self, place: int) -> list[str]:
        """Return what the findings say that stand at a place of the document."""
        here = (each for each in self._marks if each[0].selectionStart() <= place < each[0].selectionEnd())
        return [said for _, said in here]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            said = self.sentences_at(self._body.cursorForPosition(event.pos()).position())
            if said:
                QToolTip.showText(event.globalPos(), "\n".join(said), self._body)
                return True
        return super().eventFilter(watched, event)

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
