"""A sheet for one channel: where it goes, how the newsroom calls itself there, and what it takes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor_app.domain.channel import Channel
from ui.context import Context
from ui.export.channel_form import ChannelFacts, ChannelForm
from ui.export.connection import Connection
from ui.widgets.buttons import button
from ui.widgets.labels import Hairline

SIZE = (560, 600)


class ChannelDialog(QDialog):
    """Says `wished` with the channel as it is written."""

    wished = Signal(object)  # Channel

    def __init__(
        self, context: Context, channel: Channel, facts: ChannelFacts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = self.tr("Channel {0}").format(channel.name)
        self.setWindowTitle(named if channel.name else self.tr("New channel"))
        self.connection = Connection(context, self._written)
        self.form = ChannelForm(channel, facts, self.connection)
        self.keep = button(self.tr("Save channel"), "primary", parent=self)
        self.cancel = button(self.tr("Cancel"), parent=self)
        self._build()
        self._connect()
        self._on_changed()
        (self.form.target.line if channel.name else self.form.name).setFocus()

    def _on_changed(self) -> None:
        self.keep.setEnabled(self.form.is_sound)

    def _on_keep(self) -> None:
        channel = self.form.channel
        self.connection.save(channel)
        self.wished.emit(channel)
        self.accept()

    def _written(self) -> Channel:
        return self.form.channel

    def _build(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        steps = QHBoxLayout()
        steps.setContentsMargins(16, 0, 16, 0)
        steps.addStretch(1)
        steps.addWidget(self.cancel)
        steps.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(steps)
        self.keep.setDefault(True)
        self.resize(*SIZE)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.reject)
