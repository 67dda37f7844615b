"""Finding in a text: what counts as equal, what counts as a word, and what is written instead."""

import time
from threading import Event, Thread

import pytest

from editor_app.domain.finding_text import (
    BadPattern,
    Finder,
    Replacement,
    Search,
    TooSlow,
    address_spans,
    replaced,
    with_case_of,
)


def found(text, pattern, **options):
    """Return the texts of the hits."""
    return [hit.text for hit in Finder(Search(pattern, **options)).hits(text)]


def written(text, pattern, template, *, keep_case=False, **options):
    """Return the text with every hit replaced."""
    finder = Finder(Search(pattern, **options))
    return replaced(text, finder.hits(text), Replacement(template, finder, keep_case=keep_case))


def test_the_three_apostrophes_are_equal():
    """Whichever apostrophe is typed, all three are found, as they are written."""
    text = "п'ять п’ять пʼять"
    for typed in ("п'ять", "п’ять", "пʼять"):
        assert found(text, typed) == ["п'ять", "п’ять", "пʼять"]
    assert found(text, "п’.ть", is_regex=True) == ["п'ять", "п’ять", "пʼять"]


def test_match_case_is_exact():
    """With the option on, capitals and apostrophes are those that were typed."""
    assert found("П’ЯТЬ п'ять п’ять", "п’ять", match_case=True) == ["п’ять"]


def test_a_space_finds_a_non_breaking_one():
    """What typography has set is found by what is on the keyboard."""
    assert found("5\u00a0км і 5 км", "5 км") == ["5\u00a0км", "5 км"]


def test_signs_of_expressions_are_plain_in_plain_search():
    """Dots and brackets mean themselves unless the option is on."""
    assert found("a.c abc [x]", "a.c") == ["a.c"]
    assert found("a.c abc", "a.c", is_regex=True) == ["a.c", "abc"]


@pytest.mark.parametrize(
    ("text", "pattern", "count"),
    [
        ("The port reports on sports", "port", 1),
        ("п’ять ять", "ять", 1),
        ("Kyiv’s mayor, Kyiv", "Kyiv", 2),
        ("«порт», 'порт'", "порт", 2),
    ],
)
def test_whole_words(text, pattern, count):
    """A word is what a reader calls one: an apostrophe joins in Ukrainian, and begins 's in English."""
    assert len(found(text, pattern, whole_words=True)) == count


def test_nothing_is_not_a_hit():
    """An expression that matches nothing at all finds nothing, and an empty search does not either."""
    assert found("abc", "x*", is_regex=True) == []
    assert found("abc", "") == []


def test_a_part_of_the_text():
    """Hits lie wholly inside the part, and see what stands before it."""
    finder = Finder(Search("port", whole_words=True))
    assert [hit.start for hit in finder.hits("port report port", 5)] == [12]
    assert [hit.start for hit in finder.hits("port port", 0, 7)] == [0]


def test_groups_in_the_replacement():
    """Groups may be named in each of the usual ways; what did not take part is empty."""
    text = "Dec. 16"
    assert written(text, r"(\w+)\. (\d+)", r"\2 $1", is_regex=True) == "16 Dec"
    assert written(text, r"(?P<day>\d+)|(x)", r"[${day}\g<day>\2]", is_regex=True) == "Dec. [1616]"
    assert written(text, r"\d+", r"$$\n\\", is_regex=True) == "Dec. $\n\\"


def test_a_plain_replacement_is_plain():
    """Without the option, a dollar is a dollar."""
    assert written("price", "price", r"$1 \1") == r"$1 \1"


def test_an_unknown_group_is_told():
    """A replacement with a group too many is refused in a sentence."""
    with pytest.raises(BadPattern, match="group 2"):
        Replacement("$2", Finder(Search("(a)", is_regex=True)))


@pytest.mark.parametrize("pattern", ["(", "[a", "a**", "*"])
def test_a_bad_expression_is_told(pattern):
    """What cannot be read is refused in a sentence."""
    with pytest.raises(BadPattern, match="cannot be read"):
        Finder(Search(pattern, is_regex=True, whole_words=True))


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [
        ("KIEV", "Kyiv", "KYIV"),
        ("Kiev", "kyiv", "Kyiv"),
        ("kiev", "Kyiv", "Kyiv"),
        ("Grain Deal", "wheat pact", "Wheat Pact"),
        ("Їжа", "їство", "Їство"),
    ],
)
def test_capitals_are_kept(old, new, result):
    """The replacement takes the capitals of what it replaces."""
    assert with_case_of(old, new) == result


def test_a_runaway_expression_ends():
    """An expression that would run for years ends in time, and other threads go on meanwhile."""
    ticks, over = [], Event()

    def tick():
        while not over.wait(0.01):
            ticks.append(time.monotonic())

    watch = Thread(target=tick)
    watch.start()
    with pytest.raises(TooSlow):
        Finder(Search("(a+)+c", is_regex=True)).hits("a" * 5000 + "b")
    over.set()
    watch.join()
    assert len(ticks) > 20


def test_addresses_are_known():
    """Destinations of links, pictures and references are addresses; the words shown are not."""
    text = 'See [the port](article:port) and ![x](media:ab "port") or https://port.example/a'
    spans = [text[start:end] for start, end in address_spans(text)]
    assert spans == ["](article:port", "](media:ab", "https://port.example/a"]
