"""The budget out of the window: onto paper, into a PDF, into a table for spreadsheets."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from editor_app.domain.errors import DiskTrouble
from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken, Progress
from editor_app.services.budget import BudgetQuery
from editor_app.services.budget_csv import write_budget_csv
from ui.budget.columns import COLUMNS, PLACES, translated
from ui.budget.paper import make_paper
from ui.budget.sheet import Paper, lay_out, paint_paper
from ui.context import Context
from ui.models.status_words import status_word

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from editor_app.storage.library import Library


class BudgetOutput(QObject):
    """Asks where it goes, does it in the background, and says that it is there."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._saved = Path()
        self._printing: tuple[QPrinter, BudgetQuery, list[str], str] | None = None

    def save_csv(self, query: BudgetQuery, columns: list[str], *, mark: bool) -> None:
        """Ask for a file and write the budget into it as a table."""
        path = self._asked(self.tr("Save the budget as a table"), "csv", self.tr("Tables (*.csv)"))
        if path is not None:
            self.write_csv(query, columns, path, mark=mark)

    def write_csv(self, query: BudgetQuery, columns: list[str], path: Path, *, mark: bool) -> None:
        """Write the budget into this file as a table; `mark` tells Excel that it is UTF-8."""
        self._saved = path
        states = {status: status_word(status) for status in Status}
        headings = self._headings(columns)
        work = partial(write_budget_csv, self._context.library, query, headings, states, path, mark=mark)
        self._context.jobs.long(work, self._on_saved)

    def save_pdf(self, query: BudgetQuery, columns: list[str], title: str) -> None:
        """Ask for a file and print the budget into it."""
        path = self._asked(self.tr("Save the budget as a PDF"), "pdf", self.tr("PDF documents (*.pdf)"))
        if path is not None:
            self.write_pdf(query, columns, title, path)

    def write_pdf(self, query: BudgetQuery, columns: list[str], title: str, path: Path) -> None:
        """Print the budget into this file."""
        self._saved = path
        work = partial(_save_pdf, self._context.library, query, columns, title, path)
        self._context.jobs.long(work, self._on_saved)

    def print_budget(self, query: BudgetQuery, columns: list[str], title: str) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  seldom asked for

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_out(printer)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        self._printing = (printer, query, columns, title)  # the dialog does not keep the printer
        dialog.accepted.connect(self._on_printer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _on_printer(self) -> None:
        assert self._printing is not None
        printer, query, columns, title = self._printing
        work = partial(_print, self._context.library, query, columns, title, printer)
        self._context.jobs.long(work, self._on_printed)

    def _on_printed(self, _: object) -> None:
        self._context.notices.say(self.tr("The budget is with the printer."), "done")

    def _on_saved(self, _: object) -> None:
        sentence = self.tr("Saved {0}.").format(self._saved.name)
        self._context.notices.say(sentence, "done", self.tr("Open"), self._open)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def _asked(self, title: str, suffix: str, kinds: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder) / f"{self.tr('budget')}.{suffix}"
        path, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), kinds)
        return Path(path) if path else None

    def _headings(self, columns: list[str]) -> dict[str, str]:
        """Return what stands over the columns of a table; the length is two of them."""
        headings: dict[str, str] = {}
        for key in columns:
            if key == "length":
                headings |= {"words": self.tr("Words"), "target": self.tr("Words agreed")}
            else:
                headings[key] = translated(COLUMNS[PLACES[key]].name)
        return headings


def _save_pdf(
    library: "Library",
    query: BudgetQuery,
    columns: list[str],
    title: str,
    path: Path,
    progress: Progress,
    token: CancelToken,
) -> None:
    """Print into a file beside the wished one, and put it in its place when it is whole."""
    paper = make_paper(library, query, columns, title, token)
    beside = path.with_name(f".{path.name}.writing")
    device = QPdfWriter(str(beside))
    lay_out(device)
    device.setTitle(paper.words.title)
    device.setCreator("Dateline")
    try:
        _paint(device, paper, path.name, token)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _print(
    library: "Library",
    query: BudgetQuery,
    columns: list[str],
    title: str,
    printer: QPagedPaintDevice,
    progress: Progress,
    token: CancelToken,
) -> None:
    _paint(printer, make_paper(library, query, columns, title, token), title, token)


def _paint(device: QPagedPaintDevice, paper: Paper, name: str, token: CancelToken) -> None:
    if not paint_paper(device, paper, token.check):
        raise DiskTrouble(f"{name} could not be written there.", "Choose another place.")
