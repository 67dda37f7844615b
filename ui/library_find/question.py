"""The question to the library: what to find, what to put there, and which articles to look at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from editor_app.services.finding import Scope
from ui.context import Context
from ui.find.fields import FindField, SearchSwitches, Switch
from ui.find.session import FindSession
from ui.library_find.filters import ScopeFilters
from ui.widgets.labels import label


class Question(QWidget):
    """Two lines of fields; Enter searches, Down in the list of places leads there."""

    changed = Signal()
    template_changed = Signal()
    replace_requested = Signal()
    list_requested = Signal()
    left = Signal()

    def __init__(self, context: Context, session: FindSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pattern = FindField(self.tr("Find in all articles"), self._recent, self)
        self.template = FindField(self.tr("Replace with"), self._recent_templates, self)
        self.switches = SearchSwitches(self)
        self.keep_case = Switch("aA", self.tr("Keep the capitals of what is replaced"), "Alt+K", self)
        self.filters = ScopeFilters(context, self)
        self._problem = label("", "problem", self)
        self._build(not context.library.read_only)
        self._connect()

    @property
    def scope(self) -> Scope:
        """The articles that are to be searched."""
        return self.filters.scope

    def take_session(self) -> None:
        """Show what was last looked for, and how."""
        self.pattern.take(self._session.search.pattern)
        self.template.take(self._session.template)
        self.switches.take(self._session.search)
        blocked = self.keep_case.blockSignals(True)
        self.keep_case.setChecked(self._session.keep_case)
        self.keep_case.blockSignals(blocked)

    def say_problem(self, sentence: str) -> None:
        """Show a sentence below the fields, or none."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _recent(self) -> list[str]:
        return self._session.recent

    def _recent_templates(self) -> list[str]:
        return self._session.recent_templates

    def _on_edited(self) -> None:
        self._session.search = self.switches.search(self.pattern.text())
        self.changed.emit()

    def _on_template_edited(self) -> None:
        self._session.template = self.template.text()
        self._session.keep_case = self.keep_case.isChecked()
        self.template_changed.emit()

    def _on_enter(self) -> None:
        self._session.remember()
        self.list_requested.emit()

    def _build(self, writable: bool) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(8)
        layout.addWidget(self.pattern, 0, 0)
        layout.addWidget(self.switches, 0, 1)
        layout.addWidget(self.filters, 0, 2)
        layout.addWidget(self.template, 1, 0)
        layout.addWidget(self.keep_case, 1, 1)
        layout.addWidget(self._problem, 2, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        self._problem.hide()
        self.template.setVisible(writable)
        self.keep_case.setVisible(writable)
        self.setTabOrder(self.pattern, self.template)
        self.setTabOrder(self.template, self.switches.match_case)

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._on_edited)
        self.switches.changed.connect(self._on_edited)
        self.filters.changed.connect(self.changed)
        self.template.textChanged.connect(self._on_template_edited)
        self.keep_case.toggled.connect(self._on_template_edited)
        for field in (self.pattern, self.template):
            field.go_on.connect(self._on_enter)
            field.all_requested.connect(self.replace_requested)
            field.left.connect(self.left)
