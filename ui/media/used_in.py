"""Where the chosen item is used, and putting another one in its place everywhere."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.excerpt import cut
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.services import media_use
from editor_app.services.media_use import NamedUses, Swap
from ui.article_links import ArticleLinks
from ui.context import Context
from ui.media import uses_in_words
from ui.models.media_list import KINDS, name_of
from ui.pickers.media_picker import MediaPicker
from ui.widgets.buttons import button
from ui.widgets.labels import label

NAME_LENGTH = 48
WANTED = {kind: wanted for wanted, kind in KINDS.items()}


class UsedIn(QWidget):
    """Lists the articles; the step "Replace everywhere…" says what it will do before it does it.

    `save_requested` asks for what is typed in open articles to be saved first.
    """

    article_requested = Signal(str)
    save_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: Media | None = None
        self._uses: NamedUses | None = None
        self._asked = 0
        self._links = ArticleLinks(context, self.tr("Not used in an article yet."), self)
        self._others = label("", "help", self)
        self.replace = button(self.tr("Replace everywhere…"), "", "swap", self)
        self.proposal = ReplaceProposal(self)
        self._build()
        self._connect()

    def show_media(self, media: Media) -> None:
        """Show where an item is used."""
        is_other = self._media is None or media.id != self._media.id
        self._media = media
        if is_other:
            self.proposal.hide()
            self._ask()

    def _ask(self) -> None:
        if self._media is not None:
            self._asked += 1
            work = partial(_uses, self._context.library, self._media.id, self._asked)
            self._context.jobs.read(work, self._on_uses)

    def _on_uses(self, answer: tuple[int, NamedUses]) -> None:
        number, uses = answer
        if number != self._asked:
            return
        self._uses = uses
        self._links.ask(partial(list, uses.articles))
        others = [self.tr("Portrait of {0}").format(name) for name in uses.authors]
        others += [self.tr("Poster of “{0}”").format(name) for name in uses.videos]
        self._others.setText("\n".join(others))
        self._others.setVisible(bool(others))
        self.replace.setVisible(bool(uses) and not self._context.library.read_only)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._media is not None and (changes.articles or changes.authors or changes.media):
            self._ask()

    def _on_replace(self) -> None:
        if self._media is not None:
            wanted = WANTED[self._media.kind]
            picker = MediaPicker(self._context, wanted, self.window())
            picker.picked.connect(self._on_picked)
            picker.open()

    def _on_picked(self, new: Media) -> None:
        if self._media is None or self._uses is None:
            return
        if new.id == self._media.id:
            self._context.notices.say(self.tr("That is the same item; choose another one."))
            return
        self.proposal.propose(self._media, new, self._uses)

    def _on_accepted(self, old: Media, new: Media) -> None:
        self.setFocus()  # not on the bin, which is the next control
        self.save_requested.emit()
        verb = partial(media_use.replace_everywhere, self._context.library, old.id, new.id)
        self._context.jobs.write(verb, self._on_replaced)

    def _on_replaced(self, swap: Swap) -> None:
        library = self._context.library
        back = partial(media_use.undo_replace, library, swap)
        forth = partial(media_use.replace_everywhere, library, swap.old, swap.new)
        self._context.undo.did(self.tr("Replace everywhere"), back, forth, self._say_what_is_left)
        one = self.tr("Replaced in one place.")
        said = (
            one
            if swap.places == 1
            else self.tr("Replaced in {0} places.", None, swap.places).format(swap.places)
        )
        if swap.own_words:
            own = swap.own_words
            look = self.tr(
                "{0} of the articles have words of their own for it; look whether they fit.", None, own
            )
            said = f"{said} {look.format(swap.own_words)}"
        self._context.notices.say(said, "done", self.tr("Undo"), self._on_undo)

    def _on_undo(self) -> None:
        self.save_requested.emit()
        self._context.undo.undo()

    def _say_what_is_left(self, undone: Swap) -> str:
        left = self.tr("Changed since, and left as they are: {0}.")
        names = ", ".join(f"“{name}”" for name in undone.moved_on)
        return left.format(names) if names else ""

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._others.hide()
        self.replace.hide()
        self.proposal.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._links, self._others, self.proposal):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addWidget(self.replace, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._links.article_requested.connect(self.article_requested)
        self.proposal.accepted.connect(self._on_accepted)
        self.replace.clicked.connect(self._on_replace)


class ReplaceProposal(QFrame):
    """What will take whose place, and where, in sentences; Escape steps back."""

    accepted = Signal(object, object)  # Media: the old one, the new one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: tuple[Media, Media] | None = None
        self.sentence = label("", "", self)
        self.sentence.setWordWrap(True)
        self.yes = button(self.tr("Replace"), "primary", parent=self)
        self._no = button(self.tr("Cancel"), parent=self)
        self._shown = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._shown.timeout.connect(self._come_into_sight)
        self.yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.hide)

    def propose(self, old: Media, new: Media, uses: NamedUses) -> None:
        """Say what would be done."""
        self._pair = (old, new)
        said = self.tr("“{0}” will take the place of “{1}” in {2}.")
        said = said.format(_short(new), _short(old), uses_in_words.places(uses))
        parts = [said, uses_in_words.published(uses)]
        parts.append(self.tr("Alt texts and captions that an article has of its own stay as they are."))
        self.sentence.setText(" ".join(filter(None, parts)))
        self.show()
        self.yes.setFocus()
        self._shown.start()  # it has its height when the layout was made

    def _come_into_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def _on_yes(self) -> None:
        self.hide()
        if self._pair is not None:
            self.accepted.emit(*self._pair)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for step in (self.yes, self._no):
            step.setAutoDefault(True)  # so that Enter does what Space does
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.yes)
        below.addWidget(self._no)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addLayout(below)


def _uses(library: media_use.Library, media_id: MediaId, number: int) -> tuple[int, NamedUses]:
    return number, media_use.named_uses(library, [media_id])


def _short(media: Media) -> str:
    return cut(name_of(media), NAME_LENGTH)
