"""What is typed into a search box, understood."""

from datetime import date

import pytest

from editor_app.domain.search_query import Condition, Needle, SearchQuery, parse


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("grain", ((Needle("grain", unfinished=True),),)),
        ("grain ", ((Needle("grain"),),)),
        ("grain deal", ((Needle("grain"),), (Needle("deal", unfinished=True),))),
        ('"grain deal"', ((Needle("grain deal"),),)),
        ('"grain dea', ((Needle("grain dea"),),)),
        ("grain OR wheat ", ((Needle("grain"), Needle("wheat")),)),
        ("OR wheat ", ((Needle("wheat"),),)),
        ("Kyiv: now ", ((Needle("Kyiv:"),), (Needle("now"),))),
        ("https://a.example/x ", ((Needle("https://a.example/x"),),)),
        ("", ()),
    ],
)
def test_words_phrases_and_alternatives(typed, wanted):
    """Words must all occur, the last may be unfinished; quotes hold together, OR joins."""
    assert parse(typed).wanted == wanted


def test_a_minus_takes_away():
    """Words, phrases and conditions can be excluded."""
    query = parse('harbour -fire -"night shift" -status:draft')
    assert query.unwanted == (Needle("fire"), Needle("night shift"))
    assert query.conditions == (Condition("status", "draft", negated=True),)


def test_conditions_have_names_and_values():
    """A value with blanks stands in quotes; names know no case; days may lack day or month."""
    query = parse('Section:"News Feed" before:2026-11 after:2025')
    assert query.conditions == (
        Condition("section", "News Feed"),
        Condition("before", "2026-11", day=date(2026, 11, 1)),
        Condition("after", "2025", day=date(2025, 1, 1)),
    )
    assert not query.complaints


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("before:yesterday", "no day"),
        ("after:2026-13-01", "no day"),
        ("is:purple ", "is:pinned"),
        ("by: x", "by:"),
    ],
)
def test_what_cannot_be_understood_is_told(typed, word):
    """A complaint names what was meant, and the rest of the query still stands."""
    (complaint,) = parse(typed).complaints
    assert word in complaint


def test_half_a_condition_is_no_mistake_yet():
    """While somebody is typing there is nothing to complain of."""
    assert parse("is:pin") == SearchQuery()
    assert parse("section:") == SearchQuery()
