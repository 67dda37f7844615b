"""The file format of draft journals: what was typed into an article since it was last saved.

A journal is a file of lines, one record each: eight hex digits of CRC-32, a blank, a JSON document.
The first record says which article, which revision, and what the library held; every later one is
an edit of a text field (`field`, `at`, `removed`, `inserted`) or the new value of another field
(`field`, `value`). It is only ever appended to, so a crash can tear nothing but its last line.
"""

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.domain.text_edits import TextEdit, apply_edit, edit_between
from editor_app.storage.snapshots import text_from_json, text_to_json
from editor_app.storage.trouble import in_sentences

SUFFIX = ".journal"
LONG_TEXT = 64
"""From this length on a text is journalled by its edits, below it as a whole."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a journal holds: the saved state it began from, and every state typed since, oldest first."""

    article: ArticleId
    revision: int
    base: ArticleText
    states: tuple[ArticleText, ...] = ()

    @property
    def text(self) -> ArticleText:
        """The text as it was typed last."""
        return self.states[-1] if self.states else self.base


def journal_path(folder: Path, article: ArticleId) -> Path:
    """Return where the journal of an article lies."""
    return folder / f"{article}{SUFFIX}"


def set_aside(folder: Path, article: ArticleId) -> Path:
    """Keep a journal nobody has decided about under another name that `list_journals` finds; return it."""
    path = journal_path(folder, article)
    number = 1
    while (kept := folder / f"{article}-{number}{SUFFIX}").exists():
        number += 1
    if path.exists():
        path.rename(kept)
    return kept


def list_journals(folder: Path) -> list[Path]:
    """Return the journals in a folder of drafts, sorted by name; an absent folder has none."""
    return sorted(folder.glob(f"*{SUFFIX}"))


def read_journal(path: Path) -> Draft | None:
    """Return the draft as far as its records are whole; None when not even the first one is.

    Raises DiskTrouble when the file cannot be read.
    """
    with in_sentences():
        content = path.read_bytes()
    records = _whole_records(content)
    try:
        head = next(records)
        base = text_from_json(head["text"])
        draft_of = ArticleId(head["article"]), int(head["revision"])
    except (StopIteration, KeyError, TypeError, ValueError):
        return None
    return Draft(*draft_of, base, tuple(_replay(head["text"], records)))


def first_record(article: ArticleId, revision: int, base: ArticleText) -> bytes:
    """Return the line a journal begins with."""
    return _line({"article": article, "revision": revision, "text": text_to_json(base)})


def edit_records(before: ArticleText, after: ArticleText) -> bytes:
    """Return the lines that lead from one text to another, one for each field that differs."""
    old, new = text_to_json(before), text_to_json(after)
    return b"".join(_line(_edit(name, old[name], new[name])) for name in new if new[name] != old[name])


def _edit(name: str, old: object, new: object) -> dict[str, Any]:
    if not isinstance(old, str) or not isinstance(new, str) or len(old) < LONG_TEXT:
        return {"field": name, "value": new}
    edit = edit_between(old, new)
    return {"field": name, "at": edit.position, "removed": edit.removed, "inserted": edit.inserted}


def _line(record: dict[str, Any]) -> bytes:
    # Escaped to ASCII: a lone surrogate, as half a pasted emoji leaves one, is kept too.
    document = json.dumps(record, separators=(",", ":")).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(document), document)


def _whole_records(content: bytes) -> Iterator[dict[str, Any]]:
    for line in content.split(b"\n")[:-1]:
        checksum, _, document = line.partition(b" ")
        if checksum != b"%08x" % zlib.crc32(document):
            return
        yield json.loads(document)


def _replay(base: dict[str, Any], records: Iterator[dict[str, Any]]) -> Iterator[ArticleText]:
    values = dict(base)
    for record in records:
        name = record["field"]
        try:
            if "value" in record:
                values[name] = record["value"]
            else:
                edit = TextEdit(record["at"], record["removed"], record["inserted"])
                values[name] = apply_edit(values[name], edit)
            yield text_from_json(values)
        except (KeyError, TypeError, ValueError):  # an edit of another text: trust what came before it
            return
