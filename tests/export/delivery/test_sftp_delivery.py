"""A delivery over SFTP to a real OpenSSH server on this computer."""

import threading
import time
from pathlib import Path

import pytest
from delivery_desk import Desk, contents, make_bundle
from ssh_server import Server

from editor_app.domain.target import target_of
from editor_app.export.delivery.hosts import trust_host
from editor_app.export.delivery.sftp import SftpPlace
from editor_app.export.delivery.trouble import ConnectionBroken, ForeignFiles, NoEntry, OtherHost, UnknownHost

PAGES = {f"articles/a{n}/index.html": f"article {n} " * 200 for n in range(40)}
FILES = {"index.html": "front", "assets/style.css": "style", **PAGES}


def met(server: Server) -> SftpPlace:
    """Return a connection to the server; its key was compared once."""
    try:
        return SftpPlace(server.target, "", server.known_hosts)
    except UnknownHost as unknown:
        trust_host(server.known_hosts, unknown)
        return SftpPlace(server.target, "", server.known_hosts)


@pytest.fixture
def desk(tmp_path: Path, server: Server) -> Desk:
    """A library's side."""
    return Desk(tmp_path / "desk", server.target.text)


def test_a_bundle_arrives_whole(tmp_path: Path, server: Server, desk: Desk) -> None:
    """Every byte stands on the server, no half file among them, and a second delivery sends nothing."""
    bundle = make_bundle(tmp_path / "one", FILES)
    desk.deliver(bundle, lambda: met(server))
    assert contents(server.site) == contents(bundle)
    assert not desk.deliver(bundle, lambda: met(server))


def test_changed_and_gone_files_follow(tmp_path: Path, server: Server, desk: Desk) -> None:
    """A changed page replaces the old one, a page that is no more goes with its folder, others stay."""
    desk.deliver(make_bundle(tmp_path / "one", FILES), lambda: met(server))
    (server.site / "mine.txt").write_text("by hand")
    fewer = {path: content for path, content in FILES.items() if "/a7/" not in path} | {"index.html": "new"}
    plan = desk.deliver(make_bundle(tmp_path / "two", fewer), lambda: met(server))
    assert [file.path for file in plan.changed] == ["index.html", "manifest.json"]
    assert plan.removed == ("articles/a7/index.html",)
    assert contents(server.site) == contents(tmp_path / "two") | {"mine.txt": "by hand"}
    assert not (server.site / "articles" / "a7").exists()


def test_a_foreign_page_is_not_overwritten(tmp_path: Path, server: Server, desk: Desk) -> None:
    """Somebody's front page on the server stays, and is named."""
    server.site.mkdir()
    (server.site / "index.html").write_text("theirs")
    with pytest.raises(ForeignFiles, match=r"index\.html"):
        desk.deliver(make_bundle(tmp_path / "one", FILES), lambda: met(server))
    assert contents(server.site) == {"index.html": "theirs"}


def test_a_killed_server_breaks_the_delivery_and_the_next_goes_on(
    tmp_path: Path, server: Server, desk: Desk
) -> None:
    """With the server killed in the middle it says so; afterwards only the rest is sent."""
    desk.delays = ()
    bundle = make_bundle(tmp_path / "one", FILES)
    killer = threading.Thread(target=_kill_after, args=(server, 15))
    place = met(server)
    killer.start()
    with pytest.raises(ConnectionBroken):
        desk.deliver(bundle, lambda: place)
    killer.join()
    arrived = len(contents(server.site))
    assert 15 <= arrived < len(FILES)
    assert not (server.site / "manifest.json").exists()
    server.start()
    plan = desk.deliver(bundle, lambda: met(server))
    assert len(plan.to_send) <= len(FILES) + 1 - 14
    assert contents(server.site) == contents(bundle)


def test_a_server_that_comes_back_is_waited_for(tmp_path: Path, server: Server, desk: Desk) -> None:
    """A connection that breaks for a moment is made again, without anybody asking."""
    desk.delays = (0.5, 1.0, 2.0)
    bundle = make_bundle(tmp_path / "one", FILES)
    met(server).close()
    killer = threading.Thread(target=_kill_after, args=(server, 10, True))
    killer.start()
    desk.deliver(bundle, lambda: met(server))
    killer.join()
    assert contents(server.site) == contents(bundle)


def test_an_unknown_server_is_asked_about(server: Server) -> None:
    """The first time nothing is sent: the fingerprint has to be compared."""
    with pytest.raises(UnknownHost) as unknown:
        SftpPlace(server.target, "", server.known_hosts)
    assert unknown.value.fingerprint.startswith("SHA256:")
    assert not server.site.exists()


def test_a_server_with_another_key_is_refused(server: Server) -> None:
    """When the server shows another key than before, somebody may be in between."""
    met(server).close()
    server.kill()
    server.new_host_key()
    server.start()
    with pytest.raises(OtherHost):
        SftpPlace(server.target, "", server.known_hosts)


def test_a_wrong_key_is_not_let_in(tmp_path: Path, server: Server) -> None:
    """A key that the server does not know gives a sentence about entry, and no second try."""
    met(server).close()
    server.key.with_suffix(".pub").rename(tmp_path / "gone.pub")
    (server.home / "authorized").write_text("")
    with pytest.raises(NoEntry, match="let"):
        SftpPlace(server.target, "", server.known_hosts)


def test_a_server_that_is_not_there_says_so(server: Server) -> None:
    """Nobody at the address is a broken connection."""
    server.kill()
    with pytest.raises(ConnectionBroken):
        SftpPlace(target_of(server.target.text), "", server.known_hosts)


def _kill_after(server: Server, files: int, again: bool = False) -> None:
    for _ in range(2000):
        if server.site.exists() and sum(1 for p in server.site.rglob("*") if p.is_file()) >= files:
            break
        time.sleep(0.002)
    server.kill()
    if again:
        server.start()
