"""A field for a caption or an alternative text: codes expand, and a caption has the newsroom's templates."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from editor_app.domain.media import Media
from ui.codes.caption_menu import CaptionMenu
from ui.codes.typing import CodeTyping
from ui.context import Context
from ui.media.value_fields import Area
from ui.widgets.buttons import button


class CodedArea(Area):
    """Some sentences in which =codes= become words."""

    def __init__(self, context: Context, lines: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(lines, most, parent=parent)
        CodeTyping(context, self)


class CaptionArea(CodedArea):
    """A caption: its own menu, and the button `templates`, insert a template filled from the record."""

    def __init__(
        self,
        context: Context,
        written: Callable[[], Media | None],
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """`written` returns the item with what is in the form now; `language` is that of the caption."""
        super().__init__(context, 2, 8, parent)
        self._menu = CaptionMenu(context, self, written, language)
        self._menu.setTitle(self.tr("Insert template"))
        self.templates: QPushButton = button(self.tr("Insert template"), "quiet", "text-t", parent)
        self.templates.setMenu(self._menu)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addMenu(self._menu)
        menu.popup(event.globalPos())
