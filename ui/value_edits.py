"""Values of articles that are written in lists: saved in the background, and undone by name."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId
from editor_app.services.values import Field, Written, put_back, value_of, write_value
from ui.context import Context


class ValueEdits(QObject):
    """Writes one value at a time. Says `about_to_write` first, so that what is typed elsewhere is saved."""

    about_to_write = Signal()
    refused = Signal()  # what was shown in advance is not so
    written = Signal(object)  # values.Written, when the value is another one now

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def write(self, article_id: ArticleId, field: Field, value: object) -> None:
        """Write a value into an article; it can be undone by the name of what was done."""
        self.about_to_write.emit()
        verb = partial(write_value, self._context.library, article_id, field, value)
        self._context.jobs.write(verb, self._on_written, self._on_refused)

    def _on_written(self, written: Written) -> None:
        if not written.changed:
            return
        library, after = self._context.library, written.after
        undo = partial(put_back, library, written)
        redo = partial(write_value, library, after.id, written.field, value_of(after, written.field))
        name = self._name(written.field).format(after.headline or self.tr("Untitled"))
        self._context.undo.did(name, undo, redo)
        self.written.emit(written)

    def _on_refused(self, error: KnownError) -> None:
        self._context.notices.say(error)
        self.refused.emit()

    def _name(self, field: Field) -> str:
        return {
            Field.HEADLINE: self.tr("Change the headline “{0}”"),
            Field.SECTION: self.tr("Change the section of “{0}”"),
            Field.REPORTER: self.tr("Change the reporter of “{0}”"),
            Field.EDITOR: self.tr("Change the editor of “{0}”"),
            Field.TARGET: self.tr("Change the length agreed for “{0}”"),
            Field.DEADLINE: self.tr("Change the deadline of “{0}”"),
            Field.EMBARGO: self.tr("Change the embargo of “{0}”"),
            Field.SCHEDULED: self.tr("Change the schedule of “{0}”"),
            Field.PRIORITY: self.tr("Change the priority of “{0}”"),
            Field.HOLD: self.tr("Hold of “{0}”"),
            Field.NOTE: self.tr("Note on “{0}”"),
            Field.STATE: self.tr("Change the state of “{0}”"),
        }[field]
