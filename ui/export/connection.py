"""The way to a target: the password, kept in the keyring and never shown again, and a test of both."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.channel import Channel
from editor_app.domain.errors import KnownError
from editor_app.domain.target import Target
from editor_app.services import delivering
from editor_app.storage.library import Library
from ui.context import Context
from ui.export.target_field import LOCAL
from ui.export.trouble_box import TroubleBox
from ui.widgets.buttons import button
from ui.widgets.form import FieldRow
from ui.widgets.labels import StatusLabel


class Connection(QWidget):
    """`channel` tells what is written in the form at the moment of the test."""

    def __init__(
        self, context: Context, channel: Callable[[], Channel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._channel = context, channel
        self._target: Target | None = None
        self.password = QLineEdit(self)
        self.test = button(self.tr("Test connection"), parent=self)
        self.tested = StatusLabel(parent=self)
        self.trouble = TroubleBox(context, self)
        self._build()
        self.test.clicked.connect(self.begin)
        self.trouble.trusted.connect(self.begin)

    def look_at(self, target: Target | None) -> None:
        """Show what this target needs; None is one that is not written to its end."""
        self._target = target
        self.setVisible(target is not None)
        self._row.setVisible(target is not None and target.kind not in LOCAL)
        self.tested.hide()
        self.trouble.hide()

    def save(self, channel: Channel) -> None:
        """Keep the password, if one was written."""
        if self._written():
            self._context.jobs.read(partial(delivering.save_password, channel, self._written()))

    def begin(self) -> None:
        """Connect with what is written."""
        self.test.setEnabled(False)
        self.trouble.hide()
        self.tested.set_status(self.tr("Connecting…"), "circle", "muted")
        self.tested.show()
        work = partial(_tested, self._context.library, self._channel(), self._written())
        self._context.jobs.read(work, self._on_tested, self._on_failed)

    def _on_tested(self, _: None) -> None:
        self.tested.set_status(self.tr("It works: Dateline reached the place."), "check-circle", "good")
        self.test.setEnabled(True)

    def _on_failed(self, error: KnownError) -> None:
        self.tested.hide()
        self.trouble.show_trouble(error)
        self.test.setEnabled(True)

    def _written(self) -> str:
        return "" if self._target is None or self._target.kind in LOCAL else self.password.text()

    def _build(self) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        kept = self.tr("It goes into the keyring of this computer. Empty: the one that is there stays.")
        self._row = FieldRow(self.tr("Password"), self.password, kept, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._row)
        layout.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.tested)
        layout.addWidget(self.trouble)


def _tested(library: Library, channel: Channel, password: str) -> None:
    """Connect. A password that was written goes into the keyring first: a connection takes it from there."""
    if password:
        delivering.save_password(channel, password)
    delivering.test_connection(library, channel)
