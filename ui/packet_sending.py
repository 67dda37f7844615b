"""Making a packet in the window: of what is selected, under the name of who sits here."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog

from editor_app import paths
from editor_app.domain.author import Author
from editor_app.domain.changes import Changes, Done
from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.exchange.keys import ContactCard
from editor_app.progress import CancelToken, Progress
from editor_app.services.articles import get_article
from editor_app.services.authors import list_authors
from editor_app.services.identity import KnownPerson, known_people, meet, my_identity
from editor_app.services.packets import SUFFIX, MadePacket, make_packet
from editor_app.storage.library import Library
from ui.context import Context
from ui.desk.chosen import Chosen
from ui.desk.who_menu import WhoMenu
from ui.desk_memory import DeskMemory
from ui.main_window import MainWindow
from ui.packets.making import MakingDialog
from ui.packets.my_key import MyKeyDialog
from ui.rooms import Rooms
from ui.who import Who

Known = tuple[Sequence[ArticleId], list[str], list[KnownPerson]]


class PacketSending(QObject):
    """Asks who sits here before the first packet: it is signed with a name."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._window, self._rooms = context, window, rooms
        self._who = Who.of(context)
        self._ids: tuple[ArticleId, ...] = ()
        self._card: ContactCard | None = None
        self._note = ""
        self._waiting = ""
        self._who.changed.connect(self._on_who_changed)

    def make(self) -> None:
        """Put what is selected in the list into a packet."""
        if self._is_known("make"):
            self._rooms.editor.save_all()
            self._context.jobs.write(_nothing, self._on_saved)

    def show_key(self) -> None:
        """Show the line that colleagues need."""
        if self._is_known("key"):
            self._context.jobs.read(partial(_card_of, self._name), self._on_key)

    @property
    def _name(self) -> str:
        return self._who.person.name if self._who.person else ""

    def _is_known(self, wish: str) -> bool:
        """Tell whether somebody said who sits here; else ask, and do what was wished then."""
        if self._who.person is None:
            self._waiting = wish
            self._context.jobs.read(partial(list_authors, self._context.library), self._ask)
        return self._who.person is not None

    def _ask(self, people: list[Author]) -> None:
        self._context.notices.say(self.tr("Say who you are first: a packet bears a name."))
        menu = WhoMenu(people, None, self._window)
        menu.chosen.connect(self._on_chosen)
        corner = self._window.rect().center() - QPoint(menu.sizeHint().width() // 2, 0)
        menu.popup(self._window.mapToGlobal(corner))

    def _on_chosen(self, author: AuthorId | None) -> None:
        if author is not None:
            DeskMemory.of(self._context).set_me(author)

    def _on_who_changed(self) -> None:
        wish, self._waiting = self._waiting, ""
        if wish == "make":
            self.make()
        elif wish == "key":
            self.show_key()

    def _on_saved(self, _: None) -> None:
        verb = partial(_what_goes, self._context.library, self._rooms.list_pane.view.chosen())
        self._context.jobs.read(verb, self._on_known)

    def _on_known(self, known: Known) -> None:
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
        library = self._context.library
        verb = partial(_write, library, self._ids, Path(name), self._name, self._note, self._card)
        self._context.jobs.long(verb, self._on_made, title=self.tr("Making the packet"))

    def _on_made(self, made: MadePacket) -> None:
        size = f"{made.byte_size / 1_000_000:.1f}"
        said = self.tr("The packet is ready: {0}, {1} MB.").format(made.path.name, size)
        if made.left_behind:
            behind = ", ".join(made.left_behind)
            said += " " + self.tr("These stay here, because they are protected: {0}.").format(behind)
        self._context.notices.say(said, "done")

    def _on_key(self, card: ContactCard) -> None:
        MyKeyDialog(card, self._window).open()


def _nothing() -> Done[None]:
    return Done(None, Changes())


def _what_goes(library: Library, chosen: Chosen) -> Known:
    ids = chosen.ids(library)
    articles = [get_article(library, each) for each in ids]
    return ids, [each.headline or each.slug for each in articles], known_people(library)


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
