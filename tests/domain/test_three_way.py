"""Two people's changes of one text come together."""

import os
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.domain.text_units import paragraphs, parts
from editor_app.domain.three_way import Clash, Settled, clashes, merge_text, text_of

ROUNDS = int(os.environ.get("DATELINE_RANDOM_MERGES", "300"))
BASE = "One stays. Two goes.\n\nThree is here.\n\nFour ends it."


def test_edits_in_different_paragraphs_ask_nothing() -> None:
    """Neighbouring paragraphs too come together without a question."""
    ours = BASE.replace("Two goes", "Two went")
    theirs = BASE.replace("Three is", "Three was").replace("Four ends", "Four ended")
    merged = merge_text(BASE, ours, theirs)
    assert not clashes(merged)
    assert text_of(merged) == "One stays. Two went.\n\nThree was here.\n\nFour ended it."


def test_edits_of_different_sentences_ask_nothing() -> None:
    """Inside a paragraph the sentences count."""
    merged = merge_text(BASE, BASE.replace("One stays", "One stayed"), BASE.replace("Two goes", "Two went"))
    assert merged == [Settled(BASE.replace("One stays", "One stayed").replace("Two goes", "Two went"))]


def test_edits_of_one_sentence_clash() -> None:
    """A person decides, with all three in view."""
    merged = merge_text(BASE, BASE.replace("Two goes", "Two went"), BASE.replace("Two goes", "Two left"))
    (clash,) = clashes(merged)
    assert (clash.base.strip(), clash.ours.strip(), clash.theirs.strip()) == (
        "Two goes.",
        "Two went.",
        "Two left.",
    )
    assert text_of(merged, [clash.theirs]) == BASE.replace("Two goes", "Two left")


def test_deleting_what_the_other_changed_clashes() -> None:
    """A paragraph that one took out and the other rewrote is asked about."""
    ours = BASE.replace("Three is here.\n\n", "")
    merged = merge_text(BASE, ours, BASE.replace("Three is here", "Three is there"))
    (clash,) = clashes(merged)
    assert (clash.ours, clash.theirs.strip()) == ("", "Three is there.")


def test_an_edit_follows_a_moved_paragraph() -> None:
    """One moved it, the other changed it: it is changed where it stands now."""
    ours = "Three is here.\n\nOne stays. Two goes.\n\nFour ends it."
    theirs = BASE.replace("Three is here", "Three was here")
    merged = merge_text(BASE, ours, theirs)
    assert not clashes(merged)
    assert text_of(merged) == ours.replace("Three is", "Three was")


def test_two_new_paragraphs_at_one_place_clash() -> None:
    """Nobody knows which comes first."""
    merged = merge_text(BASE, BASE + "\n\nOur end.", BASE + "\n\nTheir end.")
    (clash,) = clashes(merged)
    assert clash.ours.strip() == "Our end."
    assert clash.theirs.strip() == "Their end."


def test_the_same_change_on_both_sides_is_one() -> None:
    """Both mended the same mistake."""
    both = BASE.replace("goes", "went")
    assert merge_text(BASE, both, both) == [Settled(both)]


def test_a_table_is_never_torn() -> None:
    """Two edits of one table clash as a whole."""
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |"
    (clash,) = clashes(merge_text(table, table.replace("1", "9"), table.replace("4", "8")))
    assert clash.base == table


def test_lines_of_a_list_come_together() -> None:
    """Each item may be changed by another person."""
    bullets = "- one\n- two\n- three"
    merged = merge_text(bullets, bullets.replace("one", "1"), bullets.replace("three", "3"))
    assert text_of(merged) == "- 1\n- two\n- 3"


def test_fenced_code_is_one_paragraph() -> None:
    """Blank lines inside a fence part nothing."""
    text = "Before.\n\n```\na\n\nb\n```\n\nAfter."
    assert paragraphs(text) == ["Before.\n\n", "```\na\n\nb\n```\n\n", "After."]
    assert parts("```\na\n\nb\n```\n\n") == ["```\na\n\nb\n```\n\n"]


