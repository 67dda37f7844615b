"""Story packets in the window: opened from a file or a drop, looked at, decided, taken in."""

from functools import partial
from getpass import getuser
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from editor_app.domain.article import ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.ids import ArticleId
from editor_app.progress import CancelToken, Progress
from editor_app.services.identity import my_identity
from editor_app.services.packets import SUFFIX, Choices, LookedAt, PacketContents, TakenIn, look_into, take_in
from editor_app.storage.library import Library
from ui.clashes.dialog import ClashDialog
from ui.context import Context
from ui.main_window import MainWindow
from ui.packet_sending import PacketSending
from ui.packets.opening import PacketDialog
from ui.packets.words import outcome_words
from ui.rooms import Rooms
from ui.who import Who


class PacketWiring(QObject):
    """Connects the actions on packets; a packet that is dropped on the window is opened."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._window, self._rooms = context, window, rooms
        self._sending = PacketSending(context, window, rooms)
        self._path = Path()
        self._inside: PacketContents | None = None
        self._dialog: PacketDialog | None = None
        self._deciding = ArticleId("")
        handle = window.registry.handle
        handle("packet.make", self._sending.make)
        handle("packet.open", self._choose)
        handle("packet.key", self._sending.show_key)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open(self, path: Path) -> None:
        """Save what is being written, and show what is inside a packet."""
        self._path = path
        self._rooms.editor.save_all()
        self._context.jobs.write(_nothing, self._look)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # drags are drop events too
            path = dropped_packet(event.mimeData())
            if path is not None and not self._context.library.read_only:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open(path)
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a story packet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Story packets (*.dateline)"))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self.open(Path(name))

    def _look(self, _: None) -> None:
        self._context.jobs.read(partial(_look, self._context.library, self._path), self._on_looked)

    def _on_looked(self, inside: PacketContents) -> None:
        self._inside = inside
        self._dialog = PacketDialog(inside, self._window)
        self._dialog.wished.connect(self._on_taking)
        self._dialog.decide_wished.connect(self._on_deciding)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None  # it frees itself

    def _on_deciding(self, looked: LookedAt) -> None:
        """Ask about the places that both sides changed."""
        if looked.merged is None or self._inside is None or self._dialog is None:
            return
        self._deciding = looked.id
        person = Who.of(self._context).person
        ours = person.name if person else ""
        clashes = ClashDialog(looked.merged, ours, self._inside.sender.name, self._dialog)
        clashes.resolved.connect(self._on_decided)
        clashes.open()

    def _on_decided(self, text: ArticleText) -> None:
        if self._dialog is not None:
            self._dialog.set_decided(self._deciding, text)

    def _on_taking(self, choices: Choices, compared: bool) -> None:
        if self._inside is not None:
            verb = partial(_take, self._context.library, self._path, choices, self._inside.id, compared)
            self._context.jobs.long(verb, self._on_taken, title=self.tr("Taking the packet in"))

    def _on_taken(self, taken: TakenIn) -> None:
        self._context.notices.say(outcome_words(taken), "done" if taken.complete else "warn")
        if len(taken.articles) == 1 and taken.complete:
            self._rooms.editor.open_article(taken.articles[0].id)


def dropped_packet(mime: QMimeData) -> Path | None:
    """Return the packet in a drag, or None when it holds anything else."""
    urls = mime.urls() if mime.hasUrls() else []
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() == SUFFIX else None


def _nothing() -> Done[None]:
    return Done(None, Changes())


def _user_name() -> str:
    """Return a name for the keys of this computer; who only opens packets signs nothing."""
    try:
        return getuser()
    except (KeyError, OSError):
        return SUFFIX


def _look(library: Library, path: Path) -> PacketContents:
    return look_into(path, my_identity(_user_name()), library)


def _take(
    library: Library,
    path: Path,
    choices: Choices,
    packet: str,
    compared: bool,
    progress: Progress,
    cancel: CancelToken,
) -> Done[TakenIn]:
    cancel.check()
    me = my_identity(_user_name())
    return take_in(library, path, me, choices, packet_id=packet, accept_key=compared)
