"""The page Press: choices, pre-flight, the run with its end, and the newsroom beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from editor_app.domain.article import Article, ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.services import articles, authors, channels, exporting, newsroom, sections
from ui.context import Context
from ui.export.page import ExportPage


@pytest.fixture
def out(tmp_path: Path, library) -> Path:
    """Where the only channel goes."""
    path = tmp_path / "out" / "site"
    channel = Channel(ChannelId("web"), "Web site", target=str(path), formats=WITHOUT_ADDRESS)
    channels.save_channel(library, channel)
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


def test_empty_newsroom_has_nothing_to_publish(page) -> None:
    """Without an article the button waits, and a sentence says why."""
    assert not page.export.start.isEnabled()
    assert "No article" in page.export.preflight.sentence.accessibleName()


def test_publishing_writes_a_sound_bundle_and_says_what(qtbot, approved, page, out) -> None:
    """The button makes the bundle, and the receipt counts it."""
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    assert verify_bundle(out) == []
    assert (out / "articles/lock-opens/index.html").exists()
    assert page.export.receipt.isVisible()
    assert page.export.receipt.sentence.accessibleName().startswith("Done: 1 article, ")


def test_zip_is_one_file(qtbot, library, approved, out, page, settle) -> None:
    """As a zip the bundle is one file, and there is no page to open in a browser."""
    web = channels.get_channel(library, "web")
    page.channels.commands.save(replace(web, target=f"{out}.zip"), web)
    settle()
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    assert out.with_suffix(".zip").is_file()
    assert page.export.receipt.open_page.isHidden()


def test_cancelled_run_leaves_nothing(qtbot, approved, page, out) -> None:
    """Cancelled before it began to write, the run leaves no bundle and says so."""
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
        page.export.running._cancel.click()
    assert not out.exists()
    assert "Cancelled" in page.export.trouble.text
    assert page.export.start.isVisible()


def test_blocking_finding_stands_in_the_way_and_leads_to_the_article(
    qtbot, context, library, approved, page, settle
) -> None:
    """A finding that blocks is listed with its article; Enter on it asks for the article."""
    context.jobs.write(lambda: _lose_the_picture(library, approved))
    settle()
    page.export.look_again()
    settle()
    assert not page.export.start.isEnabled()
    item = page.export.preflight.findings.item(0)
    with qtbot.waitSignal(page.article_requested) as asked:
        page.export.preflight.findings.itemActivated.emit(item)
    assert asked.args == [approved.id]


def _lose_the_picture(library, article: Article):
    text = replace(article.text, body="![](media:gone)")
    return articles.save_article(library, article.id, text, article.revision)


def test_files_of_others_are_left_alone_until_somebody_says_so(qtbot, approved, page, out) -> None:
    """A page that stands in the way is kept and told of; the button beside the sentence writes over it."""
    out.mkdir(parents=True)
    (out / "index.html").write_text("mine")
    (out / "letters.txt").write_text("mine")
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    assert "index.html" in page.export.trouble.text
    assert (out / "index.html").read_text() == "mine"
    with qtbot.waitSignal(page.export.finished):
        page.export.trouble.step.click()
    assert (out / "index.html").read_text() != "mine"
    assert (out / "letters.txt").read_text() == "mine"


def test_dry_run_says_what_would_go_and_touches_nothing(qtbot, approved, page, out) -> None:
    """After a dry run the files are listed, and the place is as it was."""
    with qtbot.waitSignal(page.export.finished):
        page.export.try_out.click()
    rows = [page.export.dry_run.list.item(row).text() for row in range(page.export.dry_run.list.count())]
    assert "New: articles/lock-opens/index.html" in rows
    assert not (out / "index.html").exists()


def test_changes_since_the_last_time_are_named(qtbot, context, library, approved, page, settle) -> None:
    """After an edit the article stands among the changes; Enter on it asks for the article."""
    with qtbot.waitSignal(page.export.finished):
        page.export.start.click()
    settle()
    assert "No article has changed" in page.export.changes.sentence.text()
    text = replace(approved.text, headline="The new lock is open")
    context.jobs.write(lambda: articles.save_article(library, approved.id, text, approved.revision))
    qtbot.waitUntil(lambda: page.export.changes.list.count() == 1)
    item = page.export.changes.list.item(0)
    assert item.text() == "Changed: The new lock is open"
    with qtbot.waitSignal(page.article_requested) as asked:
        page.export.changes.list.itemActivated.emit(item)
    assert asked.args == [approved.id]


def test_channel_without_a_place_asks_for_one(qtbot, context, library, approved, settle) -> None:
    """Where no channel was made the newsroom stands for one, and the page asks where it goes."""
    page = ExportPage(context)
    qtbot.addWidget(page)
    page.show()
    settle()
    assert page.export.choose_place.isVisible()
    assert not page.export.start.isVisible()


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
    assert page.export.preflight.is_clear
    assert exporting.preflight(library, channels.get_channel(library, "web").statuses) == []
