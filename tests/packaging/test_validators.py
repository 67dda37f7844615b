"""The judges of `make validate` are pinned, can be called, and are each shown a bad sample."""

import json
import os
import re
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
VALIDATORS = PACKAGING / "validators"
CALLS = [
    line.split()
    for line in (PACKAGING / "validate.sh").read_text(encoding="utf-8").splitlines()
    if re.match(r" *judge [a-z]", line)
]
SHARED = {
    "judge",
    "make_bundles",
    "make_bad",
    "install",
    "install_ghost",
    "newsboat_cache",
    "superdesk_parsers",
}


def test_every_judge_is_called() -> None:
    """No judge lies in the folder without being asked."""
    there = {path.stem for path in VALIDATORS.iterdir() if path.suffix in (".sh", ".py", ".mjs")}
    called = {
        Path(word).stem for call in CALLS for word in call if word.endswith((".sh", ".py", ".mjs", '.mjs"'))
    }
    assert {name.strip('"') for name in called} == there - SHARED


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[1])
def test_every_judge_is_shown_a_bad_sample(call: list[str]) -> None:
    """A judge that finds nothing anywhere is none."""
    name, good, bad = call[1:4]
    assert good != bad, name
    assert bad.strip('"').startswith(("bad", "$bad")), name


@pytest.mark.parametrize("script", sorted(VALIDATORS.glob("*.sh")), ids=lambda path: path.name)
def test_scripts_can_be_called_and_miss_no_unset_name(script: Path) -> None:
    """A name mistyped in a script stops it."""
    assert os.access(script, os.X_OK)
    assert re.search(r"^set -e?uo pipefail$", script.read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_every_judge_of_npm_has_one_version() -> None:
    """What was judged today is judged alike tomorrow."""
    wanted = json.loads((PACKAGING / "validate-package.json").read_text(encoding="utf-8"))["dependencies"]
    assert [name for name, version in wanted.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_every_judge_of_pypi_has_one_version() -> None:
    """The list holds exact versions and nothing else."""
    lines = (VALIDATORS / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = re.compile(r"[A-Za-z0-9_.-]+==[0-9][0-9A-Za-z.]*")
    assert [line for line in lines if not line.startswith("#") and not pinned.fullmatch(line)] == []
