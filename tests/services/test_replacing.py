"""Replacing across the library: only what was chosen, nothing that moved on, and a way back."""

from dataclasses import replace

import pytest

from editor_app.domain.article import ArticleText, Seo
from editor_app.domain.errors import Cancelled, Refused
from editor_app.domain.finding_text import BadPattern, Search
from editor_app.domain.revision import SaveReason
from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken, Silent
from editor_app.services import articles
from editor_app.services.finding import Scope, find_in_library
from editor_app.services.replacing import (
    Replacing,
    is_accepted_at_first,
    replace_in_library,
    undo_replacing,
)
from editor_app.storage.library import Library

KIEV = Search("Kiev")


@pytest.fixture
def stories(library):
    """Three drafts; two of them name the city."""
    texts = [
        ArticleText(headline="Kiev by night", slug="night", body="Kiev sleeps.\n\nNot all of Kiev."),
        ArticleText(headline="Elsewhere", slug="elsewhere", body="Nothing here.", language="uk"),
        ArticleText(headline="A port", slug="port", body="From kiev.", seo=Seo(title="Kiev port")),
    ]
    return [articles.create_article(library, text).value for text in texts]


def find(library, search=KIEV, scope=None):
    """Return what is found."""
    return find_in_library(library, search, scope or Scope(), Silent(), CancelToken())


def test_every_field_is_searched(library, stories):
    """Hits come by article and field, with the words around them."""
    results = find(library)
    assert {found.slug: [place.field for place in found.places] for found in results.found} == {
        "port": ["body", "seo.title"],
        "night": ["headline", "body", "body"],
    }
    place = next(found for found in results.found if found.slug == "night").places[2]
    assert (place.before, place.hit.text, place.after) == ("Kiev sleeps. ¶ Not all of ", "Kiev", ".")


def test_a_scope_narrows_the_search(library, stories):
    """State and language leave articles out."""
    articles.change_status(library, stories[0].id, Status.SUBMITTED)
    drafts = find(library, scope=Scope(statuses=frozenset({Status.DRAFT})))
    assert [found.slug for found in drafts.found] == ["port"]
    assert find(library, scope=Scope(language="uk")).places == 0


def test_a_search_can_be_stopped(library, stories):
    """A cancelled search ends with Cancelled."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        find_in_library(library, KIEV, Scope(), Silent(), token)


def test_chosen_places_are_replaced(library, stories):
    """What was skipped stays; each changed article gets a state of its own."""
    results = find(library)
    chosen = [replace(found, places=found.places[:2]) for found in results.found if found.slug == "night"]
    done = replace_in_library(library, Replacing(KIEV, "Kyiv"), chosen)
    text = articles.get_article(library, stories[0].id).text
    assert (text.headline, text.body) == ("Kyiv by night", "Kyiv sleeps.\n\nNot all of Kiev.")
    assert done.value.places == 2
    assert done.changes.articles == {stories[0].id}
    assert articles.list_revisions(library, stories[0].id)[0].reason is SaveReason.REPLACE
    assert articles.get_article(library, stories[2].id).revision == stories[2].revision


def test_an_article_that_moved_on_is_left(library, stories):
    """An article saved after the search is reported, and the others are changed."""
    results = find(library)
    newer = replace(stories[0].text, body="Kiev woke up.")
    articles.save_article(library, stories[0].id, newer, stories[0].revision)
    done = replace_in_library(library, Replacing(KIEV, "Kyiv"), results.found)
    assert done.value.moved_on == ("Kiev by night",)
    assert articles.get_article(library, stories[0].id).text.body == "Kiev woke up."
    assert articles.get_article(library, stories[2].id).text.seo.title == "Kyiv port"


def test_replacing_can_be_taken_back(library, stories):
    """The former texts come back; an article that moved on keeps its newer text."""
    receipt = replace_in_library(library, Replacing(KIEV, "Kyiv"), find(library).found).value
    now = articles.get_article(library, stories[2].id)
    articles.save_article(library, now.id, replace(now.text, standfirst="New"), now.revision)
    undone = undo_replacing(library, receipt).value
    assert articles.get_article(library, stories[0].id).text == stories[0].text
    assert undone.moved_on == ("A port",)
    assert articles.get_article(library, now.id).text.seo.title == "Kyiv port"


def test_groups_are_written(library, stories):
    """An expression with groups is replaced group by group."""
    search = Search(r"(\w+) by (\w+)", is_regex=True)
    replace_in_library(library, Replacing(search, "$2 in $1"), find(library, search).found)
    assert articles.get_article(library, stories[0].id).headline == "night in Kiev"


def test_a_bad_template_changes_nothing(library, stories):
    """A template that cannot be used is refused before anything is written."""
    with pytest.raises(BadPattern):
        replace_in_library(library, Replacing(Search("K", is_regex=True), "$1"), find(library).found)
    assert articles.get_article(library, stories[0].id).revision == 1


def test_published_articles_and_addresses_wait_for_a_person(library, stories):
    """What readers have seen, and what stands in an address, is not accepted at first."""
    body = "Kiev [Kiev](https://kiev.example/)"
    saved = articles.save_article(library, stories[1].id, replace(stories[1].text, body=body), 1).value
    found = next(each for each in find(library).found if each.article == saved.id)
    assert [is_accepted_at_first(found, place) for place in found.places] == [True, True, False]
    public = replace(found, status=Status.PUBLISHED)
    assert not any(is_accepted_at_first(public, place) for place in found.places)


def test_a_read_only_library_can_be_searched(library, stories):
    """Looking needs no right to write; replacing does."""
    with Library.open(library.path, read_only=True) as reader:
        results = find(reader)
        assert results.places == 5
        with pytest.raises(Refused):
            replace_in_library(reader, Replacing(KIEV, "Kyiv"), results.found)
