"""The page of pictures: what is taken in, described, filtered, binned and found again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.media import FocalPoint, Media, MediaKind, MediaText
from editor_app.services import articles, media, taking_in
from ui.context import Context
from ui.media.page import MediaPage
from ui.models.media_list import MediaListModel


@pytest.fixture
def make_picture(tmp_path: Path) -> Callable[[str], Path]:
    """Make a small picture file; each name has a colour of its own, so that no two are the same item."""

    def make(name: str) -> Path:
        path = tmp_path / f"{name}.jpg"
        Image.new("RGB", (600, 400), QColor.fromHsv(hash(name) % 360, 200, 200).name()).save(path)
        return path

    return make


@pytest.fixture
def quay(library, make_picture) -> Media:
    """A described picture of the library."""
    text = MediaText(alt="A crane", caption="The quay", credit="Lena Marsh")
    return taking_in.take_in(library, make_picture("quay"), text).value


@pytest.fixture
def page(qtbot, context: Context) -> MediaPage:
    """The page, shown, with every answer heard."""
    page = MediaPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return page


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


def choose(page: MediaPage, item: Media, settle: Callable[[], None]) -> None:
    """Put the cursor on an item and wait for its record."""
    page.show_media(item.id)
    settle()


def drop(page: MediaPage, mime: QMimeData) -> None:
    """Drag something over the page and let it go."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, none))


def shown(page: MediaPage) -> list[str]:
    """The ids in the grid."""
    return [
        page.grid.items.index(row).data(Qt.ItemDataRole.DisplayRole)
        for row in range(page.grid.items.rowCount())
    ]


def test_model_keeps_the_rules_of_qt(context, library, quay, qtmodeltester, settle) -> None:
    """The model of the grid passes Qt's own checks."""
    model = MediaListModel(context)
    model.reload()
    settle()
    qtmodeltester.check(model)
    assert model.rowCount() == 1


def test_empty_library_says_what_belongs_here(page) -> None:
    """With no picture the page offers to take one in."""
    assert page.browser.nothing.isVisible()


