"""The registry of names: entries, their table for spreadsheets, and what spelling knows of them."""

from dataclasses import replace

import pytest

from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.name_index import NameIndex
from editor_app.domain.news_names import NameForm, NameKind
from editor_app.services import names, names_csv
from editor_app.services.words import library_words

EN = NameForm("en", "Volodymyr Zelenskyy", "President", "President Volodymyr Zelenskyy", ("Zelensky",))
UK = NameForm("uk", "Володимир Зеленський")


@pytest.fixture
def entry(library):
    """One person."""
    return names.create_name(library, NameKind.PERSON, [EN, UK], "Since 2019").value


def test_an_entry_is_found_by_any_of_its_forms(library, entry):
    """Also by a form to avoid, and by the other language."""
    for search in ("volod", "Зеленськ", "zelensky", "2019"):
        assert names.list_names(library, search) == [entry]
    assert names.list_names(library, "", NameKind.PLACE) == []


def test_an_entry_without_a_name_is_refused(library, entry):
    """A title alone is no name."""
    with pytest.raises(BadInput):
        names.create_name(library, NameKind.PLACE, [NameForm("en", "  ", "City")])
    with pytest.raises(BadInput):
        names.save_name(library, replace(entry, forms=()))


def test_a_removed_entry_can_be_put_back(library, entry):
    """As it was."""
    gone = names.remove_name(library, entry.id).value
    with pytest.raises(NotFound):
        names.get_name(library, entry.id)
    names.put_names_back(library, [gone])
    assert names.get_name(library, entry.id) == entry


def test_the_table_comes_back_as_it_went(library, entry, tmp_path):
    """An entry that looks like a formula is a text in the file and itself again afterwards."""
    names.create_name(library, NameKind.ORGANISATION, [NameForm("en", "=Ukraine"), NameForm("pl", "Ukraina")])
    path = tmp_path / "names.csv"
    assert names_csv.write_names_csv(library, path) == 2
    assert "'=Ukraine" in path.read_text(encoding="utf-8-sig")
    before = names.list_names(library)
    assert names_csv.import_names(library, path).value == names_csv.ImportedNames()
    for each in before:
        names.remove_name(library, each.id)
    names_csv.import_names(library, path)
    assert [(n.kind, n.forms, n.note) for n in names.list_names(library)] == [
        (n.kind, n.forms, n.note) for n in before
    ]


def test_an_import_fills_what_is_known_and_can_be_undone(library, entry, tmp_path):
    """An empty cell leaves what stands there; a line without a name is told of."""
    path = tmp_path / "names.csv"
    rows = ("kind,en,en title,uk", "person,volodymyr zelenskyy,,Зе", "place,Odesa,,", "city,X,,", "place,,,")
    path.write_text("\n".join(rows), encoding="utf-8")
    done = names_csv.import_names(library, path).value
    assert [added.name for added in done.added] == ["Odesa"]
    assert (done.before[0], done.after[0].forms[0].title) == (entry, "President")
    assert [each[:6] for each in done.troubles] == ["Line 4", "Line 5"]
    names.put_names_back(library, done.before, [each.id for each in done.added])
    assert names.list_names(library) == [entry]


@pytest.mark.parametrize("text", ["", "kind,name\nperson,X\n", "\x00\xff"])
def test_another_file_is_refused(library, tmp_path, text):
    """With a sentence."""
    path = tmp_path / "names.csv"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(BadInput):
        names_csv.import_names(library, path)


def test_spelling_knows_the_names(library, entry):
    """All forms that one may write; those to avoid are not among them."""
    known = library_words(library).names
    assert {"Volodymyr Zelenskyy", "Володимир Зеленський", "President"} <= set(known)
    assert "Zelensky" not in known


def test_letters_find_the_name_of_the_language(entry):
    """From any of its words on; a name that stands there whole is left alone."""
    index, ukrainian = NameIndex([entry]), NameIndex([entry], "uk")
    for typed in ("Vol", "zel", "Zelens", "volodymyr ze"):
        assert [known.form for known in index.beginning(typed)] == [EN]
    assert [known.form for known in ukrainian.beginning("Зел")] == [UK]
    for typed in ("Ze", "Volodymyr Zelenskyy", "xyz", "Зел"):
        assert index.beginning(typed) == []


def test_an_apostrophe_is_an_apostrophe(library):
    """Whichever of the three somebody types."""
    entry = names.create_name(library, NameKind.PLACE, [NameForm("uk", "Кам’янське")]).value
    assert NameIndex([entry], "uk").beginning("Кам'ян")
