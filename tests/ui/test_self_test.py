"""`dateline --self-test`, as it is run after an installation."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor_app.services import self_test
from editor_app.storage.library import Library


def test_the_self_test_passes_and_leaves_nothing(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "ui", "--self-test"],
        env=os.environ | {"TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "brought up to date" in ran.stdout
    assert "exported and verified" in ran.stdout
    assert ran.stdout.endswith("All is well.\n")
    assert not list(temporary.glob("dateline-self-test-*"))


def test_an_export_that_does_not_verify_fails_it(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "verify_bundle", lambda bundle: ["index.html is missing"])
    with pytest.raises(self_test.Failed, match=r"index\.html is missing"):
        list(self_test.try_out(tmp_path / "try"))
