"""The way from a place of the editor to one of the page, what the page tells, and how it is dressed."""

import json

import pytest

from ui.preview.looks import dressed
from ui.preview.told import Click, Gathered, make_secret, read
from ui.preview.track import BEGINNING, END, REFERENCE, Place, Track

TOPS = [0, 3, 5, 14, 20, 21, 40, 44, 60, 75, 90, 98]


@pytest.fixture
def track():
    """An editor that shows 20 of 100 lines."""
    return Track(TOPS.__getitem__, len(TOPS), 20, 80)


def test_both_reach_their_ends_together(track):
    """An editor at its beginning or end belongs to the beginning or end of the page."""
    assert track.place_at(0) == Place(BEGINNING, track.first, 0.0)
    last = track.place_at(80)
    assert (last.first, last.second, last.share) == (track.last, END, 1.0)


def test_a_block_is_at_the_same_height(track):
    """When a block reaches two fifths of the editor's height, the place is that block."""
    assert track.place_at(44 - REFERENCE * 20) == Place(7, 8, 0.0)


@pytest.mark.parametrize("scrolled", range(81))
def test_there_and_back_again(track, scrolled):
    """A place leads back to the line it came from."""
    assert track.scroll_at(track.place_at(scrolled)) == pytest.approx(scrolled, abs=0.01)


def test_a_text_without_blocks_in_the_middle_goes_evenly():
    """Between beginning and end of one long block the way is even."""
    track = Track([0].__getitem__, 1, 20, 80)
    place = track.place_at(40)
    assert (place.first, place.second) == (BEGINNING, END)
    assert place.share == pytest.approx(0.5)
    assert track.scroll_at(place) == pytest.approx(40)


def test_a_text_that_fits_stays(track):
    """An editor that cannot be scrolled is not scrolled."""
    short = Track(TOPS.__getitem__, 3, 20, 0)
    assert short.scroll_at(Place(BEGINNING, END, 1.0)) == 0
    assert short.place_at(0).share == 0


def test_blocks_of_one_line_are_passed():
    """Blocks that begin at the same line do not stop the way."""
    track = Track([0, 30, 30, 30, 60].__getitem__, 5, 20, 80)
    assert track.scroll_at(track.place_at(22)) == pytest.approx(22)
    assert track.scroll_at(Place(1, 2, 0.7)) == pytest.approx(22)


def test_only_lines_with_the_secret_are_heard():
    """What somebody else writes on the console is nothing, however much it looks like ours."""
    secret, said = make_secret(), json.dumps({"what": "gathered"})
    assert read(secret + said, secret) == Gathered()
    assert read(said, secret) is None
    assert read(make_secret() + said, secret) is None


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        "7",
        "{",
        '{"what": "else"}',
        '{"what": "scrolled", "first": 1}',
        '{"what": "scrolled", "first": -7, "second": 1, "share": 0}',
        '{"what": "clicked", "field": "body", "block": "x", "words": ""}',
        '{"what": "clicked", "field": "body", "block": 1, "words": "' + "x" * 3000 + '"}',
    ],
)
def test_a_line_that_makes_no_sense_is_nothing(said):
    """A line with the secret that is cut, strange or endless is not believed."""
    assert read("secret" + said, "secret") is None


def test_clicks_and_scrolls_are_heard():
    """A click comes with its block and words, a scroll with its place."""
    clicked = {"what": "clicked", "field": "body", "block": 2, "words": "said"}
    scrolled = {"what": "scrolled", "first": -1, "second": -2, "share": 0.5}
    assert read("s" + json.dumps(clicked), "s") == Click("body", 2, "said")
    assert read("s" + json.dumps(scrolled), "s") == Place(BEGINNING, END, 0.5)


STYLE = (
    b":root { color-scheme: light dark } @media (prefers-color-scheme: dark) { a } "
    b"@media (min-width: 46rem) { b } @media print { c }"
)


def test_the_looks_of_a_style_sheet():
    """Dark, light and paper each answer the questions of a style sheet in their way."""
    light, dark, paper = (dressed(STYLE, look) for look in ("light", "dark", "print"))
    assert b"color-scheme: light " in light
    assert b"@media not all { a }" in light
    assert b"@media all { a }" in dark
    assert b"@media print { c }" in dark
    assert b"@media not all { a } @media not all { b } @media all { c }" in paper
