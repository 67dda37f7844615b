"""What is done to channels: made, edited, ordered, removed; each step can be undone by its name."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.channel import Channel, ChannelId
from editor_app.services import channels
from ui.context import Context


class ChannelCommands(QObject):
    """Runs the verbs in the background; says `saved` with the channel as it is kept now."""

    saved = Signal(object)  # Channel

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def save(self, channel: Channel, before: Channel | None) -> None:
        """Keep a channel as it was written; `before` is how it was, None for a new one."""
        verb = partial(channels.save_channel, self._context.library, channel)
        self._context.jobs.write(verb, partial(self._on_saved, before))

    def duplicate(self, channel: Channel, taken: list[str]) -> None:
        """Make another one like it, with a name that is free and without its target."""
        name, number = self.tr("{0} copy").format(channel.name), 2
        while name.casefold() in {each.casefold() for each in taken}:
            name, number = self.tr("{0} copy {1}").format(channel.name, number), number + 1
        # Two channels that write to one place would take each other's files for their own.
        self.save(replace(channel, id=ChannelId(""), name=name, target=""), None)

    def remove(self, channel: Channel) -> None:
        """Remove a channel; what it published stays where it is."""
        verb = partial(channels.remove_channel, self._context.library, channel.id)
        self._context.jobs.write(verb, self._on_removed)

    def move(self, channel: Channel, before: int, to: int) -> None:
        """Put a channel at another place of the list."""
        verb = partial(channels.move_channel, self._context.library, channel.id, to)
        self._context.jobs.write(verb, partial(self._on_moved, before, to))

    def _on_saved(self, before: Channel | None, after: Channel) -> None:
        library = self._context.library
        redo = partial(channels.put_channel_back, library, after)
        if before is None:
            name, undo = self.tr("New channel {0}"), partial(channels.remove_channel, library, after.id)
        else:
            name, undo = self.tr("Edit channel {0}"), partial(channels.put_channel_back, library, before)
        self._context.undo.did(name.format(after.name), undo, redo)
        self.saved.emit(after)

    def _on_removed(self, gone: Channel) -> None:
        library = self._context.library
        self._context.undo.did(
            self.tr("Remove channel {0}").format(gone.name),
            partial(channels.put_channel_back, library, gone),
            partial(channels.remove_channel, library, gone.id),
        )
        said = self.tr("{0} is removed; what it published stays where it is.").format(gone.name)
        self._context.notices.say(said, "done", self.tr("Undo"), self._context.undo.undo)

    def _on_moved(self, before: int, to: int, channel: Channel) -> None:
        library = self._context.library
        self._context.undo.did(
            self.tr("Move channel {0}").format(channel.name),
            partial(channels.move_channel, library, channel.id, before),
            partial(channels.move_channel, library, channel.id, to),
        )
