"""The bar above the sheet: what to look for, how many there are, and what to put in their place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.find.fields import FindField, SearchSwitches, Switch
from ui.find.session import FindSession
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import Hairline, label


class FindBar(QWidget):
    """Shows and says; what happens then is decided by `ui.find.in_article`."""

    search_changed = Signal()
    template_changed = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    left = Signal()

    def __init__(self, session: FindSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pattern = FindField(self.tr("Find"), self._recent, self)
        self.template = FindField(self.tr("Replace with"), self._recent_templates, self)
        self.switches = SearchSwitches(self)
        self.in_selection = Switch("¶", self.tr("In the selection only"), "Alt+L", self)
        self.keep_case = Switch("aA", self.tr("Keep the capitals of what is replaced"), "Alt+K", self)
        self.count = label("", "label", self)
        self.problem = label("", "problem", self)
        self._lower = QWidget(self)
        self._replace = button(self.tr("Replace"), parent=self)
        self._replace_all = button(self.tr("All"), parent=self)
        self._previous = IconButton("caret-up", self.tr("Previous"), "Shift+F3", parent=self)
        self._next = IconButton("caret-down", self.tr("Next"), "F3", parent=self)
        self._close = IconButton("x", self.tr("Close"), "Esc", parent=self)
        self._previous.follow("find.previous")
        self._next.follow("find.next")
        self._build()
        self._connect()
        self.take_session()

    @property
    def replaces(self) -> bool:
        """Whether the line of the replacement is shown."""
        return not self._lower.isHidden()

    def show_replace(self, shown: bool) -> None:
        """Show or fold the line of the replacement."""
        self._lower.setVisible(shown)

    def take_session(self) -> None:
        """Show what was last looked for, and how."""
        self.pattern.take(self._session.search.pattern)
        self.template.take(self._session.template)
        self.switches.take(self._session.search)
        self.keep_case.setChecked(self._session.keep_case)

    def say_count(self, text: str) -> None:
        """Show how many there are."""
        self.count.setText(text)
        self.count.setAccessibleName(text)

    def say_problem(self, sentence: str) -> None:
        """Show a sentence below the field, or none."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.pattern.setProperty("problem", bool(sentence))
        self.pattern.style().polish(self.pattern)

    def set_found(self, found: bool) -> None:
        """Let be done what can be done with or without a hit."""
        for made in (self._previous, self._next, self._replace, self._replace_all):
            made.setEnabled(found)

    def _recent(self) -> list[str]:
        return self._session.recent

    def _recent_templates(self) -> list[str]:
        return self._session.recent_templates

    def _on_search_edited(self) -> None:
        self._session.search = self.switches.search(self.pattern.text())
        self.search_changed.emit()

    def _on_template_edited(self) -> None:
        self._session.template = self.template.text()
        self._session.keep_case = self.keep_case.isChecked()
        self.template_changed.emit()

    def _build(self) -> None:
        set_area(self, "sheet")
        self._upper = self._row(
            self.pattern,
            self.switches,
            self.in_selection,
            self.count,
            self._previous,
            self._next,
            self._close,
        )
        lower = self._row(self.template, self.keep_case, self._replace, self._replace_all)
        lower.setContentsMargins(0, 0, 0, 0)
        self._lower.setLayout(lower)
        self._replace.setToolTip(self.tr("Replace this one and go on  Enter"))
        self._replace_all.setToolTip(self.tr("Replace all of them in one step  Ctrl+Enter"))
        self._replace_all.setAccessibleName(self.tr("Replace all"))
        self.count.setMinimumWidth(56)
        self.problem.hide()
        self._lower.hide()
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 8, 8, 8)
        inner.setSpacing(6)
        inner.addLayout(self._upper)
        inner.addWidget(self.problem)
        inner.addWidget(self._lower)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner)
        layout.addWidget(Hairline(parent=self))
        self.setTabOrder(self.pattern, self.template)
        self.setTabOrder(self.template, self.switches.match_case)

    @staticmethod
    def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(first, 1)
        for widget in others:
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._on_search_edited)
        self.switches.changed.connect(self._on_search_edited)
        self.in_selection.clicked.connect(self.search_changed)
        self.template.textChanged.connect(self._on_template_edited)
        self.keep_case.toggled.connect(self._on_template_edited)
        self.pattern.go_on.connect(self.next_requested)
        self.pattern.go_back.connect(self.previous_requested)
        self.pattern.all_requested.connect(self.replace_all_requested)
        self.template.go_on.connect(self.replace_requested)
        self.template.go_back.connect(self.previous_requested)
        self.template.all_requested.connect(self.replace_all_requested)
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._replace.clicked.connect(self.replace_requested)
        self._replace_all.clicked.connect(self.replace_all_requested)
        for field in (self.pattern, self.template):
            field.left.connect(self.left)
        self._close.clicked.connect(self.left)
