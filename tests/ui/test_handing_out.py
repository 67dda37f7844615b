"""Handing out in the window: the dialog says what is wished, and the file is there afterwards."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from editor_app.domain.article import ArticleText
from editor_app.services.articles import create_article
from editor_app.services.document_formats import all_formats
from editor_app.storage.library import Library
from ui.context import Context
from ui.crash import CrashHandler
from ui.hand_out_dialog import HandOutDialog
from ui.main_window import MainWindow
from ui.wiring import Wiring


@pytest.fixture
def dialog(qtbot):
    """The dialog with two articles selected."""
    made = HandOutDialog(all_formats()[0], ["One of them is broken."], 2, "https://lantern.example.org")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test closes it
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog, name) -> None:
    names = [each.name for each in all_formats()[0]]
    dialog.document.setCurrentIndex(names.index(name))


def test_the_selected_articles_are_proposed(dialog) -> None:
    """What one has selected is what one means; everything is one choice away."""
    said: list = []
    dialog.wished.connect(lambda *what: said.append(what))
    choose(dialog, "epub")
    dialog.hand_out.click()
    made, selected, address = said[0]
    assert (made.name, selected, address) == ("epub", True, "https://lantern.example.org")


def test_an_archive_is_told_to_have_drafts_too(dialog) -> None:
    """The dialog says what is in an archive, and asks for no address."""
    choose(dialog, "markdown")
    assert dialog.articles.itemText(1) == "The whole library, drafts too"
    assert not dialog.address.isVisible()
    choose(dialog, "ghost")
    assert dialog.articles.itemText(1) == "All that may go out"
    assert dialog.address.isVisible()


def test_the_file_is_there_afterwards(qtbot, context: Context, library: Library, tmp_path: Path) -> None:
    """From the menu to the file: asked, written in the background, and told."""
    create_article(library, ArticleText("Bridge closed", slug="bridge"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    wiring = Wiring(context, window, CrashHandler(context.notices))
    window.show()
    wiring.begin()
    context.jobs.drain()

    window.registry.qt_action("library.hand_out").trigger()
    qtbot.waitUntil(lambda: window.findChild(HandOutDialog) is not None)
    asked = window.findChild(HandOutDialog)
    choose(asked, "markdown")
    asked.hand_out.click()
    out = tmp_path / "archive.zip"
    window.findChild(QFileDialog).fileSelected.emit(str(out))
    context.jobs.drain()

    with zipfile.ZipFile(out) as archive:
        assert "articles/bridge.md" in archive.namelist()
