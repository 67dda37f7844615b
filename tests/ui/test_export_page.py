"""The page Press: choices, pre-flight, the run with its end, and the newsroom beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from editor_app.domain.article import Article, ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.services import articles, authors, exporting, newsroom, sections
from ui.context import Context
from ui.export.page import ExportPage


@pytest.fixture
def out(tmp_path: Path, context: Context) -> Path:
    """Where the bundle goes, as it was chosen last time."""
    path = tmp_path / "out" / "site"
    context.settings.set_text("export/out", str(path))
    return path


@pytest.fixture
def approved(library) -> Article:
    """An article that can go out."""
    section = sections.create_section(library, "News").value.id
    author = authors.create_author(library, AuthorText("Lena Marsh")).value.id
    text = ArticleText(
        headline="The new lock opens on Monday",
        standfirst="Ships of twice the old length can pass.",
        slug="lock-opens",
        body="The first ship is expected at nine.",
        section=section,
        bylines=(Byline(author),),
    )
    return _approve(library, articles.create_article(library, text).value)


def _approve(library, article: Article) -> Article:
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        article = articles.change_status(library, article.id, status).value
    return article


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def page(qtbot, context: Context, out: Path, settle) -> ExportPage:
    """The page, shown, with every answer heard."""
    page = ExportPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    settle()
    return page


def test_empty_newsroom_has_nothing_to_export(page) -> None:
    """Without an article the button waits, and a sentence says why."""
    assert not page.export.start.isEnabled()
    assert "No article" in page.export.preflight.sentence.accessibleName()


def test_export_writes_a_sound_bundle_and_says_what(qtbot, approved, page, out) -> None:
    """The button makes the bundle, and the receipt counts it."""
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    assert verify_bundle(out) == []
    assert (out / "articles/lock-opens/index.html").exists()
    assert page.export.receipt.isVisible()
    assert page.export.receipt.sentence.accessibleName().startswith("Done: 1 article, ")


def test_zip_is_one_file(qtbot, approved, page, out) -> None:
    """As a zip the bundle is one file with that ending, and there is no page to open in a browser."""
    page.export.choices.shape.set_value("zip")
    page.export.choices.shape.chosen.emit("zip")
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    assert out.with_suffix(".zip").is_file()
    assert page.export.receipt._open_page.isHidden()


def test_cancelled_export_leaves_nothing(qtbot, approved, page, out) -> None:
    """Cancelled before it began to write, the export leaves no bundle and says so."""
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
        page.export.running._cancel.click()
    assert not out.exists()
    assert "Cancelled" in page.export._trouble.text()
    assert page.export.start.isVisible()


def test_blocking_finding_stands_in_the_way_and_leads_to_the_article(
    qtbot, context, library, approved, page, settle
) -> None:
    """A finding that blocks is listed with its article; Enter on it asks for the article."""
    context.jobs.write(lambda: _lose_the_picture(library, approved))
    settle()
    page.export.preflight.look_again()
    settle()
    assert not page.export.start.isEnabled()
    item = page.export.preflight.findings.item(0)
    with qtbot.waitSignal(page.article_requested) as asked:
        page.export.preflight.findings.itemActivated.emit(item)
    assert asked.args == [approved.id]


def _lose_the_picture(library, article: Article):
    text = replace(article.text, body="![](media:gone)")
    return articles.save_article(library, article.id, text, article.revision)


def test_refusal_becomes_a_sentence(qtbot, approved, page, out) -> None:
    """A folder with other things in it is left alone, in words."""
    out.mkdir(parents=True)
    (out / "letters.txt").write_text("mine")
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    assert page.export._trouble.isVisible()
    assert (out / "letters.txt").read_text() == "mine"


def test_choices_are_remembered(qtbot, context, approved, page, settle) -> None:
    """Address and states are there again in a new page."""
    page.export.choices.states[Status.CORRECTED].click()
    QTest.keyClicks(page.export.choices.address, "https://news.example.org")
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    again = ExportPage(context)
    qtbot.addWidget(again)
    settle()
    assert again.export.choices.options == page.export.choices.options
    assert Status.CORRECTED not in again.export.choices.statuses


def test_wrong_address_is_told(page) -> None:
    """An address without its beginning gets a sentence, and the export waits."""
    QTest.keyClicks(page.export.choices.address, "news.example.org")
    assert "is not the address of a site" in page.export.choices._address_row.problem
    assert not page.export.choices.is_sound


def test_without_address_the_page_says_what_lacks(page) -> None:
    """No address is allowed, and its price is told."""
    assert "feed" in page.export.choices._address_row._help.text()


def test_newsroom_saves_by_itself(library, page, settle) -> None:
    """A name written and left is in the library."""
    page.show_newsroom()
    page.newsroom.title.selectAll()
    QTest.keyClicks(page.newsroom.title, "The Harbour Post")
    page.newsroom.title.editingFinished.emit()
    settle()
    assert newsroom.get_newsroom(library).title == "The Harbour Post"


def test_newsroom_without_a_name_keeps_the_old_one(library, page, settle) -> None:
    """An empty name gets a sentence and the old one stays; what else was written is saved."""
    page.show_newsroom()
    QTest.keyClicks(page.newsroom.description, "News from the estuary")
    page.newsroom.title.clear()
    page.newsroom.title.textEdited.emit("")
    page.flush()
    settle()
    assert "needs a name" in page.newsroom._title_row.problem
    assert newsroom.get_newsroom(library) == Newsroom(description="News from the estuary")


def test_sections_are_added_and_renamed(library, page, settle) -> None:
    """A section is added by its name and renamed in its line; its address stays."""
    page.show_newsroom()
    QTest.keyClicks(page.newsroom.sections.name, "Culture")
    page.newsroom.sections.add.click()
    settle()
    (row,) = page.newsroom.sections._rows
    row.line.setText("Arts")
    row.line.editingFinished.emit()
    settle()
    (section,) = sections.list_sections(library)
    assert (section.name, section.slug) == ("Arts", "culture")
    assert page.newsroom.sections.names == ["Arts"]


def test_section_with_a_taken_name_is_refused_in_words(library, page, settle) -> None:
    """A name that is there already gets a sentence."""
    sections.create_section(library, "Culture")
    QTest.keyClicks(page.newsroom.sections.name, "culture")
    page.newsroom.sections.add.click()
    settle()
    assert "already" in page.newsroom.sections._problem.text()


def test_preflight_service_and_page_agree(library, approved, page) -> None:
    """What the page lets through, the export lets through."""
    assert exporting.preflight(library, page.export.choices.statuses) == []
