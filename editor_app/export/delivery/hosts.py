"""The servers whose keys somebody has compared, in a known_hosts file of the library."""

from pathlib import Path

from editor_app.export.delivery.trouble import UnknownHost


def trust_host(known_hosts: Path, unknown: UnknownHost) -> None:
    """Keep the key of a server that somebody has compared; from now on it must show this one."""
    known_hosts.parent.mkdir(parents=True, exist_ok=True)
    with known_hosts.open("a", encoding="utf-8") as out:
        out.write(f"{unknown.host} {unknown.kind} {unknown.key}\n")
