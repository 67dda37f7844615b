"""The window's own way with packets: who sits here is asked, a drop is opened, a taken-in article appears."""

from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.exchange.keys import identity
from editor_app.services.articles import create_article, get_article
from editor_app.services.authors import create_author
from editor_app.services.packets import make_packet
from editor_app.storage.library import Library
from ui.context import Context
from ui.crash import CrashHandler
from ui.desk.who_menu import WhoMenu
from ui.desk_memory import DeskMemory
from ui.main_window import MainWindow
from ui.packet_wiring import PacketWiring
from ui.packets.making import MakingDialog
from ui.packets.my_key import MyKeyDialog
from ui.packets.opening import PacketDialog
from ui.wiring import Wiring


@pytest.fixture
def window(qtbot, context: Context) -> MainWindow:
    """The whole window on a library."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    wiring = Wiring(context, window, CrashHandler(context.notices))
    window.show()
    wiring.begin()
    context.jobs.drain()
    return window


def dialog_of(qtbot, window: MainWindow, kind):
    """Wait for a dialog, and return it."""
    qtbot.waitUntil(lambda: window.findChild(kind) is not None)
    return window.findChild(kind)


def test_a_packet_that_is_opened_comes_in(
    qtbot, context: Context, window: MainWindow, library: Library, tmp_path: Path
) -> None:
    """It is shown first, and the article is there after the step."""
    out = tmp_path / "story.dateline"
    with Library.create(tmp_path / "other") as other:
        made = create_article(other, ArticleText("Bridge closed")).value
        make_packet(other, [made.id], out, identity(tmp_path / "keys", "Olena"))

    window.findChild(PacketWiring).open(out)
    dialog = dialog_of(qtbot, window, PacketDialog)
    with library.read() as work:
        assert work.articles.get(made.id) is None
    dialog.take.click()
    context.jobs.drain()

    assert get_article(library, made.id).headline == "Bridge closed"


def test_who_sits_here_is_asked_before_the_first_packet(
    qtbot, context: Context, window: MainWindow, library: Library
) -> None:
    """After the answer the packet is asked about."""
    olena = create_author(library, AuthorText("Olena")).value
    create_article(library, ArticleText("Bridge closed"))
    window.registry.qt_action("packet.key").trigger()
    menu = dialog_of(qtbot, window, WhoMenu)
    menu.close()

    DeskMemory.of(context).set_me(olena.id)

    assert dialog_of(qtbot, window, MyKeyDialog).line.text().endswith(" Olena")
    assert window.findChild(MakingDialog) is None
