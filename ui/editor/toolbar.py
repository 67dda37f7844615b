"""The tools above the writing: made when they are first seen, stepping back while one writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from typing_extensions import override

from ui.context import Context
from ui.editor.tool_strip import ToolStrip
from ui.editor.view_choices import ViewChoices
from ui.throttle import Pause

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

TOOLS = (
    ("write.bold", "write.italic", "write.link"),
    ("write.heading", "write.subheading", "write.quote", "write.bullets", "write.numbers"),
    ("write.picture", "insert.gallery", "write.video", "write.card"),
    ("insert.table", "insert.facts", "insert.pull", "insert.mention", "insert.footnote", "insert.rule"),
    ("view.outline",),
)
AFTER_PAINT_MS = 30
BACK_AFTER_MS = 3000  # without a key, the tools come forward again


class Toolbar(QObject):
    """Takes the actions of the window by their ids, so that icons, keys and states are the same."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._editor, self._choices = editor, ViewChoices.of(context)
        self.strip = ToolStrip(editor)
        self._pause = Pause(BACK_AFTER_MS, self._come_forward, self)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)  # the text is to be seen first
        self._soon.timeout.connect(self._fill)
        self.steps: dict[str, Callable[[], None]] = {"view.toolbar": self._choices.toggle_tools}
        editor.add_above(self.strip)
        editor.installEventFilter(self)
        editor.text_changed.connect(self._on_text_changed)
        self.strip.looked_at.connect(self._come_forward)
        self.strip.pressed.connect(self._on_pressed)
        self.strip.left.connect(editor.body.setFocus)
        self._choices.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        shown = self._choices.tools and not self._choices.alone and not self._editor.body.isReadOnly()
        if shown and not self.strip.is_filled and self._editor.isVisible():
            self._soon.start()
        self.strip.setVisible(shown)
        self._editor.line_up()

    def _fill(self) -> None:
        if not self.strip.is_filled:
            actions = {action.objectName(): action for action in self._editor.window().actions()}
            self.strip.fill([_known(actions, group) for group in TOOLS])

    def _on_text_changed(self) -> None:
        if self.strip.isVisible() and not self.strip.underMouse():
            self.strip.step_back(True)
            self._pause.ask()

    def _on_pressed(self) -> None:
        """Let a tool work in this article: another one may have the keys."""
        focused = self._editor.focusWidget()
        if focused is None or not focused.hasFocus():
            self._editor.body.setFocus()

    def _come_forward(self) -> None:
        self.strip.step_back(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self.strip.is_filled:
            self._show()
        return super().eventFilter(watched, event)


def _known(actions: dict[str, QAction], ids: tuple[str, ...]) -> list[QAction]:
    return [actions[each] for each in ids if each in actions]
