"""Finding articles: search, filters, order, counts."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText, Byline, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.workflow import Status
from editor_app.services.articles import bin_article, change_status, create_article, save_article
from editor_app.services.authors import create_author, list_authors, save_author
from editor_app.services.lists import ArticleQuery, article_ids, article_rows, queue_counts
from editor_app.services.sections import create_section
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library


def headlines(library: Library, **query: object) -> list[str]:
    ids = article_ids(library, ArticleQuery(**query))
    return [row.headline for row in article_rows(library, ids)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("grain", True),
        ("gra", True),
        ("GRAIN ports", True),
        ("порт", True),
        ("п'ять", True),
        ("п’ять", True),
        ("пʼять", True),
        ("П’ЯТЬ", True),
        ("grain barley", False),
        ("ain", False),
        ('"; DROP TABLE article', False),
        ("* ^ ( )", False),
        ("-", False),
    ],
)
def test_search_folds_case_and_apostrophes(library: Library, query: str, found: bool) -> None:
    """Every word must occur, the last one may be unfinished, and no sign breaks the search."""
    create_article(library, ArticleText(headline="Grain leaves", body="П’ять portів: ports, порти."))

    assert bool(headlines(library, search=query)) is found


def test_search_sees_the_names_in_the_byline(library: Library) -> None:
    """A story is found by its author's name."""
    author = create_author(library, AuthorText("Олена Марчук")).value
    create_article(library, ArticleText(headline="Hers", bylines=(Byline(author.id),)))

    assert headlines(library, search="марчук") == ["Hers"]


def test_search_forgets_words_that_were_taken_out(library: Library) -> None:
    """The index follows every save."""
    article = create_article(library, ArticleText(headline="One", body="barley")).value
    save_article(library, article.id, replace(article.text, body="wheat"), article.revision)

    assert headlines(library, search="barley") == []
    assert headlines(library, search="wheat") == ["One"]


def test_lists_filter_by_status_section_and_bin(library: Library) -> None:
    """Each filter leaves out what it should."""
    section = create_section(library, "Business").value
    create_article(library, ArticleText(headline="Draft"))
    business = create_article(library, ArticleText(headline="Sent", section=section.id)).value
    change_status(library, business.id, Status.SUBMITTED)
    binned = create_article(library, ArticleText(headline="Binned")).value
    bin_article(library, binned.id)

    assert headlines(library) == ["Sent", "Draft"]
    assert headlines(library, statuses=frozenset({Status.SUBMITTED})) == ["Sent"]
    assert headlines(library, section=section.id) == ["Sent"]
    assert headlines(library, binned=True) == ["Binned"]
    counts = queue_counts(library)
    assert (counts.by_status, counts.binned) == ({Status.DRAFT: 1, Status.SUBMITTED: 1}, 1)


def test_lists_can_be_ordered(library: Library) -> None:
    """By headline, both ways."""
    for headline in ("B", "C", "A"):
        create_article(library, ArticleText(headline=headline))

    assert headlines(library, order="headline", descending=False) == ["A", "B", "C"]
    assert headlines(library, order="created") == ["A", "C", "B"]


def test_a_row_shows_who_wrote_it_and_its_picture(library: Library, tmp_path: Path) -> None:
    """Byline, section, words and thumbnail come with the row."""
    Image.new("RGB", (60, 40), "navy").save(tmp_path / "p.png")
    picture = take_in(library, tmp_path / "p.png").value
    people = [create_author(library, AuthorText(name)).value for name in ("Ann", "Bo")]
    section = create_section(library, "News Feed").value
    text = ArticleText(
        headline="One",
        body="four words are here",
        section=section.id,
        bylines=tuple(Byline(person.id) for person in reversed(people)),
        lead=LeadPicture(picture.id),
    )
    article = create_article(library, text).value

    (row,) = article_rows(library, [article.id])

    assert (row.byline, row.section, row.words, row.thumbnail) == ("Bo, Ann", "News Feed", 4, picture)


def test_authors_are_found_by_any_form_of_their_name(library: Library) -> None:
    """The Ukrainian form of a name finds the author too, whatever the case."""
    olena = create_author(library, AuthorText("Olena Marchuk", names=(("uk", "Олена Марчук"),))).value
    create_author(library, AuthorText("Ann Smith", role="Editor"))

    assert [a.name for a in list_authors(library, "ОЛЕНА")] == ["Olena Marchuk"]
    assert [a.name for a in list_authors(library, "edit")] == ["Ann Smith"]
    save_author(library, olena.id, replace(olena.text, name="Olena M."))
    assert [a.name for a in list_authors(library)] == ["Ann Smith", "Olena M."]
