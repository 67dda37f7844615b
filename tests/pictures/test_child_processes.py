"""The child processes: what they know, what they may take, and how long."""

import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from editor_app.domain.errors import BadPicture
from editor_app.pictures import worker
from editor_app.pictures.processes import Child, Processes

SLOW = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><filter id="f">'
    + '<feGaussianBlur stdDeviation="900"/>' * 60
    + '</filter><rect filter="url(#f)" width="9" height="9"/></svg>'
)


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A drawing that takes many seconds to draw."""
    (tmp_path / "slow.svg").write_text(SLOW)
    return tmp_path / "slow.svg"


def test_what_takes_too_long_is_ended_and_the_next_file_is_opened(slow: Path, tmp_path: Path) -> None:
    """One sentence after a second, and another child answers."""
    (tmp_path / "dot.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    children = Processes(count=1)
    try:
        started = time.monotonic()
        with pytest.raises(BadPicture, match=r"^slow\.svg takes too long to open\."):
            children.ask("inspect", "slow.svg", 1.0, path=str(slow))
        assert time.monotonic() - started < 5
        assert children.ask("inspect", "dot.svg", path=str(tmp_path / "dot.svg"))["width"] == 1600
    finally:
        children.close()


def test_a_child_ends_itself_when_nobody_waits_any_more(slow: Path) -> None:
    """A question outlives its asker by a few seconds at most."""
    line = {"job": "inspect", "name": "x", "seconds": 0, "path": str(slow)}
    env = os.environ | {"PYTHONPATH": str(Path(worker.__file__).parents[2])}
    command = [sys.executable, "-m", "editor_app.pictures.worker", str(3 << 30)]
    done = subprocess.run(command, input=json.dumps(line).encode() + b"\n", env=env, timeout=60, check=False)

    assert done.returncode == -14  # SIGALRM


def test_a_child_knows_nothing_of_the_users_environment(monkeypatch) -> None:
    """Keys and tokens that programs put there stay with the parent."""
    monkeypatch.setenv("NEWSROOM_TOKEN", "secret")
    child = Child()
    try:
        told = Path(f"/proc/{child.pid}/environ")
        if not told.exists():
            pytest.skip("this system does not tell")
        while not (known := told.read_bytes()):
            time.sleep(0.01)
        assert b"secret" not in known
    finally:
        child.close()


def test_memory_beyond_the_limit_is_a_sentence(tmp_path: Path, monkeypatch) -> None:
    """A picture that needs more than a child may have is refused by name."""
    from PIL import Image  # noqa: PLC0415

    Image.new("RGB", (7000, 8000)).save(tmp_path / "large.png")
    monkeypatch.setattr("editor_app.pictures.processes.MEMORY", 220 << 20)
    children = Processes(count=1)
    try:
        with pytest.raises(BadPicture, match=r"^large\.png (needs more memory|is damaged)"):
            children.ask("inspect", "large.png", path=str(tmp_path / "large.png"))
    finally:
        children.close()


def test_closing_ends_every_child_that_waits(tmp_path: Path) -> None:
    """None of several children is left, and new ones answer afterwards."""
    drawing = tmp_path / "drawing.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    others = pids_of_children()
    children = Processes(count=2)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: children.ask("inspect", "x", path=str(drawing)), range(8)))
    started = pids_of_children() - others
    assert len(started) == 2

    children.close()

    assert not started & pids_of_children()
    assert children.ask("inspect", "x", path=str(drawing))["width"] == 1600
    children.close()


def pids_of_children() -> set[str]:
    """Return the processes of `worker.py` that this program has started and not ended."""
    threads = Path("/proc/self/task").glob("*/children")
    found = {pid for thread in threads for pid in thread.read_text().split()}
    return {pid for pid in found if b"pictures.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()}
