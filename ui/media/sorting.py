"""What a key does to the chosen items: stars, colour labels, the bin; each can be taken back."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor_app.domain.excerpt import cut
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, Media
from editor_app.services import media_batch, media_use
from editor_app.services.media_batch import BatchEdit
from ui.context import Context
from ui.models.media_list import name_of

NAME_LENGTH = 48  # characters of a caption that are enough to know an item in a sentence


class Sorting(QObject):
    """Writes in the background, and says in a notice what was done to more than one."""

    binned = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._last_binned: list[MediaId] = []
        self._last_edit = BatchEdit()

    def rate(self, ids: Sequence[MediaId], stars: int) -> None:
        """Give these items so many stars, 0 for none."""
        self._write(ids, {"rating": stars})

    def label(self, ids: Sequence[MediaId], label: Label, current: Media | None) -> None:
        """Give these items a colour; the one the current item has already is taken away."""
        has_it = current is not None and current.text.label is label
        self._write(ids, {"label": Label.NONE if has_it else label})

    def bin(self, ids: Sequence[MediaId]) -> None:
        """Move items to the bin; the notice has the way back."""
        work = partial(media_use.bin_many, self._context.library, list(ids))
        self._context.jobs.write(work, self._on_binned)

    def restore(self, ids: Sequence[MediaId]) -> None:
        """Take items out of the bin."""
        if ids:
            work = partial(media_use.restore_many, self._context.library, list(ids))
            self._context.jobs.write(work, self._on_restored)

    def undo_bin(self) -> None:
        """Take what was binned last out of the bin again."""
        ids, self._last_binned = self._last_binned, []
        self.restore(ids)

    def undo_edit(self) -> None:
        """Put back the stars or labels that were given last to more than one."""
        edit, self._last_edit = self._last_edit, BatchEdit()
        if edit.edited:
            self._context.jobs.write(partial(media_batch.undo_edit, self._context.library, edit))

    def _write(self, ids: Sequence[MediaId], changes: dict[str, Any]) -> None:
        if ids and not self._context.library.read_only:
            work = partial(media_batch.edit_many, self._context.library, list(ids), changes)
            self._context.jobs.write(work, self._on_edited)

    def _on_edited(self, edit: BatchEdit) -> None:
        if len(edit.edited) > 1:
            self._last_edit = edit
            sentence = self.tr("Written to {0} items.").format(len(edit.edited))
            self._context.notices.say(sentence, "done", self.tr("Undo"), self.undo_edit)

    def _on_binned(self, binned: tuple[Media, ...]) -> None:
        self._last_binned = [media.id for media in binned]
        self.binned.emit()
        sentence = self.tr("Moved “{0}” to the bin.").format(short(binned[0]))
        if len(binned) > 1:
            sentence = self.tr("Moved {0} items to the bin.").format(len(binned))
        self._context.notices.say(sentence, "done", self.tr("Undo"), self.undo_bin)

    def _on_restored(self, restored: tuple[Media, ...]) -> None:
        sentence = self.tr("Restored “{0}”.").format(short(restored[0]))
        if len(restored) > 1:
            sentence = self.tr("Restored {0} items.").format(len(restored))
        self._context.notices.say(sentence, "done")


def short(media: Media) -> str:
    """Return what to call an item in a sentence."""
    return cut(name_of(media), NAME_LENGTH)
