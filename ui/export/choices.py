"""What an export is asked for: where to, under which address, which articles."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from editor_app import paths
from editor_app.domain.errors import BadInput
from editor_app.domain.workflow import EXPORTED, Status
from editor_app.export.options import ExportOptions, site_root
from ui.context import Context
from ui.models.status_words import status_word
from ui.widgets.buttons import button
from ui.widgets.form import Form
from ui.widgets.segmented import Segmented


class ExportChoices(Form):
    """Remembers what was chosen last. Says `changed` for each change, `statuses_changed` for the states."""

    changed = Signal()
    statuses_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        shapes = [("folder", self.tr("Folder")), ("zip", self.tr("Zip file"))]
        self.shape = Segmented(shapes, self.tr("As"), self)
        self.shape.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.out = QLineEdit(self)
        self.choose = button(self.tr("Choose…"), parent=self)
        self.address = QLineEdit(self)
        self.states = {status: QCheckBox(status_word(status), self) for status in EXPORTED}
        self._build()
        self._recall()
        self._connect()
        self._check()

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The states whose articles go out."""
        return tuple(status for status, box in self.states.items() if box.isChecked())

    @property
    def path(self) -> Path | None:
        """Where the bundle goes, or None while that is not a place."""
        written = self.out.text().strip()
        path = Path(written).expanduser() if written else None
        return path if path is not None and path.is_absolute() and path.name else None

    @property
    def options(self) -> ExportOptions:
        """The choices as an export takes them."""
        return ExportOptions(self.address.text().strip(), self.statuses, self.shape.value == "zip")

    @property
    def is_sound(self) -> bool:
        """Whether an export can begin with these choices."""
        return self.path is not None and bool(self.statuses) and not self._address_row.problem

    def set_newsroom_address(self, address: str) -> None:
        """Show the newsroom's own address, which is used when none is written here."""
        self.address.setPlaceholderText(address or "https://news.example.org")
        self._has_own_address = bool(address)
        self._check()

    def remember(self) -> None:
        """Keep the choices for next time."""
        settings = self._context.settings
        settings.set_text("export/out", self.out.text().strip())
        settings.set_text("export/address", self.address.text().strip())
        settings.set_text("export/shape", self.shape.value)
        settings.set_text("export/states", ",".join(self.statuses))

    def _on_edited(self) -> None:
        self._check()
        self.changed.emit()

    def _on_shape(self) -> None:
        path = self.path
        if path is not None:
            is_zip = self.shape.value == "zip"
            self.out.setText(str(path.with_suffix(".zip") if is_zip else path.with_suffix("")))
        self._on_edited()

    def _on_states(self) -> None:
        self._on_edited()
        self.statuses_changed.emit()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where the bundle goes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if self.shape.value == "folder":
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        else:
            dialog.setDefaultSuffix("zip")
            dialog.setNameFilter(self.tr("Zip files (*.zip)"))
        if self.path is not None and self.path.parent.is_dir():
            dialog.setDirectory(str(self.path.parent))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        # A folder with other things in it is not overwritten: the bundle gets a folder of its own inside.
        path = Path(name)
        if self.shape.value == "folder" and _is_foreign(path):
            path = path / "site"
        self.out.setText(str(path))
        self._on_edited()

    def _check(self) -> None:
        self._out_row.set_problem("" if self.path else self.tr("Choose where the bundle goes."))
        problem = ""
        try:
            site_root(self.address.text())
        except BadInput as error:
            problem = str(error)
        self._address_row.set_problem(problem)
        lacks = self.tr(
            "Without an address the pages work from any place, but the feed and the cards in social "
            "networks cannot name full addresses."
        )
        has_address = bool(self.address.text().strip()) or self._has_own_address
        self._address_row.set_help("" if has_address or problem else lacks)
        none = self.tr("Choose at least one state.")
        self._states_row.set_problem("" if self.statuses else none)

    def _recall(self) -> None:
        settings, library = self._context.settings, self._context.library
        default = paths.documents_dir() / f"{library.path.name}-site"
        self.out.setText(settings.text("export/out", "") or str(default))
        self.address.setText(settings.text("export/address", ""))
        self.shape.set_value("zip" if settings.text("export/shape", "folder") == "zip" else "folder")
        chosen = settings.text("export/states", "").split(",")
        known = [status for status in EXPORTED if status in chosen] or list(EXPORTED)
        for status, box in self.states.items():
            box.setChecked(status in known)

    def _build(self) -> None:
        self._has_own_address = False
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.out, 1)
        row.addWidget(self.choose)
        place.setFocusProxy(self.out)
        boxes = QWidget(self)
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for box in self.states.values():
            row.addWidget(box)
        row.addStretch(1)
        self.add_row(self.tr("As"), self.shape)
        self._out_row = self.add_row(self.tr("Where to"), place)
        self.out.setAccessibleName(self.tr("Where to"))
        self._address_row = self.add_row(self.tr("Address of the site"), self.address)
        self._states_row = self.add_row(self.tr("Articles that are"), boxes)

    def _connect(self) -> None:
        self.address.textEdited.connect(self._on_edited)
        self.choose.clicked.connect(self._on_choose)
        self.out.textEdited.connect(self._on_edited)
        self.shape.chosen.connect(self._on_shape)
        for box in self.states.values():
            box.toggled.connect(self._on_states)


def _is_foreign(path: Path) -> bool:
    return path.is_dir() and any(path.iterdir()) and not (path / "manifest.json").exists()