@st.composite
def divergent(draw: st.DrawFn, apart: bool = False) -> tuple[str, str, str]:
    """Return a text of words that occur once, and what two people made of it.

    With `apart`, each changes other paragraphs than the other, and none is moved or taken out.
    """
    count = draw(st.integers(1, 5))
    sizes = [draw(st.lists(st.integers(1, 4), min_size=1, max_size=3)) for _ in range(count)]
    number = iter(range(10_000))
    base = [[[f"w{next(number)}" for _ in range(size)] for size in paragraph] for paragraph in sizes]
    mine = draw(st.sets(st.integers(0, count - 1))) if apart else set(range(count))
    theirs = set(range(count)) - mine if apart else mine
    sides = [draw(edited(base, touched, name, apart)) for touched, name in ((mine, "o"), (theirs, "t"))]
    return (written(base), *map(written, sides))  # type: ignore[return-value]


@st.composite
def edited(draw: st.DrawFn, base: list, touched: set[int], name: str, apart: bool) -> list:
    """Return the text after some edits of one person, whose words begin with `name`."""
    text = [[list(sentence) for sentence in paragraph] for paragraph in base]
    fresh = iter(f"{name}{n}" for n in range(1000))
    for number in sorted(touched, reverse=True):
        for _ in range(draw(st.integers(0, 2))):
            change(draw, text[number], fresh)
    if apart:
        return text
    for step in draw(st.lists(st.sampled_from(["add", "drop", "move"]), max_size=2)):
        at = draw(st.integers(0, max(0, len(text) - 1)))
        if step == "add":
            text.insert(at, [[next(fresh)]])
        elif text:
            taken = text.pop(at)
            if step == "move":
                text.insert(draw(st.integers(0, len(text))), taken)
    return text


def change(draw: st.DrawFn, paragraph: list, fresh) -> None:
    """Change a sentence of a paragraph: a word put in, replaced or taken out, a sentence put in."""
    sentence = paragraph[draw(st.integers(0, len(paragraph) - 1))]
    at = draw(st.integers(0, len(sentence) - 1))
    step = draw(st.sampled_from(["in", "other", "out", "sentence"]))
    if step == "in":
        sentence.insert(at, next(fresh))
    elif step == "other":
        sentence[at] = next(fresh)
    elif step == "out" and len(sentence) > 1:
        del sentence[at]
    elif step == "sentence":
        paragraph.insert(draw(st.integers(0, len(paragraph))), [next(fresh)])


def written(text: list) -> str:
    """Return the text as Markdown."""
    return "\n\n".join(
        " ".join(" ".join(sentence).capitalize() + "." for sentence in paragraph) for paragraph in text
    )


def words(text: str) -> list[str]:
    """Return the words of a text."""
    return re.findall(r"\w+", text.lower())


@settings(max_examples=ROUNDS, deadline=None)
@given(divergent())
def test_no_word_is_lost_or_doubled(texts: tuple[str, str, str]) -> None:
    """What somebody put in is in the text or in a clash, what both kept stays, and nothing is there twice."""
    base, ours, theirs = texts
    merged = merge_text(base, ours, theirs)
    settled = words(" ".join(part.text for part in merged if isinstance(part, Settled)))
    shown = set(settled)
    for clash in clashes(merged):
        shown |= {*words(clash.ours), *words(clash.theirs)}
    here, there, then = (set(words(text)) for text in (ours, theirs, base))
    assert (here - then) <= shown
    assert (there - then) <= shown
    assert (here & there) <= shown
    assert len(settled) == len(set(settled))


@settings(max_examples=ROUNDS, deadline=None)
@given(divergent())
def test_the_order_of_the_two_does_not_matter(texts: tuple[str, str, str]) -> None:
    """Either side may be ours."""
    base, ours, theirs = texts
    swapped = [
        part if isinstance(part, Settled) else Clash(part.base, part.theirs, part.ours)
        for part in merge_text(base, theirs, ours)
    ]
    assert merge_text(base, ours, theirs) == swapped


@settings(max_examples=ROUNDS, deadline=None)
@given(divergent(apart=True))
def test_different_paragraphs_never_ask(texts: tuple[str, str, str]) -> None:
    """However many paragraphs each changed, as long as they are others than the other's."""
    base, ours, theirs = texts
    merged = merge_text(base, ours, theirs)
    assert not clashes(merged)
    expected = {*words(ours), *words(theirs)} - (set(words(base)) - (set(words(ours)) & set(words(theirs))))
    assert set(words(text_of(merged))) == expected


@given(st.text("ab.\n- |`", max_size=60))
def test_units_make_up_the_text(text: str) -> None:
    """Nothing is lost by cutting."""
    text = text.replace("\r", "")
    assert "".join(paragraphs(text)) == text
    assert "".join(part for unit in paragraphs(text) for part in parts(unit)) == text
