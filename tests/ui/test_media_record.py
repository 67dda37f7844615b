"""The record of one item: its groups, its hints, what its file said, and what is saved."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from editor_app.domain.media import (
    Consent,
    FoundField,
    Label,
    Media,
    MediaKind,
    MediaText,
    Rights,
    Translation,
)
from editor_app.services import media, taking_in
from editor_app.storage.library import now_here
from ui.codes.service import CodesService
from ui.context import Context
from ui.media.duration_line import read, spelt
from ui.media.record import MediaRecord
from ui.settings import Settings


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def quay(library, tmp_path: Path) -> Media:
    """A described picture of the library."""
    path = tmp_path / "quay.jpg"
    Image.new("RGB", (600, 400), "teal").save(path)
    text = MediaText(alt="A crane", caption="The quay", credit="Lena Marsh")
    return taking_in.take_in(library, path, text).value


@pytest.fixture
def record(qtbot, context: Context, settle) -> MediaRecord:
    """The panel, shown, every group open."""
    context.settings.set_text("media/unfolded", "picture,words,recording,credit,rights,desk,file,used")
    record = MediaRecord(context)
    qtbot.addWidget(record)
    record.resize(380, 900)
    record.show()
    settle()
    return record


@pytest.fixture
def saved(library, record, settle) -> Callable[[Media], MediaText]:
    """Save the form and return what the library says then."""

    def save(item: Media) -> MediaText:
        record.flush()
        settle()
        return media.get_media(library, item.id).text

    return save


def test_fields_of_every_group_are_saved(record, quay, settle, saved) -> None:
    """Words, rights and desk go where they belong."""
    record.show_media(quay)
    QTest.keyClicks(record.groups.words.headline, "Harbour")
    QTest.keyClicks(record.groups.rights.owner, "Ukrinform")
    QTest.keyClicks(record.groups.rights.expires._line, "31 Dec 2027")
    QTest.keyClick(record.groups.rights.expires._line, Qt.Key.Key_Return)
    record.groups.rights.protected.click()
    QTest.keyClick(record.groups.desk.rating, Qt.Key.Key_4)
    text = saved(quay)
    assert (text.headline, text.rating, text.protected) == ("Harbour", 4, True)
    assert text.rights == Rights(owner="Ukrinform", expires=date(2027, 12, 31))


def test_choices_are_saved(record, quay, saved) -> None:
    """Consent, colour and the way a picture was made are taken from their lists."""
    record.show_media(quay)
    for field, value in (
        (record.groups.rights.consent, Consent.GIVEN),
        (record.groups.desk.label, Label.GREEN),
        (record.groups.desk.source_type, "trainedAlgorithmicMedia"),
    ):
        field.show_value(value)
        field.activated.emit(field.currentIndex())
    assert record.groups.rights.note.isVisible()
    text = saved(quay)
    assert (text.rights.consent, text.label) == (Consent.GIVEN, Label.GREEN)
    assert text.digital_source_type == "trainedAlgorithmicMedia"


def test_unknown_source_type_is_shown_and_kept(library, record, quay, saved) -> None:
    """A word that is not in our list stays when something else is written."""
    item = media.save_media(library, quay.id, replace(quay.text, digital_source_type="dataDriven")).value
    record.show_media(item)
    assert record.groups.desk.source_type.currentText() == "dataDriven"
    QTest.keyClicks(record.groups.desk.place, "Odesa")
    assert saved(quay).digital_source_type == "dataDriven"


@pytest.mark.parametrize(
    ("alt", "hint"),
    [
        ("", "Still missing"),
        ("The quay!", "same as the caption"),
        ("x" * 151, "151 letters"),
        ("A crane", "do not see"),
    ],
)
def test_hint_below_the_alternative_text(record, quay, alt, hint) -> None:
    """Missing, repeated and long texts get a sentence as one types; a good one its purpose."""
    record.show_media(quay)
    record.groups.words.alt.selectAll()
    QTest.keyClick(record.groups.words.alt, Qt.Key.Key_Delete)
    QTest.keyClicks(record.groups.words.alt, alt)
    assert hint in record.groups.words._alt_row._help.text()


def test_end_of_the_rights_is_told(record, quay) -> None:
    """A past day and a near one each get their sentence."""
    today = now_here().date()
    for days, words in ((-1, "have ended"), (3, "3 days"), (300, "")):
        rights = Rights(expires=today + timedelta(days))
        record.groups.rights.show_media(replace(quay, text=replace(quay.text, rights=rights)))
        assert words in record.groups.rights._expires_row._help.text()


def test_other_language_is_added_and_removed(record, quay, saved) -> None:
    """A Ukrainian caption is saved as a translation; removing the part takes it away."""
    record.show_media(quay)
    record.groups.words.translations.add_language("uk")
    part = record.groups.words.translations._parts["uk"]
    part.caption.insertPlainText("Причал")
    assert saved(quay).translations == (Translation("uk", caption="Причал"),)
    part._on_remove()
    assert saved(quay).translations == ()


def test_value_of_the_file_is_used(library, record, quay, settle, saved) -> None:
    """Where the file says something else, one step takes it over, and the step goes."""
    found = (
        FoundField("creator", "Олена Марчук", "IIM 2:80"),
        FoundField("caption", "The quay", "XMP dc:description"),
    )
    record.show_media(replace(quay, found=found))
    creator, caption = record.groups.file.found.rows
    assert creator.use.isVisible()
    assert not caption.use.isVisible()
    creator.use.click()
    assert saved(quay).creator == "Олена Марчук"
    assert record.groups.credit.creator.text() == "Олена Марчук"


def test_file_is_looked_into_when_the_group_is_opened(qtbot, context, library, tmp_path, settle) -> None:
    """Folded, the group asks for nothing; opened, it names what the file holds."""
    path = tmp_path / "phone.jpg"
    exif = Image.Exif()
    exif[0x010F] = "PhoneMaker"
    Image.new("RGB", (60, 40), "teal").save(path, exif=exif)
    item = taking_in.take_in(library, path).value
    record = MediaRecord(context)
    qtbot.addWidget(record)
    record.show()
    record.show_media(item)
    settle()
    assert record.groups.file.report.stays.text() == ""
    record.groups._folds["file"][0]._head.click()
    qtbot.waitUntil(lambda: "camera" in record.groups.file.report.stays.text(), timeout=20_000)


def test_what_is_open_is_remembered(qtbot, context, settings: Settings) -> None:
    """A group unfolded once is open in the next panel."""
    first = MediaRecord(context)
    qtbot.addWidget(first)
    first.groups._folds["rights"][0]._head.click()
    second = MediaRecord(context)
    qtbot.addWidget(second)
    assert second.groups.is_open("rights")


def test_folded_groups_are_made_when_they_are_opened(qtbot, context, quay) -> None:
    """What is folded costs nothing; opened, it shows what the record says."""
    record = MediaRecord(context)
    qtbot.addWidget(record)
    record.show()
    record.show_media(replace(quay, text=replace(quay.text, rights=Rights(owner="Ukrinform"))))
    qtbot.waitUntil(lambda: len(record.groups.parts) == 4)
    record.groups._folds["rights"][0]._head.click()
    assert record.groups.parts[-1].owner.value == "Ukrinform"


def test_value_of_the_file_goes_into_a_folded_group(qtbot, context, quay, settle, saved) -> None:
    """A place taken over from the file is saved though its field was never seen."""
    record = MediaRecord(context)
    qtbot.addWidget(record)
    record.show_media(replace(quay, found=(FoundField("place", "Одеса", "XMP photoshop:City"),)))
    record.groups.file.found.rows[0].use.click()
    settle()
    assert saved(quay).place == "Одеса"


def test_typing_goes_on_beside_a_change_elsewhere(context, library, record, quay, settle, saved) -> None:
    """A rating given elsewhere while one types is shown and kept, and so is what one types."""
    record.show_media(quay)
    record.groups.words.headline.setFocus()
    QTest.keyClicks(record.groups.words.headline, "Harb")
    context.jobs.write(lambda: media.save_media(library, quay.id, replace(quay.text, rating=3)))
    settle()
    assert record.groups.words.headline.text() == "Harb"
    assert record.groups.desk.rating.value == 3
    text = saved(quay)
    assert (text.headline, text.rating) == ("Harb", 3)


def test_code_expands_in_the_caption(qtbot, context, library, record, quay) -> None:
    """=zel= becomes what the newsroom's file says."""
    (library.path / "codes.txt").write_text("zel\tVolodymyr Zelensky\n", encoding="utf-8")
    service = CodesService.of(context)
    with qtbot.waitSignal(service.changed):
        service.read()
    record.show_media(quay)
    record.groups.words.caption.selectAll()
    QTest.keyClicks(record.groups.words.caption, "With =zel=")
    assert record.groups.words.caption.text == "With Volodymyr Zelensky"