@pytest.mark.filterwarnings("ignore:Function.*QDragEnterEvent")  # a test has no other way to begin a drag
def test_dropped_files_are_taken_in_and_shown(qtbot, library, page, make_picture) -> None:
    """Two files dropped at once become two items, and the record of one is open."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_picture(name))) for name in ("one", "two")])
    drop(page, mime)
    qtbot.waitUntil(lambda: page.grid.items.rowCount() == 2)
    qtbot.waitUntil(lambda: page.record.isVisible())


def test_pasted_picture_is_taken_in(qtbot, library, page) -> None:
    """A picture from the clipboard becomes an item."""
    image = QImage(QSize(300, 200), QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(media.list_media(library)) == 1)


def test_what_is_no_picture_becomes_a_sentence(qtbot, context, library, page, tmp_path) -> None:
    """A text file with the name of a picture is refused in words, and nothing is taken in."""
    liar = tmp_path / "liar.jpg"
    liar.write_text("not a picture")
    with qtbot.waitSignal(context.notices.said) as said:
        page.intake.take_files([liar])
    assert said.args[0].kind == "error"
    assert media.list_media(library) == []


def test_written_alt_is_saved_when_the_field_is_left(library, page, quay, settle) -> None:
    """What is written is in the library after the focus went on, and the state says so."""
    choose(page, quay, settle)
    alt = page.record.groups.words.alt
    alt.setFocus()
    alt.selectAll()
    QTest.keyClicks(alt, "Two cranes")
    alt.clearFocus()
    settle()
    assert media.get_media(library, quay.id).text.alt == "Two cranes"
    assert page.record._state.text().startswith("Saved ")


def test_going_to_another_item_saves_the_one_before(library, page, quay, make_picture, settle) -> None:
    """What was written of one item is saved under it, and not under the next."""
    other = taking_in.take_in(library, make_picture("other")).value
    choose(page, quay, settle)
    QTest.keyClicks(page.record.groups.credit.creator, "Oleh")
    choose(page, other, settle)
    assert media.get_media(library, quay.id).text.creator == "Oleh"
    assert media.get_media(library, other.id).text.creator == ""


def test_focal_point_moves_with_the_keys(library, page, quay, settle) -> None:
    """An arrow key moves the point by a fiftieth; Home puts it back into the middle."""
    choose(page, quay, settle)
    view = page.record.groups.picture.view
    QTest.keyClick(view, Qt.Key.Key_Right)
    page.flush()
    settle()
    assert media.get_media(library, quay.id).text.focal == FocalPoint(0.52, 0.5)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.focal == FocalPoint()


def test_search_leaves_what_has_the_words(qtbot, library, page, quay, make_picture) -> None:
    """Words of the caption find the item; other items go."""
    taking_in.take_in(library, make_picture("other"), MediaText(caption="A field"))
    QTest.keyClicks(page.search, "quay")
    qtbot.waitUntil(lambda: shown(page) == ["The quay"])


def test_binned_item_comes_back_by_undo(qtbot, context, library, page, quay, settle) -> None:
    """The notice about the bin carries the way back."""
    choose(page, quay, settle)
    with qtbot.waitSignal(context.notices.said) as said:
        page.record._bin.click()
    settle()
    assert media.get_media(library, quay.id).binned_at is not None
    said.args[0].action()
    settle()
    assert media.get_media(library, quay.id).binned_at is None


def test_article_that_uses_the_picture_is_a_link(qtbot, context, library, page, quay, settle) -> None:
    """A click on the name of an article asks for that article."""
    article = articles.create_article(library, ArticleText("On the quay", lead=LeadPicture(quay.id))).value
    choose(page, quay, settle)
    used = page.record.groups.used
    qtbot.waitUntil(lambda: len(used._links._links) == 1)  # groups of a record come one after the other
    (link,) = used._links._links
    with qtbot.waitSignal(page.article_requested) as asked:
        link.click()
    assert asked.args == [article.id]


def test_video_address_makes_an_item(qtbot, library, page, settle) -> None:
    """An address becomes a video whose record is open; a wrong one gets a sentence."""
    page._add_video.click()
    QTest.keyClicks(page.video_address.line, "video.example.org")
    QTest.keyClick(page.video_address.line, Qt.Key.Key_Return)
    settle()
    assert "https://" in page.video_address._row.problem
    page.video_address.line.setText("https://video.example.org/lock")
    QTest.keyClick(page.video_address.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.record.groups.video.isVisible())
    (video,) = media.list_media(library, kind=MediaKind.VIDEO)
    assert page.record.media == video


def test_poster_and_description_of_a_video_are_saved(library, page, quay, settle) -> None:
    """A poster picked and a description written are in the library after a flush."""
    video = taking_in.add_video(library, MediaText(title="Lock", url="https://video.example.org/lock")).value
    choose(page, video, settle)
    page.record.groups.video.take_poster(quay)
    QTest.keyClicks(page.record.groups.video.description, "How it was built")
    page.flush()
    settle()
    text = media.get_media(library, video.id).text
    assert (text.poster, text.description) == (quay.id, "How it was built")


def test_record_follows_a_change_made_elsewhere(context, library, page, quay, settle) -> None:
    """A caption changed by another part of the program stands in the form."""
    choose(page, quay, settle)
    changed = replace(quay.text, caption="The old quay")
    context.jobs.write(lambda: media.save_media(library, quay.id, changed))
    settle()
    assert page.record.groups.words.caption.text == "The old quay"


def test_saved_caption_stands_in_the_grid(context, library, page, quay, settle) -> None:
    """The tile of a changed item has its new name, and the cursor stays on it."""
    choose(page, quay, settle)
    page.record.groups.words.caption.selectAll()
    QTest.keyClicks(page.record.groups.words.caption, "The old quay")
    page.flush()
    settle()
    assert shown(page) == ["The old quay"]
    assert page.grid.current.id == quay.id
