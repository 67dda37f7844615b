"""Opens a channel's target: the right kind of place for what its address says."""

from importlib import import_module
from pathlib import Path

from editor_app.domain.target import Target, TargetKind
from editor_app.export.delivery.folder import FolderPlace
from editor_app.export.delivery.git_copy import GitPlace
from editor_app.export.delivery.place import Place


def open_place(target: Target, password: str, known_hosts: Path) -> Place:
    """Return the target, connected; kinds that need much are loaded only here.

    Raises what the places raise: BadInput, Refused, NoEntry, UnknownHost, OtherHost, ConnectionBroken.
    """
    if target.kind is TargetKind.FOLDER:
        return FolderPlace(target.folder)
    if target.kind is TargetKind.GIT:
        return GitPlace(target.folder)
    if target.kind is TargetKind.SFTP:
        sftp = import_module("editor_app.export.delivery.sftp")
        place: Place = sftp.SftpPlace(target, password, known_hosts)
        return place
    addresses = import_module("editor_app.export.delivery.addresses")
    stored: Place = addresses.AddressPlace(target, password)
    return stored
