"""What a key does to the chosen items: stars, colour labels, the bin; each can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from editor_app.domain.changes import Done
from editor_app.domain.excerpt import cut
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, Media
from editor_app.services import media_batch, media_use
from editor_app.services.media_batch import BatchEdit
from ui.context import Context
from ui.models.media_list import name_of
from ui.undo import Verb

Way = Callable[..., Done[Any]]  # takes the library and ids
NAME_LENGTH = 48  # characters of a caption that are enough to know an item in a sentence


class Sorting(QObject):
    """Writes in the background, and says in a notice what was done to more than one."""

    binned = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def rate(self, ids: Sequence[MediaId], stars: int) -> None:
        """Give these items so many stars, 0 for none."""
        self._write(ids, {"rating": stars}, self.tr("Rate {0}"))

    def label(self, ids: Sequence[MediaId], label: Label, current: Media | None) -> None:
        """Give these items a colour; the one the current item has already is taken away."""
        has_it = current is not None and current.text.label is label
        self._write(ids, {"label": Label.NONE if has_it else label}, self.tr("Label {0}"))

    def bin(self, ids: Sequence[MediaId]) -> None:
        """Move items to the bin; the notice has the way back."""
        work = partial(media_use.bin_many, self._context.library, list(ids))
        self._context.jobs.write(work, self._on_binned)

    def restore(self, ids: Sequence[MediaId]) -> None:
        """Take items out of the bin."""
        if ids:
            work = partial(media_use.restore_many, self._context.library, list(ids))
            self._context.jobs.write(work, self._on_restored)

    def _write(self, ids: Sequence[MediaId], changes: dict[str, Any], step: str) -> None:
        if ids and not self._context.library.read_only:
            work = partial(media_batch.edit_many, self._context.library, list(ids), changes)
            self._context.jobs.write(work, partial(self._on_edited, work, step))

    def _on_edited(self, work: Verb, step: str, edit: BatchEdit) -> None:
        count = len(edit.edited)
        if count:
            back = partial(media_batch.undo_edit, self._context.library, edit)
            self._context.undo.did(step.format(self._so_many(count)), back, work)
        if count > 1:
            sentence = self.tr("Written to {0} items.", None, count).format(count)
            self._context.notices.say(sentence, "done", self.tr("Undo"), self._context.undo.undo)

    def _on_binned(self, binned: tuple[Media, ...]) -> None:
        self._remember(self.tr("Bin {0}"), binned, media_use.restore_many, media_use.bin_many)
        self.binned.emit()
        sentence = self.tr("Moved {0} to the bin.").format(self._named(binned))
        self._context.notices.say(sentence, "done", self.tr("Undo"), self._context.undo.undo)

    def _on_restored(self, restored: tuple[Media, ...]) -> None:
        self._remember(self.tr("Restore {0}"), restored, media_use.bin_many, media_use.restore_many)
        sentence = self.tr("Restored {0}.").format(self._named(restored))
        self._context.notices.say(sentence, "done")

    def _remember(self, step: str, items: Sequence[Media], back: Way, forth: Way) -> None:
        library, ids = self._context.library, [media.id for media in items]
        name = step.format(self._so_many(len(items)))
        self._context.undo.did(name, partial(back, library, ids), partial(forth, library, ids))

    def _named(self, items: Sequence[Media]) -> str:
        """Return what a sentence calls these items: one by its name, several by their number."""
        return self.tr("“{0}”").format(short(items[0])) if len(items) == 1 else self._so_many(len(items))

    def _so_many(self, count: int) -> str:
        return (
            self.tr("1 item")
            if count == 1
            else self.tr("{0} items", None, count).format(QLocale().toString(count))
        )


def short(media: Media) -> str:
    """Return what to call an item in a sentence."""
    return cut(name_of(media), NAME_LENGTH)
