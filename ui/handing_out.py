"""Handing articles out as one file: for another system, as a book, or as an archive.

What writes the files is loaded when somebody asks for one, so that the program starts without it.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from editor_app import paths
from editor_app.domain.changes import Changes, Done
from editor_app.services.articles import get_article
from editor_app.services.newsroom import get_newsroom
from editor_app.storage.library import Library
from ui.context import Context
from ui.desk.chosen import Chosen
from ui.main_window import MainWindow
from ui.rooms import Rooms

if TYPE_CHECKING:
    from editor_app.export.documents.common import DocumentFormat
    from editor_app.services.handing_out import HandedOut, HandOut

    Known = tuple[tuple[list[DocumentFormat], list[str]], list[str], str]


class HandingOut(QObject):
    """Saves what is being written, asks, and writes the file in the background."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._window, self._rooms = context, window, rooms
        self._slugs: tuple[str, ...] = ()
        self._wish: HandOut | None = None
        self._made = Path()
        self._open_one = False
        window.registry.handle("library.hand_out", self.begin)
        window.registry.handle("article.hand_out", self.begin_with_open_one)

    def begin(self) -> None:
        """Ask as what and which articles."""
        self._open_one = False
        self._rooms.editor.save_all()
        self._context.jobs.write(_nothing, self._on_saved)

    def begin_with_open_one(self) -> None:
        """Ask as what the open article goes out."""
        self.begin()
        self._open_one = True

    def _on_saved(self, _: None) -> None:
        chosen = self._rooms.list_pane.view.chosen()
        if self._open_one:
            chosen = Chosen(self._rooms.editor.current_id)
        self._context.jobs.read(partial(_known, self._context.library, chosen), self._on_known)

    def _on_known(self, known: "Known") -> None:
        from ui.hand_out_dialog import HandOutDialog  # noqa: PLC0415

        (formats, troubles), slugs, address = known
        self._slugs = tuple(slugs)
        dialog = HandOutDialog(formats, troubles, len(slugs), address, self._window)
        dialog.wished.connect(self._on_wished)
        dialog.open()

    def _on_wished(self, made: "DocumentFormat", selected: bool, address: str) -> None:
        from editor_app.services.handing_out import HandOut  # noqa: PLC0415

        slugs = self._slugs if selected else ()
        self._wish = HandOut(made.name, slugs, base_url=address, replace=True)  # the dialog asks about a file
        name = slugs[0] if len(slugs) == 1 else made.name
        dialog = QFileDialog(self._window, self.tr("Where the file goes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(made.suffix.removeprefix("."))
        dialog.setNameFilter(f"{made.title} (*{made.suffix})")
        dialog.setDirectory(str(paths.documents_dir()))
        dialog.selectFile(f"{name}{made.suffix}")
        dialog.fileSelected.connect(self._on_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_place(self, name: str) -> None:
        from editor_app.services.handing_out import hand_out  # noqa: PLC0415

        work = partial(hand_out, self._context.library, Path(name), self._wish)
        self._context.jobs.long(work, self._on_made, title=self.tr("Handing articles out"))

    def _on_made(self, made: "HandedOut") -> None:
        self._made = made.path
        size = f"{made.byte_size / 1_000_000:.1f}"
        if made.articles == 1:
            said = self.tr("{0} is ready: one article, {1} MB.").format(made.path.name, size)
        else:
            said = self.tr("{0} is ready: {1} articles, {2} MB.").format(made.path.name, made.articles, size)
        if made.unpublished:
            said += " " + self.tr("Readers have not seen {0} of them yet.").format(made.unpublished)
        self._context.notices.say(said, "done", self.tr("Show"), self._show_folder)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))


def _nothing() -> Done[None]:
    return Done(None, Changes())


def _known(library: Library, chosen: Chosen) -> "Known":
    """Return the documents, the slugs of what is selected, and the site's address."""
    from editor_app.services import handing_out  # noqa: F401, PLC0415  here, where the window need not wait
    from editor_app.services.document_formats import all_formats  # noqa: PLC0415

    slugs = [get_article(library, each).slug for each in chosen.ids(library)]
    return all_formats(), slugs, get_newsroom(library).base_url
