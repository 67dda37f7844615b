"""A sentence at the bottom of the window that goes by itself, with the one step it may offer."""

from collections import deque

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui.notices import Notice
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.native import set_native

SHOWN_MS = 6000
SHOWN_WITH_STEP_MS = 10000
GAP = 44
WIDEST = 560


class NoticeBar(QFrame):
    """Lies over its parent, in the middle of the bottom. Errors stay until they are closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        set_native(self)  # it may lie over the preview
        self._waiting: deque[Notice] = deque()
        self._notice: Notice | None = None
        self._text = label("", parent=self)
        self._text.setWordWrap(True)
        self._step = button("", parent=self)
        self._close = button(self.tr("Close"), parent=self)
        for made in (self._step, self._close):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where one writes
        self._timer = QTimer(self, singleShot=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._step)
        layout.addWidget(self._close)
        self._timer.timeout.connect(self._on_over)
        self._step.clicked.connect(self._on_step)
        self._close.clicked.connect(self._on_over)
        parent.installEventFilter(self)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """The notice shown now."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; an error that is still shown lets the next one wait."""
        if self._notice is not None and self._notice.kind == "error":
            self._waiting.append(notice)
            return
        self._show(notice)

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        self._text.setText(notice.text)
        self._step.setText(notice.action_text)
        self._step.setVisible(bool(notice.action_text))
        self._close.setVisible(notice.kind == "error")
        self.setAccessibleName(notice.text)
        self._timer.stop()
        if notice.kind != "error":
            self._timer.start(SHOWN_WITH_STEP_MS if notice.action_text else SHOWN_MS)
        self._place()
        self.show()
        self.raise_()

    def _on_step(self) -> None:
        notice = self._notice
        self._on_over()
        if notice is not None and notice.action is not None:
            notice.action()

    def _on_over(self) -> None:
        self._timer.stop()
        self._notice = None
        self.hide()
        if self._waiting:
            self._show(self._waiting.popleft())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        buttons = sum(b.sizeHint().width() + 8 for b in (self._step, self._close) if not b.isHidden())
        needed = self._text.fontMetrics().horizontalAdvance(self._text.text()) + buttons + 32
        width = min(needed, WIDEST, parent.width() - 48)
        self.setFixedWidth(width)
        height = max(self.layout().heightForWidth(width), 40)
        self.resize(width, height)
        self.move((parent.width() - width) // 2, parent.height() - height - GAP)
