"""The channels of the newsroom, one below the other, with what can be done to the chosen one."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.channel import Channel
from editor_app.services import channels
from ui.context import Context
from ui.export.channel_commands import ChannelCommands
from ui.export.target_words import target_icon
from ui.theme.icons import icon
from ui.widgets.buttons import IconButton
from ui.widgets.labels import label

WIDTH = 208
CHOSEN = "press/channel"


class ChannelList(QWidget):
    """Remembers the chosen one. Says `chosen` with a channel, `new_requested` and `edit_requested`."""

    chosen = Signal(object)  # Channel
    new_requested = Signal()
    edit_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._channels: list[Channel] = []
        self.commands = ChannelCommands(context, self)
        self.list = _Rows(self)
        self.add = IconButton("plus", self.tr("New channel"), parent=self)
        self.duplicate = IconButton("copy", self.tr("Duplicate"), parent=self)
        self.up = IconButton("arrow-up", self.tr("Move up"), "Alt+Up", parent=self)
        self.down = IconButton("arrow-down", self.tr("Move down"), "Alt+Down", parent=self)
        self.remove = IconButton("trash", self.tr("Remove"), "Del", parent=self)
        self._build()
        self._connect()
        self._read()

    @property
    def channels(self) -> list[Channel]:
        """All of them, in their order."""
        return self._channels

    @property
    def current(self) -> Channel | None:
        """The chosen one."""
        place = self.list.currentRow()
        return self._channels[place] if 0 <= place < len(self._channels) else None

    def _on_channels(self, found: list[Channel]) -> None:
        wanted = self._context.settings.text(CHOSEN, "")
        self._channels = found
        self.list.blockSignals(True)
        self.list.clear()
        for each in found:
            item = QListWidgetItem(icon(target_icon(each.target)), each.name, self.list)
            item.setToolTip(each.target or self.tr("It has no place to go to yet."))
        place = next((place for place, each in enumerate(found) if each.id == wanted), 0)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self._on_row()

    def _on_row(self) -> None:
        channel = self.current
        self._show_state()
        if channel is not None:
            self._context.settings.set_text(CHOSEN, channel.id)
            self.chosen.emit(channel)

    def _on_saved(self, channel: Channel) -> None:
        self._context.settings.set_text(CHOSEN, channel.id)
        self._read()

    def _on_activated(self) -> None:
        self.edit_requested.emit()

    def _on_add(self) -> None:
        self.new_requested.emit()

    def _on_duplicate(self) -> None:
        if self.current is not None:
            self.commands.duplicate(self.current, [each.name for each in self._channels])

    def _on_moved(self, step: int) -> None:
        self._move(step)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _on_remove(self) -> None:
        if self.current is not None and self.remove.isEnabled():
            self.commands.remove(self.current)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.channels or changes.newsroom:
            self._read()

    def _move(self, step: int) -> None:
        place = self.list.currentRow()
        free = not self._context.library.read_only
        if free and self.current is not None and 0 <= place + step < len(self._channels):
            self.commands.move(self.current, place, place + step)

    def _read(self) -> None:
        self._context.jobs.read(partial(channels.list_channels, self._context.library), self._on_channels)

    def _show_state(self) -> None:
        writable, place = not self._context.library.read_only, self.list.currentRow()
        made = self.current is not None and self.current.id != channels.DEFAULT
        self.add.setEnabled(writable)
        self.duplicate.setEnabled(writable and self.current is not None)
        self.remove.setEnabled(writable and (made or len(self._channels) > 1))
        self.up.setEnabled(writable and place > 0)
        self.down.setEnabled(writable and 0 <= place < len(self._channels) - 1)

    def _build(self) -> None:
        self.setFixedWidth(WIDTH)
        self.list.setAccessibleName(self.tr("Channels"))
        self.list.setIconSize(QSize(16, 16))
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for each in (self.add, self.duplicate, self.up, self.down):
            buttons.addWidget(each)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Channels"), "heading", self))
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self.commands.saved.connect(self._on_saved)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.moved.connect(self._on_moved)
        self.list.removed.connect(self._on_remove)
        self.list.itemActivated.connect(self._on_activated)
        self.add.clicked.connect(self._on_add)
        self.duplicate.clicked.connect(self._on_duplicate)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)


class _Rows(QListWidget):
    """Del and Alt with an arrow are for the channel, and not for the list."""

    moved = Signal(int)
    removed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
