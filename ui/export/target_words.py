"""Kinds of targets in words, with an icon, and an example of how each is written."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from editor_app.domain.errors import BadInput
from editor_app.domain.target import TargetKind, target_of

KINDS = {
    TargetKind.FOLDER: (T("export", "Folder"), "/srv/site"),
    TargetKind.ZIP: (T("export", "Zip file"), "/home/me/site.zip"),
    TargetKind.SFTP: (T("export", "SFTP server"), "sftp://user@news.example.org/var/www"),
    TargetKind.S3: (T("export", "S3 store"), "s3://bucket/news"),
    TargetKind.WEBDAV: (T("export", "WebDAV"), "webdavs://user@news.example.org/site"),
    TargetKind.GIT: (T("export", "Git working copy"), "git+/home/me/site"),
    TargetKind.OTHER: (T("export", "Another address"), "ftp://user@news.example.org/site"),
}
_ICONS = {
    TargetKind.FOLDER: "folder-simple",
    TargetKind.ZIP: "archive",
    TargetKind.GIT: "git-branch",
    TargetKind.S3: "cloud",
    TargetKind.WEBDAV: "globe-simple",
    TargetKind.SFTP: "hard-drives",
    TargetKind.OTHER: "globe-simple",
}


def kind_of(target: str) -> TargetKind:
    """Return the kind of a target; of one that is empty or cannot be understood, a folder."""
    try:
        return target_of(target).kind
    except BadInput:
        return TargetKind.FOLDER


def target_icon(target: str) -> str:
    """Return the name of the icon of a target."""
    return _ICONS[kind_of(target)]
