"""Makes only what has changed since the last export to a place, beside it, and exchanges the two."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree

from editor_app.domain.ids import ArticleId
from editor_app.export.edition import refuse_unknown
from editor_app.export.formats.common import ListFile
from editor_app.export.making_all import PAGES
from editor_app.export.manifest import NAME, ListedFile
from editor_app.export.memory import Memory
from editor_app.export.options import Receipt
from editor_app.export.placing import Place, exchange, holds_only
from editor_app.export.press import LISTS, Press, key_of
from editor_app.export.staging import Stage
from editor_app.export.stories import Story
from editor_app.render.page_models import LATEST

MUCH = 0.5
"""Where more than this part of the articles has to be made again, everything is made, on all cores."""


def make_changed(press: Press, place: Place, at: Path) -> Receipt | None:
    """Bring the bundle at `place` up to date; None where that cannot be done, or is not worth it."""
    memory = Memory.open(at)
    if memory is None:
        return None
    try:
        if not _fits(press, place, memory):
            return None
        plan = _planned(press, memory)
        if len(plan.remake) > max(1, len(press.edition.stories)) * MUCH:
            return None
        memory.begin()
        return _Change(press, place, memory, plan).run()
    finally:
        memory.undo()
        memory.close()


@dataclass(slots=True)
class _Plan:
    """Which articles are made again, which are gone, and which lists are written."""

    remake: set[ArticleId] = field(default_factory=set)
    gone: set[ArticleId] = field(default_factory=set)
    changed: list[Story] = field(default_factory=list)


def _fits(press: Press, place: Place, memory: Memory) -> bool:
    """Tell whether the bundle at the place is the one remembered, and was made as this one would be."""
    try:
        live = hashlib.sha256((place.out / NAME).read_bytes()).hexdigest()
    except OSError:
        return False
    if live != memory.get("live") or memory.get("stamp") != press.stamp:
        return False
    before = memory.get_json("facts")
    now = press.facts(memory)
    if any(now.get(name, mark) != mark for name, mark in before.items()):
        return False
    return holds_only(place.out, memory.totals()[0])


def _planned(press: Press, memory: Memory) -> _Plan:
    texts, now = memory.stories(), {story.id: story for story in press.edition.stories}
    changed = [story for story in now.values() if texts.get(story.id) != story.to_text()]
    gone = texts.keys() - now.keys()
    before = {
        each: Story.from_text(texts[each]) for each in (*gone, *(s.id for s in changed if s.id in texts))
    }
    again = {story.id for story in changed}
    again |= memory.showing(
        {name for story in (*changed, *before.values()) for name in (story.id, story.slug)}
    )
    if gone or any(story.id not in before or before[story.id].place != story.place for story in changed):
        was = [Story.from_text(text) for text in texts.values()]
        again |= _regrouped(_newest_first(was), press.edition.stories.all)
    return _Plan(again & now.keys(), set(gone), changed)


def _regrouped(before: Sequence[Story], now: Sequence[Story]) -> set[ArticleId]:
    """Return the articles of groups that have other members, or another order, than before.

    Those are the newest of a section, which stand below each of its articles (below one without a section
    stand the newest of all), the parts of a series, and the translations of one story.
    """
    again: set[ArticleId] = set()
    for key, most in ((_section, LATEST + 1), (_series, None), (_story, None)):
        was, groups = _groups(before, key), _groups(now, key)
        for name, members in groups.items():
            if was.get(name, [])[:most] != members[:most]:
                again.update(members)
    if [story.id for story in before[: LATEST + 1]] != [story.id for story in now[: LATEST + 1]]:
        again |= {story.id for story in now if story.section is None}
    return again


def _newest_first(stories: Iterable[Story]) -> list[Story]:
    by_slug = sorted(stories, key=lambda story: story.slug)
    return sorted(by_slug, key=lambda story: story.at, reverse=True)


def _groups(stories: Sequence[Story], key: Callable[[Story], object]) -> dict[object, list[ArticleId]]:
    found: dict[object, list[ArticleId]] = {}
    for story in stories:
        name = key(story)
        if name is not None:
            found.setdefault(name, []).append(story.id)
    return found


def _section(story: Story) -> object:
    return story.section


def _series(story: Story) -> object:
    return story.series


def _story(story: Story) -> object:
    return story.translation_of or story.id


class _Change:
    """One bundle on its way to the next: everything happens in the spare one, in one change of the memory."""

    def __init__(self, press: Press, place: Place, memory: Memory, plan: _Plan) -> None:
        self._press = press
        self._place = place
        self._memory = memory
        self._plan = plan
        self._stage = Stage(place.spare)
        self._touched: set[str] = set()

    def run(self) -> Receipt | None:
        """Make what has changed and exchange the bundles; None where the disk knows no links."""
        press, memory = self._press, self._memory
        mentioned = memory.mentioned()
        lists = press.lists(press.edition.stories.mentioning(mentioned))
        if not self._plan.remake and not self._plan.gone and not self._lists_differ(lists):
            return press.receipt(memory, self._place.out, written=0)
        if not self._bring_up_spare():
            return None
        self._drop_lists(lists)
        self._articles(lists)
        after = memory.mentioned()
        if after != mentioned:  # somebody has a page now, or has none any more
            lists = press.lists(press.edition.stories.mentioning(after))
        self._lists(lists)
        self._media()
        return self._exchanged()

    def _lists_differ(self, lists: list[tuple[str, ListFile]]) -> bool:
        return {file.path: key_of(file) for _, file in lists} != self._memory.lists()

    def _bring_up_spare(self) -> bool:
        """Make the spare bundle equal to the one that stands: by what it lacks, or by links to all files."""
        spare, out, memory = self._place.spare, self._place.out, self._memory
        try:
            ready = hashlib.sha256((spare / NAME).read_bytes()).hexdigest() == memory.get("spare")
        except OSError:
            ready = False
        if ready:
            (spare / NAME).unlink()  # from here on it is none, until it is whole again
            paths = memory.get_json("delta")
        else:
            rmtree(spare, ignore_errors=True)
            spare.mkdir()
            paths = [file.path for file in memory.files()]
        try:
            for path in paths:
                if memory.file(path):
                    self._stage.take(path, out)
                else:
                    self._stage.remove(path)
        except OSError:
            rmtree(spare, ignore_errors=True)
            return False
        return True

    def _articles(self, lists: list[tuple[str, ListFile]]) -> None:
        """Make the articles again, and the items that lists will want of others."""
        press, plan, memory = self._press, self._plan, self._memory
        wanted = self._wanted(lists)
        before = self._forgotten()
        after: list[ListedFile] = []
        unfit: list[str] = []
        order = [story.id for story in press.edition.stories if story.id in plan.remake or story.id in wanted]
        for done, page in enumerate(press.source.pages(order)):
            press.progress.step(PAGES, done, len(order))
            press.cancel.check()
            article, names = page.article.id, wanted.get(page.article.id, set())
            if article not in plan.remake:
                memory.put_items(article, press.maker.items(page, names))
                continue
            made = press.maker.make(page, names, self._stage)
            unfit += [made.unfit] if made.unfit else []
            memory.put_made(made)
            after += made.files
        refuse_unknown(unfit)
        self._compare(before, after)
        memory.put_stories(plan.changed)

    def _forgotten(self) -> dict[str, ListedFile]:
        """Forget what the articles gave before, all at once: their addresses may change hands; return it."""
        before: dict[str, ListedFile] = {}
        for article in self._plan.remake | self._plan.gone:
            before |= self._memory.files_of(article)
            self._memory.drop_made(article)
        for article in self._plan.gone:
            self._memory.drop_story(article)
        return before

    def _wanted(self, lists: list[tuple[str, ListFile]]) -> dict[ArticleId, set[str]]:
        """Return which items have to be made: those in lists that will be written and are not known."""
        keys, remake = self._memory.lists(), self._plan.remake
        wanted: dict[ArticleId, set[str]] = {}
        for name, file in lists:
            if keys.get(file.path) == key_of(file) and remake.isdisjoint(file.stories):
                continue
            known = self._memory.has_items(name, file.stories) - remake
            for article in file.stories:
                if article not in known:
                    wanted.setdefault(article, set()).add(name)
        return wanted

    def _lists(self, lists: list[tuple[str, ListFile]]) -> None:
        press, memory, remake = self._press, self._memory, self._plan.remake
        keys = memory.lists()
        for done, (name, file) in enumerate(lists):
            if keys.get(file.path) == key_of(file) and remake.isdisjoint(file.stories):
                continue
            press.progress.step(LISTS, done, len(lists))
            press.cancel.check()
            old = memory.file(file.path)
            written = press.write_list(name, file, memory, self._stage)
            self._compare({file.path: old} if old else {}, [written])
        self._drop_lists(lists)

    def _drop_lists(self, lists: list[tuple[str, ListFile]]) -> None:
        """Take away what is no list any more."""
        for path in self._memory.lists().keys() - {file.path for _, file in lists}:
            self._memory.drop_file(path, "list")
            self._compare({path: None}, ())

    def _media(self) -> None:
        memory = self._memory
        before, used = memory.files_of("media"), set(memory.media_used())
        made = self._press.write_media(sorted(used - before.keys()), memory, self._stage)
        gone = {path: file for path, file in before.items() if path not in used}
        self._compare(gone, made)
        for path in gone:
            memory.drop_file(path, "media")

    def _compare(self, before: Mapping[str, ListedFile | None], after: Iterable[ListedFile]) -> None:
        """Note which files are new, have changed or are gone; take the gone ones away."""
        now = {file.path: file for file in after}
        self._touched |= {path for path, file in now.items() if before.get(path) != file}
        for path in before.keys() - now.keys():
            self._stage.remove(path)
            self._touched.add(path)

    def _exchanged(self) -> Receipt:
        press, place, memory = self._press, self._place, self._memory
        was = memory.get("live")
        content = press.manifest(memory, place.spare)
        press.sync((path for path in self._touched if memory.file(path)), place.spare)
        press.cancel.check()
        exchange(place.spare, place.out)
        press.remember(memory, content)
        memory.put("spare", was)
        memory.put_json("delta", sorted(self._touched))
        memory.keep()
        return press.receipt(memory, place.out, written=len(self._touched) + 1)
