"""The libraries opened last: where each lies, when it was changed, how large it is; pinned ones first."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.jobs import Jobs
from ui.settings import Settings
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:  # the services are loaded after the first paint
    from editor_app.services.library_facts import LibraryFacts


class RecentLibraries(QWidget):
    """A row for each. Up and Down go through them, Enter opens, Delete takes one off the list."""

    open_requested = Signal(object)  # Path

    def __init__(self, jobs: Jobs, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._settings = jobs, settings
        self._rows: list[RecentRow] = []
        self._forgotten: tuple[Path, bool] | None = None
        self._title = label(self.tr("Opened last"), "label", self)
        self._put_back = button("", "link", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._put_back, 0, Qt.AlignmentFlag.AlignLeft)
        self._put_back.hide()
        self._put_back.clicked.connect(self._on_put_back)

    @property
    def rows(self) -> list["RecentRow"]:
        """The rows as they stand."""
        return list(self._rows)

    def show_all(self) -> None:
        """Show the libraries of the settings; what there is to say of each comes a little later."""
        recent, pinned = self._settings.recent_libraries, self._settings.pinned_libraries
        wanted = sorted(recent, key=lambda path: path not in pinned)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(path, pinned=path in pinned) for path in wanted]
        self._title.setVisible(bool(wanted))
        for path in wanted:
            self._jobs.read(partial(_facts, path), self._on_facts)

    def _on_facts(self, facts: "LibraryFacts") -> None:
        for row in self._rows:
            if row.path == facts.path:
                row.show_facts(facts)

    def _on_open(self) -> None:
        self.open_requested.emit(self._sender_row().path)

    def _on_pin(self) -> None:
        row = self._sender_row()
        place = self._rows.index(row)
        self._settings.pin_library(row.path, pinned=row.pin.isChecked())
        self.show_all()
        self._rows[place].pin.setFocus()

    def _on_forget(self) -> None:
        self._forget(self._sender_row())

    def _on_put_back(self) -> None:
        assert self._forgotten is not None
        path, pinned = self._forgotten
        first = self._settings.recent_libraries
        self._settings.remember_library(path)
        for known in reversed(first):  # it comes back at the end, so that the others keep their places
            self._settings.remember_library(known)
        self._settings.pin_library(path, pinned=pinned)
        self._put_back.hide()
        self.show_all()

    def _forget(self, row: "RecentRow") -> None:
        place = self._rows.index(row)
        self._forgotten = (row.path, row.pin.isChecked())
        self._settings.forget_library(row.path)
        self._put_back.setText(
            self.tr("{0} is off the list, its files stay. Put it back").format(row.path.name)
        )
        self._put_back.show()
        self.show_all()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].take_focus()
        else:
            self._put_back.setFocus()

    def _sender_row(self) -> "RecentRow":
        row = self.sender().parent()
        assert isinstance(row, RecentRow)
        return row

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would go to the next one by itself when an arrow is pressed.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = watched.parent()
            if isinstance(row, RecentRow) and row in self._rows:
                return self._take_key(Qt.Key(event.key()), self._rows.index(row))
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key, place: int) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is not None:
            self._rows[max(0, min(place + step, len(self._rows) - 1))].take_focus()
        elif key == Qt.Key.Key_Delete:
            self._forget(self._rows[place])
        return step is not None or key == Qt.Key.Key_Delete

    def _row(self, path: Path, *, pinned: bool) -> "RecentRow":
        row = RecentRow(path, pinned=pinned, parent=self)
        for made in (row.name, row.pin, row.forget):
            made.installEventFilter(self)
        row.name.clicked.connect(self._on_open)
        row.pin.clicked.connect(self._on_pin)
        row.forget.clicked.connect(self._on_forget)
        self._column.insertWidget(self._column.count() - 1, row)
        return row


class RecentRow(QWidget):
    """One library: its name opens it, the pin keeps it at the head, the cross takes it off the list."""

    def __init__(self, path: Path, *, pinned: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.name = button(path.name, "link", parent=self)
        self.pin = IconButton("push-pin", "", parent=self)
        self.forget = IconButton("x", self.tr("Take {0} off the list").format(path.name), parent=self)
        self._place = ElidedLabel(str(path.parent), "muted", self)
        self._facts = label("", "help", self)
        self.pin.setCheckable(True)
        self.pin.setChecked(pinned)
        self.pin.set_icon("push-pin", "accent" if pinned else "muted")
        keep, let_go = self.tr("Keep {0} at the head of the list"), self.tr("Let {0} go its way")
        self.pin.set_name((let_go if pinned else keep).format(path.name))
        self._facts.setWordWrap(False)
        self.name.setAccessibleDescription(str(path))
        self._build()

    def take_focus(self) -> None:
        """Take the keys: by the name, or by the cross where there is nothing to open."""
        (self.name if self.name.isEnabled() else self.forget).setFocus()

    def show_facts(self, facts: "LibraryFacts") -> None:
        """Say when the library was changed and how large it is, or that it is not there."""
        from ui.welcome.words import library_words  # noqa: PLC0415  the services are loaded by now

        self._facts.setText(library_words(facts))
        self.name.setEnabled(facts.is_there)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.name)
        above.addWidget(self._place, 1)
        words.addLayout(above)
        self._facts.setContentsMargins(4, 0, 0, 0)
        words.addWidget(self._facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self.pin)
        layout.addWidget(self.forget)


def _facts(path: Path) -> "LibraryFacts":
    import ui.welcome.words  # noqa: F401, PLC0415
    from editor_app.services.library_facts import library_facts  # noqa: PLC0415  in a background thread

    return library_facts(path)
