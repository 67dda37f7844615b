"""What this program is: its version, what it is made of, and under which licences."""

import platform
import sys

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor_app import __version__
from ui.help.components import components, licence_file
from ui.theme import fonts
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.labels import label


class AboutSheet(QDialog):
    """Escape closes it; versions can be copied for a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Dateline"))
        self.resize(560, 560)
        self.parts = QTreeWidget(self)
        self.copy = button(self.tr("Copy the versions"), "quiet", "copy", self)
        self.licences = button(self.tr("Open the licences"), "quiet", "file-text", self)
        self._close = button(self.tr("Close"), "primary", parent=self)
        self._build()
        self.copy.clicked.connect(self._on_copy)
        self.licences.clicked.connect(self._on_licences)
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(versions()))

    def _on_licences(self) -> None:
        file = licence_file()
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _build(self) -> None:
        set_area(self, "paper")
        name = label("Dateline", "", self)
        fonts.put_on(name, fonts.serif(34))
        said = label(self.tr("An editorial workstation for newsrooms."), "muted", self)
        told = label("\n".join(versions()), "", self)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told.setAccessibleName(self.tr("Versions"))
        licence = label(
            self.tr(
                "Its source is free under the MIT licence. A package brings along the parts below,"
                " each under its own licence."
            ),
            "",
            self,
        )
        licence.setWordWrap(True)
        self._fill_parts()
        self.licences.setVisible(licence_file() is not None)
        foot = QHBoxLayout()
        for each in (self.copy, self.licences):
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        for widget in (name, said, told, licence):
            layout.addWidget(widget)
        layout.addWidget(self.parts, 1)
        layout.addLayout(foot)

    def _fill_parts(self) -> None:
        self.parts.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.parts.setAccessibleName(self.tr("What Dateline is made of"))
        self.parts.setRootIsDecorated(False)
        self.parts.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for each in components():
            self.parts.addTopLevelItem(
                QTreeWidgetItem([each.name, each.version, each.licence or self.tr("see its text")])
            )


def versions() -> list[str]:
    """Return the versions somebody who helps needs to know, a line each."""
    return [
        f"Dateline {__version__}" + (" (package)" if getattr(sys, "frozen", False) else ""),
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]
