"""The script for system libraries asks for what is missing, under the name the system knows, and no more."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "system-packages.sh"
LIBRARIES = SCRIPT.with_name("system-libraries.sh")
LISTS = [
    names
    for file in (SCRIPT, LIBRARIES)
    for names in re.findall(r"^\w+=\(([^)$]*)\)", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
]
NEEDED = sorted({name for names in LISTS for name in names.split() if name not in ("sudo", "python3")})
TOOLS = ("bash", "env", "grep", "sed", "mktemp", "rm", "tail", "dirname", "uname", "cat")


class System:
    """A system whose package tools answer from two lists and write down what they are asked to install."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked = folder / "asked"
        for tool in TOOLS:
            found = shutil.which(tool)
            assert found
            (folder / tool).symlink_to(found)
        self.command("id", "echo 0")

    def command(self, name: str, script: str) -> None:
        """Put a command of this name into the system."""
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def has_debian(self, installed: list[str], offered: list[str]) -> None:
        """Make it a Debian with these packages installed, and these on offer."""
        (self.folder / "installed").write_text("".join(f"installed {name}\n" for name in installed))
        (self.folder / "offered").write_text("".join(f"{name}\n" for name in offered))
        self.command("dpkg-query", f"cat {self.folder}/installed")
        self.command("apt-cache", f'grep -qxF -e "$2" {self.folder}/offered')
        self.command("apt-get", f'echo "$@" >> {self.asked}')

    def run(self, python: str = sys.executable) -> str:
        """Run the script there, with this Python, and return what it says."""
        done = subprocess.run(
            [str(self.folder / "bash"), str(SCRIPT)],
            cwd=ROOT,
            env={
                "PATH": str(self.folder),
                "PYTHON": python,
                "TMPDIR": os.environ.get("TMPDIR", "/tmp"),
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout + done.stderr

    def installs(self) -> list[str]:
        """Return the packages apt-get was asked to install."""
        asked = self.asked.read_text(encoding="utf-8") if self.asked.exists() else ""
        line = next((line for line in asked.splitlines() if " install " in line), "")
        return [word for word in line.partition(" install ")[2].split() if not word.startswith("-")]


@pytest.fixture
def system(tmp_path: Path) -> System:
    """Give a bare system without any package tools."""
    return System(tmp_path)


def test_nothing_is_said_or_done_where_nothing_is_missing(system: System) -> None:
    """A second run is silent."""
    system.has_debian(installed=NEEDED, offered=NEEDED)
    assert system.run() == ""
    assert not system.asked.exists()


def test_only_what_is_missing_is_installed(system: System) -> None:
    """One missing package is one package to install."""
    system.has_debian(installed=[name for name in NEEDED if name != "libnss3"], offered=NEEDED)
    system.run()
    assert system.installs() == ["libnss3"]


def test_a_library_installed_under_its_newer_name_counts(system: System) -> None:
    """Where libasound2 is called libasound2t64, the latter is enough."""
    newer = [f"{name}t64" if name in ("libasound2", "libglib2.0-0") else name for name in NEEDED]
    system.has_debian(installed=newer, offered=newer)
    assert system.run() == ""


def test_a_library_is_asked_for_by_the_name_on_offer(system: System) -> None:
    """Where only libasound2t64 is on offer, that is what is installed."""
    others = [name for name in NEEDED if name != "libasound2"]
    system.has_debian(installed=others, offered=[*others, "libasound2t64"])
    system.run()
    assert system.installs() == ["libasound2t64"]


def test_a_package_that_is_not_on_offer_is_named_and_left_out(system: System) -> None:
    """A font that a system lacks does not stop the rest."""
    others = [name for name in NEEDED if name not in ("fonts-inter", "xvfb")]
    system.has_debian(installed=others, offered=[*others, "xvfb"])
    assert "does not offer fonts-inter" in system.run()
    assert system.installs() == ["xvfb"]


def test_without_rights_the_command_for_an_administrator_is_named(system: System) -> None:
    """Somebody who is not root and has no sudo learns what to ask for; the set-up goes on."""
    system.has_debian(installed=[name for name in NEEDED if name != "xvfb"], offered=NEEDED)
    system.command("id", "echo 1000")
    assert "apt-get install xvfb" in system.run()
    assert system.installs() == []


def test_a_system_without_python_gets_one(system: System) -> None:
    """On a bare machine Python itself is among what is missing."""
    system.has_debian(installed=NEEDED, offered=[*NEEDED, "python3", "python3-venv"])
    system.run(python="python-that-is-not-there")
    assert system.installs() == ["python3", "python3-venv"]


def test_elsewhere_the_set_up_goes_on(system: System) -> None:
    """A system without apt-get is not an error."""
    system.run()
    assert system.installs() == []
