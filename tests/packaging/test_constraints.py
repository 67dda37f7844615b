"""The pinned versions are versions and nothing else, and cover what the project asks for."""

import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
PINNED = re.compile(r"[A-Za-z0-9_.-]+==[0-9][0-9A-Za-z.]*")
LISTS = ("constraints.txt", "bench-requirements.txt")


def lines_of(name: str) -> list[str]:
    """Return the lines of a list in packaging/ that are not comments."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def plain(name: str) -> str:
    """Return a package's name in the one spelling that registries compare by."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", LISTS)
def test_every_line_is_a_name_and_a_version(name: str) -> None:
    """No addresses, options or local paths stand among the pinned versions."""
    assert [line for line in lines_of(name) if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("name", LISTS)
def test_no_package_is_pinned_twice(name: str) -> None:
    """Each package has one version."""
    names = [plain(line.split("==")[0]) for line in lines_of(name)]
    assert len(names) == len(set(names))


def test_every_pinned_package_takes_the_oldest_python() -> None:
    """What is pinned can be installed on Debian 12, whose Python is 3.11.2."""
    pinned = {plain(line.split("==")[0]) for line in lines_of("constraints.txt")}
    wanted = {
        found.name: found.metadata.get("Requires-Python") or ""
        for found in distributions()
        if plain(found.name) in pinned
    }
    assert wanted
    assert [name for name, asked in wanted.items() if "3.11.2" not in SpecifierSet(asked)] == []


def test_everything_the_project_asks_for_is_pinned() -> None:
    """A dependency added to pyproject.toml gets an exact version too."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {plain(re.split(r"[<>=!~\[; ]", line)[0]) for line in asked}
    assert names <= {plain(line.split("==")[0]) for line in lines_of("constraints.txt")}


def test_the_peers_use_the_same_qt_and_markdown() -> None:
    """A benchmark compares programs, not versions of the library under both."""
    pinned = set(lines_of("constraints.txt"))
    peers_own = ("cmarkgfm", "hugo", "pelican", "pyvips")
    shared = {line for line in lines_of("bench-requirements.txt") if not line.startswith(peers_own)}
    assert shared <= pinned
