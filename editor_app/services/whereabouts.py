"""Where a library lies: some places can damage a database that is written there."""

from enum import StrEnum
from pathlib import Path
from typing import Final

SYNCED: Final = {
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "onedrive": "OneDrive",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "yandex.disk": "Yandex.Disk",
    "tresorit": "Tresorit",
    "sync": "Sync",
    "seafile": "Seafile",
}
"""Folders that programs keep in step between computers, as these call them when nobody chose another name."""
MARKS: Final = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".sync": "Resilio Sync",
    ".tresorit": "Tresorit",
}
"""What such programs put at the head of a folder of theirs."""
NETWORK: Final = frozenset(
    {
        *("9p", "afpfs", "ceph", "cifs", "davfs", "davfs2", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone"),
        *(
            "fuse.s3fs",
            "fuse.sshfs",
            "nfs",
            "nfs4",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "vboxsf",
            "vmhgfs",
            "webdav",
        ),
    }
)
"""File systems that reach over a network, as Linux, macOS and Qt name them."""


class Place(StrEnum):
    """What kind of place a library lies in."""

    HERE = "here"
    NETWORK = "network"
    SYNCED = "synced"


def whereabouts(library: Path, file_system: str) -> tuple[Place, str]:
    """Return what kind of place it is, and the name of what keeps it in step or carries it.

    `file_system` is what the system calls that of the disk. SQLite's write-ahead log needs shared memory,
    which a network does not give (sqlite.org/wal.html), and a program that copies files one by one tears a
    database and its log apart (sqlite.org/howtocorrupt.html).
    """
    kind = file_system.lower()
    if kind in NETWORK or str(library).startswith("\\\\"):
        return Place.NETWORK, file_system
    for folder in (library, *library.parents):
        keeper = _keeper(folder)
        if keeper:
            return Place.SYNCED, keeper
    return Place.HERE, ""


def _keeper(folder: Path) -> str:
    name = folder.name.lower()
    known = SYNCED.get(name) or SYNCED.get(name.partition(" - ")[0])  # “OneDrive - The Courier”
    if known:
        return known
    return next((keeper for mark, keeper in MARKS.items() if (folder / mark).exists()), "")
