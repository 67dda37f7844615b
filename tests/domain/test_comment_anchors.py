"""What a comment on a picture is about, when the article has become another text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def edited(text, places, words):
    """Return a text with words put in, or letters taken out, at some places."""
    for place, put_in in zip(places, words, strict=False):
        at = place % (len(text) + 1)
        text = text[:at] + put_in + text[at + (0 if put_in else 7) :]
    return text


@given(
    st.lists(st.integers(0, 500), min_size=1, max_size=4),
    st.lists(st.sampled_from(["", "x", " and so ", "\n\nНовий абзац. ", "🙂"]), min_size=4, max_size=4),
)
def test_a_place_is_always_one_of_the_text(places, words):
    """Whatever is typed: it lies in the text and holds words, or says that they are gone."""
    before = f"{TEXT}\n\nМер вийшов із зали, і ніхто не сказав ні слова. {TEXT}"
    after = edited(before, places, words)
    anchor = Anchor("body", 10, 24, before[10:24])
    moved = carried(anchor, ArticleText(body=before), ArticleText(body=after))
    assert 0 <= moved.start <= moved.end <= len(after)
    assert moved.gone == (not after[moved.start : moved.end].strip())
    back = carried(moved, ArticleText(body=after), ArticleText(body=before))
    assert not back.gone


@given(st.text("ab .\n🙂ї", max_size=30), st.text("ab .\n🙂ї", max_size=30))
def test_what_happens_around_words_leaves_them(head, tail):
    """Text before and behind them comes and goes; the place holds the same words."""
    words = "Nobody said"
    before, after = f"One. {words} a word.", f"{head}{words}{tail}"
    anchor = Anchor("body", 5, 16, words)
    moved = carried(anchor, ArticleText(body=before), ArticleText(body=after))
    assert after[moved.start : moved.end] == words
