"""What a comment on a picture is about, when the article has become another text."""

import pytest

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.comment_anchors import carried
from editor_app.domain.ids import MediaId
from editor_app.domain.review import Anchor

MEDIA = MediaId("0123456789abcdef")
LINE = f"![A door](media:{MEDIA})"
TEXT = "The mayor left the room.\n\nNobody said a word."


def test_a_comment_on_the_lead_knows_whether_it_is_still_there():
    """Another lead is another picture; the same one again is meant again."""
    anchor = Anchor("lead", media=MEDIA)
    with_it, without = ArticleText(lead=LeadPicture(MEDIA)), ArticleText()
    gone = carried(anchor, with_it, without)
    assert gone.gone
    assert carried(gone, without, with_it) == anchor


@pytest.mark.parametrize("other", [f'![Двері](media:{MEDIA} "wide")', f"![](media:{MEDIA})"])
def test_a_comment_on_a_picture_of_the_body_stays_with_it(other):
    """Other words about the picture do not matter, nor where it stands."""
    before = ArticleText(body=f"{LINE}\n\n{TEXT}")
    after = ArticleText(body=f"{TEXT}\n\n{other}")
    moved = carried(Anchor("body", 0, len(LINE), LINE, MEDIA), before, after)
    assert not moved.gone
    assert after.body[moved.start : moved.end] in other


def test_a_comment_on_a_picture_knows_that_it_is_gone():
    """And finds it when it comes back, in whatever words."""
    before, after = ArticleText(body=f"{LINE}\n\n{TEXT}"), ArticleText(body=TEXT)
    gone = carried(Anchor("body", 0, len(LINE), LINE, MEDIA), before, after)
    assert (gone.gone, gone.quote) == (True, LINE)
    again = ArticleText(body=f"{TEXT}\n\n![Ajar](media:{MEDIA})")
    back = carried(gone, after, again)
    assert (back.gone, again.body[back.start : back.end]) == (False, f"![Ajar](media:{MEDIA})")
