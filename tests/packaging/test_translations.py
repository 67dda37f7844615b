"""Every sentence is translated, and the program loads what the .ts files say."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


translations = _load()


def found_in(text: str, folder: Path) -> translations.Found:  # type: ignore[name-defined]
    """Read the sentences of one module with this text."""
    file = folder / "module.py"
    file.write_text(text, encoding="utf-8")
    found, tree = translations.Found(), translations.ast.parse(text)
    translations.Reader(found, file, tree).visit(tree)
    return found


def sentences(found: translations.Found) -> set[tuple[str, str, bool]]:  # type: ignore[name-defined]
    """Return the sentences as (context, source, whether they are counted)."""
    return {(each.context, each.source, each.counted) for each in found.messages.values()}


def test_every_sentence_is_translated_into_every_language() -> None:
    """Nothing is missing, left over, or without a placeholder; no `tr` is used that nobody can translate."""
    found = translations.read_sources()
    assert found.unclear == []
    assert len(found.messages) > 2000
    for catalogue in translations.catalogues():
        assert list(translations.troubles(catalogue, found)) == []


def test_the_program_loads_what_the_catalogues_say(tmp_path: Path) -> None:
    """The compiled files in the repository are those of the .ts files (make translations)."""
    for catalogue in translations.catalogues():
        translations.compile_catalogue(catalogue, tmp_path)
    made = sorted(tmp_path.iterdir())
    assert len(made) == 2 * len(translations.catalogues())
    for file in made:
        assert (translations.FOLDER / file.name).read_bytes() == file.read_bytes(), file.name


def test_all_ways_to_say_a_sentence_are_read(tmp_path: Path) -> None:
    """self.tr, translate, marked texts, functions that only translate, and what the core says."""
    text = """
class Page:
    def show(self, n):
        self.tr("One")
        self.tr("{0} pages", None, n)
        self.tr("Yes" if n else "No")
NAME = T("names", "Marked")
QCoreApplication.translate("media", "{0} files", None, n)
def _tr(text, count=-1):
    return QCoreApplication.translate("own", text, None, count)
_tr("Short")
_tr(T("own", "{0} places"), n)
raise BadInput(worded("{0} is empty.", name), worded("Take another."))
"""
    assert sentences(found_in(text, tmp_path)) == {
        ("Page", "One", False),
        ("Page", "{0} pages", True),
        ("Page", "Yes", False),
        ("Page", "No", False),
        ("names", "Marked", False),
        ("media", "{0} files", True),
        ("own", "Short", False),
        ("own", "{0} places", True),
        ("core", "{0} is empty.", False),
        ("core", "Take another.", False),
    }


def test_a_tr_that_nobody_can_translate_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That of another object, whose class is not known, and one without a literal."""
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    text = "class Page:\n    def show(self, other):\n        other.tr('One')\n        self.tr(other)\n"
    unclear = found_in(text, tmp_path).unclear
    assert [each.split(": ")[0] for each in unclear] == ["module.py:3", "module.py:4"]


def test_what_is_missing_in_a_catalogue_is_named(tmp_path: Path) -> None:
    """No translation, other placeholders, one too few plural forms, and a sentence that is gone."""
    text = """
class Page:
    def show(self, n):
        self.tr("New")
        self.tr("{0} of {1}")
        self.tr("{0} pages", None, n)
        self.tr("Done")
"""
    catalogue = tmp_path / "dateline_uk.ts"
    known = {
        ("Page", "{0} of {1}"): ["{0}"],
        ("Page", "{0} pages"): ["{0} сторінка", "{0} сторінки", "{0} сторінок"],
        ("Page", "Done"): ["Готово"],
    }
    found = found_in(text, tmp_path)
    translations.write_catalogue(catalogue, found, known)
    assert list(translations.troubles(catalogue, found)) == [
        "not translated: Page: New",
        "other placeholders: Page: {0} of {1}",
    ]
    fewer = found_in(text.replace('        self.tr("Done")\n', ""), tmp_path)
    assert next(iter(translations.troubles(catalogue, fewer))) == "no longer said: Page: Done"
    plain = catalogue.read_text(encoding="utf-8").replace("<numerusform>{0} сторінок</numerusform>", "")
    catalogue.write_text(plain, encoding="utf-8")
    assert "not in all plural forms: Page: {0} pages" in list(translations.troubles(catalogue, found))


def test_an_update_keeps_translations_and_drops_what_is_gone(tmp_path: Path) -> None:
    """Writing a catalogue from what is known of it changes nothing but what the sources changed."""
    catalogue = tmp_path / "dateline_uk.ts"
    first = found_in('worded("Stays.")\nworded("Goes.")\n', tmp_path)
    known = {("core", "Stays."): ["Лишається."], ("core", "Goes."): ["Зникає."]}
    translations.write_catalogue(catalogue, first, known)
    assert translations.read_catalogue(catalogue) == known
    second = found_in('worded("Stays.")\n', tmp_path)
    translations.write_catalogue(catalogue, second, translations.read_catalogue(catalogue))
    assert translations.read_catalogue(catalogue) == {("core", "Stays."): ["Лишається."]}
