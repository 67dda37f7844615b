"""Tab goes through a form as the eye does, even where rows come and go."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget
from typing_extensions import override


class TabOrder(QWidget):
    """A widget whose fields are reached in the order of its layouts, not in the order they were made in."""

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        fields = [field for field in in_layout_order(self) if _can_have_focus(field)]
        current = QApplication.focusWidget()
        if current not in fields:
            return super().focusNextPrevChild(forward)
        place = fields.index(current) + (1 if forward else -1)
        found = fields[place] if 0 <= place < len(fields) else self._beyond(current, forward)
        if found is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        return True

    def _beyond(self, current: QWidget, forward: bool) -> QWidget | None:
        step = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
        candidate = step(current)
        while candidate is not current:
            if _can_have_focus(candidate) and not self.isAncestorOf(candidate):
                return candidate
            candidate = step(candidate)
        return None


def in_layout_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield the descendants of a widget as they stand, from the top and from the left."""
    if isinstance(widget, QScrollArea):
        children = [widget.widget()]
    elif isinstance(widget, QSplitter):
        children = [widget.widget(place) for place in range(widget.count())]
    else:
        layout = widget.layout()
        children = list(_widgets(layout)) if layout is not None else []
    for child in children:
        yield child
        yield from in_layout_order(child)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout in their order.

    Its items are never asked for: PySide keeps what `itemAt` returns beyond the end of the item, and takes
    whatever comes to lie at the same address for it.
    """
    inner = [part for part in layout.children() if isinstance(part, QLayout)]
    widgets = [part for part in layout.parentWidget().children() if isinstance(part, QWidget)]
    placed = [(place, part) for part in (*inner, *widgets) if (place := layout.indexOf(part)) >= 0]
    for _, part in sorted(placed, key=lambda each: each[0]):
        if isinstance(part, QLayout):
            yield from _widgets(part)
        else:
            yield part


def _can_have_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
