"""Where a channel goes: a kind, and the folder, file or address of that kind."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.errors import BadInput
from editor_app.domain.target import Target, TargetKind, target_of
from ui.export.target_words import KINDS, kind_of
from ui.widgets.buttons import button
from ui.widgets.choice import Choice

LOCAL = (TargetKind.FOLDER, TargetKind.ZIP, TargetKind.GIT)


class TargetField(QWidget):
    """Says `changed` with every edit. Empty is allowed: the place can be chosen later."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = Choice(self)
        self.line = QLineEdit(self)
        self.choose = button(self.tr("Choose…"), parent=self)
        self._build()
        self._connect()

    @property
    def kind(self) -> TargetKind:
        """The chosen kind."""
        return TargetKind(self.kinds.currentData())

    @property
    def text(self) -> str:
        """The target as a channel keeps it."""
        written = self.line.text().strip()
        if written and self.kind is TargetKind.GIT:
            written = "git+" + written.removeprefix("git+")
        return written

    @property
    def target(self) -> Target | None:
        """The target, None while it is empty or cannot be understood."""
        return None if self.problem or not self.text else target_of(self.text)

    @property
    def problem(self) -> str:
        """What is wrong with what is written, in a sentence."""
        if not self.text:
            return ""
        try:
            found = target_of(self.text)
        except BadInput as error:
            return str(error)
        if found.kind is not self.kind:
            example = KINDS[self.kind][1].removeprefix("git+")
            return self.tr("That is of another kind. It looks like {0}.").format(example)
        return ""

    def set_target(self, target: str) -> None:
        """Show a target."""
        self.kinds.setCurrentIndex(self.kinds.findData(kind_of(target).value))
        self.line.setText(target.removeprefix("git+"))
        self._show_kind()

    def _on_kind(self) -> None:
        path = Path(self.line.text().strip())
        if path.is_absolute() and self.kind in LOCAL:
            named = path.with_suffix(".zip") if self.kind is TargetKind.ZIP else path.with_suffix("")
            self.line.setText(str(named))
        elif self.kind not in LOCAL and "://" not in self.line.text():
            self.line.clear()
        self._show_kind()
        self.changed.emit()

    def _on_edited(self) -> None:
        self.changed.emit()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where the channel goes"))
        if self.kind is TargetKind.ZIP:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("zip")
            dialog.setNameFilter(self.tr("Zip files (*.zip)"))
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        folder = Path(self.line.text().strip()).parent
        if folder.is_absolute() and folder.is_dir():
            dialog.setDirectory(str(folder))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        # A folder with other things in it is not written into: the pages get a folder of their own inside.
        path = Path(name)
        self.line.setText(
            str(path / "site" if self.kind is TargetKind.FOLDER and _is_foreign(path) else path)
        )
        self.changed.emit()

    def _show_kind(self) -> None:
        self.choose.setVisible(self.kind in LOCAL)
        self.line.setPlaceholderText(KINDS[self.kind][1].removeprefix("git+"))

    def _build(self) -> None:
        for kind, (name, _) in KINDS.items():
            self.kinds.addItem(QCoreApplication.translate("export", name), kind.value)
        self.kinds.setAccessibleName(self.tr("Kind of place"))
        self.line.setAccessibleName(self.tr("Folder or address"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.kinds)
        layout.addLayout(row)
        self.setFocusProxy(self.line)
        self._show_kind()

    def _connect(self) -> None:
        self.kinds.activated.connect(self._on_kind)
        self.line.textEdited.connect(self._on_edited)
        self.choose.clicked.connect(self._on_choose)


def _is_foreign(path: Path) -> bool:
    return path.is_dir() and any(path.iterdir()) and not (path / "manifest.json").exists()
