"""What a clipboard brings into a library: its pictures, and links to the library's own articles."""

import base64
import io

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText
from editor_app.services import articles, media, pasting


def picture_html(data: bytes) -> str:
    """Return HTML with a picture in it."""
    return f'<p>a</p><img alt="Red" src="data:image/png;base64,{base64.b64encode(data).decode()}"><p>b</p>'


def test_a_picture_that_came_along_is_taken_in(library):
    """The text names the new item, and the answer tells that it was made."""
    file = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(file, "PNG")
    done = pasting.take_pasted(library, pasting.read_pasted(picture_html(file.getvalue())))
    (item,) = media.list_media(library)
    assert done.value.markdown == f"a\n\n![Red](media:{item.id})\n\nb"
    assert done.changes.media == {item.id}


def test_a_picture_that_cannot_be_read_is_counted(library):
    """The text comes in without it."""
    done = pasting.take_pasted(library, pasting.read_pasted(picture_html(b"no picture")))
    assert (done.value.markdown, done.value.lost) == ("a\n\nb", 1)


@pytest.mark.parametrize(
    ("address", "reference"),
    [
        ("article:abc", "abc"),
        ("https://news.example/paper/articles/ships/", "ships"),
        ("https://news.example/paper/articles/ships/index.html#text-x", "ships"),
        ("dateline-preview://library/articles/ships/index.html", "ships"),
        ("https://news.example/paper/authors/ships/", ""),
        ("https://news.example/papers/articles/ships/", ""),
        ("https://other.example/articles/ships/", ""),
    ],
)
def test_an_address_names_an_article(address, reference):
    """Pages of our own site and of the preview are known, others are not."""
    assert pasting.article_reference(address, "https://news.example/paper/") == reference


def test_an_article_in_the_bin_is_not_linked(library):
    """Only a kept article can become a card."""
    story = articles.create_article(library, ArticleText(headline="Ships", slug="ships")).value
    assert pasting.linked_article(library, "article:ships").id == story.id
    articles.bin_article(library, story.id)
    assert pasting.linked_article(library, f"article:{story.id}") is None
