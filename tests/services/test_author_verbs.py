"""Authors: listed by what they lack, retired, and merged with all their bylines."""

from dataclasses import replace
from datetime import date

import pytest

from editor_app.domain.article import Article, ArticleText, Byline, BylineRole
from editor_app.domain.author import Author, AuthorLink, AuthorText, AuthorTranslation, Who
from editor_app.domain.errors import BadInput
from editor_app.domain.plan import Plan
from editor_app.services import articles, authors
from editor_app.services.author_merging import merge_authors, undo_merge
from editor_app.services.planning import save_plan
from editor_app.services.romanising import make_house_forms_file, romanised_name
from editor_app.storage.library import Library

LENA = AuthorText("Lena Marsh", role="Correspondent", private_contact="desk 4", withheld=("role",))
OLENA = AuthorText(
    "Olena Marsh",
    biography="Covers the port.",
    links=(AuthorLink("Site", "https://lena.example"),),
    private_contact="desk 9",
    translations=(AuthorTranslation("uk", role="Кореспондентка"),),
    withheld=("biography",),
)


@pytest.fixture
def lena(library: Library) -> Author:
    """The record that is kept."""
    return authors.create_author(library, LENA).value


@pytest.fixture
def olena(library: Library) -> Author:
    """The record of the same person that goes."""
    return authors.create_author(library, OLENA).value


def article_by(library: Library, *bylines: Byline, body: str = "") -> Article:
    """Return a new article with these bylines."""
    return articles.create_article(library, ArticleText("The lock opens", body=body, bylines=bylines)).value


def former(library: Library) -> list[tuple[str, str, str]]:
    """Return the slugs that lead to authors."""
    with library.read() as work:
        return work.topics.former_slugs(["author"])


@pytest.mark.parametrize(
    ("who", "names"),
    [
        (Who.KEPT, ["Lena Marsh", "Olena Marsh", "Old Hand"]),
        (Who.ACTIVE, ["Lena Marsh", "Olena Marsh"]),
        (Who.RETIRED, ["Old Hand"]),
        (Who.NO_BIOGRAPHY, ["Lena Marsh", "Old Hand"]),
        (Who.NO_PORTRAIT, ["Lena Marsh", "Olena Marsh", "Old Hand"]),
        (Who.BIN, ["Gone"]),
    ],
)
def test_list_shows_those_it_is_asked_for(library, lena, olena, who: Who, names: list[str]) -> None:
    """Each filter leaves its own people; whoever is in the bin is in no other list."""
    authors.create_author(library, AuthorText("Old Hand", retired=True))
    authors.bin_author(library, authors.create_author(library, AuthorText("Gone")).value.id)
    assert [each.name for each in authors.list_authors(library, "", who)] == sorted(names)


def test_retired_author_keeps_the_bylines(library, lena) -> None:
    """Retiring writes the day the service ended, and changes no article."""
    piece = article_by(library, Byline(lena.id))
    retired = authors.retire_author(library, lena.id).value
    assert (retired.text.retired, retired.text.service_to) == (True, library.clock().date())
    assert authors.author_articles(library, lena.id) == [piece.id]


def test_end_of_service_that_is_written_stays(library, lena) -> None:
    """Retiring somebody who left last year keeps last year's day."""
    authors.set_fields(library, lena.id, service_to=date(2025, 3, 1))
    assert authors.retire_author(library, lena.id).value.text.service_to == date(2025, 3, 1)


def test_old_slug_leads_to_the_new_one(library, lena) -> None:
    """A changed slug is remembered as a redirect."""
    authors.set_fields(library, lena.id, slug="lena")
    assert former(library) == [("author", "lena-marsh", "lena")]


def test_bylines_are_counted_once_an_article(library, lena, olena) -> None:
    """Somebody who wrote and photographed one article stands in one; binned articles do not count."""
    article_by(library, Byline(lena.id), Byline(lena.id, BylineRole.PHOTOGRAPHER), Byline(olena.id))
    articles.bin_article(library, article_by(library, Byline(olena.id)).id)
    assert authors.byline_counts(library) == {lena.id: 1, olena.id: 1}


def test_merge_moves_bylines_mentions_and_plans(library, lena, olena) -> None:
    """Whatever named the record that goes names the kept one, in binned articles too."""
    piece = article_by(library, Byline(olena.id), body="Said [Olena](author:olena-marsh).")
    save_plan(library, piece.id, Plan(reporter=olena.id))
    binned = articles.bin_article(library, article_by(library, Byline(olena.id)).id).value
    merge_authors(library, lena.id, olena.id)
    now = articles.get_article(library, piece.id)
    assert now.text.bylines == (Byline(lena.id),)
    assert now.text.body == "Said [Olena](author:lena-marsh)."
    assert now.plan.reporter == lena.id
    assert articles.get_article(library, binned.id).text.bylines == (Byline(lena.id),)


