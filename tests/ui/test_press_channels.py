"""The channels of the page Press: made, edited, ordered and removed, each with a way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.domain.newsroom import Newsroom
from editor_app.export.delivery.trouble import UnknownHost
from editor_app.export.formats import registry
from editor_app.render.theme import themes
from editor_app.services import channels, sections
from ui.context import Context
from ui.export.channel_dialog import ChannelDialog
from ui.export.channel_form import ChannelFacts
from ui.export.page import ExportPage
from ui.export.target_words import KINDS, target_icon
from ui.export.trouble_box import TroubleBox
from ui.theme.icons import icon


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def page(qtbot, context: Context, library, tmp_path: Path, settle) -> ExportPage:
    """The page with the channels Web and Archive."""
    for name in ("Web", "Archive"):
        target = str(tmp_path / name)
        channels.save_channel(library, Channel(ChannelId(""), name, target=target, formats=WITHOUT_ADDRESS))
    page = ExportPage(context)
    qtbot.addWidget(page)
    page.show()
    settle()
    return page


@pytest.fixture
def open_sheet(qtbot, context: Context, library) -> Callable[[Channel], ChannelDialog]:
    """Open the sheet of a channel in a newsroom without an address."""

    def opened(channel: Channel) -> ChannelDialog:
        facts = ChannelFacts(
            Newsroom(), sections.list_sections(library), themes(), registry.names(), ["Archive"]
        )
        dialog = ChannelDialog(context, channel, facts)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


WEB = Channel(ChannelId("web"), "Web", formats=WITHOUT_ADDRESS)


def _names(library) -> list[str]:
    return [each.name for each in channels.list_channels(library)]


def test_new_channel_is_kept_and_chosen(qtbot, library, page, settle, tmp_path) -> None:
    """A name, a folder and Save make a channel, which is shown at once."""
    page.make()
    settle()
    (dialog,) = page.findChildren(ChannelDialog)
    QTest.keyClicks(dialog.form.name, "Partners")
    QTest.keyClicks(dialog.form.target.line, str(tmp_path / "partners"))
    dialog.keep.click()
    settle()
    assert _names(library) == ["Web", "Archive", "Partners"]
    assert page.channels.current.name == "Partners"
    assert page.export.name.full_text == "Partners"


def test_edit_is_undone_by_its_name(context, library, page, settle) -> None:
    """An edited title is taken back by undo, which names the channel."""
    page.edit()
    settle()
    (dialog,) = page.findChildren(ChannelDialog)
    QTest.keyClicks(dialog.form.title, "The Post, on the web")
    dialog.keep.click()
    settle()
    assert channels.get_channel(library, "Web").title == "The Post, on the web"
    assert context.undo.next_undo == "Edit channel Web"
    context.undo.undo()
    settle()
    assert channels.get_channel(library, "Web").title == ""


def test_duplicate_has_a_free_name_and_no_place(library, page, settle) -> None:
    """Two copies of a channel have names of their own and go nowhere yet."""
    page.channels.duplicate.click()
    settle()
    page.channels.list.setCurrentRow(0)
    page.channels.duplicate.click()
    settle()
    assert _names(library) == ["Web", "Archive", "Web copy", "Web copy 2"]
    assert channels.get_channel(library, "Web copy").target == ""


def test_removed_channel_comes_back_into_its_place(context, library, page, settle) -> None:
    """Del removes the chosen channel; undo puts it back where it stood."""
    QTest.keyClick(page.channels.list, Qt.Key.Key_Delete)
    settle()
    assert _names(library) == ["Archive"]
    context.undo.undo()
    settle()
    assert _names(library) == ["Web", "Archive"]


def test_channels_are_ordered_by_keys(library, page, settle) -> None:
    """Alt+Down moves the chosen channel down, and it stays chosen."""
    QTest.keyClick(page.channels.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert _names(library) == ["Archive", "Web"]
    assert page.channels.current.name == "Web"


def test_chosen_channel_is_remembered(qtbot, context, page, settle) -> None:
    """A new page shows the channel that was chosen last."""
    page.channels.list.setCurrentRow(1)
    again = ExportPage(context)
    qtbot.addWidget(again)
    settle()
    assert again.channels.current.name == "Archive"


def test_formats_that_need_an_address_say_so(open_sheet) -> None:
    """RSS without a site's address is told before anything is saved; with one it is fine."""
    dialog = open_sheet(WEB)
    dialog.form.formats.boxes["rss"].click()
    assert "RSS" in dialog.form._formats_row.problem
    assert not dialog.keep.isEnabled()
    QTest.keyClicks(dialog.form.address, "https://post.example.org")
    assert dialog.keep.isEnabled()