def video(library, **text: str) -> Media:
    """Make a video at an outside address."""
    return taking_in.add_video(library, MediaText(url="https://video.example.org/1", **text)).value


def test_transcript_file_is_dropped(qtbot, library, record, tmp_path, saved) -> None:
    """SubRip captions dropped on the field become WebVTT in the record."""
    film, path = video(library), tmp_path / "said.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:02,000\nДобрий день\n", encoding="utf-8")
    record.show_media(film)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    record.groups.video.transcript.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: record.groups.video.transcript.text.startswith("WEBVTT"))
    assert "Добрий день" in saved(film).transcript


def test_wrong_captions_are_told(library, record) -> None:
    """WebVTT with a mistake names its line when the field is left."""
    record.show_media(video(library))
    area = record.groups.video.transcript
    area.setFocus()
    area.insertPlainText("WEBVTT\n\nnonsense -->\n")
    area.left.emit()
    assert record.groups.video._transcript_row.problem


def test_length_is_written_as_people_say_it(library, record, saved) -> None:
    """1:02:03 is kept in seconds; what is no length leaves the record alone."""
    film = video(library)
    record.show_media(film)
    record.groups.video.duration.setFocus()
    QTest.keyClicks(record.groups.video.duration, "1:02:03")
    assert saved(film).duration == 3723
    QTest.keyClicks(record.groups.video.duration, " long")
    assert record.groups.video._duration_row.problem
    assert saved(film).duration == 3723


def test_length_survives_its_look() -> None:
    """Seconds are written and read back alike."""
    assert [read(spelt(seconds)) for seconds in (0, 5, 83, 3723)] == [0, 5, 83, 3723]


def test_fractions_of_a_second_are_not_lost(library, record, saved) -> None:
    """A measured length stays as exact as it was when a title is written."""
    film = taking_in.add_video(library, MediaText(url="https://video.example.org/1", duration=83.4)).value
    record.show_media(film)
    QTest.keyClicks(record.groups.video.title, "Lock")
    text = saved(film)
    assert (text.title, text.duration) == ("Lock", 83.4)


def test_document_asks_for_no_poster(library, record) -> None:
    """A document has a title and a description, and neither poster, length nor transcript."""
    document = replace(video(library), kind=MediaKind.DOCUMENT)
    record.show_media(document)
    assert record.groups.video.title.isVisible()
    assert not record.groups.video.poster.isVisible()
    assert not record.groups.video.transcript.isVisible()
