"""Offers a Ukrainian name in Latin letters, by the house's own forms and the official romanisation."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.domain.errors import KnownError
from editor_app.services.romanising import Library, make_house_forms_file, romanised_name
from ui.context import Context
from ui.throttle import Pause
from ui.widgets.buttons import button
from ui.widgets.labels import label

_UKRAINIAN = re.compile("[А-Яа-яЄєІіЇїҐґ]")
PAUSE_MS = 250


class NameOffer(QWidget):
    """A link that is there while a Ukrainian name has no Latin form; says `accepted` with the form."""

    accepted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = self._offered = ""
        self._pause = Pause(PAUSE_MS, self._ask, self)
        self._accept = button("", "link", "translate", self)
        self._accept.setToolTip(
            self.tr("By the official romanisation of 2010, and the exceptions in romanisation.txt")
        )
        self._exceptions = button(self.tr("House exceptions…"), "link", parent=self)
        self._trouble = label("", "problem", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self._accept, self._exceptions):
            layout.addWidget(widget)
        layout.addWidget(self._trouble, 1)
        self._trouble.hide()
        self._accept.clicked.connect(self._on_accepted)
        self._exceptions.clicked.connect(self._on_exceptions)
        self.hide()

    @property
    def offered(self) -> str:
        """The form that is offered, or nothing."""
        return self._offered

    def offer_for(self, name: str) -> None:
        """Offer the Latin form of this name; a name without Ukrainian letters needs none."""
        wanted = " ".join(name.split()) if _UKRAINIAN.search(name) else ""
        if wanted == self._name:
            return
        self._name, self._offered = wanted, ""
        if wanted:
            self._pause.ask()
        else:
            self._pause.cancel()
            self.hide()

    def _ask(self) -> None:
        work = partial(_answer, self._context.library, self._name)
        self._context.jobs.read(work, self._on_romanised, self._on_failed)

    def _on_romanised(self, answer: tuple[str, str]) -> None:
        name, latin = answer
        if name == self._name:
            self._offered = latin
            self._accept.setText(self.tr("Use “{0}”").format(latin))
            self._trouble.hide()
            self.show()

    def _on_failed(self, error: KnownError) -> None:
        self._trouble.setText(str(error))
        self._trouble.show()
        self.show()

    def _on_accepted(self) -> None:
        offered = self._offered
        self._name = self._offered = ""
        self.hide()
        self.accepted.emit(offered)

    def _on_exceptions(self) -> None:
        work = partial(make_house_forms_file, self._context.library)
        self._context.jobs.write(work, self._on_file)

    def _on_file(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._context.notices.say(self.tr("The house’s own forms are in {0}.").format(path))


def _answer(library: Library, name: str) -> tuple[str, str]:
    return name, romanised_name(library, name)
