"""A library on a network drive or in a folder that is kept in step is recognised."""

from pathlib import Path

import pytest

from editor_app.services.whereabouts import Place, whereabouts


@pytest.mark.parametrize("file_system", ["nfs4", "cifs", "fuse.sshfs", "SMB3"])
def test_a_network_drive_is_known_by_its_file_system(file_system: str, tmp_path: Path) -> None:
    """Whatever the folder is called."""
    assert whereabouts(tmp_path / "library", file_system) == (Place.NETWORK, file_system)


@pytest.mark.parametrize(
    ("folder", "keeper"),
    [
        ("Dropbox/Courier/library", "Dropbox"),
        ("OneDrive - The Courier/library", "OneDrive"),
        ("Library/Mobile Documents/com~apple/library", "iCloud"),
        ("Nextcloud/library", "Nextcloud"),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, keeper: str, tmp_path: Path) -> None:
    """At any depth, without regard to case, and with the name of a company behind it."""
    assert whereabouts(tmp_path / folder, "ext4") == (Place.SYNCED, keeper)


def test_a_synced_folder_is_known_by_its_mark(tmp_path: Path) -> None:
    """Under whatever name: its keeper leaves a mark at its head."""
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert whereabouts(tmp_path / "shared" / "newsroom" / "library", "ext4") == (Place.SYNCED, "Syncthing")


def test_an_ordinary_folder_is_none_of_these(tmp_path: Path) -> None:
    """Words that only contain such a name are no sign."""
    assert whereabouts(tmp_path / "my dropbox notes" / "library", "ext4") == (Place.HERE, "")
