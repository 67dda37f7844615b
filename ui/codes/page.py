"""The page of codes: a table to look through, add and remove, and the way to the text file itself."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.errors import KnownError
from editor_app.services import codes as code_verbs
from ui.codes.model import CodeTable
from ui.codes.service import CodesService
from ui.context import Context
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton, button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline, label
from ui.widgets.search_field import SearchField

MOST_TROUBLES = 3


class CodesPage(QWidget):
    """What is written is kept at once; a change of the file by another program shows here."""

    article_requested = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = CodesService.of(context)
        writable = not context.library.read_only
        self.table = CodeTable(writable, self)
        self._found = QSortFilterProxyModel(self)
        self.view = QTableView(self)
        self.search = SearchField(self.tr("Search codes and names"), self)
        self._sign = QLineEdit(self)
        self._problem = label("", "problem", self)
        self._about = label("", "help", self)
        self.add = button(self.tr("Add a code"), "primary", "plus", self)
        self.remove = button(self.tr("Remove"), "quiet", "trash", self)
        self._file = button(self.tr("Open the text file"), "quiet", "file-text", self)
        self._back = IconButton("arrow-left", self.tr("Back to the desk"), "Esc", 16, self)
        self._empty = EmptyState(
            "hash",
            self.tr("No codes yet"),
            self.tr("A code is short for what is written often: =zel= in a text becomes a name and title."),
            parent=self,
        )
        self._build()
        for control in (self.add, self._file):
            control.setEnabled(writable)
        self._connect()
        self._show()

    def flush(self) -> None:
        """Nothing waits here: every change is kept at once."""

    def _show(self) -> None:
        """Show what the file holds; rows that are not complete yet would be lost, so they wait."""
        if not self.table.trouble:
            self.table.show_codes(self._service.codes.codes)
        self._tell()

    def _tell(self) -> None:
        troubles = [
            self.tr("Line {0}: {1}").format(trouble.line, trouble.sentence)
            for trouble in self._service.codes.troubles
        ]
        if len(troubles) > MOST_TROUBLES:
            left = len(troubles) - MOST_TROUBLES
            more = self.tr("and {0} lines more", None, left).format(left)
            troubles = [*troubles[:MOST_TROUBLES], more]
        told = [self._service.problem, self.table.trouble, *troubles]
        self._problem.setText("\n".join(filter(None, told)))
        self._problem.setVisible(any(told))
        self._stack.setCurrentIndex(0 if self.table.rowCount() else 1)
        sign = self._service.delimiter
        self._about.setText(
            self.tr(
                "{0}zel{0} in a text becomes what zel stands for, {0}zel#2{0} its second meaning."
            ).format(sign)
        )
        self._on_selected()

    def _on_edited(self) -> None:
        if not self.table.trouble:
            self._service.save(self.table.codes, self._on_refused)
        self._tell()

    def _on_refused(self, error: KnownError) -> None:
        self._context.notices.say(error)
        self.table.show_codes(self._service.codes.codes)
        self._service.read()

    def _on_searched(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())

    def _on_add(self) -> None:
        self.search.clear()
        self._found.setFilterFixedString("")
        row = self.table.add()
        self._stack.setCurrentIndex(0)
        index = self._found.mapFromSource(self.table.index(row, 0))
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def _on_remove(self) -> None:
        rows = {
            self._found.mapToSource(index).row() for index in self.view.selectionModel().selectedIndexes()
        }
        if rows and self.add.isEnabled():
            self.table.remove(sorted(rows))

    def _on_selected(self) -> None:
        self.remove.setEnabled(self.add.isEnabled() and self.view.selectionModel().hasSelection())

    def _on_sign(self) -> None:
        sign = self._sign.text().strip()
        if sign and not sign.isalnum() and sign not in "#[]()":
            self._service.set_delimiter(sign)
        self._sign.setText(self._service.delimiter)
        self._tell()

    def _on_open_file(self) -> None:
        verb = partial(code_verbs.make_codes_file, self._context.library)
        self._context.jobs.write(verb, self._on_file_made)

    def _on_file_made(self, path: Path) -> None:
        self._service.read()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._context.notices.say(self.tr("The codes are in {0}.").format(path))

    def _on_list_requested(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._found.index(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.view.hasFocus():
            self._on_remove()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._service.read()  # where the system does not tell of changes, as on some network disks
        self.search.setFocus()

    def _build(self) -> None:
        set_area(self, "paper")
        self._found.setSourceModel(self.table)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._build_view()
        self._sign.setMaxLength(1)
        self._sign.setFixedWidth(36)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setText(self._service.delimiter)
        self._sign.setAccessibleName(self.tr("The sign before and behind a code"))
        self._sign.setToolTip(self._sign.accessibleName())
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(label(self.tr("Codes"), "title", self))
        top.addSpacing(8)
        top.addWidget(self.search, 1)
        top.addStretch(1)
        for control in (self._file, self.remove, self.add):
            top.addWidget(control)
        about = QHBoxLayout()
        about.setContentsMargins(16, 8, 16, 8)
        about.setSpacing(8)
        about.addWidget(self._about, 1)
        about.addWidget(label(self.tr("Sign"), "help", self))
        about.addWidget(self._sign)
        self._lay_out(top, about)

    def _build_view(self) -> None:
        self.view.setModel(self._found)
        self.view.setAccessibleName(self.tr("Codes and what they stand for"))
        self.view.setProperty("kind", "roomy")
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(32)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.AnyKeyPressed
        )
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((120, 420, 240)):
            header.resizeSection(column, width)

    def _lay_out(self, top: QHBoxLayout, about: QHBoxLayout) -> None:
        below = QWidget(self)
        self._stack = QStackedLayout(below)
        below.setContentsMargins(8, 0, 8, 0)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        problem = QHBoxLayout()
        problem.setContentsMargins(16, 0, 16, 8)
        problem.addWidget(self._problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(about)
        layout.addLayout(problem)
        layout.addWidget(below, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._file.clicked.connect(self._on_open_file)
        self._service.changed.connect(self._show)
        self._sign.editingFinished.connect(self._on_sign)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.search.list_requested.connect(self._on_list_requested)
        self.search.searched.connect(self._on_searched)
        self.table.edited.connect(self._on_edited)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
