"""Bringing together what two people made of one text: what clashes is shown, and nothing gets lost.

Paragraphs are compared first, and the sentences inside those that both changed. Two edits clash when they
touch the same unit, or put different text in at the same place.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from editor_app.domain.text_units import paragraphs, parts

ALIKE = 0.4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Settled:
    """Text that needs no decision."""

    text: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A place that both sides changed: as it was, and what each made of it."""

    base: str
    ours: str
    theirs: str


Part = Settled | Clash


@dataclass(frozen=True, slots=True)
class _Edit:
    """Units `start` to `end` of the base become `units`."""

    start: int
    end: int
    units: tuple[str, ...]


Units = Sequence[str]
Finer = Callable[[str, str, str], list[Part]]


def merge_text(base: str, ours: str, theirs: str) -> list[Part]:
    """Return the merged text in pieces; put together, with a choice for each clash, they are the text."""
    if ours == theirs or theirs == base:
        return _joined([Settled(ours)])
    if ours == base:
        return _joined([Settled(theirs)])
    units = (_ended(paragraphs(base)), _ended(paragraphs(ours)), _ended(paragraphs(theirs)))
    merged = _joined(_merge(*_followed(*units), _merge_parts))
    if _is_tangled(merged, base, ours, theirs):
        return [Clash(base, ours, theirs)]
    ending = _ending(base, ours, theirs)
    return _joined([*merged[:-1], _with_ending(merged[-1], ending)]) if merged else []


def text_of(merged: Iterable[Part], choices: Sequence[str] = ()) -> str:
    """Return the text, with these choices for its clashes; ours where there is no choice."""
    chosen = iter(choices)
    return "".join(part.text if isinstance(part, Settled) else next(chosen, part.ours) for part in merged)


def clashes(merged: Iterable[Part]) -> list[Clash]:
    """Return the places that need a decision."""
    return [part for part in merged if isinstance(part, Clash)]


def _is_tangled(merged: Iterable[Part], base: str, ours: str, theirs: str) -> bool:
    """Tell whether something that everybody has once would be there twice: both moved and rewrote it."""
    each_once = set.intersection(*(_once(text) for text in (base, ours, theirs)))
    settled = Counter(_words("\n".join(part.text for part in merged if isinstance(part, Settled))))
    return any(settled[word] > 1 for word in each_once)


def _once(text: str) -> set[str]:
    return {word for word, times in Counter(_words(text)).items() if times == 1}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _merge_parts(base: str, ours: str, theirs: str) -> list[Part]:
    """Merge paragraphs that both sides changed, by the sentences of each."""
    units = [[part for unit in paragraphs(text) for part in parts(unit)] for text in (base, ours, theirs)]
    return _merge(units[0], units[1], units[2], _ask)


def _ask(base: str, ours: str, theirs: str) -> list[Part]:
    return [Clash(base, ours, theirs)]


def _merge(base: Units, ours: Units, theirs: Units, finer: Finer) -> list[Part]:
    merged: list[Part] = []
    after = 0
    for mine, other in _groups(_edits(base, ours), _edits(base, theirs)):
        start = min(edit.start for edit in (*mine, *other))
        end = max(edit.end for edit in (*mine, *other))
        merged.append(Settled("".join(base[after:start])))
        was = "".join(base[start:end])
        one, two = (_applied(base, edits, start, end) for edits in (mine, other))
        if one == two or two == was:
            merged.append(Settled(one))
        elif one == was:
            merged.append(Settled(two))
        else:
            merged += finer(was, one, two)
        after = end
    return [*merged, Settled("".join(base[after:]))]


def _edits(base: Units, side: Units) -> list[_Edit]:
    opcodes = SequenceMatcher(None, _keys(base), _keys(side), autojunk=False).get_opcodes()
    found = []
    for kind, start, end, begin, stop in opcodes:
        if kind == "replace" and end - start == stop - begin:
            found += [_Edit(start + n, start + n + 1, (side[begin + n],)) for n in range(end - start)]
        elif kind != "equal":
            found.append(_Edit(start, end, tuple(side[begin:stop])))
    return found


def _groups(ours: Sequence[_Edit], theirs: Sequence[_Edit]) -> Iterator[tuple[list[_Edit], list[_Edit]]]:
    """Give the edits in order; those of both sides that touch each other's units come together."""
    waiting = sorted([(e, 0) for e in ours] + [(e, 1) for e in theirs], key=lambda each: _span(each[0]))
    group: list[tuple[_Edit, int]] = []
    for edit, side in waiting:
        if group and not any(_touch(edit, other) for other, of in group if of != side):
            yield _sides(group)
            group = []
        group.append((edit, side))
    if group:
        yield _sides(group)


def _sides(group: Sequence[tuple[_Edit, int]]) -> tuple[list[_Edit], list[_Edit]]:
    return [edit for edit, side in group if side == 0], [edit for edit, side in group if side == 1]


