"""Two texts compared word by word."""

from random import Random
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from editor_app.domain.word_diff import Change, Run, counts, word_diff


def written(runs):
    """Write runs as one writes them by hand: [-gone-]{+come+}."""
    signs = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}
    return "".join(signs[run.change].format(run.text) for run in runs)


def test_a_changed_word_is_shown_inside_its_sentence():
    """Only the word itself is struck."""
    runs = word_diff("One bridge was built.\nIt stands.", "One tunnel was built.\nIt stands.")
    assert written(runs) == "One [-bridge-]{+tunnel+} was built.\nIt stands."


def test_a_changed_phrase_is_shown_whole():
    """Neighbouring words that changed are not pulled apart by the blank between them."""
    runs = word_diff("a very old bridge", "a brand new bridge")
    assert written(runs) == "a [-very old-]{+brand new+} bridge"


def test_a_new_paragraph_is_added_whole():
    """What stands around it stays."""
    assert written(word_diff("One.\n\nThree.", "One.\n\nTwo.\n\nThree.")) == "One.\n\n{+Two.\n\n+}Three."


def test_a_ukrainian_word_is_not_cut_at_its_apostrophe():
    """The word changes as a whole."""
    assert written(word_diff("сім’я тут", "п’ять тут")) == "[-сім’я-]{+п’ять+} тут"


def test_words_are_counted():
    """Words that came, words that went; marks are no words."""
    assert counts(word_diff("One two, three.", "One four five, three!")) == (2, 1)


def test_the_same_text_has_no_changes():
    """One run, and none for an empty text."""
    assert word_diff("One.\n", "One.\n") == [Run(Change.SAME, "One.\n")]
    assert word_diff("", "") == []


@given(before=st.text(alphabet="ab \n.’", max_size=40), after=st.text(alphabet="ab \n.’", max_size=40))
def test_the_runs_hold_both_texts(before, after):
    """Nothing is lost: one side without what came, the other without what went."""
    runs = word_diff(before, after)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == before
    assert "".join(run.text for run in runs if run.change is not Change.REMOVED) == after


def test_two_strange_texts_take_no_longer_than_two_readings():
    """Thirty thousand words against as many others end; they are not compared each with each."""
    random = Random(1)
    texts = [" ".join(random.choices("abcdefghijklmnopqrst", k=30_000)) for _ in range(2)]
    started = process_time()
    runs = word_diff(*texts)
    assert process_time() - started < 20
    assert len(runs) <= 4