def test_wrong_address_and_taken_name_are_told(open_sheet) -> None:
    """An address without its beginning and the name of another channel get a sentence each."""
    dialog = open_sheet(WEB)
    QTest.keyClicks(dialog.form.address, "post.example.org")
    dialog.form.name.clear()
    QTest.keyClicks(dialog.form.name, "archive")
    assert "is not the address of a site" in dialog.form._address_row.problem
    assert "already" in dialog.form._name_row.problem


def test_password_in_the_address_is_refused_and_has_a_field(open_sheet) -> None:
    """A server asks for a password in its own field; in the address it is not taken."""
    dialog = open_sheet(WEB)
    kinds = dialog.form.target.kinds
    kinds.setCurrentIndex(kinds.findData("sftp"))
    kinds.activated.emit(kinds.currentIndex())
    QTest.keyClicks(dialog.form.target.line, "sftp://lena@news.example.org/srv")
    assert dialog.connection.password.isVisible()
    dialog.form.target.line.clear()
    QTest.keyClicks(dialog.form.target.line, "sftp://lena:secret@news.example.org/srv")
    assert "password" in dialog.form._target_row.problem
    assert not dialog.keep.isEnabled()


def test_connection_is_tested_before_anything_is_saved(open_sheet, tmp_path, settle) -> None:
    """A folder that can be written is reached; a git target without a working copy is told in a sentence."""
    dialog = open_sheet(WEB)
    QTest.keyClicks(dialog.form.target.line, str(tmp_path / "site"))
    dialog.connection.test.click()
    settle()
    assert "works" in dialog.connection.tested.accessibleName()
    kinds = dialog.form.target.kinds
    kinds.setCurrentIndex(kinds.findData("git"))
    kinds.activated.emit(kinds.currentIndex())
    dialog.connection.test.click()
    settle()
    assert "git" in dialog.connection.trouble.text


def test_unknown_server_can_be_trusted(qtbot, context, settle) -> None:
    """The fingerprint is shown with a button; afterwards the server's key is kept."""
    box = TroubleBox(context)
    qtbot.addWidget(box)
    key = "AAAAC3NzaC1lZDI1NTE5AAAAIJfXn4sMXqqK1lFrvAQbC3vCE9UO5IFc4pYRm0qGfR9D"
    box.show_trouble(UnknownHost("news.example.org", "ssh-ed25519", key, "SHA256:abc"))
    assert "SHA256:abc" in box.text
    with qtbot.waitSignal(box.trusted):
        box.step.click()
    assert "news.example.org" in (context.library.path / "channels" / "known_hosts").read_text()


def test_some_sections_are_kept_and_all_mean_all(library, open_sheet) -> None:
    """All sections ticked are kept as none in particular, so that a new one goes out too."""
    news = sections.create_section(library, "News").value
    sections.create_section(library, "Sport")
    dialog = open_sheet(WEB)
    assert dialog.form.channel.sections == ()
    dialog.form.sections.boxes[news.id].click()
    assert len(dialog.form.channel.sections) == 1


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_of_target_has_an_icon_and_a_true_example(kind) -> None:
    """The example of each kind is understood as that kind, and its icon exists."""
    assert not icon(target_icon(KINDS[kind][1])).isNull()
