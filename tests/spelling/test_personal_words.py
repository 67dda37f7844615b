"""The words of one person, in a file of that person's own."""

from pathlib import Path

import pytest

from editor_app.domain.errors import DiskTrouble
from editor_app.spelling.personal import PersonalWords


def test_words_are_kept_in_a_plain_file(tmp_path: Path) -> None:
    """One word a line, in order, and nothing beside the file."""
    personal = PersonalWords(tmp_path / "own" / "words.txt")
    assert personal.words() == []
    for word in ("Сула", "ostriv", "Bilyk"):
        personal.add(word)
    personal.remove("ostriv")
    assert (tmp_path / "own" / "words.txt").read_text(encoding="utf-8") == "Bilyk\nСула\n"
    assert [path.name for path in (tmp_path / "own").iterdir()] == ["words.txt"]


def test_a_list_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    """The disk's no becomes a sentence."""
    (tmp_path / "own").write_text("a file where the folder should be")
    with pytest.raises(DiskTrouble, match="Your word list could not be"):
        PersonalWords(tmp_path / "own" / "words.txt").add("word")
