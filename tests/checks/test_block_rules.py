"""The checks see into galleries and boxes, and know the authors a body names."""

import pytest

from editor_app.checks.markdown_places import places_of
from editor_app.domain.finding import Severity


def test_a_picture_of_a_gallery_is_checked_like_a_figure(findings_of):
    """Without alt text, caption and credit it is named for each, in its own place."""
    body = "Text.\n\n![a](media:full)\n![](media:bare)"
    found = findings_of(body=body)
    assert [each.rule for each in found] == ["alt text", "caption", "credit"]
    assert {body[each.start : each.end] for each in found} == {"![](media:bare)"}


def test_pictures_on_one_line_are_no_gallery(findings_of):
    """There they are small pictures in a text, and need no caption."""
    assert [each.rule for each in findings_of(body="![](media:bare) ![a](media:full)")] == ["alt text"]


@pytest.mark.parametrize("body", ["Says [Bob](author:bob).", "> [!facts] A\n> [Bob][b]\n\n[b]: author:bob"])
def test_an_unknown_author_blocks(findings_of, body):
    """The page would show a gap where the name belongs."""
    (finding,) = findings_of(body=body)
    assert (finding.rule, finding.severity) == ("reference", Severity.BLOCK)
    assert finding.sentence == "The library has no author “bob” to link to."


def test_an_empty_mention_takes_the_name(findings_of):
    """A known author without words of its own has a link text all the same."""
    assert findings_of(body="Says [](author:olena).") == []


def test_a_placeholder_in_a_box_is_found_and_its_mark_is_none(findings_of):
    """TK in a title stops the article; `[!facts]` is left alone."""
    body = "> [!facts] TK\n> - one\n\n> [!pull]\n> Words.\n> — Olena Moroz"
    (finding,) = findings_of(body=body)
    assert (finding.rule, body[finding.start : finding.end]) == ("placeholder", "TK")


def test_marks_are_no_prose():
    """A box with nothing in it is nothing written."""
    assert places_of("> [!facts] ").prose.strip(" >") == ""
