"""Counting and cutting what people write."""

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.counts import Counter, Counts, count_characters, count_words, reading_minutes
from editor_app.domain.excerpt import cut, excerpt, plain_text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", 0),
        ("One, two — three.", 3),
        ("П’ять п'ять пʼять", 3),
        ("A [link here](https://example.org/a/b/c) there", 4),
        ('![a picture](media:abc "with a caption") after', 1),
        ("![what a video shows](video:abc)", 4),
        ("```python\nx = 1\n```", 2),
        ('<b class="loud">bold</b><!-- aside --> text[^1]', 2),
        ("1. one\n2. two\n\n[^1]: note\n[ref]: https://example.org", 3),
        ("https://example.org/long/address alone", 1),
        ("well-known 1,000.5 U.S. it’s", 4),
        ("# A *bold* `move`", 3),
    ],
)
def test_words_are_what_a_reader_sees(body: str, words: int) -> None:
    """Signs and addresses do not count."""
    assert count_words(body) == words


def test_counting_line_by_line_gives_the_same() -> None:
    """The counter of the editor agrees with the counts of the whole body, also after a change."""
    body = "# Head\n\nSome *words* [here](https://e.org) TK\n\n![alt](media:1)\n\n```js\nx\n```\nSome *words*"
    counter = Counter()
    counter.count(ArticleText(body="Another\n" + body))
    counts = counter.count(ArticleText(headline="XX", body=body), selection="Some *words*")

    assert counts == Counts(count_words(body), count_characters(body), reading_minutes(body), 2, 2)


def test_characters_are_what_a_reader_sees() -> None:
    """Signs and addresses do not count, spaces do."""
    assert count_characters("## A **bold** [link](https://example.org)\n\n> said") == len("A bold linksaid")


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
