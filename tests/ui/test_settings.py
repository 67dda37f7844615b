"""The remembered choices: kept, told when they change, and survived when their file is broken."""

from pathlib import Path

import pytest

from ui.settings import RECENT, Settings


@pytest.mark.parametrize(
    "content",
    [b"\x00\xff\xfe noise", b"hello", b"[General\ntheme=dark\n", "[General]\ntheme=тінь".encode("cp1251")],
)
def test_a_broken_file_is_set_aside(tmp_path, content):
    """It keeps its bytes under another name; everything is as usual, and can be written."""
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == content
    assert settings.theme == "system"
    settings.theme = "dark"
    settings.save()
    assert Settings(file).theme == "dark"


@pytest.mark.parametrize("content", [b"", b"\n", b"[General]\ntheme=dark\n"])
def test_a_sound_or_empty_file_stays(tmp_path, content):
    """Nothing is set aside."""
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    assert Settings(file).set_aside is None
    assert file.exists()


def test_a_change_is_told_once(settings, qtbot):
    """The same value again is no change."""
    told = []
    settings.changed.connect(told.append)
    settings.set_text("a", "1")
    settings.set_text("a", "1")
    settings.forget("a")
    assert told == ["a", "a"]
    assert settings.text("a", "usual") == "usual"


def test_pinned_libraries_are_never_pushed_off(settings):
    """However many are opened after them; forgetting takes the pin away too."""
    pinned = Path("/news/pinned")
    settings.remember_library(pinned)
    settings.pin_library(pinned, pinned=True)
    for number in range(RECENT + 3):
        settings.remember_library(Path(f"/news/{number}"))
    assert pinned in settings.recent_libraries
    assert len(settings.recent_libraries) == RECENT + 1
    settings.forget_library(pinned)
    assert settings.pinned_libraries == []
    assert pinned not in settings.recent_libraries
