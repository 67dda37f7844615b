"""What is done to sections, tags and series as a whole: made, merged, ordered, removed, and undone."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.topic_record import Merge, TopicKind, TopicRecord
from editor_app.services import topic_merging, topics
from ui.context import Context


class TopicCommands(QObject):
    """Runs the verbs in the background and gives each a way back by name."""

    made = Signal(object)  # TopicRecord
    merged = Signal(object)  # TopicRecord that stayed
    removed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def make(self, kind: TopicKind, name: str) -> None:
        """Make one behind the others."""
        self._context.jobs.write(
            partial(topics.create_topic, self._context.library, kind, name), self._on_made
        )

    def merge(self, gone: TopicRecord, kept: TopicRecord) -> None:
        """Merge one into another."""
        verb = partial(topic_merging.merge_topics, self._context.library, gone.kind, gone.key, kept.key)
        self._context.jobs.write(verb, self._on_merged)

    def remove(self, gone: TopicRecord) -> None:
        """Remove one that is not in use."""
        verb = partial(topics.remove_topic, self._context.library, gone.kind, gone.key)
        self._context.jobs.write(verb, self._on_removed)

    def order(self, kind: TopicKind, keys: tuple[str, ...]) -> None:
        """Put sections or series into this order."""
        verb = partial(topics.order_topics, self._context.library, kind, keys)
        self._context.jobs.write(verb, partial(self._on_ordered, kind, keys))

    def _on_made(self, made: TopicRecord) -> None:
        library = self._context.library
        undo = partial(topics.remove_topic, library, made.kind, made.key)
        redo = partial(topics.put_topic_back, library, made)
        self._context.undo.did(self.tr("New “{0}”").format(made.name), undo, redo)
        self.made.emit(made)

    def _on_merged(self, merge: Merge) -> None:
        library, gone, kept = self._context.library, merge.gone, merge.kept
        undo = partial(topic_merging.undo_merge, library, merge)
        redo = partial(topic_merging.merge_topics, library, gone.kind, gone.key, kept.key)
        self._context.undo.did(self.tr("Merge “{0}” into “{1}”").format(gone.name, kept.name), undo, redo)
        said = self.tr("“{0}” is part of “{1}” now; its address leads there.").format(gone.name, kept.name)
        self._context.notices.say(said, "done", self.tr("Undo"), self._context.undo.undo)
        self.merged.emit(kept)

    def _on_removed(self, gone: TopicRecord) -> None:
        library = self._context.library
        undo = partial(topics.put_topic_back, library, gone)
        redo = partial(topics.remove_topic, library, gone.kind, gone.key)
        self._context.undo.did(self.tr("Remove “{0}”").format(gone.name), undo, redo)
        said = self.tr("Removed “{0}”.").format(gone.name)
        self._context.notices.say(said, "done", self.tr("Undo"), self._context.undo.undo)
        self.removed.emit()

    def _on_ordered(self, kind: TopicKind, keys: tuple[str, ...], before: tuple[str, ...]) -> None:
        library = self._context.library
        if before != keys:
            undo = partial(topics.order_topics, library, kind, before)
            redo = partial(topics.order_topics, library, kind, keys)
            self._context.undo.did(self.tr("Another order"), undo, redo)
