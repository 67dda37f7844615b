"""What is done to whole authors on their page: retiring, merging, the bin, all undone by name."""

from collections.abc import Callable

import pytest

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors
from ui.author_preview import BOX, PAGE, rendered
from ui.authors.page import AuthorsPage
from ui.context import Context
from ui.models.author_list import AuthorRole
from ui.pickers.author_picker import AuthorPicker


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def people(library) -> tuple[Author, Author]:
    """Two records of one person."""
    lena = AuthorText("Lena Marsh", biography="Covers the port.")
    texts = lena, AuthorText("Olena Marsh", role="Reporter")
    return tuple(authors.create_author(library, text).value for text in texts)


@pytest.fixture
def page(qtbot, context: Context, people, settle) -> AuthorsPage:
    """The page with the first record open."""
    page = AuthorsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.show_author(people[0].id)
    settle()
    return page


def names(page: AuthorsPage) -> list[str]:
    """The names in the list."""
    return [page.authors.index(row).data(AuthorRole.AUTHOR).name for row in range(page.authors.rowCount())]


def test_filter_leaves_those_without_a_biography(page, settle) -> None:
    """A filter is asked for by its name; with nobody left the page offers everybody again."""
    page.which.setCurrentIndex(page.which.findText("Without a biography"))
    page.which.activated.emit(page.which.currentIndex())
    settle()
    assert names(page) == ["Olena Marsh"]
    page.which.setCurrentIndex(page.which.findText("Retired"))
    page.which.activated.emit(page.which.currentIndex())
    settle()
    page._nobody._button.click()
    settle()
    assert names(page) == ["Lena Marsh", "Olena Marsh"]


def test_retired_author_is_taken_back_by_undo(library, context, page, people, settle) -> None:
    """Retiring keeps the record open and says so; undo takes the author back, with no end of service."""
    page.record._retire.click()
    settle()
    assert page.record._retired.isVisible()
    assert context.undo.next_undo == "Retire Lena Marsh"
    context.undo.undo()
    settle()
    text = authors.get_author(library, people[0].id).text
    assert (text.retired, text.service_to) == (False, None)


def test_merge_is_done_undone_and_done_again(library, context, page, people, settle) -> None:
    """The byline goes over, comes back and goes over again; the list follows."""
    lena, olena = people
    piece = articles.create_article(library, ArticleText("Hall", bylines=(Byline(olena.id),))).value
    page.commands.merge(lena, olena)
    settle()
    for step, expected in ((context.undo.undo, olena), (context.undo.redo, lena), (context.undo.undo, olena)):
        step()
        settle()
        assert articles.get_article(library, piece.id).text.bylines == (Byline(expected.id),)
    assert names(page) == ["Lena Marsh", "Olena Marsh"]


def test_author_is_not_offered_for_a_merge_with_itself(qtbot, page, people, settle) -> None:
    """The sheet offers everybody else, and merging the one chosen leaves the open record."""
    page.record._merge.click()
    settle()
    picker = page.findChild(AuthorPicker)
    assert [picker._authors.index(row).data() for row in range(picker._authors.rowCount())] == [
        "Olena Marsh, Reporter"
    ]
    picker._use.click()
    settle()
    assert names(page) == ["Lena Marsh"]
    assert page.record.author.id == people[0].id


def test_bin_is_undone_by_its_name(library, context, page, settle) -> None:
    """The newsroom's undo knows of the bin."""
    page.record._bin.click()
    settle()
    assert context.undo.next_undo == "Bin Lena Marsh"
    context.undo.undo()
    settle()
    assert names(page) == ["Lena Marsh", "Olena Marsh"]


def test_list_counts_bylines(qtbot, library, context, page, people, settle) -> None:
    """A new byline is counted beside the name."""
    text = ArticleText("Hall", bylines=(Byline(people[0].id),))
    context.jobs.write(lambda: articles.create_article(library, text))
    settle()
    qtbot.waitUntil(lambda: page.authors.index(0).data(AuthorRole.BYLINES) == 1)


def test_grid_and_list_show_the_same_people(page, context) -> None:
    """The view is remembered, and the author stays chosen."""
    page.view._buttons["grid"].click()
    assert context.settings.text("people/view") == "grid"
    assert page.list.currentIndex().data(AuthorRole.AUTHOR).name == "Lena Marsh"


def test_previewed_page_has_the_articles_that_go_out(library, people) -> None:
    """An approved article by the author is on the page; a draft, and one that only names her, are not."""
    lena = people[0]
    for text in (
        ArticleText("Going out", bylines=(Byline(lena.id),)),
        ArticleText("By nobody", body="[Lena](author:lena-marsh) said."),
    ):
        made = articles.create_article(library, text).value
        for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
            articles.change_status(library, made.id, status)
    articles.create_article(library, ArticleText("A draft", bylines=(Byline(lena.id),)))
    document = rendered(library, lena, PAGE).document
    shown = [name for name in ("Going out", "By nobody", "A draft") if name in document]
    assert shown == ["Going out"]


def test_preview_follows_the_record(library, people) -> None:
    """Box and page are those of an export: with what is published, without what is withheld."""
    lena = people[0]
    assert "Covers the port." in rendered(library, lena, BOX).document
    assert "<h1>Lena Marsh</h1>" in rendered(library, lena, PAGE).document
    hidden = authors.set_fields(library, lena.id, withheld=("biography",)).value
    assert "Covers the port." not in rendered(library, hidden, BOX).document
