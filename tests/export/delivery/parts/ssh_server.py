"""A real OpenSSH server on this computer."""

import getpass
import shutil
import socket
import subprocess
import time
from pathlib import Path

from editor_app.domain.target import Target, target_of

SSHD = shutil.which("sshd") or ("/usr/sbin/sshd" if Path("/usr/sbin/sshd").exists() else "")


class Server:
    """A real OpenSSH server of this user, with keys of its own, on a free port of the loopback."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.site = home / "site"
        self.key = home / "client_key"
        self.known_hosts = home / "known_hosts"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.new_host_key()
        self._keygen(self.key)
        (home / "authorized").write_text(self.key.with_suffix(".pub").read_text())
        (home / "authorized").chmod(0o600)
        self._running: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def target(self) -> Target:
        """The address of the server's folder."""
        user = getpass.getuser()
        return target_of(f"sftp://{user}@127.0.0.1:{self.port}{self.site}?key={self.key}")

    def new_host_key(self) -> None:
        """Give the server another identity."""
        for path in self.home.glob("host_key*"):
            path.unlink()
        self._keygen(self.home / "host_key")

    def start(self) -> None:
        """Start, and wait until it answers."""
        config = self.home / "sshd_config"
        config.write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.home}/host_key\n"
            f"AuthorizedKeysFile {self.home}/authorized\nPidFile none\nStrictModes no\nUsePAM no\n"
            "PasswordAuthentication no\nSubsystem sftp internal-sftp\nPermitRootLogin yes\n"
        )
        if not Path("/run/sshd").exists():
            Path("/run/sshd").mkdir()
        command = [SSHD, "-D", "-e", "-f", str(config)]
        self._running = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
        for _ in range(100):
            with socket.socket() as trying:
                if trying.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("sshd did not start")

    def kill(self) -> None:
        """Kill the server with the connections it has."""
        if self._running is not None:
            family = subprocess.run(
                ["pgrep", "-P", str(self._running.pid)], capture_output=True, text=True, check=False
            )
            for child in family.stdout.split():
                subprocess.run(["kill", "-9", child], check=False)
            self._running.kill()
            self._running.wait()
            self._running = None

    def _keygen(self, path: Path) -> None:
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
