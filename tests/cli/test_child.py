"""A packaged program is its own children: `sys.executable` is no Python there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from editor_app.cli.child import WORKERS
from editor_app.paths import CHILD, child_command
from editor_app.spelling.dictionaries import find_dictionary, folders


def test_from_source_the_usual_command_is_run() -> None:
    assert child_command("pictures", ["python", "-m", "worker"], "7") == ["python", "-m", "worker", "7"]


def test_a_packaged_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command("pictures", ["python"], "7") == [sys.executable, CHILD, "pictures", "7"]


def test_the_program_does_the_work_of_its_children(tmp_path: Path) -> None:
    dictionary = find_dictionary("en_GB", folders())
    assert dictionary is not None
    asked = json.dumps({"dictionary": str(dictionary), "words": ["colour", "colorxq"]}) + "\n"
    assert _child("spelling", asked) == {"right": [True, False]}
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    memory = str(3 * 1024**3)
    asked = (
        json.dumps(
            {"job": "inspect", "path": str(tmp_path / "broken.jpg"), "name": "broken.jpg", "seconds": 9}
        )
        + "\n"
    )
    assert "broken.jpg" in json.dumps(_child("pictures", asked, memory))


def test_every_child_has_a_main() -> None:
    assert set(WORKERS) == {"pictures", "spelling"}


def _child(kind: str, asked: str, *arguments: str) -> dict[str, object]:
    ran = subprocess.run(
        [sys.executable, "-m", "ui", CHILD, kind, *arguments],
        input=asked.encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    answer: dict[str, object] = json.loads(ran.stdout.splitlines()[0])
    return answer
