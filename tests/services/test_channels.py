"""Channels are kept, changed, put in order and removed; what cannot work is refused with a sentence."""

from dataclasses import replace

import pytest

from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import SectionId
from editor_app.domain.workflow import Status
from editor_app.services.channels import (
    get_channel,
    list_channels,
    move_channel,
    options_of,
    put_channel_back,
    remove_channel,
    save_channel,
)
from editor_app.storage.library import Library


def new(library: Library, name: str, **said: object) -> Channel:
    """Make a channel."""
    return save_channel(library, Channel(ChannelId(""), name, **said)).value  # type: ignore[arg-type]


def test_a_channel_is_read_as_it_was_saved(library: Library) -> None:
    """Every setting comes back."""
    channel = new(
        library,
        "Web",
        title="The Lantern",
        description="Local news",
        language="uk",
        base_url="https://lantern.example",
        sections=(SectionId("abc"),),
        statuses=(Status.PUBLISHED, Status.CORRECTED),
        formats=("site", "rss"),
        target="/srv/site",
    )
    assert list_channels(library) == [channel]
    assert options_of(channel).sections == (SectionId("abc"),)


def test_a_library_without_channels_has_the_newsroom_itself(library: Library) -> None:
    """There is always one to publish to; without an address it has no formats that want one."""
    (only,) = list_channels(library)
    assert only.formats == WITHOUT_ADDRESS
    assert only.target == ""


def test_saving_says_what_it_touched(library: Library) -> None:
    """Views that show channels hear of it."""
    assert save_channel(library, Channel(ChannelId(""), "Web")).changes.channels


def test_a_channel_is_found_by_its_name(library: Library) -> None:
    """Without regard to case; an unknown name lists those there are."""
    web = new(library, "Web")
    assert get_channel(library, " web ") == web
    with pytest.raises(NotFound, match="Web"):
        get_channel(library, "Paper")


def test_a_changed_channel_keeps_its_place(library: Library) -> None:
    """Saving a known channel writes over it."""
    web, paper = new(library, "Web"), new(library, "Paper")
    save_channel(library, replace(web, name="Site"))
    assert [each.name for each in list_channels(library)] == ["Site", "Paper"]
    assert paper.position == 1


def test_channels_are_put_in_another_order(library: Library) -> None:
    """Moving one pushes the others."""
    for name in ("A", "B", "C"):
        new(library, name)
    move_channel(library, get_channel(library, "C").id, 0)
    assert [each.name for each in list_channels(library)] == ["C", "A", "B"]


def test_a_removed_channel_can_be_put_back(library: Library) -> None:
    """Removing gives back what it removed, in its place."""
    web = new(library, "Web")
    new(library, "Paper")
    gone = remove_channel(library, web.id).value
    assert [each.name for each in list_channels(library)] == ["Paper"]
    put_channel_back(library, gone)
    assert [each.name for each in list_channels(library)] == ["Web", "Paper"]
    with pytest.raises(NotFound):
        remove_channel(library, ChannelId("nobody"))


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "paper"}, "already"),
        ({"base_url": "lantern"}, "not the address of a site"),
        ({"formats": ("site", "stone")}, "no format “stone”"),
        ({"formats": ()}, "no formats"),
        ({"statuses": ()}, "no articles"),
        ({"theme": "nowhere"}, "nowhere"),
        ({"target": "sftp://ada:secret@lantern.example/"}, "password"),
    ],
)
def test_what_cannot_work_is_refused(library: Library, said: dict[str, object], sentence: str) -> None:
    """A bad setting is named, and nothing is kept."""
    new(library, "Paper")
    with pytest.raises(BadInput, match=sentence):
        new(library, **({"name": "Web"} | said))
    assert [each.name for each in list_channels(library)] == ["Paper"]
