"""Counting and cutting what people write."""

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.counts import count_words, reading_minutes
from editor_app.domain.excerpt import cut, excerpt, plain_text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", 0),
        ("One, two — three.", 3),
        ("П’ять п'ять пʼять", 3),
        ("A [link here](https://example.org/a/b/c) there", 4),
        ("![a picture](media:abc) after", 3),
        ("https://example.org/long/address alone", 1),
        ("well-known 1,000.5 U.S. it’s", 4),
        ("# A *bold* `move`", 3),
    ],
)
def test_words_are_what_a_reader_sees(body: str, words: int) -> None:
    """Signs and addresses do not count."""
    assert count_words(body) == words


@pytest.mark.parametrize(
    ("body", "minutes"),
    [("", 1), ("word " * 240, 1), ("word " * 241, 2), ("word " * 240 + "![a](media:x)", 2)],
)
def test_reading_time_is_whole_minutes_rounded_up(body: str, minutes: int) -> None:
    """240 words a minute and twelve seconds a picture."""
    assert reading_minutes(body) == minutes


@pytest.mark.parametrize(
    ("text", "length", "shown"),
    [
        ("short", 10, "short"),
        ("one two three", 9, "one two…"),
        ("one, two", 5, "one…"),
        ("unbreakable", 5, "unbr…"),
        ("  a\n b ", 10, "a b"),
    ],
)
def test_a_cut_falls_between_words(text: str, length: int, shown: str) -> None:
    """An excerpt ends with a whole word and an ellipsis, and is never longer than asked."""
    assert cut(text, length) == shown
    assert len(shown) <= length


def test_an_excerpt_is_the_standfirst_or_the_first_prose() -> None:
    """Figures and sub-heads are passed over."""
    body = "![x](media:1)\n\n## Head\n\n> The *first* [words](https://e.org)[^1] here.\n\nMore."

    assert excerpt(ArticleText(standfirst=" Stand. ", body=body)) == "Stand."
    assert excerpt(ArticleText(body=body)) == "The first words here."
    assert excerpt(ArticleText()) == ""


def test_plain_text_has_no_signs() -> None:
    """Emphasis, links and notes become what one would read aloud."""
    assert plain_text("1. **Bold** and `code` ![alt](media:x) <b>b</b>") == "Bold and code alt b"
