"""What is misspelt in English and Ukrainian at once, with real dictionaries."""

import os
import shutil
import signal
import threading
from pathlib import Path

import pytest

from editor_app.spelling.dictionaries import folders
from editor_app.spelling.known import KnownWords, words_in_names
from editor_app.spelling.letters import Script
from editor_app.spelling.speller import Speller


def wrong(speller: Speller, line: str, language: str = "en") -> list[str]:
    return [mistake.word for mistake in speller.check([line], language)[0]]


def test_each_word_is_looked_up_by_its_script(speller: Speller) -> None:
    """English and Ukrainian mistakes are found in one line, in an article of either language."""
    line = "The speling of помылка is known, слово is a word"
    assert wrong(speller, line) == ["speling", "помылка"]
    assert wrong(speller, line, "uk") == ["speling", "помылка"]


@pytest.mark.parametrize("word", ["сім'я", "сім’я", "сімʼя", "п’ять", "Сім’Я".upper(), "don’t", "don't"])
def test_any_apostrophe_will_do(speller: Speller, word: str) -> None:
    """The three apostrophes spell one word."""
    assert wrong(speller, word) == []


@pytest.mark.parametrize(
    ("language", "word", "right"),
    [
        ("en", "colour", True),
        ("en", "color", True),
        ("en-GB", "colour", True),
        ("en-GB", "color", False),
        ("en-US", "colour", False),
        ("uk", "colour", True),
        ("pl", "wiadomosci", True),
        ("ru", "язык", True),
        ("uk", "язык", False),
    ],
)
def test_the_language_chooses_among_dictionaries(
    speller: Speller, language: str, word: str, right: bool
) -> None:
    """British and American English are told apart where the article does so; other languages are let be."""
    assert (wrong(speller, word, language) == []) is right


@pytest.mark.parametrize(
    "text",
    [
        "NATO and the MPs of the ЗСУ, IRNZ, НЖУК, 12th, 5-річний, F-16s",
        "well-known будь-який IT-компанія",
        "The dog’s and the ministers’ bones",
        "за́мок сло\u00adво",
        "вул. Шевченка, 5 млн грн., Nov. 16, e.g. the U.S.",
        "YouTube’ом",
        "TK [NAME] ??? XX lorem ipsum",
        "`speling` https://speling.example.org/speling",
    ],
)
def test_what_is_right_is_left_alone(speller: Speller, text: str) -> None:
    """Abbreviations, hyphens, possessives, stress marks, marks left for later and code are no mistakes."""
    speller.know(KnownWords(["YouTube"]))
    assert wrong(speller, text) == []


def test_letters_of_two_alphabets_are_a_mistake_of_their_own(speller: Speller) -> None:
    """A Latin letter in a Cyrillic word is found, and the word without it is proposed first."""
    found = speller.check(["Це cлово"], "uk")[0]
    assert [(mistake.word, mistake.kind) for mistake in found] == [("cлово", "mixed")]
    assert speller.suggest("cлово", "uk")[0] == "слово"


def test_the_wrong_part_of_a_word_is_marked(speller: Speller) -> None:
    """Of a word with a hyphen only the part that is wrong is marked, where it stands."""
    line = "A wel-known man"
    (found,) = speller.check([line], "en")[0]
    assert line[found.start : found.end] == "wel"


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [("acomodation", "en", "accommodation"), ("обєкт", "uk", "об’єкт"), ("did’nt", "en", "didn’t")],
)
def test_suggestions_say_what_was_meant(speller: Speller, word: str, language: str, meant: str) -> None:
    """Suggestions come with the printed apostrophe, five at the most."""
    suggestions = speller.suggest(word, language)
    assert meant in suggestions
    assert len(suggestions) <= 5


def test_known_words_are_right_as_in_a_dictionary(speller: Speller) -> None:
    """A known name is right with a capital, in capitals and with 's, not in small letters."""
    speller.know(KnownWords(["Marchuk", "lustration"]))
    line = "Marchuk MARCHUK Marchuk’s marchuk Lustration Marchuck"
    assert wrong(speller, line) == ["marchuk", "Marchuck"]
    assert speller.suggest("Marchuck", "en")[0] == "Marchuk"
    speller.know(KnownWords())
    assert "Marchuk" in wrong(speller, line)


def test_names_are_known_word_by_word() -> None:
    """Of the name of a person each word is known, and each part of a double name."""
    assert words_in_names(["Olena Marchuk-Bondar"]) == {"Olena", "Marchuk-Bondar", "Marchuk", "Bondar"}


def test_a_missing_dictionary_stops_nothing(tmp_path: Path) -> None:
    """Without dictionaries nothing is wrong, and it is told which one is missing."""
    speller = Speller([tmp_path])
    assert wrong(speller, "speling помылка Киiв") == ["Киiв"]
    assert speller.missing == {"en_US", "uk_UA"}
    speller.close()


def test_a_dictionary_that_goes_away_stops_nothing(tmp_path: Path, speller: Speller) -> None:
    """A dictionary that cannot be read any more is as good as none."""
    folder = next(place for place in folders() if (place / "en_US.dic").is_file())
    for name in ("en_US.aff", "en_US.dic"):
        shutil.copy(folder / name, tmp_path)
    broken = Speller([tmp_path])
    assert broken._lexicon.names(Script.LATIN, "en-US") == ("en_US",)
    (tmp_path / "en_US.dic").unlink()
    assert wrong(broken, "speling", "en-US") == []
    assert broken.missing == {"en_US"}
    broken.close()


def test_a_process_that_dies_is_started_anew(speller: Speller) -> None:
    """The check goes on when the process with the dictionaries was killed."""
    assert wrong(speller, "speling") == ["speling"]
    process = speller._lexicon._process
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    assert wrong(speller, "acomodation", "en-US") == ["acomodation"]
    assert speller.missing == frozenset()


def test_closing_does_not_wait_for_suggestions() -> None:
    """A look for suggestions that is under way ends at once when the speller closes."""
    speller = Speller()
    thread = threading.Thread(target=speller.suggest, args=("найнезрозумілішийстьомулення", "uk"))
    thread.start()
    while speller._lexicon._process.pid is None:
        pass
    speller.close()
    thread.join(5)
    assert not thread.is_alive()
