"""The widget a web page of the preview is shown in."""

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from typing_extensions import override


class PageWidget(QWebEngineView):
    """A view without the engine's menu: its entries (reload, view source, save) mean nothing here."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        copying = self.pageAction(QWebEnginePage.WebAction.Copy)
        for action in menu.actions():
            action.setVisible(action is copying)
        if self.hasSelection():
            menu.exec(event.globalPos())
        menu.deleteLater()
