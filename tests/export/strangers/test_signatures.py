"""A signed bundle is checked by openssl and sha256sum, without a line of ours."""

import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from memory_source import small_newsroom
from strangers_asked import asked

from editor_app.export.bundle import write_bundle
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions
from editor_app.progress import CancelToken, Silent


class Key:
    """A newsroom's key that is always the same."""

    def __init__(self) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))

    def sign(self, content: bytes) -> bytes:
        """Return the signature."""
        return self._private.sign(content)

    @property
    def public_pem(self) -> bytes:
        """The public key."""
        return self._private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of a newsroom with a key."""
    folder = tmp_path_factory.mktemp("signed")
    source = small_newsroom(folder / "originals")
    source.key = Key()
    write_bundle(source, folder / "site", ExportOptions(), Silent(), CancelToken())
    return folder / "site"


def test_openssl_and_sha256sum_accept_a_signed_bundle(signed):
    """The signature is of the manifest as it lies there, and the manifest of every file."""
    done = asked("signature.sh", signed)
    assert (done.returncode, verify_bundle(signed)) == (0, []), done.stdout


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("manifest.json", "openssl says"),
        ("manifest.sig", "openssl says"),
        ("index.html", "index.html: FAILED"),
    ],
)
def test_one_more_byte_is_found(signed, tmp_path, path, word):
    """Whichever file it is in."""
    shutil.copytree(signed, tmp_path / "site")
    with (tmp_path / "site" / path).open("ab") as file:
        file.write(b" ")
    done = asked("signature.sh", tmp_path / "site")
    assert (done.returncode, word in done.stdout) == (1, True), done.stdout


def test_a_bundle_without_signature_is_told_so(signed, tmp_path):
    """An unsigned bundle is not taken for a signed one."""
    shutil.copytree(signed, tmp_path / "site", ignore=shutil.ignore_patterns("manifest.sig"))
    done = asked("signature.sh", tmp_path / "site")
    assert (done.returncode, done.stdout) == (1, "manifest.sig: is not there\n")
