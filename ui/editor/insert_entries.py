"""What the insert menu offers, and what of it a few typed letters mean, in English and in Ukrainian."""

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions.registry import ALL
from ui.delegates.palette_row import Entry
from ui.editor.block_texts import LARGEST_TABLE, SMALLEST_TABLE
from ui.widgets import key_hints

TABLE: Final = "insert.table"


@dataclass(frozen=True)
class InsertEntry:
    """A line of the menu: the action it stands for, its short name, and further words that find it."""

    action: str
    name: str
    words: str


ENTRIES: Final = (
    InsertEntry(
        "write.picture", T("insert", "Picture"), "image photo figure фото зображення картинка знімок"
    ),
    InsertEntry(
        "insert.gallery", T("insert", "Gallery"), "pictures photos images галерея добірка фотографії"
    ),
    InsertEntry("write.video", T("insert", "Video"), "film clip відео фільм"),
    InsertEntry("write.sound", T("insert", "Sound"), "audio recording mp3 podcast звук аудіо запис подкаст"),
    InsertEntry("write.document", T("insert", "Document"), "pdf file paper документ файл папір"),
    InsertEntry(
        "write.card", T("insert", "Related card"), "article link card картка стаття читайте матеріал"
    ),
    InsertEntry("insert.facts", T("insert", "Fact box"), "facts box aside факти врізка довідка коротко"),
    InsertEntry("insert.pull", T("insert", "Pull quote"), "pullquote quotation витяг цитата"),
    InsertEntry(TABLE, T("insert", "Table"), "grid таблиця"),
    InsertEntry(
        "insert.mention", T("insert", "Mention of an author"), "author person name згадка автор імʼя"
    ),
    InsertEntry("write.heading", T("insert", "Heading"), "h2 title заголовок"),
    InsertEntry("write.subheading", T("insert", "Subheading"), "h3 smaller heading підзаголовок"),
    InsertEntry("write.bullets", T("insert", "List"), "bullets список перелік"),
    InsertEntry("write.numbers", T("insert", "Numbered list"), "numbers ordered нумерований список"),
    InsertEntry("write.quote", T("insert", "Quotation"), "quote blockquote цитата"),
    InsertEntry("insert.footnote", T("insert", "Footnote"), "note примітка виноска зноска"),
    InsertEntry("insert.rule", T("insert", "Rule"), "line separator break лінія риска розділювач"),
)

_ACTIONS = {action.id: action for action in ALL}
_SIZE = re.compile(r"(?:\w+ )?(\d{1,2})\s*[x×хXХ*]\s*(\d{1,2})")


def names() -> dict[str, str]:
    """Return the short names of the entries in the user's language, by the ids of their actions."""
    return {entry.action: QCoreApplication.translate("insert", entry.name) for entry in ENTRIES}


def lines_of(entries: list[InsertEntry]) -> list[Entry]:
    """Return the entries as a list shows them: icon, name, keys."""
    named = names()
    lines = []
    for entry in entries:
        action = _ACTIONS[entry.action]
        now = key_hints.keys_of(action.id, action.keys)
        keys = QKeySequence(now).toString(QKeySequence.SequenceFormat.NativeText)
        lines.append(Entry(named[entry.action], keys, action.icon, goes_to=("insert", action.id)))
    return lines


def matching(query: str, names: dict[str, str]) -> list[InsertEntry]:
    """Return the entries a query means, those whose name begins with it first; all for an empty one.

    `names` are the names of the actions in the user's language. A size such as 3x4 means a table.
    """
    wanted = query.casefold().strip()
    if size_of(wanted):
        return [entry for entry in ENTRIES if entry.action == TABLE]
    ranked = [(_rank(wanted, names[entry.action], entry.words), entry) for entry in ENTRIES]
    return [entry for rank, entry in sorted(ranked, key=lambda each: each[0]) if rank < _NEVER]


def size_of(query: str) -> tuple[int, int] | None:
    """Return the rows and columns of a size such as 3x4, within what a table may have; else None."""
    size = _SIZE.fullmatch(query.strip())
    return within(int(size[1]), int(size[2])) if size else None


def within(rows: int, columns: int) -> tuple[int, int]:
    """Return the size nearest to this one that a table may have."""
    return (
        max(SMALLEST_TABLE[0], min(LARGEST_TABLE[0], rows)),
        max(SMALLEST_TABLE[1], min(LARGEST_TABLE[1], columns)),
    )


_NEVER = 3


def _rank(wanted: str, name: str, words: str) -> int:
    folded = name.casefold()
    if folded.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in folded.split()):
        return 1
    return 2 if any(word.startswith(wanted) for word in words.split()) else _NEVER
