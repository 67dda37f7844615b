"""One batch of files on their way into the library: looked at on all cores, written in groups."""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from operator import itemgetter
from pathlib import Path
from typing import Final

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import Cancelled, DiskTrouble, KnownError
from editor_app.domain.intake import IntakeReceipt, RefusedFile
from editor_app.domain.media import Media
from editor_app.importing.media_sources import Source, Sources
from editor_app.pictures.processes import processes
from editor_app.progress import CancelToken, Progress
from editor_app.services.preparing import Prepared, keep, prepare
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

GROUP: Final = 32  # files that share a transaction, and so one wait for the disk
LONGEST_WAIT: Final = 0.5  # seconds after which a smaller group is written too


class IntakeBatch:
    """The files of one batch: looked at in as many threads as there are children, written in groups."""

    def __init__(self, library: Library, progress: Progress, cancel: CancelToken) -> None:
        self._library = library
        self._progress = progress
        self._cancel = cancel
        self._looking: dict[Future[Prepared], tuple[int, Source]] = {}
        self._ready: list[tuple[int, Prepared]] = []
        self._written_at = time.monotonic()
        self._taken: dict[int, Media] = {}
        self._already: dict[int, Media] = {}
        self._refused: dict[int, RefusedFile] = {}
        self._stopped = False
        self._total = 0

    def run(self, paths: Sequence[Path]) -> Done[IntakeReceipt]:
        """Take everything in; return the receipt."""
        threads = 2 * processes().count  # one copies while another waits for its child
        folder = self._library.media_files.folder
        with in_sentences():
            folder.mkdir(parents=True, exist_ok=True)
        sources = Sources(paths, folder)
        with ThreadPoolExecutor(threads, "taking") as pool:
            try:
                for number, source in self._each(sources):
                    self._tell(sources.total)
                    self._begin(pool, number, source)
                    self._collect(most=2 * threads)
                self._collect(most=0)
                self._write()
            finally:
                self._let_go()
                sources.close()
        self._tell(sources.total)
        return self._receipt()

    @property
    def _count(self) -> int:
        return len(self._taken) + len(self._already) + len(self._refused)

    def _each(self, sources: Sources) -> Iterator[tuple[int, Source]]:
        """Give the sources until somebody or something stops the batch."""
        number = -1
        going = iter(sources)
        while not (self._stopped or self._cancel.cancelled):
            number += 1
            try:
                with in_sentences():
                    source = next(going, None)
            except DiskTrouble as error:
                self._stop(number, worded("The zip"), error)
                return
            if source is None:
                return
            yield number, source

    def _begin(self, pool: ThreadPoolExecutor, number: int, source: Source) -> None:
        if source.problem is not None:
            self._refuse(number, source.name, source.problem)
        else:
            self._looking[pool.submit(self._prepared, source)] = (number, source)

    def _prepared(self, source: Source) -> Prepared:
        if self._stopped or self._cancel.cancelled:
            raise Cancelled
        try:
            return prepare(self._library, source.path, source.name)
        finally:
            if source.ours:
                source.path.unlink(missing_ok=True)

    def _collect(self, most: int) -> None:
        """Hear of files that were looked at, until at most so many are under way; write what is due."""
        while self._looking:
            patience = LONGEST_WAIT if len(self._looking) > most else 0
            heard, _ = wait(self._looking, patience, FIRST_COMPLETED)
            for future in heard:
                self._hear(future, *self._looking.pop(future))
            if len(self._ready) >= GROUP or time.monotonic() - self._written_at > LONGEST_WAIT:
                self._write()
            if len(self._looking) <= most:
                return

    def _hear(self, future: Future[Prepared], number: int, source: Source) -> None:
        try:
            self._ready.append((number, future.result()))
        except Cancelled:
            return
        except DiskTrouble as error:
            self._stop(number, source.name, error)
        except KnownError as error:
            self._refuse(number, source.name, error)

    def _write(self) -> None:
        """Write what was found sound, in one transaction."""
        ready = sorted(self._ready, key=itemgetter(0))
        self._ready = []
        self._written_at = time.monotonic()
        kept = []
        try:
            if ready:
                with self._library.write() as work:
                    kept = [(number, *keep(self._library, work, prepared)) for number, prepared in ready]
        except KnownError as error:
            for number, prepared in ready:
                self._stop(number, prepared.name, error)
            return
        finally:
            for _, prepared in ready:
                self._library.media_files.drop(prepared.taken)
        for number, media, is_new in kept:
            (self._taken if is_new else self._already)[number] = media
        self._tell(self._total)

    def _tell(self, total: int) -> None:
        self._total = total
        self._progress.step("Taking files in", self._count, total)

    def _refuse(self, number: int, name: str, error: KnownError) -> None:
        self._refused[number] = RefusedFile(name, error.sentence, error.advice)

    def _stop(self, number: int, name: str, error: KnownError) -> None:
        """Refuse a file for a reason that every other one would meet too."""
        self._stopped = True
        self._refuse(number, name, error)

    def _let_go(self) -> None:
        """After trouble of our own: forget the copies of what was not written."""
        for future in self._looking:
            future.cancel()
        for future in self._looking:
            if not future.cancelled() and future.exception() is None:
                self._library.media_files.drop(future.result().taken)
        for _, prepared in self._ready:
            self._library.media_files.drop(prepared.taken)

    def _receipt(self) -> Done[IntakeReceipt]:
        taken, already, items = (
            tuple(part[number] for number in sorted(part))
            for part in (self._taken, self._already, self._taken | self._already)
        )
        refused = tuple(self._refused[number] for number in sorted(self._refused))
        receipt = IntakeReceipt(
            taken, already, refused, items, self._total - self._count, self._cancel.cancelled
        )
        return Done(receipt, Changes(media=frozenset(media.id for media in taken)))
