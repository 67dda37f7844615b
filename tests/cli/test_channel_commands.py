"""The commands on channels as a script sees them."""

import json
import sys
from pathlib import Path

import pytest

from editor_app.cli.run import run
from editor_app.domain.article import ArticleText
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.services import articles
from editor_app.storage.library import Library

sys.path.insert(0, str(Path(__file__).parents[1] / "export" / "delivery" / "parts"))

from ssh_server import SSHD, Server


@pytest.fixture
def newsroom(tmp_path):
    """A library with one published article."""
    folder = tmp_path / "newsroom"
    with Library.create(folder) as library:
        made = articles.create_article(library, ArticleText(headline="Grain", body="Two ships left.")).value
        for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
            made = articles.change_status(library, made.id, status).value
    return str(folder)


def told(capsys):
    """Return the JSON document that was printed."""
    return json.loads(capsys.readouterr().out)


def test_a_channel_is_added_changed_and_removed(newsroom, capsys):
    """Settings that are not named stay; a list shows name and target."""
    assert (
        run(["channel", "add", newsroom, "Web", "--target", "/srv/site", "--formats", "site,json_feed"]) == 0
    )
    assert run(["channel", "change", newsroom, "web", "--base-url", "https://lantern.example/"]) == 0
    capsys.readouterr()
    assert run(["channel", "list", newsroom, "--json"]) == 0
    (channel,) = told(capsys)
    assert channel["target"] == "/srv/site"
    assert channel["base_url"] == "https://lantern.example"
    assert channel["formats"] == ["site", "json_feed"]
    assert run(["channel", "remove", newsroom, "Web"]) == 0
    assert "stays" in capsys.readouterr().out


def test_a_password_in_an_address_is_refused(newsroom, capsys):
    """Nothing is kept, and a sentence says where it belongs."""
    assert run(["channel", "add", newsroom, "Web", "--target", "sftp://ada:ink@lantern.example/"]) == 3
    assert "keyring" in capsys.readouterr().err


def test_publishing_sends_and_the_dry_run_does_not(newsroom, tmp_path, capsys):
    """First it is said what would go, then it goes, then nothing is left to send."""
    site = tmp_path / "site"
    assert run(["channel", "add", newsroom, "Web", "--target", str(site)]) == 0
    capsys.readouterr()
    assert run(["publish", newsroom, "Web", "--dry-run", "--json"]) == 0
    planned = told(capsys)
    assert "articles/grain/index.html" in [file["path"] for file in planned["new"]]
    assert not site.exists()
    assert run(["publish", newsroom, "Web", "--json"]) == 0
    receipt = told(capsys)
    assert (receipt["sent_files"], receipt["sent_bytes"]) == (len(planned["new"]), planned["bytes"])
    assert verify_bundle(site) == []
    assert run(["publish", newsroom, "Web", "--dry-run"]) == 0
    assert "0 files would be sent" in capsys.readouterr().out
    assert run(["channel", "verify", newsroom, "Web"]) == 0


def test_verify_finds_what_was_changed_at_the_target(newsroom, tmp_path, capsys):
    """A page that somebody changed there is named, with the exit code of findings."""
    site = tmp_path / "site"
    run(["channel", "add", newsroom, "Web", "--target", str(site)])
    run(["publish", newsroom, "Web"])
    (site / "index.html").write_text("by hand")
    capsys.readouterr()
    assert run(["channel", "verify", newsroom, "Web"]) == 1
    assert "index.html was changed." in capsys.readouterr().out


def test_show_says_what_changed_since(newsroom, tmp_path, capsys):
    """Articles that the channel has not seen are listed with their headlines."""
    run(["channel", "add", newsroom, "Web", "--target", str(tmp_path / "site")])
    capsys.readouterr()
    assert run(["channel", "show", newsroom, "Web"]) == 0
    assert "new: grain  Grain" in capsys.readouterr().out


@pytest.mark.skipif(not SSHD, reason="there is no sshd on this computer")
def test_a_new_server_is_trusted_by_its_fingerprint(newsroom, tmp_path, capsys):
    """Without the right fingerprint nothing is sent; with it once, the server is known from then on."""
    (tmp_path / "server").mkdir()
    server = Server(tmp_path / "server")
    try:
        run(["channel", "add", newsroom, "Far", "--target", server.target.text])
        capsys.readouterr()
        assert run(["publish", newsroom, "Far"]) == 3
        words = capsys.readouterr().err.split()
        fingerprint = next(word for word in words if word.startswith("SHA256:"))
        assert run(["publish", newsroom, "Far", "--trust-host", "SHA256:other"]) == 3
        assert not server.site.exists()
        assert run(["publish", newsroom, "Far", "--trust-host", fingerprint.rstrip(".")]) == 0
        assert verify_bundle(server.site) == []
        assert run(["publish", newsroom, "Far"]) == 0
    finally:
        server.kill()