def test_merge_names_nobody_twice_for_the_same(library, lena, olena) -> None:
    """Where both stood in one role there is one line with both notes; another role stays beside it."""
    piece = article_by(
        library,
        Byline(lena.id, note="in Kyiv"),
        Byline(olena.id, note="in Kharkiv"),
        Byline(olena.id, BylineRole.PHOTOGRAPHER),
    )
    merge_authors(library, lena.id, olena.id)
    assert articles.get_article(library, piece.id).text.bylines == (
        Byline(lena.id, note="in Kyiv; in Kharkiv"),
        Byline(lena.id, BylineRole.PHOTOGRAPHER),
    )


def test_merge_takes_what_the_kept_record_lacks(library, lena, olena) -> None:
    """Empty fields are filled, contacts joined; what one of them withheld is not published after it."""
    merge_authors(library, lena.id, olena.id)
    text = authors.get_author(library, lena.id).text
    assert (text.name, text.role, text.biography) == ("Lena Marsh", "Correspondent", "Covers the port.")
    assert (text.links, text.private_contact) == (OLENA.links, "desk 4; desk 9")
    assert text.withheld == ("role", "biography")
    assert text.published().said_in("uk") == AuthorTranslation("uk")


def test_slug_of_the_merged_record_leads_to_the_kept_one(library, lena, olena) -> None:
    """Old addresses of the record that went, its former ones too, lead to the kept record."""
    authors.set_fields(library, olena.id, slug="olena")
    merge_authors(library, lena.id, olena.id)
    assert former(library) == [("author", "olena", "lena-marsh"), ("author", "olena-marsh", "lena-marsh")]


def test_merge_is_taken_back_whole(library, lena, olena) -> None:
    """Both records, the bylines, the plan and the addresses are as they were."""
    authors.set_fields(library, olena.id, slug="olena")
    piece = article_by(library, Byline(olena.id), body="[She](author:olena) said.")
    piece = save_plan(library, piece.id, Plan(editor=olena.id)).value
    records, slugs = authors.list_authors(library), former(library)
    undo_merge(library, merge_authors(library, lena.id, olena.id).value)
    now = articles.get_article(library, piece.id)
    assert authors.list_authors(library) == records
    assert (now.text, now.plan, former(library)) == (piece.text, piece.plan, slugs)


def test_article_written_on_since_the_merge_is_left(library, lena, olena) -> None:
    """Taking the merge back never overwrites later work; it names what it left."""
    piece = article_by(library, Byline(olena.id))
    merge = merge_authors(library, lena.id, olena.id).value
    now = articles.get_article(library, piece.id)
    articles.save_article(library, piece.id, replace(now.text, standfirst="New."), now.revision)
    undone = undo_merge(library, merge).value
    assert undone.left_alone == ("The lock opens",)
    assert articles.get_article(library, piece.id).text.bylines == (Byline(lena.id),)


def test_record_written_on_since_the_merge_is_left(library, lena, olena) -> None:
    """What was written into the kept record after the merge stays when it is taken back."""
    merge = merge_authors(library, lena.id, olena.id).value
    authors.set_fields(library, lena.id, role="Editor")
    undo_merge(library, merge)
    assert authors.get_author(library, lena.id).text.role == "Editor"


def test_author_is_not_merged_with_itself(library, lena) -> None:
    """One and the same record is refused."""
    with pytest.raises(BadInput, match="same record"):
        merge_authors(library, lena.id, lena.id)


def test_restored_author_has_the_address_again(library, lena, olena) -> None:
    """An author taken out of the bin after a merge is at the old address, which leads nowhere else."""
    merge_authors(library, lena.id, olena.id)
    authors.restore_author(library, olena.id)
    assert former(library) == []


def test_name_is_romanised_as_the_house_writes_it(library) -> None:
    """The file in the library goes before the official table; it begins with words on its form."""
    path = make_house_forms_file(library).value
    assert romanised_name(library, "Олег Зеленський") == "Oleh Zelenskyi"
    path.write_text(path.read_text(encoding="utf-8") + "Зеленський = Zelensky\n", encoding="utf-8")
    assert romanised_name(library, "Олег Зеленський") == "Oleh Zelensky"
