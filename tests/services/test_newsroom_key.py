"""The newsroom's key: where its halves lie, and what is signed with it."""

import json
import shutil
import subprocess
import zipfile

import pytest

from editor_app.cli.run import run
from editor_app.domain.article import ArticleText
from editor_app.domain.errors import BadInput, NotFound, Refused
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions
from editor_app.services import articles, newsroom_key
from editor_app.services.exporting import export_library
from editor_app.services.newsroom_key import known_key, make_key, remove_key, signer


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A user's folder of its own."""
    folder = tmp_path / "home"
    monkeypatch.setattr(newsroom_key, "data_dir", lambda: folder)
    return folder


@pytest.fixture
def newsroom(library):
    """A library with an article that goes out."""
    made = articles.create_article(library, ArticleText(headline="Port", body="Words.")).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        articles.change_status(library, made.id, status)
    return library


def test_the_private_half_never_lies_in_the_library(newsroom, home, tmp_path):
    """It is the user's alone; library and bundle have the public one."""
    known = make_key(newsroom)
    (private,) = (home / "newsroom-keys").iterdir()
    assert private.stat().st_mode & 0o777 == 0o600
    export_library(newsroom, tmp_path / "site")
    seed = private.read_bytes()
    for folder in (newsroom.path, tmp_path / "site"):
        held = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
        assert seed not in held
        assert seed.hex().encode() not in held
    assert (tmp_path / "site/signing-key.pem").read_bytes() == known.pem
    assert len(known.phrase.split()) == 6


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not here")
def test_openssl_accepts_the_signature_and_no_other(newsroom, tmp_path):
    """Of the manifest as it lies there; of one with one byte more it does not."""
    make_key(newsroom)
    site = export_library(newsroom, tmp_path / "site").path
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "signing-key.pem", "-rawin"]
    command += ["-in", "manifest.json", "-sigfile", "manifest.sig"]
    assert subprocess.run(command, cwd=site, capture_output=True, check=False).returncode == 0
    with (site / "manifest.json").open("ab") as file:
        file.write(b" ")
    assert subprocess.run(command, cwd=site, capture_output=True, check=False).returncode != 0


@pytest.mark.parametrize("name", ["manifest.sig", "signing-key.pem", "manifest.json", "index.html"])
def test_a_changed_or_missing_file_is_found(newsroom, tmp_path, name):
    """Signature and key are looked at like everything else."""
    make_key(newsroom)
    site = export_library(newsroom, tmp_path / "site").path
    assert verify_bundle(site) == []
    whole = (site / name).read_bytes()
    for changed in (whole[:-1], whole + b" ", bytes([whole[0] ^ 1]) + whole[1:], b""):
        (site / name).write_bytes(changed)
        assert verify_bundle(site), (name, changed[:20])
    (site / name).unlink()
    assert verify_bundle(site)


def test_a_bundle_signed_by_somebody_else_is_told(newsroom, tmp_path, capsys):
    """`verify --key` takes the newsroom's own key and no other."""
    pem = tmp_path / "ours.pem"
    pem.write_bytes(make_key(newsroom).pem)
    site = export_library(newsroom, tmp_path / "site").path
    assert run(["verify", str(site), "--key", str(pem)]) == 0
    remove_key(newsroom)
    make_key(newsroom)
    export_library(newsroom, site)
    assert run(["verify", str(site), "--key", str(pem)]) == 1
    assert "another key" in capsys.readouterr().out
    remove_key(newsroom)
    export_library(newsroom, site)
    assert run(["verify", str(site)]) == 0
    assert run(["verify", str(site), "--key", str(pem)]) == 1
    assert signer(site) is None


def test_a_zip_is_signed_too(newsroom, tmp_path):
    """It carries the same signature as the folder."""
    known = make_key(newsroom)
    export_library(newsroom, tmp_path / "site")
    packed = export_library(newsroom, tmp_path / "site.zip", ExportOptions(zip=True)).path
    assert verify_bundle(packed) == []
    assert signer(packed).phrase == known.phrase
    with zipfile.ZipFile(packed) as archive:
        assert archive.read("manifest.sig") == (tmp_path / "site/manifest.sig").read_bytes()


def test_a_new_key_signs_what_has_not_changed(newsroom, tmp_path):
    """An export that finds nothing to do still brings the signature."""
    export_library(newsroom, tmp_path / "site")
    make_key(newsroom)
    export_library(newsroom, tmp_path / "site")
    assert verify_bundle(tmp_path / "site") == []
    assert signer(tmp_path / "site") is not None


def test_a_computer_without_the_key_signs_nothing(newsroom, home, tmp_path):
    """A colleague's bundle is unsigned, and the library says why."""
    make_key(newsroom)
    shutil.rmtree(home)
    site = export_library(newsroom, tmp_path / "site").path
    assert (signer(site), known_key(newsroom).here) == (None, False)
    assert verify_bundle(site) == []


def test_trouble_with_keys_is_a_sentence(newsroom, home):
    """Two keys, none at all, damaged ones."""
    with pytest.raises(NotFound):
        remove_key(newsroom)
    make_key(newsroom)
    with pytest.raises(Refused):
        make_key(newsroom)
    (private,) = (home / "newsroom-keys").iterdir()
    private.write_bytes(b"short")
    with pytest.raises(BadInput, match="damaged"):
        newsroom_key.signing_key(newsroom)
    (newsroom.path / "newsroom-key.pem").write_bytes(b"no key")
    with pytest.raises(BadInput):
        known_key(newsroom)


def test_the_command_makes_shows_and_removes_it(library, capsys):
    """The phrase is what people compare."""
    path = str(library.path)
    library.close()
    assert run(["key", path]) == 0
    assert "no key" in capsys.readouterr().out
    assert run(["key", path, "--make", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["here"]
    assert run(["key", path]) == 0
    assert made["phrase"] in capsys.readouterr().out
    assert run(["key", path, "--remove"]) == 0
