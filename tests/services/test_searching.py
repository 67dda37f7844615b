"""Searching articles: operators, and the same answer as looking at every article by hand."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.search_query import parse
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.services.authors import create_author
from editor_app.services.lists import ArticleQuery, article_ids
from editor_app.services.sections import create_section
from editor_app.storage.folding import fold, terms
from editor_app.storage.library import Library

WORDS = ("grain", "grains", "port", "П’ять", "п'ятниця", "Harbour", "fire", "night-shift", "co-op", "Київ")


@pytest.fixture
def stories(library: Library) -> dict[str, str]:
    """Four articles that differ in everything a search asks for; ids by slug."""
    section = create_section(library, "News Feed").value
    olena = create_author(library, AuthorText("Олена Марчук")).value
    made = [
        ArticleText(headline="Grain leaves the harbour", slug="grain", body="Ships.", section=section.id),
        ArticleText(headline="Fire", slug="fire", body="A fire in the harbour.", bylines=(Byline(olena.id),)),
        ArticleText(headline="Порт", slug="port", body="Зерно.", language="uk", tags=("Grain deal",)),
        ArticleText(headline="Night", slug="night", standfirst="grain at night", body="Quiet."),
    ]
    ids = {text.slug: articles.create_article(library, text).value.id for text in made}
    articles.change_status(library, ids["fire"], Status.SUBMITTED)
    return ids


@pytest.mark.parametrize(
    ("typed", "slugs"),
    [
        ("harbour", {"grain", "fire"}),
        ("harbour -fire", {"grain"}),
        ("-harbour", {"port", "night"}),
        ("ships OR quiet", {"grain", "night"}),
        ('"the harbour"', {"grain", "fire"}),
        ('"harbour the"', set()),
        ("section:news-feed", {"grain"}),
        ('section:"news feed"', {"grain"}),
        ("-section:news", {"fire", "port", "night"}),
        ("by:марчук", {"fire"}),
        ("status:submitted", {"fire"}),
        ("-status:draft", {"fire"}),
        ("lang:uk", {"port"}),
        ("tag:grain-deal", {"port"}),
        ("is:published", set()),
        ("-is:late", {"grain", "fire", "port", "night"}),
        ("slug:gr", {"grain"}),
        ("before:2000", set()),
        ("after:2000 harbour", {"grain", "fire"}),
        ("??", set()),
    ],
)
def test_operators_find_what_they_say(
    library: Library, stories: dict[str, str], typed: str, slugs: set
) -> None:
    """Each operator, alone and beside words; its opposite finds all the others."""
    found = set(article_ids(library, ArticleQuery(search=typed)))
    assert {slug for slug, article_id in stories.items() if article_id in found} == slugs


def test_days_are_compared_with_the_last_change(library: Library, stories: dict[str, str]) -> None:
    """`before` ends with the midnight that begins the day, `after` begins with it."""
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert not article_ids(library, ArticleQuery(search=f"after:{tomorrow:%Y-%m-%d}"))
    assert len(article_ids(library, ArticleQuery(search=f"before:{tomorrow:%Y-%m-%d}"))) == 4


def test_the_first_hits_are_those_that_say_it_first(library: Library, stories: dict[str, str]) -> None:
    """A headline comes before a standfirst, and that before the body; newer ones come first among equals."""
    articles.create_article(library, ArticleText(headline="Later", slug="later", body="grain, grain"))
    with library.read() as work:
        hits = work.first_hits("grain", 10)
    assert [articles.get_article(library, hit).slug for hit in hits] == ["grain", "night", "later"]


def test_what_lies_in_the_bin_is_no_hit(library: Library, stories: dict[str, str]) -> None:
    """A binned article is not among the first hits."""
    articles.bin_article(library, stories["grain"])
    with library.read() as work:
        assert stories["grain"] not in work.first_hits("harbour", 10)


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
typed = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(WORDS).map("-{}".format),
        st.sampled_from(WORDS).map(lambda word: word[:3]),
        texts.map('"{}"'.format),
        st.just("OR"),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(texts, min_size=1, max_size=5), typed)
def test_search_agrees_with_a_look_at_every_article(library: Library, bodies: list[str], wished: str) -> None:
    """Whatever is typed, the index finds exactly the articles a naive scan finds."""
    made = {}
    for body in bodies:
        article = articles.create_article(library, ArticleText(headline="x", body=body)).value
        made[article.id] = body
    found = set(article_ids(library, ArticleQuery(search=wished)))
    query = parse(wished)
    by_hand = {article_id for article_id, body in made.items() if query and matches(query, body)}
    assert found & made.keys() == (by_hand if query else made.keys())
    if query.wanted:
        with library.read() as work:
            assert set(work.first_hits(wished, 10_000)) & made.keys() == by_hand


def matches(query, body):
    """Tell by looking at the words whether a body is what a query asks for."""
    has = [terms(fold(body))]

    def is_there(needle):
        wanted = terms(needle.text)
        return any(stands_at(wanted, has[0], start, needle.unfinished) for start in range(len(has[0])))

    return all(any(map(is_there, group)) for group in query.wanted) and not any(map(is_there, query.unwanted))


def stands_at(wanted, words, start, unfinished):
    """Tell whether some words stand at a place of others, the last perhaps only with its beginning."""
    there = words[start : start + len(wanted)]
    if len(there) < len(wanted):
        return False
    same = there[:-1] == wanted[:-1]
    return same and (there[-1].startswith(wanted[-1]) if unfinished else there[-1] == wanted[-1])
