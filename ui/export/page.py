"""The page Press: the channels with the chosen one beside them, and the newsroom itself."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.export.formats import registry
from editor_app.render.theme import themes
from editor_app.services import newsroom, sections
from editor_app.storage.library import Library
from ui.context import Context
from ui.export.channel_dialog import ChannelDialog
from ui.export.channel_form import ChannelFacts
from ui.export.channel_list import ChannelList
from ui.export.newsroom_sheet import NewsroomSheet
from ui.export.sheet import ExportSheet
from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented
from ui.widgets.tab_order import TabOrder

WIDEST = 620
PUBLISH, NEWSROOM = "export", "newsroom"


class ExportPage(TabOrder):
    """Two sheets, one at a time."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_area(self, "paper")
        self._context = context
        self._edited: Channel | None = None
        self._is_shown = False
        kinds = [(PUBLISH, self.tr("Publish")), (NEWSROOM, self.tr("Newsroom"))]
        self.which = Segmented(kinds, self.tr("Sheet"), self)
        self.channels = ChannelList(context, self)
        self.export = ExportSheet(context, self)
        self.newsroom = NewsroomSheet(context, self)
        self._build()
        self._connect()

    def show_newsroom(self) -> None:
        """Show the settings of the newsroom."""
        self.which.set_value(NEWSROOM)
        self._on_which(NEWSROOM)

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.newsroom.flush()

    def edit(self) -> None:
        """Open the sheet of the chosen channel."""
        self._open(self.channels.current)

    def make(self) -> None:
        """Open the sheet of a new channel."""
        self._open(None)

    def _on_which(self, key: str) -> None:
        self._stack.setCurrentIndex(1 if key == NEWSROOM else 0)

    def _on_chosen(self, channel: Channel) -> None:
        if not self.export.is_running:
            self.export.show_channel(channel)

    def _on_finished(self) -> None:
        if self.channels.current is not None and self.channels.current != self.export.channel:
            self.export.show_channel(self.channels.current)

    def _on_facts(self, facts: ChannelFacts) -> None:
        channel = self._edited
        if channel is None:
            usual = Channel(ChannelId(""), "")
            channel = usual if facts.newsroom.base_url else Channel(usual.id, "", formats=WITHOUT_ADDRESS)
        dialog = ChannelDialog(self._context, channel, facts, self.window())
        dialog.wished.connect(self._on_wished)
        dialog.open()

    def _on_wished(self, channel: Channel) -> None:
        if channel != self._edited:
            self.channels.commands.save(channel, self._edited)

    def _open(self, channel: Channel | None) -> None:
        self._edited = channel
        taken = [each.name for each in self.channels.channels if channel is None or each.id != channel.id]
        self._context.jobs.read(partial(_facts, self._context.library, taken), self._on_facts)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        channel = self.channels.current
        if channel is not None and self._is_shown and not self.export.is_running:
            self.export.look_again()
        self._is_shown = True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _build(self) -> None:
        publish = QWidget(self)
        beside = QHBoxLayout(publish)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.channels)
        beside.addWidget(Hairline(vertical=True, parent=publish))
        beside.addWidget(_scrolled(self.export), 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(publish)
        self._stack.addWidget(_scrolled(self.newsroom))
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.which)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.which.chosen.connect(self._on_which)
        self.channels.chosen.connect(self._on_chosen)
        self.channels.new_requested.connect(self.make)
        self.channels.edit_requested.connect(self.edit)
        self.export.article_requested.connect(self.article_requested)
        self.export.edit_requested.connect(self.edit)
        self.export.finished.connect(self._on_finished)


def _facts(library: Library, taken: list[str]) -> ChannelFacts:
    """Return what a channel can choose from. `taken` are the names of the others."""
    return ChannelFacts(
        newsroom.get_newsroom(library),
        sections.list_sections(library),
        themes([library.path / "themes"]),
        registry.names(),
        taken,
    )


def _scrolled(sheet: QWidget) -> QScrollArea:
    sheet.setMaximumWidth(WIDEST)
    holder = QWidget()
    holder.setProperty("area", "clear")
    middle = QHBoxLayout(holder)
    middle.setContentsMargins(24, 24, 24, 24)
    middle.addStretch(1)
    middle.addWidget(sheet, 100)
    middle.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
