"""Typography by language: the same rules while one types and for what is written."""

import pytest

from editor_app.domain.typography import after_typing, set_typography

NBSP = "\u00a0"


def typed(text: str, language: str) -> str:
    """Return what stands there when a text was typed letter by letter; `~` shows a non-breaking space."""
    line = ""
    for letter in text:
        line += letter
        change = after_typing(line, language)
        if change is not None:
            line = line[: len(line) - change.cut] + change.text
    return line.replace(NBSP, "~")


def written(text: str, language: str) -> str:
    """Return what becomes of a text that stands there already."""
    return set_typography(text, language).replace(NBSP, "~")


ENGLISH = [
    ('"Hello," she said. "It\'s \'fine\'"', "“Hello,” she said. “It’s ‘fine’”"),
    ('**"bold"** and ("round") *it*\'s', "**“bold”** and (“round”) *it*’s"),
    ('> "Quoted" -- yes---no...', "> “Quoted” – yes—no…"),
    ("He is 6'2\" tall", 'He is 6’2" tall'),
    ("in the '90s ok", "in the ’90s ok"),
    ('"But--" he said', "“But–” he said"),
    ("Mr. Bell ran 5 km, at 5 a.m. for $3 million.", "Mr.~Bell ran 5~km, at 5~a.m. for $3~million."),
    ("- item -- more", "- item – more"),
    ('back ../../here and a\\"b', 'back ../../here and a\\"b'),
]
UKRAINIAN = [
    ('Він: "Читай "Кобзар" уважно" і', "Він: «Читай „Кобзар“ уважно» і"),
    ("він у Києві і в Одесі", "він у~Києві і~в~Одесі"),
    ("слово - так", "слово~— так"),
    ("слово---слово --- так", "слово~— слово~— так"),
    ("п'ять м'ячів", "п’ять м’ячів"),
    ("ціна 25 000 грн, на 5 км. №5 і № 7", "ціна 25~000~грн, на 5~км. №5 і~№~7"),
    ("м. Київ, Т. Г. Шевченко", "м.~Київ, Т.~Г.~Шевченко"),
    ("5 - 3", "5 - 3"),
    ('п`ять "слів"', "п`ять «слів»"),
    ("1. — x", "1. — x"),
]
UNTOUCHED = [
    '`"code" -- ...` x',
    '[x](https://e.org "title--") y',
    "<a href=\"x--y\" title='z'>x</a>",
    "https://e.org/it's--x",
    "<!-- note -->",
    "| --- | :-- |",
    "---",
]


@pytest.mark.parametrize(("keys", "result"), ENGLISH)
def test_english(keys: str, result: str) -> None:
    """English quotes, dashes, apostrophes and spaces, typed or written."""
    assert typed(keys, "en") == result
    assert written(keys, "en-GB") == result


@pytest.mark.parametrize(("keys", "result"), UKRAINIAN)
def test_ukrainian(keys: str, result: str) -> None:
    """Ukrainian quotes, dashes, apostrophes and spaces, typed or written."""
    assert typed(keys, "uk") == result
    assert written(keys, "uk") == result


@pytest.mark.parametrize("text", UNTOUCHED)
@pytest.mark.parametrize("language", ["en", "uk"])
def test_no_prose_is_left_alone(text: str, language: str) -> None:
    """Code, addresses, tags, comments, rules and the dashes of tables stay as they are."""
    assert typed(text, language) == text
    assert written(text, language) == text


def test_fences_and_front_matter_are_left_alone() -> None:
    """Blocks that are no prose stay, and the prose between them does not."""
    text = '---\ntitle: "x"\n---\n\n"a"\n\n```\n"b" -- c\n```\n\n    "d"\n\n- x\n\n    "e"\n\n[r]: /e "t"'
    assert written(text, "en") == text.replace('"a"', "“a”").replace('"e"', "“e”")


def test_every_paragraph_begins_anew() -> None:
    """A quote left open in one paragraph does not turn the quotes of the next."""
    assert written('"One\n\n"Two"', "uk") == "«One\n\n«Two»"


def test_english_quotes_become_ukrainian() -> None:
    """In a Ukrainian text the quotes of other languages are changed too."""
    assert written("“Кобзар” та „Гайдамаки“", "uk") == "«Кобзар» та «Гайдамаки»"


def test_other_languages_keep_their_quotes() -> None:
    """Only dashes and dots are set where the quotes are not known."""
    assert written('"Ja" -- it\'s...', "de") == '"Ja" – it\'s…'


def test_only_the_wished_part_is_set() -> None:
    """What stands outside of the two places stays."""
    assert set_typography('"a" "b" "c"', "en", 4, 7) == '"a" “b” "c"'


def test_setting_twice_changes_nothing() -> None:
    """What is right stays right."""
    for text, language in [*((text, "en") for text, _ in ENGLISH), *((text, "uk") for text, _ in UKRAINIAN)]:
        once = set_typography(text, language)
        assert set_typography(once, language) == once


def test_a_space_is_a_quiet_change() -> None:
    """Nobody sees a non-breaking space, so Backspace need not bring the plain one back."""
    change = after_typing("він в ", "uk")
    assert change is not None
    assert change.quiet
    change = after_typing('"', "en")
    assert change is not None
    assert not change.quiet
