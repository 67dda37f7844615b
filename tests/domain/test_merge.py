"""Bringing two people's changes together, field by field."""

from editor_app.domain.article import ArticleText
from editor_app.domain.merge import merge_fields

BASE = ArticleText(headline="Grain", body="Body", tags=("sea",))


def test_changes_of_different_fields_come_together():
    """Each side keeps what only it has changed."""
    mine = ArticleText(headline="Grain deal", body="Body", tags=("sea",))
    theirs = ArticleText(headline="Grain", body="Body", tags=("sea", "port"))
    assert merge_fields(BASE, mine, theirs) == ArticleText("Grain deal", body="Body", tags=("sea", "port"))


def test_the_same_change_on_both_sides_is_no_quarrel():
    """Both wrote the same."""
    both = ArticleText(headline="Grain deal", body="Body", tags=("sea",))
    assert merge_fields(BASE, both, both) == both


def test_different_changes_of_one_field_need_a_person():
    """Neither side is preferred."""
    mine = ArticleText(headline="Grain", body="Mine", tags=("sea",))
    theirs = ArticleText(headline="Grain", body="Theirs", tags=("sea",))
    assert merge_fields(BASE, mine, theirs) is None
