"""How long the headline is, told quietly beside it when it nears what search results show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from editor_app.checks.rules.headlines import LONGEST
from ui.context import Context
from ui.widgets.length_bar import LengthBar

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

NEAR = 0.75  # of the target; below it nobody needs to know
WIDTH = 150


class HeadlineLength(QObject):
    """Shows a bar over the headline's corner while it has the focus; nothing else moves for it."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._editor, self._field = editor, editor.headline
        self.bar = LengthBar(LONGEST, editor)
        self.bar.setFixedWidth(WIDTH)
        self.bar.hide()
        self.steps: dict[str, Callable[[], None]] = {}
        self._field.edited.connect(self._show)
        self._field.installEventFilter(self)

    def _show(self) -> None:
        length = len(self._field.text.strip())
        self.bar.set_length(length)
        self.bar.setVisible(self._field.hasFocus() and length >= NEAR * LONGEST)
        self._place()

    def _place(self) -> None:
        height = self.bar.sizeHint().height()
        corner = self._field.geometry().topRight()
        self.bar.setGeometry(corner.x() - WIDTH, corner.y() - height - 6, WIDTH, height)
        self.bar.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Move):
            self._show()
        return False
