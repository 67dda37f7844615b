"""The record of the chosen section, tag or series: a form that saves by itself, merging and removing."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from editor_app.domain.changes import Done
from editor_app.domain.errors import KnownError
from editor_app.domain.topic_record import TopicKind, TopicRecord
from editor_app.services import topics
from editor_app.services.topics import ListedTopic
from editor_app.storage.library import Library
from ui.context import Context
from ui.record_saver import RecordSaver, Verb
from ui.topics.fields import TopicFields
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.tab_order import TabOrder

WIDEST = 620


@dataclass(frozen=True)
class Saved:
    """A record as it was saved, and as it was before."""

    after: TopicRecord
    before: TopicRecord


class TopicFormRecord(TabOrder):
    """Every saved change can be undone. Says what is wished for merging and removing."""

    merge_requested = Signal(object, object)  # TopicRecord that goes, TopicRecord that stays
    remove_requested = Signal(object)  # TopicRecord
    saved = Signal(object)  # TopicRecord; the key of a tag may be another one now

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._record: TopicRecord | None = None
        self._others: list[TopicRecord] = []
        self._saver = RecordSaver(context, self._verb, self)
        self._title = ElidedLabel("", "title", self)
        self._count = label("", "muted", self)
        self.fields = TopicFields(self)
        self.merge = button(self.tr("Merge into…"), "quiet", "git-merge", self)
        self.remove = button(self.tr("Remove"), "quiet", "trash", self)
        self._state = label("", "help", self)
        self._menu = QMenu(self)
        self._build()
        self._connect()

    @property
    def record(self) -> TopicRecord | None:
        """The record shown."""
        return self._record

    def show_topic(self, listed: ListedTopic, others: list[ListedTopic]) -> None:
        """Show one; what was written into the one before is saved first. `others` are all of its kind."""
        record = listed.record
        is_other = self._record is None or (record.kind, record.key) != (self._record.kind, self._record.key)
        if is_other:
            self._leave()
            self._scroll.verticalScrollBar().setValue(0)
        self._others = [each.record for each in others if each.record.key != record.key]
        if is_other or not self._saver.unsaved:
            self._record = record
            self.fields.show_record(record)
            self.fields.slug_row.set_problem("")
        self._show_around(listed.articles)

    def begin_naming(self) -> None:
        """Let the name be written over."""
        self.fields.name.setFocus()
        self.fields.name.selectAll()

    def clear(self) -> None:
        """Forget the record, which is gone."""
        self._saver.forget()
        self._record = None

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._saver.flush()

    def _on_saved(self, saved: Saved) -> None:
        before, after, library = saved.before, saved.after, self._context.library
        if before != after:
            self._context.undo.did(
                self.tr("Change “{0}”").format(after.name),
                partial(topics.save_topic, library, after.key, before),
                partial(topics.save_topic, library, before.key, after),
            )
        if self._record is not None and self._record.key == before.key and self._record.kind is before.kind:
            self._record = after
            self.fields.slug_row.set_problem("")
            self._title.set_text(after.name)
            self.saved.emit(after)

    def _on_refused(self, error: KnownError) -> None:
        self.fields.slug_row.set_problem(str(error))

    def _on_remove(self) -> None:
        self._saver.flush()
        if self._record is not None:
            self.remove_requested.emit(self._record)

    def _on_about_to_merge(self) -> None:
        self._menu.clear()
        for place, other in enumerate(sorted(self._others, key=lambda each: each.name.casefold())):
            action = QAction(other.name.replace("&", "&&"), self._menu)
            action.setData(other)
            action.setProperty("place", place)
            self._menu.addAction(action)

    def _on_merge(self, action: QAction) -> None:
        self._saver.flush()
        if self._record is not None:
            self.merge_requested.emit(self._record, action.data())

    def _leave(self) -> None:
        self._saver.flush()
        self._saver.forget()

    def _verb(self) -> Verb | None:
        if self._record is None or not self.fields.name.text().strip():
            return None
        return partial(_save, self._context.library, self._record.key, self.fields.value(self._record))

    def _show_around(self, articles: int) -> None:
        assert self._record is not None
        self._title.set_text(self._record.name)
        none, one = self.tr("In no article."), self.tr("In one article.")
        many = self.tr("In {0} articles.", None, articles).format(articles)
        self._count.setText(none if not articles else one if articles == 1 else many)
        writable = not self._context.library.read_only
        self.fields.setEnabled(writable)
        self.merge.setVisible(writable and bool(self._others))
        self.remove.setVisible(writable)
        self.remove.setEnabled(not articles)
        why = self.tr("It is in use: merge it into another instead.")
        self.remove.setToolTip(why if articles else "")

    def _build(self) -> None:
        self.merge.setMenu(self._menu)
        sheet = QWidget(self)
        sheet.setMaximumWidth(WIDEST)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._title, self._count, self.fields):
            column.addWidget(widget)
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
        below.addWidget(self.merge)
        below.addWidget(self.remove)
        below.addWidget(self._state, 1, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(below)

    def _connect(self) -> None:
        self._menu.aboutToShow.connect(self._on_about_to_merge)
        self._menu.triggered.connect(self._on_merge)
        self._saver.refused.connect(self._on_refused)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)
        self.fields.edited.connect(self._saver.touch)
        self.remove.clicked.connect(self._on_remove)


def _save(library: Library, key: str, value: TopicRecord) -> Done[Saved]:
    listed = topics.list_topics(library, TopicKind(value.kind))
    before = next((each.record for each in listed if each.record.key == key), value)
    done = topics.save_topic(library, key, value)
    return Done(Saved(done.value, before), done.changes)
