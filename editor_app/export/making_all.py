"""Makes a whole bundle from nothing, on all cores where there is much to do."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import Final

from editor_app.domain.ids import ArticleId
from editor_app.export.edition import Edition, refuse_unknown
from editor_app.export.formats.registry import formats_of
from editor_app.export.making import Made, Maker
from editor_app.export.memory import Memory
from editor_app.export.press import LISTS, Press, needs
from editor_app.export.source import BundleSource
from editor_app.export.staging import Stage
from editor_app.export.stories import Stories

PAGES: Final = "Writing pages"
AT_ONCE: Final = 64
"""Articles that are made in one go."""
ENOUGH: Final = 400
"""With fewer articles, starting other processes takes longer than they would save."""
Needs = Mapping[ArticleId, set[str]]
_working: list[tuple[BundleSource, Maker, Stage]] = []  # what this process works with, where it is a worker


def make_everything(press: Press, memory: Memory, folder: Path) -> None:
    """Write all files but the manifest into `folder`, a new one, and remember them."""
    folder.mkdir()
    stage, stories = Stage(folder), press.edition.stories
    wanted = needs(press.lists(stories))
    unfit: list[str] = []
    for done, made in enumerate(_made(press, wanted, stage)):
        press.progress.step(PAGES, done, len(stories))
        press.cancel.check()
        if made.unfit:
            unfit.append(made.unfit)
        else:
            memory.put_made(made)
    refuse_unknown(unfit)
    memory.put_stories(stories)
    lists = press.lists(Stories(stories, memory.mentioned()))
    for done, (name, file) in enumerate(lists):
        press.progress.step(LISTS, done, len(lists))
        press.cancel.check()
        press.write_list(name, file, memory, stage)
    press.write_media(memory.media_used(), memory, stage)


def _made(press: Press, wanted: Needs, stage: Stage) -> Iterator[Made]:
    ids = [story.id for story in press.edition.stories]
    elsewhere, cores = press.source.elsewhere, press.source.cores
    if elsewhere is None or cores < 2 or len(ids) < ENOUGH:
        for page in press.source.pages(ids):
            yield press.maker.make(page, wanted.get(page.article.id, ()), stage)
        return
    parts = [ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE)]
    with ProcessPoolExecutor(
        cores,
        multiprocessing.get_context("spawn"),
        _begin,
        (elsewhere, press.edition, stage.folder),
    ) as pool:
        try:
            yield from _taken(pool, parts, wanted, cores * 3)
        finally:
            pool.shutdown(cancel_futures=True)


def _taken(
    pool: ProcessPoolExecutor, parts: Sequence[Sequence[ArticleId]], wanted: Needs, ahead: int
) -> Iterator[Made]:
    """Give what the workers make, in order, with never more than so many parts under way."""
    waiting: deque[Future[list[Made]]] = deque()
    for part in parts:
        waiting.append(pool.submit(_make_part, part, [wanted.get(each, set()) for each in part]))
        if len(waiting) >= ahead:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _begin(elsewhere: Callable[[], BundleSource], edition: Edition, folder: Path) -> None:
    """Begin a worker process."""
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    _working[:] = [(elsewhere(), Maker(edition, formats_of(edition)), Stage(folder))]


def _make_part(articles: Sequence[ArticleId], wanted: Sequence[set[str]]) -> list[Made]:
    source, maker, stage = _working[0]
    pages = source.pages(articles)
    return [maker.make(page, names, stage) for page, names in zip(pages, wanted, strict=True)]
