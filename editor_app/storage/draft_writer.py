"""Keeps the draft journals of one library: takes every state of a text, and writes on a thread of its own."""

import errno
import os
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId
from editor_app.storage.journal import edit_records, first_record, journal_path, set_aside
from editor_app.storage.trouble import known_from_os

SYNC_EVERY = 0.5  # seconds: what a power cut may cost; a killed program loses nothing that was written


class DraftWriter:
    """Journals what is typed. Every method returns at once, except `flush` and `close`.

    A text reaches the operating system as soon as the thread has its turn, and the disk itself at
    most half a second later. `failed` hears (on the writing thread) when the disk says no; the
    whole text is then written again with the next state.
    """

    def __init__(self, folder: Path, failed: Callable[[KnownError], None] | None = None) -> None:
        self._folder = folder
        self._failed = failed
        self._steps: queue.SimpleQueue[_Step] = queue.SimpleQueue()
        self._drafts: dict[ArticleId, _Draft] = {}
        self._sync_due = 0.0  # on the monotonic clock; 0: nothing is owed
        self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
        self._thread.start()

    def base(self, article: ArticleId, revision: int, text: ArticleText) -> None:
        """Hear what the library holds of an article now. A journal with nothing more in it goes."""
        self._steps.put(lambda: self._rebase(article, revision, text))

    def note(self, article: ArticleId, text: ArticleText) -> None:
        """Hear the text as it stands in the window. `base` was told before."""
        self._steps.put(lambda: self._append(article, text))

    def forget(self, article: ArticleId) -> None:
        """Stop following an article; what is not saved of it stays in its journal."""
        self._steps.put(lambda: self._let_go(article))

    def flush(self) -> None:
        """Wait until everything told so far lies on the disk."""
        self._wait_for(self._sync)

    def wait_written(self) -> None:
        """Wait until everything told so far is with the operating system: a kill cannot take it back."""
        self._wait_for(lambda: None)

    def close(self) -> None:
        """Write everything, and end the thread."""
        if not self._thread.is_alive():
            return
        self._steps.put(self._stop)
        self._thread.join()

    def _wait_for(self, step: "_Step") -> None:
        if not self._thread.is_alive():
            return
        done = threading.Event()
        self._steps.put(step)
        self._steps.put(done.set)
        done.wait()

    # ── on the writing thread ──

    def _run(self) -> None:
        while True:
            wait = max(0.0, self._sync_due - time.monotonic()) if self._sync_due else None
            try:
                self._steps.get(timeout=wait)()
            except queue.Empty:
                pass
            except _Stopped:
                return
            if self._sync_due and time.monotonic() >= self._sync_due:
                self._sync()

    def _stop(self) -> None:
        self._sync()
        for article in list(self._drafts):
            self._let_go(article)
        raise _Stopped

    def _rebase(self, article: ArticleId, revision: int, base: ArticleText) -> None:
        before = self._drafts.pop(article, None)
        draft = self._drafts[article] = _Draft(article, revision, base, before.text if before else base)
        if before is None:
            self._try(draft, self._set_aside)
            return
        before.close()
        self._try(draft, self._remove if draft.text == base else self._begin_file)

    def _append(self, article: ArticleId, text: ArticleText) -> None:
        draft = self._drafts[article]
        previous, draft.text = draft.text, text
        if draft.file is None:
            if text != draft.base:
                self._try(draft, self._begin_file)
            return
        file, records = draft.file, edit_records(previous, text)
        self._try(draft, lambda draft: self._write(draft, file, records))

    def _let_go(self, article: ArticleId) -> None:
        draft = self._drafts.pop(article, None)
        if draft is not None:
            draft.close()

    def _begin_file(self, draft: "_Draft") -> None:
        """Put a whole new journal in the place of the old one, so that there is always one to read."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = journal_path(self._folder, draft.article)
        staged = path.with_suffix(".new")
        file = staged.open("wb", buffering=0)
        draft.file = file
        head = first_record(draft.article, draft.revision, draft.base)
        self._write(draft, file, head + edit_records(draft.base, draft.text))
        os.fsync(file.fileno())
        staged.replace(path)

    def _write(self, draft: "_Draft", file: BinaryIO, records: bytes) -> None:
        left = memoryview(records)
        while left:  # a nearly full disk takes a part, and says no to the rest
            left = left[file.write(left) :]
        draft.unsynced = True
        self._sync_due = self._sync_due or time.monotonic() + SYNC_EVERY

    def _set_aside(self, draft: "_Draft") -> None:
        set_aside(self._folder, draft.article)

    def _remove(self, draft: "_Draft") -> None:
        journal_path(self._folder, draft.article).unlink(missing_ok=True)

    def _sync(self) -> None:
        self._sync_due = 0.0
        for draft in self._drafts.values():
            if draft.unsynced and draft.file is not None:
                self._try(draft, self._sync_file)

    def _sync_file(self, draft: "_Draft") -> None:
        assert draft.file is not None
        os.fsync(draft.file.fileno())
        draft.unsynced = False
        if not journal_path(self._folder, draft.article).exists():
            raise FileNotFoundError(errno.ENOENT, "the journal is gone from its place", str(self._folder))

    def _try(self, draft: "_Draft", step: Callable[["_Draft"], None]) -> None:
        try:
            step(draft)
        except OSError as error:
            draft.close()
            if self._failed is not None:
                self._failed(known_from_os(error))


_Step = Callable[[], None]


class _Stopped(Exception):
    """Ends the writing thread."""


@dataclass(slots=True)
class _Draft:
    """What the thread knows of one article; `file` is open while its journal is sound."""

    article: ArticleId
    revision: int
    base: ArticleText
    text: ArticleText
    file: BinaryIO | None = field(default=None)
    unsynced: bool = field(default=False)

    def close(self) -> None:
        """Close the file; the next state begins a new one."""
        if self.file is not None:
            self.file.close()
        self.file, self.unsynced = None, False
