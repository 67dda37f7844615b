"""The registry of names as a table for spreadsheets, out and in again: CSV as RFC 4180 has it.

The columns are `kind`, then for each language `en`, `en title`, `en first`, `en avoid` (several forms
between semicolons), and `note`. Their order does not matter; other columns are left alone.
"""

import csv
import io
from dataclasses import dataclass, replace
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import NameId
from editor_app.domain.name_index import folded_name
from editor_app.domain.news_names import NameForm, NameKind, NewsName
from editor_app.services.budget_csv import harmless
from editor_app.services.names import list_names
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

LARGEST = 20_000_000  # bytes
_USUAL = ("en", "uk")
_PARTS = ("", " title", " first", " avoid")


@dataclass(frozen=True, slots=True)
class ImportedNames:
    """What an import did: who was added, how entries were before they changed, and lines left out."""

    added: tuple[NewsName, ...] = ()
    before: tuple[NewsName, ...] = ()
    after: tuple[NewsName, ...] = ()
    troubles: tuple[str, ...] = ()


def write_names_csv(library: Library, path: Path) -> int:
    """Write the whole registry into a file and return how many entries it has. Raises DiskTrouble."""
    names = list_names(library)
    text = "\ufeff" + names_as_csv(names)  # the mark, or Excel takes Ukrainian for something else
    beside = path.with_name(f".{path.name}.writing")
    try:
        with in_sentences():
            beside.write_text(text, encoding="utf-8", newline="")
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return len(names)


def names_as_csv(names: list[NewsName]) -> str:
    """Return the entries as a table, in their order."""
    said = {form.language for entry in names for form in entry.forms}
    languages = [*_USUAL, *sorted(said - set(_USUAL))]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["kind", *(f"{language}{part}" for language in languages for part in _PARTS), "note"])
    for entry in names:
        forms = [entry.form_in(language) or NameForm(language, "") for language in languages]
        cells = [cell for f in forms for cell in (f.name, f.title, f.first, "; ".join(f.avoid))]
        writer.writerow([entry.kind.value, *map(harmless, cells), harmless(entry.note)])
    return out.getvalue()


def import_names(library: Library, path: Path) -> Done[ImportedNames]:
    """Take a table in: a name of the same kind that is known is written over, the others are added.

    A cell that is empty leaves what is known. Raises BadInput for a file that is no such table.
    """
    with in_sentences():
        if path.stat().st_size > LARGEST:
            raise BadInput(worded("{0} is too large for a list of names.", path.name))
        raw = path.read_bytes()
    try:
        rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput(
            worded("{0} is not a CSV file in UTF-8.", path.name), worded("Save it as “CSV UTF-8”.")
        ) from error
    if not rows or not any(column in (rows[0] or {}) for column in _USUAL):
        raise BadInput(
            worded("{0} has no column en or uk.", path.name),
            worded("Export the names to see what a table holds."),
        )
    return _take_in(library, rows)


def _take_in(library: Library, rows: list[dict[str, str]]) -> Done[ImportedNames]:
    added: dict[NameId, NewsName] = {}
    before: dict[NameId, NewsName] = {}
    after: dict[NameId, NewsName] = {}
    troubles = []
    with library.write() as work:
        known = _by_name(work.desk.names())
        for line, row in enumerate(rows, 2):
            try:
                read = _entry(row, NameId(library.new_id()))
            except ValueError as error:
                troubles.append(worded("Line {0}: {1}", line, error))
                continue
            old = next((known[key] for key in _keys(read) if key in known), None)
            entry = _filled(old, read) if old else read
            if entry == old:
                continue
            if old is None or entry.id in added:
                added[entry.id] = entry
            else:
                before.setdefault(entry.id, old)
                after[entry.id] = entry
            work.desk.put_name(entry)
            known |= dict.fromkeys(_keys(entry), entry)
    done = ImportedNames(
        tuple(added.values()), tuple(before.values()), tuple(after.values()), tuple(troubles)
    )
    return Done(done, Changes(names=frozenset((*added, *after))))


def _entry(row: dict[str, str], name_id: NameId) -> NewsName:
    cells = {key.strip().casefold(): _cell(value) for key, value in row.items() if isinstance(key, str)}
    kind = cells.get("kind") or NameKind.PERSON.value
    if kind not in [each.value for each in NameKind]:
        raise ValueError(f"“{kind}” is neither person, place nor organisation.")
    languages = dict.fromkeys(key.partition(" ")[0] for key in cells if len(key.partition(" ")[0]) == 2)
    forms = tuple(form for each in languages if (form := _form(cells, each)) != NameForm(each, ""))
    if not any(form.name for form in forms):
        raise ValueError("there is no name.")
    return NewsName(name_id, NameKind(kind), forms, cells.get("note", ""))


def _form(cells: dict[str, str], language: str) -> NameForm:
    name, title, first, avoid = (cells.get(f"{language}{part}", "") for part in _PARTS)
    words = tuple(dict.fromkeys(word.strip() for word in avoid.split(";") if word.strip()))
    return NameForm(language, name, title, first, words)


def _cell(value: str | list[str] | None) -> str:
    text = value.strip() if isinstance(value, str) else ""
    return text[1:] if text.startswith("'") and harmless(text[1:]) == text else text


def _filled(old: NewsName, read: NewsName) -> NewsName:
    forms = {form.language: form for form in old.forms}
    for new in read.forms:
        was = forms.get(new.language, NameForm(new.language, ""))
        forms[new.language] = NameForm(
            new.language,
            new.name or was.name,
            new.title or was.title,
            new.first or was.first,
            new.avoid or was.avoid,
        )
    return replace(old, forms=tuple(forms.values()), note=read.note or old.note)


def _by_name(names: list[NewsName]) -> dict[tuple[str, str, str], NewsName]:
    return {key: entry for entry in reversed(names) for key in _keys(entry)}


def _keys(entry: NewsName) -> list[tuple[str, str, str]]:
    return [(entry.kind.value, form.language, folded_name(form.name)) for form in entry.forms if form.name]
