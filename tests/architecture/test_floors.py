"""The walls of the house stand, and each of them would be seen to fall."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("editor_app", "ui")

BREACHES = {
    "two-houses": ("editor_app/domain/slug.py", "import PySide6.QtCore"),
    "core-floors": ("editor_app/domain/slug.py", "import editor_app.render.words"),
    "sql-in-storage": ("editor_app/services/lists.py", "import sqlalchemy"),
    "pages-are-strangers": ("ui/media/__init__.py", "import ui.authors"),
    "window-uses-verbs": ("ui/throttle.py", "import editor_app.storage.tables"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as c; c()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the source in which a breach can be planted."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept() -> None:
    """import-linter finds nothing to complain about."""
    result = lint(ROOT)

    assert result.returncode == 0, result.stdout


def test_every_contract_has_a_breach_to_try() -> None:
    """No contract stands here without a proof that it can fail."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert {c["id"] for c in project["tool"]["importlinter"]["contracts"]} == set(BREACHES)


@pytest.mark.parametrize("contract", BREACHES)
def test_a_planted_breach_is_found(copy: Path, contract: str) -> None:
    """One forbidden import breaks the contract that forbids it."""
    file, line = BREACHES[contract]
    path = copy / file
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")

    result = lint(copy)

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    name = next(c["name"] for c in project["tool"]["importlinter"]["contracts"] if c["id"] == contract)
    assert result.returncode != 0
    assert any(line.startswith(f"{name} BROKEN") for line in result.stdout.splitlines())


def test_a_new_top_level_file_has_to_name_its_floor(copy: Path) -> None:
    """A file that stands on no floor breaks the contract of the floors."""
    (copy / "editor_app" / "misc.py").write_text('"""Anything."""\n', encoding="utf-8")

    assert lint(copy).returncode != 0
