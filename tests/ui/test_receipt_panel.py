"""The strip and the receipt of a batch, and taking files, folders and zips in from the window."""

import zipfile

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor_app.domain.intake import IntakeReceipt, RefusedFile
from editor_app.services import media, taking_in
from ui.context import Context
from ui.intake import Intake, media_files
from ui.receipt_panel import ReceiptPanel


@pytest.fixture
def place(qtbot, context: Context) -> QWidget:
    """A widget that takes what is dropped on it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.intake = Intake(context, made)
    made.intake.listen_to(made)
    return made


@pytest.fixture
def panel(qtbot, context: Context) -> ReceiptPanel:
    """The strip, which shows itself when there is something to say."""
    made = ReceiptPanel(context)
    qtbot.addWidget(made)
    return made


def pictures(folder, count: int):
    """Write as many different pictures into a folder."""
    folder.mkdir()
    for number in range(count):
        Image.new("RGB", (20 + number, 20), "red").save(folder / f"{number}.png")
    return folder


def drop(place: QWidget, *paths) -> None:
    """Drag files over a widget and let them go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(place, QDragEnterEvent(QPoint(1, 1), copy, mime, left, none))
    QApplication.sendEvent(place, QDropEvent(QPointF(1, 1), copy, mime, left, none))


def test_a_dropped_folder_comes_in_with_a_receipt(qtbot, library, place, panel, tmp_path) -> None:
    """All pictures of the folder are in the library; the receipt names the one that is none, and why."""
    folder = pictures(tmp_path / "in", 15)
    (folder / "note.png").write_text("no picture")

    drop(place, folder)

    qtbot.waitUntil(panel.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: not panel.is_running and panel.refused.isVisible(), timeout=20_000)
    assert panel.outcome.accessibleName() == "15 taken in · 1 refused"
    assert "note.png is nothing Dateline can take in." in panel.refused.item(0).text()
    assert len(media.list_media(library)) == 15


def test_a_small_zip_ends_in_a_quiet_notice(qtbot, context, library, place, panel, tmp_path) -> None:
    """Three pictures and nothing wrong: a sentence is enough, and each is told to who asked."""
    with zipfile.ZipFile(tmp_path / "send", "w") as made:
        for path in sorted(pictures(tmp_path / "in", 3).iterdir()):
            made.write(path, path.name)
    taken = []
    place.intake.taken.connect(taken.append)

    with qtbot.waitSignal(context.notices.said, timeout=20_000) as said:
        drop(place, tmp_path / "send")

    assert said.args[0].text == "3 files are in the library."
    with qtbot.waitSignal(context.intakes.show_requested) as shown:
        said.args[0].action()
    assert shown.args[0] == {item.id for item in taken}
    assert [item.file_name for item in taken] == ["0.png", "1.png", "2.png"]
    assert panel.isHidden()


def test_one_bad_file_is_a_notice(qtbot, context, place, panel, tmp_path) -> None:
    """A single file that cannot be taken gets its sentence without a receipt."""
    (tmp_path / "note.jpg").write_text("no picture")

    with qtbot.waitSignal(context.notices.said, timeout=20_000) as said:
        drop(place, tmp_path / "note.jpg")

    assert said.args[0].kind == "error"
    assert panel.isHidden()


def test_more_than_a_few_are_not_told_one_by_one(qtbot, library, place, panel, tmp_path) -> None:
    """A folder of thirty does not pour thirty pictures into an article."""
    taken = []
    place.intake.taken.connect(taken.append)

    drop(place, pictures(tmp_path / "in", 30))

    qtbot.waitUntil(lambda: panel.outcome.accessibleName() == "30 taken in", timeout=20_000)
    assert taken == []
    assert len(media.list_media(library)) == 30


def test_stop_keeps_what_is_in(qtbot, library, place, panel, tmp_path) -> None:
    """The strip appears after half a second; Stop ends the batch, and the receipt says how many are left."""
    drop(place, pictures(tmp_path / "in", 600))
    qtbot.waitUntil(panel.stop.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: panel.bar.value() > 0, timeout=20_000)

    QTest.mouseClick(panel.stop, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not panel.is_running, timeout=20_000)
    count = len(media.list_media(library))
    assert 0 < count < 600
    assert panel.outcome.accessibleName() == f"Stopped · {count} taken in · {600 - count} not looked at"


def test_show_leads_to_the_whole_batch(qtbot, library, place, panel, tmp_path) -> None:
    """The button of the receipt names every item that came in with it, and no other."""
    taking_in.take_in(library, next(pictures(tmp_path / "before", 40).glob("39.png")))
    drop(place, pictures(tmp_path / "in", 20))
    qtbot.waitUntil(panel.show_taken.isVisible, timeout=20_000)

    with qtbot.waitSignal(panel.show_requested) as shown:
        QTest.mouseClick(panel.show_taken, Qt.MouseButton.LeftButton)

    names = {media.get_media(library, each).file_name for each in shown.args[0]}
    assert names == {f"{number}.png" for number in range(20)}


def test_escape_closes_the_receipt(panel) -> None:
    """The keys close it as the button does."""
    panel.show_receipt(IntakeReceipt(refused=(RefusedFile("a.png", "a.png is empty."),)))
    assert panel.isVisible()
    panel.close_it.setFocus()

    QTest.keyClick(panel.close_it, Qt.Key.Key_Escape)

    assert panel.isHidden()


def test_a_batch_ends_well_when_its_asker_is_gone(qtbot, library, context, place, panel, tmp_path) -> None:
    """A dialog that closes right after the drop loses nothing."""
    drop(place, pictures(tmp_path / "in", 20))
    place.intake.deleteLater()

    qtbot.waitUntil(lambda: panel.outcome.accessibleName() == "20 taken in", timeout=20_000)
    assert len(media.list_media(library)) == 20


def test_texts_are_left_to_others(tmp_path) -> None:
    """A dropped article is no media file; a file without an ending may be one."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("story.md", "IMG_0001", "folder")])

    assert [path.name for path in media_files(mime)] == ["IMG_0001", "folder"]
