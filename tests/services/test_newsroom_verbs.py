"""The masthead and the sections."""

from dataclasses import replace

import pytest

from editor_app.domain.errors import BadInput
from editor_app.domain.newsroom import Newsroom
from editor_app.services.newsroom import get_newsroom, save_newsroom
from editor_app.services.sections import create_section, list_sections, rename_section
from editor_app.storage.library import Library

MASTHEAD = Newsroom("The Courier", "News", "uk", "https://courier.example.org", "Europe/Kyiv", 8)


def test_the_masthead_is_kept(library: Library) -> None:
    """Every field survives, and an empty library has a default."""
    assert get_newsroom(library) == Newsroom()

    save_newsroom(library, MASTHEAD)

    assert get_newsroom(library) == MASTHEAD


@pytest.mark.parametrize(
    "wrong",
    [
        {"base_url": "courier.example.org"},
        {"base_url": "ftp://courier.example.org"},
        {"base_url": "https://"},
        {"base_url": "https://courier.example.org/?a=b"},
        {"zone": "Kyiv"},
        {"items_per_page": 0},
    ],
)
def test_a_wrong_masthead_is_refused(library: Library, wrong: dict) -> None:
    """A value that would break pages or feeds is refused and changes nothing."""
    with pytest.raises(BadInput):
        save_newsroom(library, replace(MASTHEAD, **wrong))

    assert get_newsroom(library) == Newsroom()


def test_sections_come_in_the_order_of_the_paper(library: Library) -> None:
    """A renamed section keeps its place and its address; names are unique."""
    news = create_section(library, "News Feed").value
    create_section(library, "Культура")
    rename_section(library, news.id, "Latest")

    assert [(s.slug, s.name) for s in list_sections(library)] == [
        ("news-feed", "Latest"),
        ("kultura", "Культура"),
    ]
    for name in (" ", "latest"):
        with pytest.raises(BadInput):
            create_section(library, name)
