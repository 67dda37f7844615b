"""The record of the chosen author: fields, what the author wrote, and the bin."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor_app.domain.author import Author, AuthorText
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.services import authors as author_verbs
from ui.article_links import ArticleLinks
from ui.authors.fields import AuthorFields
from ui.context import Context
from ui.record_saver import RecordSaver, Verb
from ui.throttle import Throttle
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.tab_order import TabOrder

WIDEST = 620
LOOK_EVERY_MS = 300
CHOSEN = (
    "avatar", "languages", "expertise", "places", "service_from", "service_to", "withheld", "desk_role",
)  # fmt: skip
"""The fields that are chosen and not typed."""


class AuthorRecord(TabOrder):
    """A form that saves by itself. A new author is made as soon as there is a name."""

    article_requested = Signal(str)
    bin_requested = Signal()
    made = Signal(object)  # Author
    merge_requested = Signal()
    preview_wished = Signal(bool)
    restore_requested = Signal()
    retire_requested = Signal()
    shown_changed = Signal()  # `shown` is another record, or says something else

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._author: Author | None = None
        self._being_made = False
        self._saver = RecordSaver(context, self._verb, self)
        self._look = Throttle(LOOK_EVERY_MS, self._say_shown, self)
        self._title = ElidedLabel("", "title", self)
        self.fields = AuthorFields(context, self)
        self._written_heading = label(self.tr("Articles"), "heading", self)
        self._written = ArticleLinks(context, self.tr("In no article yet."), self)
        self._preview = IconButton("eye", self.tr("Show the author as readers will"), parent=self)
        self._bin = button(self.tr("Move to the bin"), "quiet", "trash", self)
        self._retire = button("", "quiet", "sign-out", self)
        self._merge = button(self.tr("Merge…"), "quiet", "git-merge", self)
        self._restore = button(self.tr("Restore"), "", "arrow-counter-clockwise", self)
        self._state = label("", "help", self)
        self._retired = label(self.tr("Retired"), "muted", self)
        self._build()
        self._connect()

    @property
    def author(self) -> Author | None:
        """The author shown; None while a new one has no name."""
        return self._author

    @property
    def shown(self) -> Author | None:
        """The author as the fields say it now, saved or not; None where nobody is shown."""
        if self._author is None:
            return None
        return replace(self._author, text=self.fields.text(self._author.text))

    def set_preview_offered(self, shown: bool) -> None:
        """Offer to show or hide the preview, which is shown now or not."""
        self._preview.setChecked(shown)
        self._preview.show()

    def begin_new(self) -> None:
        """Show empty fields for a new author."""
        self._leave()
        self._author = None
        self.fields.show_text(AuthorText(""))
        self._show_around()
        self.fields.name.setFocus()

    def show_author(self, author: Author) -> None:
        """Show an author; what was written about the one before is saved first."""
        if self._author is None or author.id != self._author.id:
            self._leave()
            self._scroll.verticalScrollBar().setValue(0)
        elif self._saver.unsaved:
            return
        is_other = self._author is None or author.id != self._author.id
        self._author = author
        self.fields.show_text(author.text)
        self._show_around()
        if is_other:
            self._ask_for_articles()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._saver.flush()

    def _on_saved(self, author: Author) -> None:
        if self._being_made:
            self._being_made = False
            if self._author is None:
                self._take_new(author)
        elif self._author is not None and author.id == self._author.id:
            self._remember(self._author, author)
            self._author = author
            self._show_around()

    def _on_refused(self, error: KnownError) -> None:
        self._being_made = False
        slug = self.fields.slug.text().strip()
        if self._author is not None and slug != self._author.slug:
            self.fields.refuse_slug(slug, str(error))
            self._saver.touch()  # everything but the slug can be saved

    def _on_edited(self) -> None:
        self._saver.touch()
        self._look.ask()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._author is None:
            return
        if changes.articles:
            self._ask_for_articles()
        if self._author.id in changes.authors and initiator is not self:
            work = partial(author_verbs.get_author, self._context.library, self._author.id)
            self._context.jobs.read(work, self._on_stored)

    def _on_stored(self, author: Author) -> None:
        if self._author is not None and author.id == self._author.id:
            self.show_author(author)

    def _take_new(self, author: Author) -> None:
        self._author = author
        if self.fields.slug.text() == "":
            self.fields.slug.setText(author.slug)
        if self.fields.text(author.text) != author.text:
            self._saver.touch()  # more was written while the author was being made
        self._show_around()
        self._ask_for_articles()
        self.made.emit(author)

    def _remember(self, before: Author, after: Author) -> None:
        """Make what was chosen, and not typed, part of the newsroom's undo; texts have their own."""
        changed = [name for name in CHOSEN if getattr(before.text, name) != getattr(after.text, name)]
        if changed:
            old, new = ({name: getattr(each.text, name) for name in changed} for each in (before, after))
            verb = partial(author_verbs.set_fields, self._context.library, after.id)
            name = self.tr("Record of {0}").format(after.name)
            self._context.undo.did(name, partial(verb, **old), partial(verb, **new))

    def _say_shown(self) -> None:
        self.shown_changed.emit()

    def _leave(self) -> None:
        self._saver.flush()
        self._saver.forget()
        self._being_made = False

    def _verb(self) -> Verb | None:
        if self._being_made:
            return None
        text = self.fields.text(self._author.text if self._author else AuthorText(""))
        if self._author is None:
            self._being_made = bool(text.name)
            if not text.name:
                return None
            return partial(author_verbs.create_author, self._context.library, text)
        return partial(author_verbs.save_author, self._context.library, self._author.id, text)

    def _ask_for_articles(self) -> None:
        if self._author is not None:
            self._written.ask(partial(author_verbs.author_articles, self._context.library, self._author.id))

    def _show_around(self) -> None:
        author = self._author
        self._title.set_text(author.name if author else self.tr("New author"))
        self._written_heading.setVisible(author is not None)
        self._written.setVisible(author is not None)
        writable = not self._context.library.read_only
        binned = author is not None and author.binned_at is not None
        self.fields.setEnabled(writable and not binned)
        changeable = writable and author is not None and not binned
        for step in (self._bin, self._retire, self._merge):
            step.setVisible(changeable)
        retired = author is not None and author.text.retired
        self._retire.setText(self.tr("Take back") if retired else self.tr("Retire"))
        self._retired.setVisible(retired)
        self._look.ask()
        self._restore.setVisible(writable and binned)

    def _build(self) -> None:
        sheet = QWidget(self)
        sheet.setMaximumWidth(WIDEST)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._retired)
        head.addWidget(self._preview)
        self._preview.setCheckable(True)
        self._preview.hide()
        column.addLayout(head)
        column.addWidget(self.fields)
        column.addSpacing(8)
        column.addWidget(self._written_heading)
        column.addWidget(self._written)
        column.addStretch(1)
        holder = QWidget(self)
        holder.setProperty("area", "clear")
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addStretch(1)
        middle.addWidget(sheet, 100)
        middle.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 16, 6)
        below.setSpacing(4)
        for step in (self._bin, self._retire, self._merge):
            below.addWidget(step)
        below.addWidget(self._restore)
        below.addWidget(self._state, 1, Qt.AlignmentFlag.AlignRight)
        self._state.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(below)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._bin.clicked.connect(self.bin_requested)
        self._merge.clicked.connect(self.merge_requested)
        self._preview.toggled.connect(self.preview_wished)
        self._restore.clicked.connect(self.restore_requested)
        self._retire.clicked.connect(self.retire_requested)
        self._saver.refused.connect(self._on_refused)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)
        self._written.article_requested.connect(self.article_requested)
        self.fields.edited.connect(self._on_edited)
        self.fields.left.connect(self._saver.flush)
