"""Makes a whole bundle from nothing, on all cores where there is much to do."""

import pickle
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.export.edition import Edition, refuse_unknown
from editor_app.export.formats.common import ListFile
from editor_app.export.formats.registry import formats_of
from editor_app.export.making import Made, Maker
from editor_app.export.memory import Memory
from editor_app.export.press import LISTS, Press, Written, key_of, lists_of, needs, write_list
from editor_app.export.source import BundleSource
from editor_app.export.staging import Stage
from editor_app.export.workers import ENOUGH, Workers

PAGES: Final = "Writing pages"
AT_ONCE: Final = 64
"""Articles that are made in one go."""
LISTS_AT_ONCE: Final = 16
Needs = Mapping[ArticleId, set[str]]


def make_everything(press: Press, memory: Memory, folder: Path) -> None:
    """Write all files but the manifest into `folder`, a new one, and remember them."""
    folder.mkdir()
    stories = press.edition.stories
    workers = press.source.workers() if len(stories) >= ENOUGH else None
    with _handed_over(press.edition, folder, workers) as handed:
        _articles(press, memory, handed)
        refuse_unknown(handed.unfit)
        memory.put_stories(stories)
        _lists(press, memory, handed)
    press.write_media(memory.media_used(), memory, handed.stage)


class _Handed:
    """The work that is handed over to other processes, or done here where there are none."""

    def __init__(self, stage: Stage, workers: Workers | None, task: "_Task") -> None:
        self.stage = stage
        self.workers = workers
        self.task = task
        self.unfit: list[str] = []


@dataclass(frozen=True, slots=True)
class _Task:
    """Where a worker finds the edition, and where its files go."""

    edition: Path
    folder: Path


@contextmanager
def _handed_over(edition: Edition, folder: Path, workers: Workers | None) -> Iterator[_Handed]:
    if workers is None:
        yield _Handed(Stage(folder), None, _Task(folder, folder))
        return
    with tempfile.TemporaryDirectory(prefix="dateline-") as place:
        file = Path(place) / "edition"
        file.write_bytes(pickle.dumps(edition))
        yield _Handed(Stage(folder), workers, _Task(file, folder))


def _articles(press: Press, memory: Memory, handed: _Handed) -> None:
    stories = press.edition.stories
    for done, made in enumerate(_made(press, needs(press.lists(stories)), handed)):
        press.progress.step(PAGES, done, len(stories))
        press.cancel.check()
        if made.unfit:
            handed.unfit.append(made.unfit)
        else:
            memory.put_made(made)


def _made(press: Press, wanted: Needs, handed: _Handed) -> Iterator[Made]:
    ids = [story.id for story in press.edition.stories]
    if handed.workers is None:
        for page in press.source.pages(ids):
            yield press.maker.make(page, wanted.get(page.article.id, ()), handed.stage)
        return
    parts = (
        (handed.task, some, [wanted.get(each, set()) for each in some])
        for some in (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
    )
    for made in handed.workers.each(_make_part, parts):
        yield from made


def _lists(press: Press, memory: Memory, handed: _Handed) -> None:
    stories = press.edition.stories.mentioning(memory.mentioned())
    lists = press.lists(stories)
    for done, written in enumerate(_written(press, lists, memory, handed)):
        press.progress.step(LISTS, done, len(lists))
        press.cancel.check()
        memory.put_list(written.file, key_of(lists[done][1]), written.media)


def _written(
    press: Press, lists: Sequence[tuple[str, ListFile]], memory: Memory, handed: _Handed
) -> Iterator[Written]:
    if handed.workers is None or len(lists) < ENOUGH:
        for name, file in lists:
            yield write_list(file, memory.items_of(name, file), handed.stage)
        return
    mentioned = frozenset(memory.mentioned())
    numbers = range(len(lists))
    parts = (
        (handed.task, mentioned, {each: memory.items_of(*lists[each]) for each in some})
        for some in (numbers[start : start + LISTS_AT_ONCE] for start in numbers[::LISTS_AT_ONCE])
    )
    for some in handed.workers.each(_write_part, parts):
        yield from some


@lru_cache(maxsize=1)
def _maker(task: _Task) -> tuple[Maker, Stage]:
    """Return what a worker makes the files of one export with."""
    edition: Edition = pickle.loads(task.edition.read_bytes())  # this program has just written it
    return Maker(edition, formats_of(edition)), Stage(task.folder)


@lru_cache(maxsize=1)
def _all_lists(task: _Task, mentioned: frozenset[AuthorId]) -> list[tuple[str, ListFile]]:
    maker, _ = _maker(task)
    return lists_of(maker.formats, maker.edition.stories.mentioning(mentioned))


def _make_part(
    source: BundleSource, part: tuple[_Task, Sequence[ArticleId], Sequence[Collection[str]]]
) -> list[Made]:
    task, articles, wanted = part
    maker, stage = _maker(task)
    pages = source.pages(articles)
    return [maker.make(page, names, stage) for page, names in zip(pages, wanted, strict=True)]


def _write_part(
    _source: BundleSource, part: tuple[_Task, frozenset[AuthorId], Mapping[int, Sequence[str]]]
) -> list[Written]:
    task, mentioned, items = part
    lists, (_, stage) = _all_lists(task, mentioned), _maker(task)
    return [write_list(lists[place][1], known, stage) for place, known in items.items()]