def _span(edit: _Edit) -> tuple[int, int]:
    return edit.start, edit.end


def _touch(one: _Edit, two: _Edit) -> bool:
    """Tell whether two edits change a unit in common, or put something in at one place."""
    if one.start == one.end and two.start == two.end:
        return one.start == two.start
    return one.start < two.end and two.start < one.end


def _applied(base: Units, edits: Iterable[_Edit], start: int, end: int) -> str:
    made, after = "", start
    for edit in edits:
        made += "".join(base[after : edit.start]) + "".join(edit.units)
        after = edit.end
    return made + "".join(base[after:end])


def _followed(base: Units, ours: Units, theirs: Units) -> tuple[Units, Units, Units]:
    """Let the edit of a paragraph go where the other side has moved that paragraph.

    A paragraph that both moved, to different places, goes where it stands further up.
    """
    ours, theirs = _one_move(base, ours, theirs)
    ours, theirs = _carry_edits(base, ours, theirs)
    theirs, ours = _carry_edits(base, theirs, ours)
    return base, ours, theirs


def _one_move(base: Units, ours: Units, theirs: Units) -> tuple[Units, Units]:
    ours, theirs = list(ours), list(theirs)
    mine, other = _moved(base, ours), _moved(base, theirs)
    for number in sorted(mine.keys() & other.keys()):
        here, there = _keys(ours).index(_key(base[number])), _keys(theirs).index(_key(base[number]))
        if here != there:
            _put_back(base, number, theirs if here < there else ours)
    return ours, theirs


def _put_back(base: Units, number: int, side: list[str]) -> None:
    """Undo the move of a paragraph: it follows again what it followed in the base."""
    keys = _keys(side)
    unit = side.pop(keys.index(_key(base[number])))
    keys = _keys(side)
    before = next((keys.index(_key(u)) for u in reversed(base[:number]) if _key(u) in keys), -1)
    side.insert(before + 1, unit)


def _carry_edits(base: Units, mover: Units, editor: Units) -> tuple[Units, Units]:
    """Return both sides with what the editor made of a moved paragraph in the place the mover gave it."""
    moved = _moved(base, mover)
    if not moved:
        return mover, editor
    mover, editor, stays = list(mover), list(editor), set(_keys(editor))
    opcodes = SequenceMatcher(None, _keys(base), _keys(editor), autojunk=False).get_opcodes()
    for kind, start, end, begin, stop in opcodes:
        if kind != "replace" or end - start != stop - begin:
            continue
        for number in range(end - start):
            unit, edited = base[start + number], editor[begin + number]
            if start + number in moved and _key(unit) not in stays and _alike(unit, edited):
                mover[moved[start + number]] = edited
                editor[begin + number] = unit
    return mover, editor


def _alike(unit: str, edited: str) -> bool:
    """Tell whether one paragraph may have been made of the other."""
    return SequenceMatcher(None, unit.split(), edited.split(), autojunk=False).ratio() >= ALIKE


def _moved(base: Units, side: Units) -> dict[int, int]:
    """Return where paragraphs stand that are elsewhere now: their numbers in the base and in the side."""
    keys, now = _keys(base), _keys(side)
    stayed: set[int] = set()
    for block in SequenceMatcher(None, keys, now, autojunk=False).get_matching_blocks():
        stayed.update(range(block.a, block.a + block.size))
    once = {key for key, times in Counter(keys).items() if times == 1}
    once &= {key for key, times in Counter(now).items() if times == 1}
    return {n: now.index(key) for n, key in enumerate(keys) if key in once and n not in stayed}


def _keys(units: Units) -> list[str]:
    return [_key(unit) for unit in units]


def _key(unit: str) -> str:
    return unit.rstrip()


def _ended(units: list[str]) -> list[str]:
    """Let every paragraph end with a blank line, so that any may come behind it."""
    return [unit if unit.endswith("\n\n") else unit.rstrip("\n") + "\n\n" for unit in units]


def _ending(base: str, ours: str, theirs: str) -> str:
    """Return how the merged text ends: as the side that changed that wants it."""
    ends = [text[len(text.rstrip("\n")) :] for text in (base, ours, theirs)]
    return ends[2] if ends[1] == ends[0] else ends[1]


def _with_ending(part: Part, ending: str) -> Part:
    if isinstance(part, Settled):
        return Settled(part.text.rstrip("\n") + ending)
    each = (
        text.rstrip("\n") + ending if text.strip() else text for text in (part.base, part.ours, part.theirs)
    )
    return Clash(*each)


def _joined(merged: Iterable[Part]) -> list[Part]:
    found: list[Part] = []
    for part in merged:
        if isinstance(part, Settled) and found and isinstance(found[-1], Settled):
            found[-1] = Settled(found[-1].text + part.text)
        elif not isinstance(part, Settled) or part.text:
            found.append(part)
    return found
