"""What the core says is English, or what a catalogue says instead."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor_app import paths
from editor_app.domain.errors import BadInput
from editor_app.wording import speak, term, worded


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Path]:
    """A catalogue of three sentences and a word, in use."""
    said = {
        "{0} is empty.": "{0} порожній.",
        "The {0} has no caption.": "Немає підпису: {0}.",
        "picture": "зображення",
    }
    path = tmp_path / "core_uk.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    speak(path)
    yield path
    speak(None)


def test_a_sentence_is_english_where_nothing_else_is_asked_for() -> None:
    """Values stand in their places, with their formats."""
    assert worded("{0} has more than {1:,} words.", "a.md", 1200) == "a.md has more than 1,200 words."
    assert worded("Braces {are} left alone.") == "Braces {are} left alone."


@pytest.mark.usefixtures("catalogue")
def test_a_sentence_is_said_by_the_catalogue() -> None:
    """What the catalogue does not have stays English; a word sentences name is translated within them."""
    assert str(BadInput(worded("{0} is empty.", "a.png"))) == "a.png порожній."
    assert worded("The {0} has no caption.", term("picture")) == "Немає підпису: зображення."
    assert worded("Nobody has written this one.") == "Nobody has written this one."


def test_children_say_it_too(catalogue: Path) -> None:
    """A process that is started later finds the catalogue."""
    assert catalogue.exists()
    code = "from editor_app.wording import worded; print(worded('{0} is empty.', 'x').encode('utf-8'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == repr("x порожній.".encode())


def test_a_check_is_said_in_ukrainian() -> None:
    """The catalogue that ships is one a check can be said by."""
    speak(paths.resources() / "translations" / "core_uk.json")
    try:
        said = worded("The {0} has no caption.", "lead picture")
    finally:
        speak(None)
    assert said == "Немає підпису: головне зображення."
