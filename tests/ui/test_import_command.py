"""Taking Markdown files in from the window."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from editor_app.services import articles
from ui.context import Context
from ui.desk.import_command import ImportCommand
from ui.notices import Notice


def test_files_come_in_and_bad_ones_are_named(context: Context, tmp_path: Path, qtbot: QtBot) -> None:
    """The first article is opened; a file that cannot be understood is told with its reason."""
    good = tmp_path / "port.md"
    good.write_text("---\nheadline: The port\nlanguage: en\n---\n\nShips came.\n", encoding="utf-8")
    bad = tmp_path / "bad.md"
    bad.write_text("---\nheadline: [\n---\n", encoding="utf-8")
    window = QWidget()
    qtbot.addWidget(window)
    command = ImportCommand(context, window)
    said: list[Notice] = []
    context.notices.said.connect(said.append)
    with qtbot.waitSignal(command.imported) as signal:
        command.take_in([good, bad])
    assert articles.get_article(context.library, signal.args[0]).headline == "The port"
    qtbot.waitUntil(lambda: len(said) == 2)
    assert (said[0].text, said[1].kind) == ("1 article came in.", "error")
    assert "bad.md" in said[1].text


def test_the_file_dialog_frees_itself(context: Context, qtbot: QtBot) -> None:
    """A dialog that was left is gone."""
    window = QWidget()
    qtbot.addWidget(window)
    ImportCommand(context, window).choose()
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert window.findChild(QFileDialog) is None
