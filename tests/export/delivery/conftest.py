"""What the tests of delivery share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PARTS = Path(__file__).parent / "parts"
sys.path.insert(0, str(PARTS))

from ssh_server import SSHD, Server  # noqa: E402  (its folder is known only now)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A running OpenSSH server."""
    if not SSHD:
        pytest.skip("there is no sshd on this computer")
    (tmp_path / "server").mkdir()
    running = Server(tmp_path / "server")
    yield running
    running.kill()
