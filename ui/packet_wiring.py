"""Story packets in the window: made of what is selected, opened from a file or a drop."""

from collections.abc import Sequence
from functools import partial
from getpass import getuser
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from editor_app import paths
from editor_app.domain.article import ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.ids import ArticleId
from editor_app.exchange.keys import ContactCard
from editor_app.progress import CancelToken, Progress
from editor_app.services.articles import get_article
from editor_app.services.identity import KnownPerson, known_people, meet, my_identity
from editor_app.services.packet_looking import LookedAt
from editor_app.services.packets import (
    SUFFIX,
    Choices,
    MadePacket,
    PacketContents,
    TakenIn,
    look_into,
    make_packet,
    take_in,
)
from editor_app.storage.library import Library
from ui.clashes.dialog import ClashDialog
from ui.context import Context
from ui.desk.chosen import Chosen
from ui.main_window import MainWindow
from ui.packets.making import MakingDialog
from ui.packets.my_key import MyKeyDialog
from ui.packets.opening import PacketDialog
from ui.packets.words import outcome_words
from ui.rooms import Rooms
from ui.who import Who


class PacketWiring(QObject):
    """Connects the actions on packets; a packet that is dropped on the window is opened."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._window, self._rooms = context, window, rooms
        self._ids: tuple[ArticleId, ...] = ()
        self._card: ContactCard | None = None
        self._note = ""
        self._path = Path()
        self._inside: PacketContents | None = None
        self._dialog: PacketDialog | None = None
        self._deciding: ArticleId | None = None
        handle = window.registry.handle
        handle("packet.make", self._make)
        handle("packet.open", self._choose)
        handle("packet.key", self._show_key)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open(self, path: Path) -> None:
        """Show what is inside a packet."""
        self._path = path
        verb = partial(_look, self._context.library, self._name, path)
        self._after_saving(partial(self._context.jobs.read, verb, self._on_looked))

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

    @property
    def _name(self) -> str:
        person = Who.of(self._context).person
        return person.name if person else _user_name()

    def _after_saving(self, go_on: partial[object]) -> None:
        """Save what is being written first, so that nothing newer than the library is left out."""
        self._rooms.editor.save_all()
        self._context.jobs.write(_nothing, partial(_call, go_on))

    # Making

    def _make(self) -> None:
        chosen = self._rooms.list_pane.view.chosen()
        verb = partial(_what_goes, self._context.library, chosen)
        self._after_saving(partial(self._context.jobs.read, verb, self._on_known))

    def _on_known(self, known: tuple[Sequence[ArticleId], list[str], list[KnownPerson]]) -> None:
        ids, headlines, people = known
        if not ids:
            self._context.notices.say(self.tr("Choose the articles that shall go along."))
            return
        self._ids = tuple(ids)
        dialog = MakingDialog(headlines, people, self._window)
        dialog.wished.connect(self._on_wished)
        dialog.open()

    def _on_wished(self, card: ContactCard | None, note: str) -> None:
        self._card, self._note = card, note
        dialog = QFileDialog(self._window, self.tr("Where the packet goes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("Story packets (*.dateline)"))
        dialog.setDirectory(str(paths.documents_dir()))
        dialog.fileSelected.connect(self._on_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_place(self, name: str) -> None:
        verb = partial(
            _write, self._context.library, self._ids, Path(name), self._name, self._note, self._card
        )
        self._context.jobs.long(verb, self._on_made, title=self.tr("Making the packet"))

    def _on_made(self, made: MadePacket) -> None:
        size = f"{made.byte_size / 1_000_000:.1f}"
        said = self.tr("The packet is ready: {0}, {1} MB.").format(made.path.name, size)
        if made.left_behind:
            behind = ", ".join(made.left_behind)
            said += " " + self.tr("These stay here, because they are protected: {0}.").format(behind)
        self._context.notices.say(said, "done")

    # Opening

    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a story packet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Story packets (*.dateline)"))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self.open(Path(name))

    def _on_looked(self, inside: PacketContents) -> None:
        self._inside = inside
        dialog = PacketDialog(inside, self._window)
        dialog.wished.connect(self._on_taking)
        dialog.decide_wished.connect(self._on_deciding)
        self._dialog = dialog
        dialog.open()

    def _on_deciding(self, looked: LookedAt) -> None:
        """Ask about the places that both sides changed."""
        if looked.merged is None or self._inside is None or self._dialog is None:
            return
        self._deciding = looked.id
        clashes = ClashDialog(looked.merged, self._name, self._inside.sender.name, self._dialog)
        clashes.resolved.connect(self._on_decided)
        clashes.open()

    def _on_decided(self, text: ArticleText) -> None:
        if self._dialog is not None and self._deciding is not None:
            self._dialog.set_decided(self._deciding, text)

    def _on_taking(self, choices: Choices, compared: bool) -> None:
        if self._inside is None:
            return
        library, packet = self._context.library, self._inside.id
        verb = partial(_take, library, self._path, self._name, choices, packet, compared)
        self._context.jobs.long(verb, self._on_taken, title=self.tr("Taking the packet in"))

    def _on_taken(self, taken: TakenIn) -> None:
        self._context.notices.say(outcome_words(taken), "done" if taken.complete else "warn")
        if len(taken.articles) == 1 and taken.complete:
            self._rooms.editor.open_article(taken.articles[0].id)

    # My key

    def _show_key(self) -> None:
        self._context.jobs.read(partial(_card_of, self._name), self._on_key)

    def _on_key(self, card: ContactCard) -> None:
        MyKeyDialog(card, self._window).open()


def dropped_packet(mime: QMimeData) -> Path | None:
    """Return the packet in a drag, or None when it holds anything else."""
    urls = mime.urls() if mime.hasUrls() else []
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() == SUFFIX else None


def _nothing() -> Done[None]:
    return Done(None, Changes())


def _call(go_on: partial[object], _: None) -> None:
    go_on()


def _user_name() -> str:
    try:
        return getuser()
    except (KeyError, OSError):
        return ""


def _what_goes(library: Library, chosen: Chosen) -> tuple[Sequence[ArticleId], list[str], list[KnownPerson]]:
    ids = chosen.ids(library)
    articles = [get_article(library, each) for each in ids]
    return ids, [each.headline or each.slug for each in articles], known_people(library)


def _look(library: Library, name: str, path: Path) -> PacketContents:
    return look_into(path, my_identity(name), library)


def _card_of(name: str) -> ContactCard:
    return my_identity(name).card


def _write(
    library: Library,
    ids: Sequence[ArticleId],
    out: Path,
    name: str,
    note: str,
    card: ContactCard | None,
    progress: Progress,
    cancel: CancelToken,
) -> Done[MadePacket]:
    me = my_identity(name)
    done = make_packet(library, ids, out, me, note=note, seal_to=card, progress=progress, cancel=cancel)
    if card is not None:
        meet(library, card)
    return done


def _take(
    library: Library,
    path: Path,
    name: str,
    choices: Choices,
    packet: str,
    compared: bool,
    progress: Progress,
    cancel: CancelToken,
) -> Done[TakenIn]:
    cancel.check()
    return take_in(library, path, my_identity(name), choices, packet_id=packet, accept_key=compared)
