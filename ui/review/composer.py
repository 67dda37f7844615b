"""Where a comment is written: a new one, an answer, or another wording of one's own."""

from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor_app.domain.comment_threads import Thread
from editor_app.domain.review import Anchor, Comment
from ui.review.comment_words import place_name
from ui.review.mention_field import MentionField
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel


class Task(Enum):
    """What is being written."""

    NOTHING = auto()
    NEW = auto()
    ANSWER = auto()
    EDIT = auto()


WORDS: dict[Task, tuple[str, str]] = {
    Task.NOTHING: ("", ""),
    Task.NEW: (T("review", "Comment"), T("review", "What do you remark? @ names a colleague")),
    Task.ANSWER: (T("review", "Answer"), T("review", "Answer… @ names a colleague")),
    Task.EDIT: (T("review", "Save"), T("review", "Write it anew")),
}


class Composer(QWidget):
    """Says what was written, and for what. What is begun for one thread waits there for another."""

    began = Signal(object, str)  # Anchor, text
    answered = Signal(str, str)  # thread, text
    changed = Signal(str, str)  # comment, text
    resolve_wished = Signal()
    more_wished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = Task.NOTHING
        self._anchor = Anchor()
        self._about = ""
        self._waiting: dict[str, str] = {}
        self.field = MentionField(self)
        self.send = button("", "primary", parent=self)
        self.settle = button("", "", "check", self)
        self.more = IconButton("dots-three", self.tr("This comment"), parent=self)
        self._place = ElidedLabel("", "muted", self)
        self._drop = IconButton("x", self.tr("Do not comment"), "Esc", parent=self)
        self._build()
        self._connect()

    @property
    def task(self) -> Task:
        """What is being written."""
        return self._task

    def begin(self, anchor: Anchor) -> None:
        """Take a comment on a place."""
        self._turn(Task.NEW, "")
        self._anchor = anchor
        self._place.set_text(self.tr("About: {0}").format(place_name(anchor)))

    def answer(self, thread: Thread | None, *, writable: bool) -> None:
        """Take an answer to a thread; nothing where there is none. What is being written otherwise stays."""
        self.settle.setVisible(thread is not None and writable)
        self.more.setVisible(thread is not None and writable)
        if thread is not None:
            self.settle.setText(self.tr("Resolve") if thread.open else self.tr("Reopen"))
        if self._task in (Task.NEW, Task.EDIT):
            return
        task = Task.ANSWER if thread is not None and writable else Task.NOTHING
        self._turn(task, thread.id if thread else "")

    def leave_empty(self) -> None:
        """Give up a comment of which nothing is written yet."""
        if self._task is Task.NEW and not self.field.text.strip():
            self.done()

    def edit(self, said: Comment) -> None:
        """Take another wording of a comment."""
        self._turn(Task.EDIT, said.id)
        self._place.set_text(self.tr("Your comment"))
        self.field.set_text(said.text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def done(self) -> None:
        """Forget what was written: it is in the library."""
        self._waiting.pop(self._about, None)
        self.field.set_text("")
        self._task, self._about = Task.NOTHING, ""
        self._show()

    def forget(self) -> None:
        """Give up everything that was begun: another article is open."""
        self.done()
        self._waiting.clear()

    def send_now(self) -> None:
        """Say what is written, if anything is."""
        text = self.field.text
        if not text.strip():
            self.field.setFocus()
        elif self._task is Task.NEW:
            self.began.emit(self._anchor, text)
        elif self._task is Task.ANSWER:
            self.answered.emit(self._about, text)
        elif self._task is Task.EDIT:
            self.changed.emit(self._about, text)

    def _turn(self, task: Task, about: str) -> None:
        if (task, about) == (self._task, self._about) and task is not Task.NEW:
            return
        if self._task is Task.ANSWER:
            self._waiting[self._about] = self.field.text
        kept = self.field.text if task is self._task is Task.NEW else ""
        self._task, self._about = task, about
        self.field.set_text(self._waiting.pop(about, "") if task is Task.ANSWER else kept)
        self._show()

    def _show(self) -> None:
        send, placeholder = (QCoreApplication.translate("review", each) for each in WORDS[self._task])
        self.send.setText(send)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(self.field.placeholderText())
        named = self._task in (Task.NEW, Task.EDIT)
        self._head.setVisible(named)
        self.field.setVisible(self._task is not Task.NOTHING)
        self.send.setVisible(self._task is not Task.NOTHING)
        self.settle.setEnabled(not named)
        self._on_edited()

    def _on_edited(self) -> None:
        self.send.setEnabled(bool(self.field.text.strip()))

    def _on_cancelled(self) -> None:
        if self._task is Task.ANSWER:
            self.left.emit()
        else:
            self.done()
            self.left.emit()

    def _build(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._place, 1)
        head.addWidget(self._drop)
        self.send.setToolTip(self.tr("Ctrl+Enter"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.send)
        row.addWidget(self.settle)
        row.addStretch(1)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self.field)
        layout.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settle.hide()
        self.more.hide()
        self._show()

    def _connect(self) -> None:
        self.field.edited.connect(self._on_edited)
        self.field.sent.connect(self.send_now)
        self.field.cancelled.connect(self._on_cancelled)
        self.send.clicked.connect(self.send_now)
        self.settle.clicked.connect(self.resolve_wished)
        self.more.clicked.connect(self.more_wished)
        self._drop.clicked.connect(self._on_cancelled)
