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
from editor_app.services.library_checks import Checked

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
    "plan": T("findings", "Plan"),
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
    CHECKED = Qt.ItemDataRole.UserRole + 3


class FindingsModel(QAbstractListModel):
    """One row for each finding; what was waived comes last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checked: tuple[Checked, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings in the order of the rows."""
        return tuple(each.finding for each in self.checked)

    def show(self, found: tuple[Checked, ...]) -> None:
        """List these; a list that is the same is left alone, with its selection."""
        ordered = tuple(sorted(found, key=_order))
        if ordered == self.checked:
            return
        self.beginResetModel()
        self.checked = ordered
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.checked)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self.checked):
            return None
        row = self.checked[index.row()]
        if role == Role.CHECKED:
            return row
        if role == Role.FINDING:
            return row.finding
        if role == Role.WORD:
            return waived(row) if row.waiver else place(row.finding)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.finding.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{waived(row) if row.waiver else place(row.finding)}: {row.finding.sentence}"
        return None


def place(finding: Finding) -> str:
    """Return how grave a finding is, and in which field."""
    word = QCoreApplication.translate("findings", WORDS[finding.severity])
    field = FIELDS.get(finding.field)
    return f"{word} · {QCoreApplication.translate('findings', field)}" if field else word


def waived(row: Checked) -> str:
    """Return who waived a finding, and why."""
    if row.waiver is None:
        return ""
    who = row.waiver.by.name or QCoreApplication.translate("findings", "Somebody")
    said = QCoreApplication.translate("findings", "Waived by {0}: {1}")
    return said.format(who, row.waiver.reason)


def _order(row: Checked) -> tuple[bool, int]:
    return row.waiver is not None, _ORDER.index(row.finding.severity)
