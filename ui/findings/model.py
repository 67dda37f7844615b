"""The findings of an article as a list, the gravest first."""

from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from editor_app.domain.finding import Finding, Severity

SHAPES = {
    Severity.BLOCK: ("prohibit", "stop"),
    Severity.WARN: ("warning", "warn"),
    Severity.NOTE: ("info", "muted"),
}
WORDS = {
    Severity.BLOCK: T("findings", "Must be mended"),
    Severity.WARN: T("findings", "Look again"),
    Severity.NOTE: T("findings", "Worth a thought"),
}
FIELDS = {
    "body": T("findings", "Body"),
    "bylines": T("findings", "Byline"),
    "dateline": T("findings", "Dateline"),
    "headline": T("findings", "Headline"),
    "language": T("findings", "Language"),
    "lead": T("findings", "Lead picture"),
    "push_text": T("findings", "Push text"),
    "section": T("findings", "Section"),
    "seo": T("findings", "Search engines"),
    "short_headline": T("findings", "Short headline"),
    "slug": T("findings", "Slug"),
    "social_title": T("findings", "Social title"),
    "standfirst": T("findings", "Standfirst"),
    "tags": T("findings", "Tags"),
}
_ORDER = list(Severity)


class Role(IntEnum):
    """What the list can be asked for beyond its text."""

    FINDING = Qt.ItemDataRole.UserRole + 1
    WORD = Qt.ItemDataRole.UserRole + 2


class FindingsModel(QAbstractListModel):
    """One row for each finding."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()

    def show(self, findings: tuple[Finding, ...]) -> None:
        """List these; a list that is the same is left alone, with its selection."""
        ordered = tuple(sorted(findings, key=lambda each: _ORDER.index(each.severity)))
        if ordered == self.findings:
            return
        self.beginResetModel()
        self.findings = ordered
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self.findings):
            return None
        finding = self.findings[index.row()]
        if role == Role.FINDING:
            return finding
        if role == Role.WORD:
            return place(finding)
        if role == Qt.ItemDataRole.DisplayRole:
            return finding.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place(finding)}: {finding.sentence}"
        return None


def place(finding: Finding) -> str:
    """Return how grave a finding is, and in which field."""
    word = QCoreApplication.translate("findings", WORDS[finding.severity])
    field = FIELDS.get(finding.field)
    return f"{word} · {QCoreApplication.translate('findings', field)}" if field else word
