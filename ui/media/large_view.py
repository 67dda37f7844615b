"""One picture of the list, large, with the others in a strip below."""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.services import media_lists
from ui.context import Context
from ui.delegates.media_marks import spoken_marks
from ui.media.canvas import Canvas
from ui.media.filmstrip import Filmstrip
from ui.models.media_list import MediaRole, name_of
from ui.pickers.media_grid import MediaGrid
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel, Hairline, label

SIZES = (2048, 8192)  # of the longer side: for a screen, and to look at single pixels
KEPT = 4  # pictures in memory: this one, its neighbours, one before
BACK = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}

Wanted = tuple[MediaId, int]


class LargeView(QWidget):
    """Follows the cursor of the grid. Left and right step, + and - zoom, Z goes to 100 %, Escape back."""

    left = Signal()

    def __init__(self, context: Context, grid: MediaGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._grid = context, grid
        self._media: Media | None = None
        self._kept: OrderedDict[Wanted, QImage] = OrderedDict()
        self._asked: set[Wanted] = set()
        self._size = SIZES[0]
        self.canvas = Canvas(self)
        self.strip = Filmstrip(grid, self)
        self._back = button(self.tr("Back"), "quiet", "arrow-left", self)
        self._name = ElidedLabel("", "", self)
        self._marks = label("", "muted", self)
        self._zoom = label("", "muted", self)
        self._smaller = IconButton("minus", self.tr("Smaller"), "-", parent=self)
        self._larger = IconButton("plus", self.tr("Larger"), "+", parent=self)
        self._toggle = button("", "quiet", parent=self)
        self._build()
        self._connect()

    def show_media(self, media: Media | None) -> None:
        """Show an item; its zoom is that of the one before."""
        if media is None or not self.isVisible():
            return
        is_other = self._media is None or media.id != self._media.id
        self._media = media
        self._name.set_text(name_of(media))
        self._marks.setText(spoken_marks(media))
        if is_other:
            shown = self._picture()
            file = shown.file if shown else None
            self.canvas.show_nothing(file.width if file else 3, file.height if file else 2)
            self._show_kept()

    def open_on(self, media: Media | None) -> None:
        """Begin with an item, fitted into the place."""
        self._media = None
        self.canvas.fit()
        self.show_media(media)
        self.setFocus()

    def _on_pixels(self, longest: int) -> None:
        self._size = next((size for size in SIZES if size >= longest), SIZES[-1])
        if self._media is not None and self.isVisible():
            self._ask(self._picture(), self._size)

    def _on_read(self, answer: tuple[Wanted, QImage]) -> None:
        wanted, image = answer
        self._asked.discard(wanted)
        self._kept[wanted] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if self._media is not None and self._show_kept() and wanted[1] == SIZES[0]:
            self._ask_beside()

    def _on_zoomed(self) -> None:
        self._zoom.setText(f"{round(self.canvas.zoom * 100)} %")
        self._toggle.setText(self.tr("100 %") if self.canvas.is_fitted else self.tr("Fit"))
        self._toggle.setToolTip(self.tr("Fit, or 100 %  Z"))

    def _on_smaller(self) -> None:
        self.canvas.zoom_by(-1)

    def _on_larger(self) -> None:
        self.canvas.zoom_by(1)

    def _on_toggle(self) -> None:
        self.canvas.toggle()
        self.setFocus()

    def _on_back(self) -> None:
        self._kept.clear()
        self.left.emit()

    def _picture(self) -> Media | None:
        index = self._grid.currentIndex()
        shown = index.data(MediaRole.PICTURE) if index.isValid() else None
        return shown if isinstance(shown, Media) else None

    def _show_kept(self) -> bool:
        """Show what is there of the picture, in the most pixels; return whether anything is."""
        shown = self._picture()
        found = [self._kept[shown.id, size] for size in SIZES if shown and (shown.id, size) in self._kept]
        if found:
            self.canvas.show_image(found[-1])
        return bool(found)

    def _ask(self, media: Media | None, size: int) -> None:
        if media is None or (media.id, size) in self._asked or (media.id, size) in self._kept:
            return
        self._asked.add((media.id, size))
        work = partial(_read, self._context.library, media, (media.id, size))
        self._context.jobs.read(work, self._on_read)

    def _ask_beside(self) -> None:
        """Get the next picture ready, so that a step shows it at once."""
        self._ask(self._grid.items.media_at_hand(self._grid.currentIndex().row() + 1), SIZES[0])

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = {*BACK, *STEPS, *ZOOMS, Qt.Key.Key_Z}
            if event.key() in own and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in BACK:
            self._on_back()
        elif key in STEPS:
            self._grid.step(STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self._grid.items.rowCount() - 1
            self._grid.step((0 if key == Qt.Key.Key_Home else last) - self._grid.currentIndex().row())
        elif key in ZOOMS:
            self.canvas.zoom_by(ZOOMS[key])
        elif key == Qt.Key.Key_Z:
            self.canvas.toggle()
        elif not self._grid.take_key(event):
            super().keyPressEvent(event)

    def _build(self) -> None:
        set_area(self, "paper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Large view"))
        self._marks.setMaximumWidth(260)
        self._keep_steps_in_place()
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._name, 1)
        for widget in (self._marks, self._smaller, self._zoom, self._larger, self._toggle):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.canvas, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.strip)

    def _keep_steps_in_place(self) -> None:
        """Give changing words the width of the widest, so that a step stays under the pointer."""
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1000 %"))
        for words in (self.tr("Fit"), self.tr("100 %")):
            self._toggle.setText(words)
            self._toggle.setMinimumWidth(max(self._toggle.minimumWidth(), self._toggle.sizeHint().width()))

    def _connect(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._toggle.clicked.connect(self._on_toggle)
        self.canvas.pixels_wanted.connect(self._on_pixels)
        self.canvas.zoomed.connect(self._on_zoomed)
        self._grid.current_changed.connect(self.show_media)


def _read(library: media_lists.Library, media: Media, wanted: Wanted) -> tuple[Wanted, QImage]:
    try:
        path: Path = media_lists.large_picture(library, media, wanted[1])
    except KnownError:
        return wanted, QImage()  # a picture that cannot be read is a finding
    return wanted, QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
