"""Where the programs that are measured lie, and how they are started."""

import os
import subprocess
from pathlib import Path

DATELINE = Path(".venv/bin/dateline").absolute()
PEER_BIN = Path("build/bench-venv/bin").absolute()
PEERS = Path(__file__).parent.absolute() / "peers"


def dateline(home: Path, *arguments: str | Path) -> None:
    """Run the command line with settings of its own below `home`; raise CalledProcessError when it fails."""
    command = [str(DATELINE), *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=own_settings(home))


def own_settings(home: Path) -> dict[str, str]:
    """Return an environment in which programs read and write their settings below `home`.

    Python may keep its bytecode, as it does where Dateline is installed.
    """
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return usual | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
