"""The strip of tools above the writing: one quiet row of icons, those without room in a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QMenu, QToolButton, QWidget
from typing_extensions import override

from ui.widgets.buttons import IconButton

BUTTON = 28
GROUP_GAP = 12
ICON_INSET = 6  # of an icon in its button: the first icon lines up with the text
STEPPED_BACK = 0.3  # how much of the icons one sees while somebody writes


class Tool(IconButton):
    """Does what an action does, and can be used when that can."""

    stepped = Signal(int)  # with the arrow keys, to the next tool (1) or the one before
    left = Signal()

    def __init__(self, action: QAction, parent: QWidget) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        super().__init__("dots-three", action.text().rstrip("…"), keys, parent=parent)
        self.setIcon(action.icon())
        self.action = action
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click leaves the cursor where one writes
        self.setEnabled(action.isEnabled())
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class ToolStrip(QWidget):
    """Shows actions of the window. It keeps its height, and is one stop of Tab; the arrows go along it."""

    pressed = Signal()  # a tool is about to be used
    looked_at = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools: list[Tool] = []
        self._starts: set[int] = set()  # the tools that begin a group
        self._more = IconButton("dots-three", self.tr("More tools"), parent=self)
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.hide()
        self._veil = QGraphicsOpacityEffect(self)
        self._veil.setOpacity(STEPPED_BACK)
        self._veil.setEnabled(False)
        self.setGraphicsEffect(self._veil)
        self.setFixedHeight(BUTTON)
        self.setAccessibleName(self.tr("Tools for the text"))
        self._menu.aboutToShow.connect(self.pressed)

    @property
    def is_filled(self) -> bool:
        """Whether the strip has its tools."""
        return bool(self._tools)

    @property
    def is_back(self) -> bool:
        """Whether the tools have stepped back."""
        return self._veil.isEnabled()

    @property
    def shown(self) -> list[str]:
        """The ids of the tools on the strip, from left to right."""
        return [tool.action.objectName() for tool in self._tools if not tool.isHidden()]

    @property
    def overflowing(self) -> list[str]:
        """The ids of the tools in the menu."""
        return [action.objectName() for action in self._menu.actions() if not action.isSeparator()]

    def fill(self, groups: Sequence[Sequence[QAction]]) -> None:
        """Show these actions, a gap between the groups."""
        for group in groups:
            self._starts.add(len(self._tools))
            self._tools += [self._tool(action) for action in group]
        for tool in self._tools[:1]:
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tool.setFixedWidth(BUTTON - ICON_INSET)  # nothing of it stands out beyond the column
            tool.setStyleSheet("QToolButton { padding: 3px 0; }")
        self._arrange()

    def step_back(self, back: bool) -> None:
        """Let the tools fade while one writes, or come forward."""
        if back != self._veil.isEnabled():
            self._veil.setEnabled(back)

    def _tool(self, action: QAction) -> Tool:
        tool = Tool(action, self)
        tool.pressed.connect(self.pressed)
        tool.stepped.connect(self._on_stepped)
        tool.left.connect(self.left)
        return tool

    def _on_stepped(self, step: int) -> None:
        """Go to the next tool that can be used, round the strip and through its menu."""
        row: list[QToolButton] = [tool for tool in self._tools if not tool.isHidden() and tool.isEnabled()]
        row += [self._more] if not self._more.isHidden() else []
        here = next(at for at, tool in enumerate(row) if tool.hasFocus())
        row[(here + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """Set as many tools as fit, in their order; the others go into the menu."""
        ends, x = [], -ICON_INSET
        for number in range(len(self._tools)):
            x += BUTTON + (GROUP_GAP if number in self._starts and number else 0)
            ends.append(x)
        fits = len(ends)
        if ends and ends[-1] > self.width() + ICON_INSET:
            room = self.width() + ICON_INSET - BUTTON
            fits = sum(1 for end in ends if end <= room)
        for number, tool in enumerate(self._tools):
            tool.move(max(0, ends[number] - BUTTON), 0)
            tool.setVisible(number < fits)
        self._fill_menu(fits)
        self._more.setVisible(fits < len(self._tools))
        self._more.move((ends[fits - 1] if fits else -ICON_INSET), 0)

    def _fill_menu(self, first: int) -> None:
        self._menu.clear()
        for number in range(first, len(self._tools)):
            if number in self._starts and number > first:
                self._menu.addSeparator()
            self._menu.addAction(self._tools[number].action)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * BUTTON, BUTTON)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
