"""The sanitiser by itself, as the last door."""

import pytest

from editor_app.render.sanitise import clean_block, clean_raw


@pytest.mark.parametrize("name", ["src", "srcset"])
@pytest.mark.parametrize("address", ["https://evil.example/x", "//evil.example", "data:image/png,x", "x.jpg"])
def test_a_picture_comes_from_the_bundle_or_from_nowhere(name, address):
    """Every other address is dropped, also the second of a srcset."""
    assert clean_block(f'<img alt="x" {name}="{address}">') == '<img alt="x">'
    assert clean_block(f'<img alt="x" srcset="dateline-bundle:a 1w, {address} 2w">') == '<img alt="x">'


def test_a_film_comes_from_the_bundle_or_from_nowhere():
    """Neither the film nor its poster is asked of another machine."""
    assert (
        clean_block('<video src="https://evil.example" poster="//evil.example"></video>') == "<video></video>"
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/ї?q=1&amp;r=2#f",
        "http://localhost:8000/",
        "mailto:desk@a.example",
        "https://[::1]/",
    ],
)
def test_a_well_formed_link_is_kept(url):
    """The web, mail and addresses with Ukrainian letters pass."""
    assert clean_block(f'<a href="{url}">x</a>') == f'<a href="{url}" rel="noopener">x</a>'


@pytest.mark.parametrize(
    "url",
    [
        "javascript:x",
        "https://",
        "http://a b/",
        "https://a:b:c/",
        "relative/page",
        "/top",
        "ftp://a.example/",
        "#",
    ],
)
def test_any_other_link_loses_its_address(url):
    """The words stay, the address goes."""
    assert clean_block(f'<a href="{url}">x</a>') == "<a>x</a>"


def test_signs_that_no_address_may_hold_are_escaped():
    """Spaces, quotes and stray per cent signs are written as browsers write them."""
    assert 'href="https://a.example/a%20b%7C%25"' in clean_block('<a href="https://a.example/a b|%">x</a>')


def test_ids_cannot_take_the_names_of_the_page():
    """An id of a body, and a link to it, have a prefix of their own."""
    cleaned = clean_block('<p id="content"><a href="#content">x</a></p>')
    assert cleaned == '<p id="text-content"><a href="#text-content" rel="noopener">x</a></p>'


def test_only_known_classes_pass():
    """A body cannot dress itself as the masthead."""
    assert clean_block('<p class="masthead missing">x</p>') == '<p class="missing">x</p>'


def test_hand_written_html_has_no_headings_pictures_or_films():
    """What only Dateline makes is left out, the text stays."""
    assert clean_raw('<h2>a</h2><img src="dateline-bundle:x"><aside>b</aside>') == "ab"
