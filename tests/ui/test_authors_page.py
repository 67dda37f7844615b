"""The page of people: authors are made, described, found, binned and restored."""

from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import Author, AuthorLink, AuthorText
from editor_app.services import articles, authors, taking_in
from ui.authors.page import AuthorsPage
from ui.context import Context
from ui.delegates.author_row import initials
from ui.models.author_list import AuthorListModel


@pytest.fixture
def lena(library) -> Author:
    """An author of the library."""
    return authors.create_author(library, AuthorText("Lena Marsh", role="Correspondent")).value


@pytest.fixture
def page(qtbot, context: Context) -> AuthorsPage:
    """The page, shown, with every answer heard."""
    page = AuthorsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return page


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def open_lena(lena, page, settle) -> Author:
    """Lena, with her record open."""
    page.show_author(lena.id)
    settle()
    return lena


def test_author_model_keeps_the_rules_of_qt(context, lena, qtmodeltester, settle) -> None:
    """The model of the list passes Qt's own checks."""
    model = AuthorListModel(context)
    model.show("")
    settle()
    qtmodeltester.check(model)
    assert model.rowCount() == 1


def test_empty_page_offers_to_make_an_author(page) -> None:
    """With nobody there the page says what belongs here, and its step opens empty fields."""
    page._nobody._button.click()
    assert page.record.isVisible()
    assert page.record.author is None


def test_new_author_is_made_once_there_is_a_name(qtbot, library, page, settle) -> None:
    """A role alone makes nobody; with a name the author is in the library and in the list."""
    page.begin_new()
    QTest.keyClicks(page.record.fields.role, "Editor")
    page.flush()
    settle()
    assert authors.list_authors(library) == []
    QTest.keyClicks(page.record.fields.name, "Oleh Sydorenko")
    page.flush()
    settle()
    (made,) = authors.list_authors(library)
    assert (made.name, made.text.role, made.slug) == ("Oleh Sydorenko", "Editor", "oleh-sydorenko")
    assert page.record.fields.slug.text() == "oleh-sydorenko"
    assert page.list.currentIndex() == page.authors.place_of(made.id)


def test_writing_on_while_an_author_is_made_makes_no_second_one(library, page, settle) -> None:
    """Letters typed before the library answered go into the same record."""
    page.begin_new()
    QTest.keyClicks(page.record.fields.name, "Ada")
    page.flush()
    QTest.keyClicks(page.record.fields.name, " Quill")
    page.flush()
    settle()
    page.flush()
    settle()
    assert [author.name for author in authors.list_authors(library)] == ["Ada Quill"]


def test_all_fields_are_saved(library, page, open_lena, settle) -> None:
    """Names, links, biography and the private contact are in the library after a flush."""
    fields = page.record.fields
    QTest.keyClicks(fields.names._rows[0]._first, "uk")
    fields.names._rows[0]._second.insert("Лена Марш")
    QTest.keyClicks(fields.links._rows[0]._first, "Site")
    QTest.keyClicks(fields.links._rows[0]._second, "https://lena.example.org")
    QTest.keyClicks(fields.biography, "Covers the port.")
    QTest.keyClicks(fields.contact, "desk 4")
    page.flush()
    settle()
    text = authors.get_author(library, open_lena.id).text
    assert text.names == (("uk", "Лена Марш"),)
    assert text.links == (AuthorLink("Site", "https://lena.example.org"),)
    assert (text.biography, text.private_contact) == ("Covers the port.", "desk 4")


def test_wrong_link_is_told_and_the_rest_is_saved(library, page, open_lena, settle) -> None:
    """An address without https gets a sentence and stays out; what else was written is saved."""
    fields = page.record.fields
    QTest.keyClicks(fields.biography, "Covers the port.")
    QTest.keyClicks(fields.links._rows[0]._second, "lena.example.org")
    page.flush()
    settle()
    assert "starts with https://" in fields._links_row.problem
    text = authors.get_author(library, open_lena.id).text
    assert (text.links, text.biography) == ((), "Covers the port.")


def test_taken_slug_is_told_at_its_field_and_the_rest_is_saved(library, page, open_lena, settle) -> None:
    """The library's refusal stands below the slug; what else was written is saved under the old one."""
    QTest.keyClicks(page.record.fields.biography, "Covers the port.")
    authors.create_author(library, AuthorText("Taken"))
    page.record.fields.slug.selectAll()
    QTest.keyClicks(page.record.fields.slug, "taken")
    page.flush()
    settle()
    assert "Another author has the slug" in page.record.fields._slug_row.problem
    page.flush()
    settle()
    text = authors.get_author(library, open_lena.id).text
    assert (text.slug, text.biography) == ("lena-marsh", "Covers the port.")


def test_portrait_is_chosen_and_removed(library, page, open_lena, tmp_path, settle) -> None:
    """A picture picked for the author is saved, and can be taken away again."""
    path = tmp_path / "lena.jpg"
    Image.new("RGB", (300, 300), "tan").save(path)
    portrait = taking_in.take_in(library, path).value
    page.record.fields.avatar._on_picked(portrait)
    settle()
    assert authors.get_author(library, open_lena.id).text.avatar == portrait.id
    page.record.fields.avatar.clear.click()
    settle()
    assert authors.get_author(library, open_lena.id).text.avatar is None


def test_articles_of_the_author_are_links(qtbot, context, library, page, open_lena, settle) -> None:
    """An article with the author in its byline can be gone to."""
    text = ArticleText("The lock opens", bylines=(Byline(open_lena.id),))
    context.jobs.write(lambda: articles.create_article(library, text))
    settle()
    (link,) = page.record._written._links
    with qtbot.waitSignal(page.article_requested) as asked:
        link.click()
    assert asked.args == articles_ids(library, open_lena)


def articles_ids(library, author: Author) -> list[str]:
    """The articles of an author."""
    return list(authors.author_articles(library, author.id))


def test_binned_author_comes_back(qtbot, context, library, page, open_lena, settle) -> None:
    """Delete in the list moves to the bin; the notice brings the author back."""
    with qtbot.waitSignal(context.notices.said) as said:
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    settle()
    assert page.authors.rowCount() == 0
    said.args[0].action()
    settle()
    assert page.authors.rowCount() == 1


def test_search_finds_by_role(qtbot, library, page, lena) -> None:
    """Words of the role leave the people who have them."""
    authors.create_author(library, AuthorText("Ada Quill", role="Photographer"))
    QTest.keyClicks(page.search, "photo")
    qtbot.waitUntil(lambda: page.authors.rowCount() == 1)
    assert page.authors.index(0).data() == "Ada Quill, Photographer"


def test_initials_of_names() -> None:
    """First and last word give the initials; one word gives one letter."""
    assert [initials(name) for name in ("Lena van Marsh", "ada", "")] == ["LM", "A", ""]
