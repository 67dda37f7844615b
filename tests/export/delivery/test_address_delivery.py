"""A delivery to addresses: a real WebDAV server on this computer, and a store without folders."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from delivery_desk import Desk, contents, make_bundle

from editor_app.domain.errors import BadInput
from editor_app.domain.target import Target, target_of
from editor_app.export.delivery.addresses import AddressPlace
from editor_app.export.delivery.checking import differences
from editor_app.export.delivery.trouble import ConnectionBroken, ForeignFiles, NoEntry

FIRST = {"index.html": "front 1", "articles/mist/index.html": "mist", "assets/style.css": "style"}
SECOND = {"index.html": "front 2", "articles/bread/index.html": "bread", "assets/style.css": "style"}


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[tuple[Path, Target]]:
    """A folder that a WebDAV server gives to the user "press" with the password "ink"."""
    wsgi = pytest.importorskip("cheroot.wsgi")
    dav = pytest.importorskip("wsgidav.wsgidav_app")
    pytest.importorskip("webdav4.fsspec")
    folder = tmp_path / "shared"
    folder.mkdir()
    users = {"*": {"press": {"password": "ink"}}}
    settings = {
        "provider_mapping": {"/": str(folder)},
        "simple_dc": {"user_mapping": users},
        "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
        "logging": {"enable": False},
        "verbose": 0,
    }
    server = wsgi.Server(("127.0.0.1", 0), dav.WsgiDAVApp(settings))
    server.prepare()
    thread = threading.Thread(target=server.serve)
    thread.start()
    yield folder, target_of(f"webdav://press@127.0.0.1:{server.bind_addr[1]}/site")
    server.stop()
    thread.join()


def test_webdav_takes_a_bundle_and_its_changes(tmp_path: Path, shared: tuple[Path, Target]) -> None:
    """Through a real WebDAV server the place is what the bundle is, and files of others stay."""
    folder, target = shared
    (folder / "site").mkdir()
    (folder / "site" / "mine.txt").write_text("by hand")
    desk = Desk(tmp_path / "desk", target.text)
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: AddressPlace(target, "ink"))
    plan = desk.deliver(make_bundle(tmp_path / "two", SECOND), lambda: AddressPlace(target, "ink"))
    assert contents(folder / "site") == contents(tmp_path / "two") | {"mine.txt": "by hand"}
    assert [file.path for file in plan.to_send] == [
        "articles/bread/index.html",
        "index.html",
        "manifest.json",
    ]
    with closing(AddressPlace(target, "ink")) as place:
        assert list(differences(place)) == []


def test_webdav_keeps_a_foreign_page(tmp_path: Path, shared: tuple[Path, Target]) -> None:
    """Somebody's front page is named, and stays."""
    folder, target = shared
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("theirs")
    desk = Desk(tmp_path / "desk", target.text)
    with pytest.raises(ForeignFiles):
        desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: AddressPlace(target, "ink"))
    assert contents(folder) == {"site/index.html": "theirs"}


def test_a_wrong_password_is_no_broken_connection(shared: tuple[Path, Target]) -> None:
    """It says so at once, and does not try again."""
    with closing(AddressPlace(shared[1], "wrong")) as place, pytest.raises(NoEntry):
        place.sizes([""])


def test_nobody_at_the_address_is_a_broken_connection() -> None:
    """A server that is not there may come back."""
    nobody = target_of("webdav://press@127.0.0.1:9/site")
    with closing(AddressPlace(nobody, "ink")) as place, pytest.raises(ConnectionBroken):
        place.sizes([""])


def test_a_store_without_folders_takes_a_bundle(tmp_path: Path) -> None:
    """Where every file appears whole nothing is renamed; what has gone is removed."""
    target = target_of("memory://press/site")
    desk = Desk(tmp_path / "desk", target.text)
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: AddressPlace(target, ""))
    plan = desk.deliver(make_bundle(tmp_path / "two", SECOND), lambda: AddressPlace(target, ""))
    place = AddressPlace(target, "")
    assert plan.removed == ("articles/mist/index.html",)
    assert place.read("index.html") == b"front 2"
    assert sorted(place.sizes([""])) == ["index.html", "manifest.json"]
    assert list(differences(place)) == []


def test_an_address_of_an_unknown_kind_says_so() -> None:
    """A word that nothing can write to is refused before anything is made."""
    with pytest.raises(BadInput, match="nonsense"):
        AddressPlace(target_of("nonsense://somewhere/site"), "")
