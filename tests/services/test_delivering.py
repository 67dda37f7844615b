"""Publishing a newsroom to channels: what goes, what is remembered, and what changed since."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from editor_app.domain.article import ArticleText
from editor_app.domain.channel import Channel, ChannelId
from editor_app.domain.errors import BadInput, Cancelled, Refused
from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import Status
from editor_app.export.delivery import passwords
from editor_app.export.delivery.record import Record
from editor_app.export.manifest import verify_bundle
from editor_app.progress import CancelToken
from editor_app.services import articles, delivering
from editor_app.services.channels import save_channel
from editor_app.services.press_changes import record_of
from editor_app.services.receipts import bundles_with
from editor_app.storage.library import Library

STEPS = (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED)


def published(library: Library, headline: str) -> ArticleId:
    """Make an article and publish it."""
    made = articles.create_article(library, ArticleText(headline=headline, body="Words.")).value
    for status in STEPS:
        made = articles.change_status(library, made.id, status).value
    return made.id


def reworded(library: Library, article_id: ArticleId) -> None:
    """Save other words."""
    now = articles.get_article(library, article_id)
    articles.save_article(library, now.id, replace(now.text, body="Other words."), now.revision)


@pytest.fixture
def channel(library: Library, tmp_path: Path) -> Channel:
    """A channel into a folder."""
    new = Channel(ChannelId(""), "Web", base_url="https://lantern.example", target=str(tmp_path / "site"))
    return save_channel(library, new).value


def test_a_channel_s_folder_gets_a_sound_bundle(library: Library, channel: Channel, tmp_path: Path) -> None:
    """What stands at the target agrees with its manifest, and the receipt says what went."""
    published(library, "Mist")
    receipt = delivering.publish(library, channel)
    assert verify_bundle(tmp_path / "site") == []
    assert receipt.path == tmp_path / "site"
    assert receipt.sent_files == receipt.files
    assert delivering.verify(library, channel) == []


def test_the_second_time_only_the_changed_goes(library: Library, channel: Channel, tmp_path: Path) -> None:
    """An edit sends the pages it touches; files of others stay."""
    mist = published(library, "Mist")
    published(library, "Bread")
    delivering.publish(library, channel)
    (tmp_path / "site" / "CNAME").write_text("lantern.example")
    reworded(library, mist)
    plan = delivering.plan(library, channel)
    receipt = delivering.publish(library, channel)
    sent = {file.path for file in plan.to_send}
    assert "articles/mist/index.html" in sent
    assert "articles/bread/article.json" not in sent
    assert receipt.sent_files == len(sent)
    assert (tmp_path / "site" / "CNAME").exists()


def test_a_dry_run_leaves_no_trace(library: Library, channel: Channel, tmp_path: Path) -> None:
    """A plan sends nothing and is no receipt: nothing has gone out."""
    published(library, "Mist")
    assert delivering.plan(library, channel).new
    assert not (tmp_path / "site").exists()
    assert not (library.path / "receipts").exists()


def test_changes_since_the_last_time_are_told(library: Library, channel: Channel) -> None:
    """New, changed and withdrawn articles with their headlines."""
    mist, bread = published(library, "Mist"), published(library, "Bread")
    assert {each.headline for each in delivering.changes_since(library, channel).new} == {"Mist", "Bread"}
    delivering.publish(library, channel)
    assert not delivering.changes_since(library, channel)
    reworded(library, mist)
    articles.change_status(library, bread, Status.WITHDRAWN)
    published(library, "Trams")
    changes = delivering.changes_since(library, channel)
    assert [each.headline for each in changes.new] == ["Trams"]
    assert [each.headline for each in changes.changed] == ["Mist"]
    assert [each.headline for each in changes.withdrawn] == ["Bread"]
    assert changes.sentence() == "1 new, 1 changed, 1 withdrawn"
    assert "“Trams”" in changes.message("Web")


def test_another_target_has_seen_nothing(library: Library, channel: Channel, tmp_path: Path) -> None:
    """A channel that goes elsewhere now starts anew there, and leaves the old place alone."""
    published(library, "Mist")
    delivering.publish(library, channel)
    moved = replace(channel, target=str(tmp_path / "other"))
    assert len(delivering.changes_since(library, moved).new) == 1
    delivering.publish(library, moved)
    assert verify_bundle(tmp_path / "other") == []
    assert verify_bundle(tmp_path / "site") == []


def test_a_zip_is_a_target(library: Library, channel: Channel, tmp_path: Path) -> None:
    """A target that ends in .zip is one file; the plan compares with the one that is there."""
    mist = published(library, "Mist")
    packed = replace(channel, target=str(tmp_path / "site.zip"))
    delivering.publish(library, packed)
    assert verify_bundle(tmp_path / "site.zip") == []
    assert not delivering.changes_since(library, packed)
    reworded(library, mist)
    assert "articles/mist/index.html" in {file.path for file in delivering.plan(library, packed).changed}


def test_a_withdrawn_article_leaves_the_site(library: Library, channel: Channel, tmp_path: Path) -> None:
    """Its page is removed with the next delivery."""
    mist = published(library, "Mist")
    published(library, "Bread")
    delivering.publish(library, channel)
    articles.change_status(library, mist, Status.WITHDRAWN)
    assert delivering.publish(library, channel).removed_files > 0
    assert not (tmp_path / "site" / "articles" / "mist" / "index.html").exists()


def test_the_history_names_the_channel(library: Library, channel: Channel) -> None:
    """What went out is kept under the channel's name."""
    mist = published(library, "Mist")
    delivering.publish(library, channel)
    (named,) = bundles_with(library, mist).values()
    assert named[0].endswith("· Web")


