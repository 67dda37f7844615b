"""Internal addresses and how a page is placed."""

from editor_app.render import addresses


def test_place_makes_an_address_relative():
    """Links, pictures and posters lead up to the top of the bundle."""
    html = (
        '<a href="dateline-bundle:articles/x/index.html">x</a><video poster="dateline-bundle:media/a/b.jpg">'
    )
    placed = addresses.place(html, "../../")
    assert placed == '<a href="../../articles/x/index.html">x</a><video poster="../../media/a/b.jpg">'


def test_place_makes_every_address_of_a_srcset_absolute():
    """All candidates of a srcset are placed, not only the first."""
    html = '<img srcset="dateline-bundle:media/a/w1.jpg 1w, dateline-bundle:media/a/w2.jpg 2w">'
    placed = addresses.place(html, "https://site.example/")
    expected = '<img srcset="https://site.example/media/a/w1.jpg 1w, https://site.example/media/a/w2.jpg 2w">'
    assert placed == expected


def test_place_leaves_text_alone():
    """A sentence, an alt text or a title that mentions the scheme stays as it was written."""
    html = '<p title="dateline-bundle:a">href="dateline-bundle:x" <img alt="a > b, dateline-bundle:c"></p>'
    assert addresses.place(html, "../") == html


def test_place_reaches_an_address_behind_a_bracket_in_another_attribute():
    """A ">" inside a quoted value does not end the tag."""
    html = '<img alt="a > b" src="dateline-bundle:media/a/w1.jpg">'
    assert addresses.place(html, "") == '<img alt="a > b" src="media/a/w1.jpg">'


def test_the_first_page_of_a_list_has_no_number():
    """Page one of the front, a section or an author is its plain address."""
    assert addresses.front_path() == "index.html"
    assert addresses.section_path("culture", 1) == "sections/culture/index.html"
    assert addresses.author_path("ada") == "authors/ada/index.html"


def test_later_pages_have_a_folder_of_their_own():
    """Page two lies under page/2."""
    assert addresses.front_path(2) == "page/2/index.html"
    assert addresses.section_path("culture", 3) == "sections/culture/page/3/index.html"


def test_root_from_counts_the_folders():
    """The way up is as long as the way down."""
    assert addresses.root_from("articles/x/index.html") == "../../"
    assert addresses.root_from("index.html") == ""
