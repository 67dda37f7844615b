"""Bringing two people's changes together, field by field."""

from dataclasses import replace
from datetime import UTC, datetime

from editor_app.domain.article import ArticleText, Byline, BylineRole, LeadPicture
from editor_app.domain.ids import AuthorId
from editor_app.domain.merge import merge_article, merge_fields
from editor_app.domain.suggestions import Span, Suggestion, Suggestions, pieces_of, proposed

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


def test_paragraphs_of_two_people_come_together():
    """The body is merged by its paragraphs, without a question."""
    base = ArticleText(body="One.\n\nTwo.")
    mine, theirs = replace(base, body="One!\n\nTwo."), replace(base, body="One.\n\nTwo!")
    assert merge_fields(base, mine, theirs).body == "One!\n\nTwo!"


def test_tags_are_a_set():
    """What either put on is on, what either took off is off."""
    base = ArticleText(tags=("sea", "port"))
    merged = merge_fields(
        base, replace(base, tags=("port", "grain")), replace(base, tags=("sea", "port", "x"))
    )
    assert set(merged.tags) == {"port", "grain", "x"}


def test_bylines_are_merged_by_person():
    """A new name of theirs and a changed role of mine are both there."""
    ann, bob = Byline(AuthorId("ann")), Byline(AuthorId("bob"))
    base = ArticleText(bylines=(ann,))
    mine = replace(base, bylines=(replace(ann, role=BylineRole.EDITOR),))
    merged = merge_fields(base, mine, replace(base, bylines=(ann, bob)))
    assert merged.bylines == (*mine.bylines, bob)


def test_parts_of_the_lead_picture_are_merged():
    """One wrote the caption, the other the credit."""
    base = ArticleText()
    mine = replace(base, lead=LeadPicture(caption="A ship"))
    merged = merge_fields(base, mine, replace(base, lead=LeadPicture(credit="Ihor")))
    assert merged.lead == LeadPicture(caption="A ship", credit="Ihor")


def test_clashes_are_resolved_one_by_one():
    """Each clash takes the value chosen for it; the rest is settled."""
    base = ArticleText(headline="Grain", body="One.\n\nTwo.")
    mine = replace(base, headline="Mine", body="One, mine.\n\nTwo.")
    theirs = replace(base, headline="Theirs", body="One, theirs.\n\nTwo, theirs.")
    merged = merge_article(base, mine, theirs)
    assert [clash.field for clash in merged.clashes] == ["headline", "body"]
    text = merged.resolve([merged.clashes[0].theirs, merged.clashes[1].ours])
    assert (text.headline, text.body) == ("Theirs", "One, mine.\n\nTwo, theirs.")
    assert merged.text.headline == "Mine"


def test_suggestions_of_both_sides_stay_and_decided_ones_are_decided():
    """Theirs are carried into the merged text; one that I accepted is not proposed again."""
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    old, new = Suggestion("old", None, "Ann", noon), Suggestion("new", None, "Bob", noon)
    was = Suggestions((old,), (Span("body", 4, " big", inserted="old"),))
    base = ArticleText(body="One. Two.", suggestions=was)
    mine = replace(base, body="One big. Two.", suggestions=Suggestions())
    spans = (*was.spans, Span("body", 8, "!", "new"))
    theirs = replace(base, suggestions=was.with_field("body", spans, [new]))
    merged = merge_fields(base, mine, theirs)
    assert [made.id for made in merged.suggestions.made] == ["new"]
    assert proposed(pieces_of(merged.body, merged.suggestions.of("body"))) == "One big. Two!."
