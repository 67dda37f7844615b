"""A channel's target is understood, or refused with a sentence."""

import pytest

from editor_app.domain.errors import BadInput
from editor_app.domain.target import TargetKind, target_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("/srv/site", TargetKind.FOLDER),
        ("/srv/site.zip", TargetKind.ZIP),
        ("git+/srv/copy", TargetKind.GIT),
        ("sftp://ada@lantern.example/srv/site", TargetKind.SFTP),
        ("s3://lantern-site/pages", TargetKind.S3),
        ("webdavs://ada@lantern.example/site", TargetKind.WEBDAV),
        ("ftp://lantern.example/site", TargetKind.OTHER),
    ],
)
def test_the_kind_is_seen_from_the_text(text: str, kind: TargetKind) -> None:
    """Folders, zips, working copies and addresses are told apart."""
    assert target_of(text).kind is kind


def test_an_address_is_taken_apart() -> None:
    """User, host, port, path and what is asked behind it; the account leaves that out."""
    target = target_of("sftp://ada@lantern.example:2222/srv/my%20site?key=/keys/id")
    assert (target.user, target.host, target.port) == ("ada", "lantern.example", 2222)
    assert (target.path, target.asked["key"]) == ("/srv/my site", "/keys/id")
    assert target.account == "sftp://ada@lantern.example:2222/srv/my%20site"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no target"),
        ("site", "whole path"),
        ("sftp://ada:secret@lantern.example/", "password"),
        ("ftp://lantern.example/?password=x", "password"),
        ("sftp:///srv/site", "no host"),
        ("webdav://lantern.example/site", "anybody on the way"),
        ("sftp://lantern.example/srv/../etc", "“..”"),
        ("sftp://lantern.example:port/", "not an address"),
    ],
)
def test_what_cannot_be_a_target_is_refused(text: str, said: str) -> None:
    """Each with a sentence about what is wrong; a password belongs in the keyring."""
    with pytest.raises(BadInput, match=said):
        target_of(text)
