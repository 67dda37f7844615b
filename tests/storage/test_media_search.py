"""Which media items a question finds, and in which order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, Media, MediaKind, MediaText, Rights, Translation
from editor_app.domain.media_query import MediaOrder, MediaQuery, Trait
from editor_app.services import articles, authors, media
from editor_app.storage.library import Library

TODAY = date(2026, 6, 15)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)

Put = Callable[..., MediaId]


@pytest.fixture
def put(library: Library) -> Put:
    """Put an item into the library by its name; each is a day younger than the one before."""
    days = iter(range(1000))

    def put(name: str, kind: MediaKind = MediaKind.PICTURE, *, binned: bool = False, **text: Any) -> MediaId:
        at = NOON + timedelta(days=next(days))
        written = MediaText(**{"title": name, "alt": "Said", "credit": "Lena", **text})
        item = Media(MediaId(name), kind, None, f"{name}.jpg", written, at, at, at if binned else None)
        with library.write() as work:
            work.media.add(item)
        return item.id

    return put


def found(library: Library, **asked: Any) -> list[str]:
    """The names of what a question finds."""
    with library.read() as work:
        return [str(each) for each in work.media_ids(MediaQuery(**asked), TODAY)]


def having(library: Library, *traits: Trait) -> set[str]:
    """The names of what has all of these traits."""
    return set(found(library, traits=frozenset(traits)))


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("quay", {"caption": "The Quay"}),
        ("crane", {"long_description": "A crane, seen from below"}),
        ("reuters", {"source": "Reuters"}),
        ("одеса", {"place": "Одеса"}),
        ("п'ять", {"translations": (Translation("uk", caption="Пʼять кораблів"),)}),
        ("harvest", {"keywords": ("grain", "harvest")}),
        ("welcome", {"transcript": "Welcome to the harbour."}),
        ("print", {"rights": Rights(usage="Print only")}),
        ("grandmother", {"rights": Rights(consent_note="Asked the grandmother")}),
        ("example.org", {"url": "https://video.example.org/1"}),
    ],
)
def test_search_looks_through_every_text(library, put, word, text) -> None:
    """A word of any field finds its item and no other."""
    put("other")
    put("wanted", **text)
    assert found(library, search=word) == ["wanted"]


def test_every_word_must_occur(library, put) -> None:
    """Two words are both asked for, wherever in the texts they stand."""
    put("half", caption="The quay")
    put("whole", caption="The quay", place="Odesa")
    assert found(library, search="odesa quay") == ["whole"]


def test_the_bin_is_a_list_of_its_own(library, put) -> None:
    """What lies in the bin is in no other list, and nothing else is in the bin."""
    put("kept")
    put("gone", binned=True)
    assert found(library) == ["kept"]
    assert found(library, binned=True) == ["gone"]


def test_what_nothing_names_is_unused(library, put) -> None:
    """A lead, a body, a portrait and a poster are uses; those of what lies in the bin are none."""
    for name in ("lead", "body", "portrait", "poster", "free", "left"):
        put(name)
    put("clip", MediaKind.VIDEO, poster=MediaId("poster"))
    put("old", MediaKind.VIDEO, poster=MediaId("left"), binned=True)
    authors.create_author(library, AuthorText("Lena", avatar=MediaId("portrait")))
    text = ArticleText("One", body="![](media:body)", lead=LeadPicture(MediaId("lead")))
    article = articles.create_article(library, text).value
    assert having(library, Trait.UNUSED) == {"free", "left", "clip"}
    articles.bin_article(library, article.id)
    assert having(library, Trait.UNUSED) == {"free", "left", "clip", "lead", "body"}


def test_a_changed_article_lets_go_of_its_pictures(library, put) -> None:
    """What a new text does not name any more is unused, and what it names is used."""
    put("first"), put("second")
    article = articles.create_article(library, ArticleText("One", body="![](media:first)")).value
    after = replace(article.text, body="![](media:second)")
    articles.save_article(library, article.id, after, article.revision)
    assert having(library, Trait.UNUSED) == {"first"}


def test_rights_end_after_their_last_day(library, put) -> None:
    """The last day still counts; thirty days ahead are soon, and both are one question."""
    days = {"past": -1, "today": 0, "soon": 30, "late": 31}
    for name, ahead in days.items():
        put(name, rights=Rights(expires=TODAY + timedelta(days=ahead)))
    put("never")
    assert having(library, Trait.EXPIRED) == {"past"}
    assert having(library, Trait.EXPIRING) == {"today", "soon"}
    assert having(library, Trait.EXPIRED, Trait.EXPIRING) == {"past", "today", "soon"}


def test_traits_are_all_asked_for(library, put) -> None:
    """Sensitive and without a credit: only what is both."""
    put("both", sensitive=True, credit=" ")
    put("one", sensitive=True)
    put("other", credit="")
    put("shielded", protected=True)
    assert having(library, Trait.SENSITIVE, Trait.NO_CREDIT) == {"both"}
    assert having(library, Trait.PROTECTED) == {"shielded"}


def test_only_pictures_lack_an_alternative_text(library, put) -> None:
    """A sound has none and needs none."""
    put("picture", alt="")
    put("sound", MediaKind.AUDIO, alt="")
    assert having(library, Trait.NO_ALT) == {"picture"}


def test_stars_colour_kind_and_creator_narrow_the_list(library, put) -> None:
    """Each leaves its own; stars are at least as many."""
    put("three", rating=3)
    put("five", rating=5, label=Label.RED)
    put("clip", MediaKind.VIDEO, creator="Oleh")
    assert set(found(library, rating=3)) == {"three", "five"}
    assert found(library, label=Label.RED) == ["five"]
    assert found(library, kind=MediaKind.VIDEO) == ["clip"]
    assert found(library, creator="Oleh") == ["clip"]


def test_days_count_from_morning_to_night(library, put) -> None:
    """Both ends of a range are in it: by the day an item was added, or the day it was taken."""
    put("first", taken="2025-01-31T23:59:00")
    put("second", taken="2025-02-01T00:00:00+02:00")
    put("third")
    second = date(2026, 6, 2)
    assert found(library, since=second, until=second) == ["second"]
    assert found(library, until=date(2025, 1, 31), by_taken=True) == ["first"]
    assert found(library, since=date(2025, 2, 1), by_taken=True) == ["second"]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (MediaOrder.NEWEST, ["c", "a", "b"]),
        (MediaOrder.OLDEST, ["b", "a", "c"]),
        (MediaOrder.TAKEN, ["b", "a", "c"]),
        (MediaOrder.RATING, ["a", "c", "b"]),
        (MediaOrder.NAME, ["a", "c", "b"]),
    ],
)
def test_each_order(library, put, order, names) -> None:
    """By age, by the day it was taken, by stars, and by name as the alphabet has it."""
    put("b", title="Їжак", taken="2026-03-01", rating=0)
    put("a", title="абрикос", taken="2026-02-01", rating=5)
    put("c", title="Ґанок", rating=2)
    assert found(library, order=order) == names


def test_order_holds_for_many(library, put) -> None:
    """Some hundreds come in exactly the order of their age."""
    names = [put(f"m{number}") for number in range(300)]
    assert found(library) == [*reversed(names)]


def test_the_same_name_has_the_newest_first(library, put) -> None:
    """Pictures of one caption stand together, the last of them before the others."""
    for name in ("one", "two", "three"):
        put(name, title="Quay")
    put("before", title="a boat")
    assert found(library, order=MediaOrder.NAME) == ["before", "three", "two", "one"]


def test_a_new_name_is_a_new_place(library, put) -> None:
    """Renamed, an item goes where the alphabet has it now."""
    put("a", title="Apron"), put("b", title="Bollard")
    item = media.get_media(library, MediaId("a"))
    media.save_media(library, item.id, replace(item.text, title="Crane"))
    assert found(library, order=MediaOrder.NAME) == ["b", "a"]


def test_a_batch_of_any_size_is_asked_for(library, put) -> None:
    """Only what is named is found; more names than the database takes at once are no trouble."""
    put("one"), put("two"), put("other")
    many = [MediaId(f"gone{number}") for number in range(40_000)]
    assert found(library, batch=frozenset({MediaId("one"), MediaId("two"), *many})) == ["two", "one"]


def test_uses_are_counted(library, put) -> None:
    """Two articles and a poster are three; what is named nowhere is left out."""
    put("poster"), put("free")
    put("clip", MediaKind.VIDEO, poster=MediaId("poster"))
    for headline in ("One", "Two"):
        articles.create_article(library, ArticleText(headline, lead=LeadPicture(MediaId("poster"))))
    with library.read() as work:
        assert work.uses_of_media([MediaId("poster"), MediaId("free")]) == {"poster": 3}


def test_creators_with_most_items_come_first(library, put) -> None:
    """Everybody once; nobody without a name, and nobody of whom only the bin has something."""
    put("one", creator="Oleh"), put("two", creator="Lena"), put("three", creator="Lena")
    put("four", creator="Ada", binned=True)
    with library.read() as work:
        assert work.creators() == ["Lena", "Oleh"]
