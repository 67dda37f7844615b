"""Letter case and sentences, English and Ukrainian."""

from itertools import pairwise

import pytest

from editor_app.domain.casing import Case, next_case, with_case
from editor_app.domain.sentences import sentence_at, sentence_starts, word_at


@pytest.mark.parametrize(
    ("text", "case", "result"),
    [
        ("the deal of the year: a NATO view", Case.TITLE, "The Deal of the Year: A NATO View"),
        ("what ships are for", Case.TITLE, "What Ships Are For"),
        ("GRAIN SHIPS LEAVE", Case.TITLE, "Grain Ships Leave"),
        ("long-term “plan”", Case.TITLE, "Long-Term “Plan”"),
        ("Grain Ships Leave. It’s Done", Case.SENTENCE, "Grain ships leave. It’s done"),
        ("then i said i’m here", Case.SENTENCE, "Then I said I’m here"),
        ("NATO And iPhone", Case.SENTENCE, "NATO and iPhone"),
        ("зерно ЇДЕ з Ґанку", Case.UPPER, "ЗЕРНО ЇДЕ З ҐАНКУ"),
        ("ЄДНІСТЬ П’ЯТИ", Case.LOWER, "єдність п’яти"),
        ("[A Link](HTTP://E.ORG) `Code`", Case.LOWER, "[a link](HTTP://E.ORG) `Code`"),
    ],
)
def test_a_case_is_set(text: str, case: Case, result: str) -> None:
    """Names in capitals stay, small words stay small inside a title, code and addresses are left alone."""
    assert with_case(text, case) == result


def test_the_cases_go_round() -> None:
    """One key leads through all cases and back to the first."""
    text, seen = "grain ships", []
    for _ in Case:
        text = with_case(text, next_case(text))
        seen.append(text)
    assert seen == ["Grain ships", "Grain Ships", "GRAIN SHIPS", "grain ships"]


def test_sentences_begin_where_one_would_say() -> None:
    """Abbreviations and initials end no sentence, in either language."""
    text = "Mr. Bell left on Dec. 5. “Yes!” U.S. troops stay. Ціна 5 грн. за кг. Т. Шевченко… «Так»."
    starts = [*sentence_starts(text), len(text)]
    sentences = [text[start:end].strip() for start, end in pairwise(starts)]
    assert sentences == [
        "Mr. Bell left on Dec. 5.",
        "“Yes!”",
        "U.S. troops stay.",
        "Ціна 5 грн. за кг.",
        "Т. Шевченко…",
        "«Так».",
    ]


def test_what_stands_at_a_place() -> None:
    """The word and the sentence around a place are found without the blanks beside them."""
    text = "One. Дванадцять п’ять слів.  End"
    assert word_at(text, 18) == (16, 21)
    assert sentence_at(text, 18) == (5, 27)
    assert word_at(" . ", 1) == (1, 1)
