"""Channels: where the newsroom publishes, and how it looks there."""

from dataclasses import replace

from editor_app.domain.changes import Changes, Done
from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.target import target_of
from editor_app.export.formats.registry import names
from editor_app.export.options import ExportOptions, site_root
from editor_app.services.previewing import load_theme
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

CHANNELS = Changes(channels=True)
DEFAULT = ChannelId("newsroom")
"""The channel that stands for the newsroom itself while no other was made; its folder is chosen later."""


def list_channels(library: Library) -> list[Channel]:
    """Return the channels in the newsroom's order; where none was made, the newsroom itself."""
    with library.read() as work:
        return work.channels.all() or [_default(work)]


def get_channel(library: Library, name_or_id: str) -> Channel:
    """Return a channel by its id or its name, without regard to case. Raises NotFound."""
    wanted = name_or_id.strip().casefold()
    channels = list_channels(library)
    found = next((each for each in channels if wanted in (each.id.casefold(), each.name.casefold())), None)
    if found is None:
        known = ", ".join(each.name for each in channels)
        raise NotFound(
            worded("There is no channel “{0}”.", name_or_id.strip()), worded("There are: {0}.", known)
        )
    return found


def save_channel(library: Library, channel: Channel) -> Done[Channel]:
    """Keep a channel: a new one (its id is empty or unknown) behind the others, a known one in its place.

    A target may still be empty, a channel without one can be looked at but not published.
    Raises BadInput for a name that is missing or taken, and for an address, format or target that is none.
    """
    sound = _sound(library, channel)
    with library.write() as work:
        before = work.channels.get(channel.id) if channel.id else None
        if any(
            each.id != channel.id and each.name.casefold() == sound.name.casefold()
            for each in work.channels.all()
        ):
            raise BadInput(
                worded("There is a channel called {0} already.", sound.name), worded("Choose another name.")
            )
        if before is None:
            new_id = channel.id or ChannelId(library.new_id())
            sound = replace(sound, id=new_id, position=work.channels.next_position())
        work.channels.put(sound)
    return Done(sound, CHANNELS)


def remove_channel(library: Library, channel_id: ChannelId) -> Done[Channel]:
    """Remove a channel and return it; what was published there stays. Raises NotFound."""
    with library.write() as work:
        found = _existing(work, channel_id)
        work.channels.drop(channel_id)
    return Done(found, CHANNELS)


def put_channel_back(library: Library, channel: Channel) -> Done[Channel]:
    """Put a channel back as it was, into its old place."""
    with library.write() as work:
        work.channels.put(channel)
    return Done(channel, CHANNELS)


def move_channel(library: Library, channel_id: ChannelId, to: int) -> Done[Channel]:
    """Put a channel at place `to`, counted from 0, of the newsroom's order. Raises NotFound."""
    with library.write() as work:
        moved = _existing(work, channel_id)
        others = [each for each in work.channels.all() if each.id != channel_id]
        others.insert(max(0, min(to, len(others))), moved)
        for position, each in enumerate(others):
            work.channels.put(replace(each, position=position))
    return Done(replace(moved, position=others.index(moved)), CHANNELS)


def options_of(channel: Channel) -> ExportOptions:
    """Return what an export to this channel is asked for."""
    return ExportOptions(
        base_url=channel.base_url,
        statuses=channel.statuses,
        title=channel.title,
        description=channel.description,
        language=channel.language,
        sections=channel.sections,
        theme=channel.theme,
        formats=channel.formats,
    )


def has_address(library: Library) -> bool:
    """Tell whether the newsroom has a site address that channels without one of their own go by."""
    with library.read() as work:
        return bool(work.newsroom.get().base_url)


def _default(work: Work) -> Channel:
    """Return the newsroom as a channel; formats that want an address only where the newsroom has one."""
    newsroom = work.newsroom.get()
    channel = Channel(DEFAULT, newsroom.title or "The site")
    return channel if newsroom.base_url else replace(channel, formats=WITHOUT_ADDRESS)


def _existing(work: Work, channel_id: ChannelId) -> Channel:
    found = work.channels.get(channel_id)
    if found is None:
        raise NotFound(worded("This channel is not in the library any more."))
    return found


def _sound(library: Library, channel: Channel) -> Channel:
    name = channel.name.strip()
    if not name:
        raise BadInput(worded("A channel needs a name."))
    if not channel.statuses:
        raise BadInput(
            worded("The channel takes no articles."), worded("Choose at least one state of articles.")
        )
    if not channel.formats:
        raise BadInput(worded("The channel has no formats."), worded("Choose at least one, such as site."))
    known = names()
    unknown = [each for each in channel.formats if each not in known]
    if unknown:
        raise BadInput(
            worded("There is no format “{0}”.", unknown[0]), worded("There are: {0}.", ", ".join(known))
        )
    address = site_root(channel.base_url).rstrip("/")
    target = channel.target.strip()
    if target:
        target_of(target)
    load_theme(library, channel.theme)
    return replace(channel, name=name, base_url=address, target=target)
