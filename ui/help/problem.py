"""A report of a problem: shown whole before it is written to a file; nothing is ever sent."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from editor_app import paths
from ui.context import Context
from ui.help.report import parts_of_the_window, report_text
from ui.theme import fonts
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.labels import label


class ProblemSheet(QDialog):
    """Says what the report holds and what it does not, and lets a person add what happened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        self.resize(640, 620)
        self._context = context
        self.told = QPlainTextEdit(self)
        self.report = QPlainTextEdit(self)
        self.save = button(self.tr("Save as a file…"), "primary", "download-simple", self)
        self.copy = button(self.tr("Copy"), "quiet", "copy", self)
        self._close = button(self.tr("Close"), parent=self)
        self._problem = label("", "problem", self)
        self._build()
        self.save.clicked.connect(self._on_save)
        self.copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)
        library = context.library if context.has_library else None
        parts = parts_of_the_window(context.settings)
        context.jobs.read(partial(report_text, parts, library), self.report.setPlainText)

    @property
    def text(self) -> str:
        """The whole report with what the person wrote at its head."""
        told = self.told.toPlainText().strip()
        return "\n\n".join(filter(None, (told, self.report.toPlainText()))) + "\n"

    def write(self, file: Path) -> bool:
        """Write the report; say what is in the way and return False where that fails."""
        try:
            file.write_text(self.text, encoding="utf-8")
        except OSError as error:
            self._problem.setText(self.tr("It could not be written: {0}.").format(error.strerror or error))
            return False
        self._context.notices.say(self.tr("The report lies in {0}.").format(file), "done")
        return True

    def _on_save(self) -> None:
        start = str(paths.documents_dir() / "dateline-report.txt")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), start)
        if chosen and self.write(Path(chosen)):
            self.accept()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _build(self) -> None:
        set_area(self, "paper")
        said = label(
            self.tr(
                "Dateline sends nothing. Save this as a file and give it to whoever helps you: it holds"
                " versions, screens, choices, numbers and the last faults, and no headline, name,"
                " address or text."
            ),
            "",
            self,
        )
        said.setWordWrap(True)
        for field, name in (
            (self.told, self.tr("What happened, and what did you do before?")),
            (self.report, self.tr("What the report says")),
        ):
            field.setAccessibleName(name)
            field.setTabChangesFocus(True)
        self.told.setPlaceholderText(self.tr("What happened, and what did you do before?"))
        self.told.setFixedHeight(96)
        self.report.setReadOnly(True)
        self.report.setFont(fonts.mono(12))
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        for widget in (said, self.told, label(self.tr("What the report says"), "label", self)):
            layout.addWidget(widget)
        layout.addWidget(self.report, 1)
        layout.addWidget(self._problem)
        layout.addLayout(foot)
