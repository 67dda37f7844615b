"""Tries out whether an installed Dateline does its work on this computer; all but the window."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import EXPORTED
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions
from editor_app.services import articles, exporting
from editor_app.services.gathering import Gatherer
from editor_app.services.press_source import PressSource
from editor_app.services.sample import create_sample
from editor_app.spelling import dictionaries
from editor_app.spelling.process import DictionaryProcess
from editor_app.storage.library import Library

OLD = "0004"
"""The schema of the old library."""


class Failed(Exception):
    """Something does not work here; the text says what."""


def try_out(folder: Path) -> Iterator[str]:
    """Give a sentence for each part that works. Raises Failed, or whatever the part raises."""
    newsroom = folder / "newsroom"
    yield _make_sample(newsroom)
    yield _migrate(folder / "old")
    with Library.open(newsroom) as library:
        yield _write(library)
        yield _spell()
        yield _share(library)
        yield _export(library, folder / "bundle")


def _make_sample(newsroom: Path) -> str:
    with create_sample(newsroom) as library, library.read() as work:
        found = len(work.feed_ids(frozenset(EXPORTED)))
    _must(found > 0, "The sample newsroom has no articles.")
    return f"The sample newsroom is made, with pictures: {found} articles are published."


def _migrate(old: Path) -> str:
    Library.create_old(old, OLD)
    with Library.open(old) as library:
        made = articles.create_article(library, ArticleText(headline="From before")).value
    _must(any((old / "backups").glob("*.db")), "The old library was not backed up.")
    return f"A library of an older Dateline is backed up and brought up to date ({made.slug})."


def _write(library: Library) -> str:
    made = articles.create_article(library, ArticleText(headline="Self-test", body="First.")).value
    text = replace(made.text, body="First.\n\n**Second.**")
    saved = articles.save_article(library, made.id, text, made.revision).value
    with library.read() as work:
        page = Gatherer(lambda: nullcontext(work)).article_page(saved)
    _must("<strong>Second.</strong>" in page.body.html, "The body was not rendered.")
    return "An article is written, saved and rendered."


def _spell() -> str:
    names = (dictionaries.AMERICAN, dictionaries.BRITISH, dictionaries.UKRAINIAN)
    places = dictionaries.folders()
    found = [path for name in names if (path := dictionaries.find_dictionary(name, places))]
    if not found:
        return "No dictionary is installed; spelling stays silent."
    process = DictionaryProcess()
    try:
        right = process.check(found[0], ["qqqxzy"])
    finally:
        process.close()
    _must(right == [False], f"The dictionary {found[0]} takes any word.")
    return f"Spelling is checked; dictionaries: {', '.join(path.name for path in found)}."


def _share(library: Library) -> str:
    with library.read() as work, PressSource(library, work, EXPORTED, library.clock()) as source:
        ids = work.feed_ids(frozenset(EXPORTED))
        workers = source.workers()
        if workers is None:
            return "There is one core, so nothing is shared between processes."
        found = sum(workers.each(_count, [ids[:2], ids[2:4]]))
    _must(found == len(ids[:4]), "Other processes do not see the articles.")
    return "Other processes see the library and do their part."


def _count(source: PressSource, ids: Sequence[ArticleId]) -> int:
    return sum(1 for _ in source.pages(ids))


def _export(library: Library, bundle: Path) -> str:
    receipt = exporting.export_library(library, bundle, ExportOptions(base_url="https://example.org"))
    wrong = verify_bundle(bundle)
    _must(not wrong, f"The bundle does not agree with its manifest: {wrong[:1]}")
    return f"{receipt.articles} articles are exported and verified: {receipt.files} files."


def _must(holds: bool, sentence: str) -> None:
    if not holds:
        raise Failed(sentence)
