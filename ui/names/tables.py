"""The button behind which the registry goes out as a table for spreadsheets, and comes in from one."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from editor_app.services import names_csv
from editor_app.services.names import put_names_back
from editor_app.services.names_csv import ImportedNames
from ui.context import Context
from ui.widgets.buttons import IconButton

MOST_TROUBLES = 3


class NameTables(IconButton):
    """Import and export of names as CSV; an import can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("table", "", "", 18, parent)
        self._context = context
        self.set_name(self.tr("Tables of names"))
        menu = QMenu(self)
        self._in = menu.addAction(self.tr("Take in a CSV table…"), self._on_import)
        menu.addAction(self.tr("Save as a CSV table…"), self._on_export)
        self._in.setEnabled(not context.library.read_only)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def take_in(self, path: Path) -> None:
        """Take in a table."""
        verb = partial(names_csv.import_names, self._context.library, path)
        self._context.jobs.write(verb, self._on_imported)

    def save(self, path: Path) -> None:
        """Write the registry into a file."""
        work = partial(names_csv.write_names_csv, self._context.library, path)
        self._context.jobs.read(work, self._on_saved)

    def _on_import(self) -> None:
        title, kinds = self.tr("Take in names"), self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if chosen:
            self.take_in(Path(chosen))

    def _on_export(self) -> None:
        title, kinds = self.tr("Save names"), self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self.window(), title, "names.csv", kinds)
        if chosen:
            self.save(Path(chosen))

    def _on_saved(self, count: int) -> None:
        self._context.notices.say(self.tr("Saved {0} names.", None, count).format(count), "done")

    def _on_imported(self, done: ImportedNames) -> None:
        library, new = self._context.library, [each.id for each in done.added]
        if done.added or done.after:
            self._context.undo.did(
                self.tr("Take in names"),
                partial(put_names_back, library, done.before, new),
                partial(put_names_back, library, (*done.added, *done.after)),
            )
        said = [self.tr("{0} names are new, {1} changed.").format(len(done.added), len(done.after))]
        said += done.troubles[:MOST_TROUBLES]
        if len(done.troubles) > MOST_TROUBLES:
            left = len(done.troubles) - MOST_TROUBLES
            said.append(self.tr("And {0} lines more.", None, left).format(left))
        self._context.notices.say(" ".join(said), "warn" if done.troubles else "done")
