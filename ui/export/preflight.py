"""What stands in the way of an export: asked again whenever something changes."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.channel import Channel
from editor_app.services import exporting
from editor_app.services.library_checks import ArticleFindings
from editor_app.storage.library import Library
from ui.context import Context
from ui.theme.icons import icon
from ui.throttle import Pause
from ui.widgets.labels import StatusLabel, label

PAUSE_MS = 300
ARTICLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Answer:
    """How many articles would go out, and which of them cannot."""

    number: int
    count: int
    blocked: list[ArticleFindings]


class Preflight(QWidget):
    """A sentence, and the blocking findings; says `article_requested` with the one to mend."""

    article_requested = Signal(str)
    answered = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._channel: Channel | None = None
        self._asked = 0
        self._answer: Answer | None = None
        self._pause = Pause(PAUSE_MS, self._ask, self)
        self.sentence = StatusLabel(parent=self)
        self.findings = QListWidget(self)
        self._help = label(self.tr("Press Enter on one to open the article."), "help", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(self.findings)
        layout.addWidget(self._help)
        self.findings.setAccessibleName(self.tr("What has to be mended first"))
        self.findings.setWordWrap(True)
        self.findings.itemActivated.connect(self._on_activated)
        context.jobs.changed.connect(self._on_changed)
        self._show_waiting()

    @property
    def is_clear(self) -> bool:
        """Whether there is something to export and nothing in the way."""
        return self._answer is not None and self._answer.count > 0 and not self._answer.blocked

    def look_at(self, channel: Channel) -> None:
        """Look at the articles this channel takes."""
        self._channel = channel
        self._answer = None
        self._show_waiting()
        self._ask()

    def look_again(self) -> None:
        """Ask the same question again."""
        self._ask()

    def _ask(self) -> None:
        if self._channel is None:
            return
        self._asked += 1
        work = partial(_look, self._context.library, self._channel, self._asked)
        self._context.jobs.read(work, self._on_answer)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self.isVisible():
            self._pause.ask()

    def _on_answer(self, answer: Answer) -> None:
        if answer.number == self._asked:
            self._answer = answer
            self._show()
            self.answered.emit()

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.article_requested.emit(item.data(ARTICLE))

    def _show_waiting(self) -> None:
        self.sentence.set_status(self.tr("Looking at the articles…"), "circle", "muted")
        self.findings.hide()
        self._help.hide()

    def _show(self) -> None:
        assert self._answer is not None
        count, blocked = self._answer.count, self._answer.blocked
        if count == 0:
            self.sentence.set_status(
                self.tr("No article goes to this channel yet. Approve one, and it will."), "info", "muted"
            )
        elif blocked:
            self.sentence.set_status(self._blocked_sentence(count, len(blocked)), "warning-circle", "stop")
        else:
            one = self.tr("One article will go out; nothing stands in the way.")
            many = self.tr("{0} articles will go out; nothing stands in the way.", None, count).format(count)
            self.sentence.set_status(one if count == 1 else many, "check-circle", "good")
        self._fill(blocked)

    def _blocked_sentence(self, count: int, blocked: int) -> str:
        if count == 1:
            return self.tr("The article cannot go out yet.")
        return self.tr("{0} of {1} articles cannot go out yet.").format(blocked, count)

    def _fill(self, blocked: list[ArticleFindings]) -> None:
        self.findings.clear()
        for found in blocked:
            for finding in found.findings:
                name = found.headline or found.slug
                item = QListWidgetItem(icon("x-circle", "stop"), f"{name}\n{finding.sentence}", self.findings)
                item.setData(ARTICLE, found.article)
        self.findings.setVisible(bool(blocked))
        self._help.setVisible(bool(blocked))
        self.findings.setFixedHeight(min(280, 8 + 48 * self.findings.count()))


def _look(library: Library, channel: Channel, number: int) -> Answer:
    return Answer(number, *exporting.look_over(library, channel.statuses, channel.sections))
