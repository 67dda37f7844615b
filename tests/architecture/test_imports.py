"""Every module of the core can be imported alone, without Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

IMPORT_ALONE = """
import importlib, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "qtawesome", "qtpy", "ui"):
            raise ImportError(f"{name} is not for the core")
sys.meta_path.insert(0, NoQt())
importlib.import_module(sys.argv[1])
"""


def modules() -> list[str]:
    paths = sorted((ROOT / "editor_app").rglob("*.py"))
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    unfit = ("__main__", "migrations.env")  # the program itself, and a file only Alembic may run
    return [name.removesuffix(".__init__") for name in names if not name.endswith(unfit)]


@pytest.mark.parametrize("module", modules())
def test_a_module_stands_alone(module: str) -> None:
    """A fresh interpreter without Qt imports it."""
    result = subprocess.run(
        [sys.executable, "-c", IMPORT_ALONE, module], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert result.returncode == 0, result.stderr


def test_the_guard_would_see_qt() -> None:
    """Importing a module of the window under the guard fails."""
    result = subprocess.run(
        [sys.executable, "-c", IMPORT_ALONE, "ui.throttle"], cwd=ROOT, capture_output=True, check=False
    )

    assert result.returncode != 0
