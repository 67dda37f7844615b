"""The commands a newcomer types are there, whole and quick."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ("setup", "run", "test", "lint", "bench", "validate", "clean")
SCRIPTS = sorted([*(ROOT / "packaging").glob("*.sh"), ROOT / ".ci" / "run"])


def call(*command: str, cwd: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command without a terminal and return what it said."""
    return subprocess.run(
        command, cwd=cwd, env=os.environ | more, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )


@pytest.mark.parametrize("target", TARGETS)
def test_make_knows_the_target(target: str) -> None:
    """Each promised target can be planned by make."""
    assert call("make", "--dry-run", target).returncode == 0


def test_help_names_every_target() -> None:
    """`make` alone lists what can be typed."""
    listed = re.findall(r"^make (\w+)", call("make").stdout, flags=re.MULTILINE)
    assert set(TARGETS) <= set(listed)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_executable_and_stop_at_the_first_error(script: Path) -> None:
    """A step that fails ends the whole, with bash's own strictness."""
    assert os.access(script, os.X_OK)
    assert "\nset -euo pipefail\n" in script.read_text(encoding="utf-8")
    assert call("bash", "-n", str(script)).returncode == 0


def test_a_python_that_is_too_old_is_refused_in_a_sentence(tmp_path: Path) -> None:
    """Where no Python 3.11 is found, the set-up says so and how to name one."""
    old = tmp_path / "old-python"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    said = call("packaging/find-python.sh", PYTHON=str(old))
    assert said.returncode == 1
    assert "3.11 or newer" in said.stderr


def test_a_python_named_by_the_user_is_taken() -> None:
    """PYTHON names the interpreter the environment is made with."""
    assert call("packaging/find-python.sh", PYTHON=sys.executable).stdout.strip() == sys.executable


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a folder with the set-up's own files, and an environment that claims to be ready."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    return tmp_path


def test_an_environment_that_was_moved_is_made_anew(copy: Path) -> None:
    """An environment whose scripts name another folder is thrown away, and its making begins."""
    (copy / ".venv" / "bin" / "activate").write_text("VIRTUAL_ENV=/elsewhere/.venv\n", encoding="utf-8")
    no_python = copy / "none"
    said = call("packaging/environment.sh", cwd=copy, PYTHON=str(no_python))
    assert "making it anew" in said.stdout
    assert not (copy / ".venv" / "bin" / "activate").exists()