def test_a_stopped_delivery_is_not_remembered(library: Library, channel: Channel) -> None:
    """Cancelled before the end, the channel still waits for its articles."""
    published(library, "Mist")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        delivering.publish(library, channel, cancel=cancel)
    assert Record.read(record_of(library, channel.id)) == Record()


@pytest.mark.parametrize("target", [".", "cache/site", ".."])
def test_the_library_is_no_target(library: Library, channel: Channel, target: str) -> None:
    """A bundle never lands in the library, nor around it."""
    inside = replace(channel, target=str(library.path / target))
    with pytest.raises(Refused, match="where the library is"):
        delivering.publish(library, inside)


def test_a_channel_without_target_says_so(library: Library, channel: Channel) -> None:
    """There is a sentence with what to do."""
    with pytest.raises(BadInput, match="no target"):
        delivering.publish(library, replace(channel, target=""))


class Drawer(KeyringBackend):
    """A keyring that is forgotten with the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what was kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        self.kept.pop((service, username), None)


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    """A keyring in memory, in the place of the system's."""
    before, drawer = keyring.get_keyring(), Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


def test_a_password_is_kept_in_the_keyring(channel: Channel, drawer: Drawer) -> None:
    """Under the name Dateline and the target's address; an empty one takes it away."""
    far = replace(channel, target="sftp://ada@lantern.example/srv?key=/k")
    delivering.save_password(far, "ink")
    assert drawer.kept == {("Dateline", "sftp://ada@lantern.example/srv"): "ink"}
    assert delivering.has_password(far)
    delivering.save_password(far, "")
    assert not delivering.has_password(far)


def test_without_a_keyring_it_says_what_to_do(channel: Channel) -> None:
    """A machine without a keyring gets a sentence that names the other ways."""
    from keyring.backends.fail import Keyring  # noqa: PLC0415

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    try:
        with pytest.raises(passwords.NoKeyring, match="DATELINE_PASSWORD"):
            delivering.save_password(replace(channel, target="sftp://ada@lantern.example/srv"), "ink")
    finally:
        keyring.set_keyring(before)


def test_a_headless_machine_takes_the_password_from_its_surroundings(
    channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DATELINE_PASSWORD is asked before any keyring."""
    monkeypatch.setenv("DATELINE_PASSWORD", "ink")
    assert delivering.has_password(replace(channel, target="sftp://ada@lantern.example/srv"))
