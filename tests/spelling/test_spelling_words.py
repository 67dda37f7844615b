"""What of a line of Markdown is read as words."""

import pytest

from editor_app.spelling.fences import code_lines
from editor_app.spelling.words import words_of


def read(line: str) -> list[str]:
    return [word.text for word in words_of(line)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Plain *words* and __more__.", ["Plain", "words", "and", "more"]),
        ("run `rm -rf` now", ["run", "now"]),
        ("``a ` b`` after", ["after"]),
        (
            'see [the port](https://ex.org/a_(b) "in the caption") now',
            ["see", "the", "port", "in", "the", "caption", "now"],
        ),
        ("[the bill](article:grain-bill), ![a ship](media:ab12cd34)", ["the", "bill", "a", "ship"]),
        ("[port]: https://example.org/port 'Port'", ["Port"]),
        ("[the port][harbour] and[^note]", ["the", "port", "and"]),
        ("[^note]: A note", ["A", "note"]),
        ("> [!facts] What is known", ["What", "is", "known"]),
        ("*[HTML]: Hyper text", ["Hyper", "text"]),
        ('<span class="smal">text</span> <!-- a comment -->', ["text"]),
        ("write to olena@example.org or <https://example.org>", ["write", "to", "or"]),
        ("at example.org/news or www.example.org, not here.", ["at", "or", "not", "here"]),
        ("## Heading {: #anchr .clss }", ["Heading"]),
        ("a&nbsp;b #hashtag @mention", ["a", "b"]),
        ("п’ять сімʼя об'єкт", ["п’ять", "сімʼя", "об'єкт"]),
        ("well-known ‘quoted’ dogs’ bones", ["well-known", "quoted", "dogs", "bones"]),
    ],
)
def test_only_what_a_reader_sees_is_read(line: str, words: list[str]) -> None:
    """Words are found in prose, titles and captions, and nowhere else."""
    assert read(line) == words


def test_words_stand_where_they_say() -> None:
    """The places of a word cut it out of its line."""
    line = "`code` then *п’ять* [words](https://example.org) end."
    assert [line[word.start : word.end] for word in words_of(line)] == read(line)
    assert [word.text for word in words_of(line) if word.dotted] == ["end"]


def test_fenced_lines_are_code() -> None:
    """Fences and what lies between them are code; an open fence reaches to the end."""
    lines = ["text", "```python", "code", "```", "text", "~~~", "code"]
    assert code_lines(lines) == [False, True, True, True, False, True, True]
