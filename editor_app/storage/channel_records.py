"""Channels in the database: a name and a place as columns, everything else as one JSON document."""

from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from editor_app.domain.channel import Channel, ChannelId
from editor_app.domain.ids import SectionId
from editor_app.domain.workflow import Status
from editor_app.storage.tables import channel

_TEXTS = ("title", "description", "language", "base_url", "theme", "target")


class ChannelRecords:
    """The channels of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def all(self) -> list[Channel]:
        """Return the channels in the newsroom's order."""
        rows = self._db.execute(select(channel).order_by(channel.c.position, channel.c.id)).mappings()
        return [_channel(row) for row in rows]

    def get(self, channel_id: ChannelId) -> Channel | None:
        """Return the channel with this id."""
        row = self._db.execute(select(channel).where(channel.c.id == channel_id)).mappings().first()
        return _channel(row) if row else None

    def put(self, each: Channel) -> None:
        """Insert a channel, or write it over the row with the same id."""
        values: dict[str, Any] = {
            "position": each.position,
            "name": each.name,
            "settings": _settings(each),
        }
        done = self._db.execute(update(channel).where(channel.c.id == each.id).values(values))
        if not done.rowcount:
            self._db.execute(insert(channel).values(id=each.id, **values))

    def drop(self, channel_id: ChannelId) -> None:
        """Remove a channel."""
        self._db.execute(delete(channel).where(channel.c.id == channel_id))

    def next_position(self) -> int:
        """Return the position behind the last channel."""
        last = self._db.execute(select(func.max(channel.c.position))).scalar()
        return 0 if last is None else int(last) + 1


def _settings(each: Channel) -> dict[str, Any]:
    lists: dict[str, list[str]] = {
        "sections": list(each.sections),
        "statuses": [status.value for status in each.statuses],
        "formats": list(each.formats),
    }
    return {name: getattr(each, name) for name in _TEXTS} | lists


def _channel(row: RowMapping) -> Channel:
    settings = row["settings"]
    said = {name: settings[name] for name in _TEXTS if name in settings}
    if "sections" in settings:
        said["sections"] = tuple(SectionId(each) for each in settings["sections"])
    if "statuses" in settings:
        said["statuses"] = tuple(Status(each) for each in settings["statuses"])
    if "formats" in settings:
        said["formats"] = tuple(settings["formats"])
    return Channel(ChannelId(row["id"]), row["name"], row["position"], **said)
