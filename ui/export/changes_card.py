"""What changed since a channel was last published: new, changed and withdrawn articles by their headlines."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.channel import Channel
from editor_app.services import delivering
from editor_app.services.delivering import ChangedArticle, PressChanges
from ui.context import Context
from ui.models.times import spelt
from ui.theme.icons import icon
from ui.throttle import Pause
from ui.widgets.labels import label

PAUSE_MS = 400
SHOWN = 100
ARTICLE = Qt.ItemDataRole.UserRole + 1
ROW, MOST_ROWS = 26, 6


class ChangesCard(QWidget):
    """Asks again when something changes; says `article_requested` with the one that is opened."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._channel: Channel | None = None
        self._pause = Pause(PAUSE_MS, self.look_again, self)
        self.sentence = label("", "muted", self)
        self.list = QListWidget(self)
        self.sentence.setWordWrap(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setAccessibleName(self.tr("What changed since the last time"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(self.list)
        self.list.hide()
        self.list.itemActivated.connect(self._on_activated)
        context.jobs.changed.connect(self._on_changed)

    def look_at(self, channel: Channel) -> None:
        """Show what changed for this channel."""
        self._channel = channel
        self.look_again()

    def look_again(self) -> None:
        """Ask the same question again."""
        if self._channel is not None:
            work = partial(_look, self._context, self._channel)
            self._context.jobs.read(work, self._on_answer)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self.isVisible() and (changes.articles or changes.sections):
            self._pause.ask()

    def _on_answer(self, answer: tuple[Channel, PressChanges]) -> None:
        channel, found = answer
        if channel != self._channel:
            return
        self.sentence.setText(self._said(found))
        self.list.clear()
        if found.since:  # for a new channel everything is new, and a list of everything says nothing
            self._add(found.new, "plus-circle", self.tr("New"))
            self._add(found.changed, "pencil-simple", self.tr("Changed"))
            self._add(found.withdrawn, "minus-circle", self.tr("Withdrawn"))
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(4 + ROW * min(MOST_ROWS, self.list.count()))

    def _on_activated(self, item: QListWidgetItem) -> None:
        if item.data(ARTICLE):
            self.article_requested.emit(item.data(ARTICLE))

    def _said(self, found: PressChanges) -> str:
        if not found.since:
            return self.tr("Nothing was published here yet: everything will be new.")
        when = spelt(datetime.fromisoformat(found.since).astimezone(), QLocale())
        if not found:
            return self.tr("Published {0}. No article has changed since.").format(when)
        counts = (
            (len(found.new), self.tr("{0} new")),
            (len(found.changed), self.tr("{0} changed")),
            (len(found.withdrawn), self.tr("{0} withdrawn")),
        )
        named = ", ".join(words.format(count) for count, words in counts if count)
        return self.tr("Since {0}: {1}.").format(when, named)

    def _add(self, articles: tuple[ChangedArticle, ...], shape: str, word: str) -> None:
        for each in articles[:SHOWN]:
            item = QListWidgetItem(icon(shape), f"{word}: {each.headline or each.slug}", self.list)
            item.setData(ARTICLE, each.id)
        if len(articles) > SHOWN:
            more = QListWidgetItem(self.tr("and {0} more").format(len(articles) - SHOWN), self.list)
            more.setFlags(Qt.ItemFlag.NoItemFlags)


def _look(context: Context, channel: Channel) -> tuple[Channel, PressChanges]:
    return channel, delivering.changes_since(context.library, channel)
