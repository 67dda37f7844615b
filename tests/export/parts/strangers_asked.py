"""Lets a judge of `make validate` look at a sample."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
JUDGES = ROOT / "packaging" / "validators"
LEFT_OUT = 77


def asked(judge: str, sample: Path) -> subprocess.CompletedProcess[str]:
    """Return what the judge said; skip where it says that it cannot sit here."""
    script = str(JUDGES / judge)
    command = [sys.executable, script] if judge.endswith(".py") else [script]
    done = subprocess.run([*command, str(sample)], cwd=ROOT, capture_output=True, text=True)
    if done.returncode == LEFT_OUT:
        pytest.skip(done.stdout.strip())
    return done
