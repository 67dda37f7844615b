"""The details of an article: what is edited is said, what the library has is shown."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from editor_app.domain.article import Article, ArticleText, Byline, BylineRole, Dateline, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import AuthorId
from editor_app.domain.media import MediaText
from editor_app.domain.notice import NoticeKind
from editor_app.domain.plan import Plan
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, media, sections, taking_in
from editor_app.services.values import Field
from ui.context import Context
from ui.details.byline_row import BylineRow
from ui.details.panel import DetailsPanel
from ui.pickers.media_picker import MediaPicker

Edits = list[tuple[str, object]]


@pytest.fixture
def article(library) -> Article:
    """A draft with a headline and a slug of its own."""
    return articles.create_article(library, ArticleText(headline="A new lock", slug="new-lock")).value


@pytest.fixture
def panel(qtbot, context: Context, article: Article) -> DetailsPanel:
    """The panel with that draft, everything unfolded and every answer heard."""
    context.settings.set_text("details/unfolded", "byline,plan,place,lead,reach,notices,history")
    panel = DetailsPanel(context)
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    panel.show()
    panel.show_article(article)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return panel


@pytest.fixture
def edits(panel: DetailsPanel) -> Edits:
    """What the panel says was edited."""
    heard: Edits = []
    panel.text_edited.connect(lambda field, value: heard.append((field, value)))
    return heard


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A small picture file."""
    path = tmp_path / "harbour.jpg"
    Image.new("RGB", (600, 400), "teal").save(path)
    return path


def test_typed_short_headline_is_said(panel, edits) -> None:
    """Each letter of a field is said with the field's name."""
    QTest.keyClicks(panel.place.short_headline, "Lo")
    assert edits == [("short_headline", "L"), ("short_headline", "Lo")]


def test_section_is_chosen_from_the_library(context, library, panel, edits, settle) -> None:
    """A section made meanwhile can be chosen, and its id is said."""
    context.jobs.write(lambda: sections.create_section(library, "Culture"))
    settle()
    panel.place.section.setCurrentIndex(panel.place.section.findText("Culture"))
    panel.place.section.activated.emit(1)
    assert edits == [("section", sections.list_sections(library)[0].id)]


def test_tags_become_a_tuple(panel, edits) -> None:
    """A tag written with a comma is said as part of the tuple of tags."""
    line = panel.place.tags.focusProxy()
    QTest.keyClicks(line, "sea,")
    assert edits == [("tags", ("sea",))]


def test_bad_slug_is_told_and_not_said(panel, edits) -> None:
    """A slug with a capital letter gets a sentence with a better one, and does not reach the article."""
    panel.place.slug.clear()
    QTest.keyClicks(panel.place.slug, "New")
    assert "such as new" in panel.place.slug.row.problem
    assert edits == []


def test_good_slug_is_said_once_it_is_known_to_be_free(qtbot, panel, edits) -> None:
    """A free slug is said after the library was asked."""
    panel.place.slug.selectAll()
    QTest.keyClicks(panel.place.slug, "lock-opens")
    qtbot.waitUntil(lambda: edits == [("slug", "lock-opens")])
    assert panel.place.slug.row.problem == ""


def test_taken_slug_is_told_and_not_said(qtbot, library, panel, edits) -> None:
    """A slug of another article gets a sentence and does not reach the article."""
    articles.create_article(library, ArticleText(headline="Other", slug="taken"))
    panel.place.slug.selectAll()
    QTest.keyClicks(panel.place.slug, "taken")
    qtbot.waitUntil(lambda: panel.place.slug.row.problem != "")
    assert "Another article" in panel.place.slug.row.problem
    assert edits == []


def test_date_is_read_as_people_write_it(panel, edits) -> None:
    """A date written with the month's name is said as part of the dateline."""
    line = panel.place.date.focusProxy()
    QTest.keyClicks(line, "22 Nov 2026")
    line.editingFinished.emit()
    assert edits == [("dateline", Dateline("", dt.date(2026, 11, 22)))]


def test_what_is_no_date_is_told(panel, edits) -> None:
    """Something that is no date gets a sentence and is not said."""
    line = panel.place.date.focusProxy()
    QTest.keyClicks(line, "soon")
    line.editingFinished.emit()
    assert edits == []
    assert "“soon” is not a date" in panel.place._date_row.problem


def test_person_is_added_by_a_few_letters(context, library, panel, edits, settle) -> None:
    """Enter takes the only author whose name has the letters typed."""
    author = authors.create_author(library, AuthorText("Lena Marsh")).value
    context.jobs.write(lambda: authors.create_author(library, AuthorText("Oleh Quill")))
    settle()
    QTest.keyClicks(panel.bylines.person.line, "mars")
    panel.bylines.person.line.returnPressed.emit()
    assert edits == [("bylines", (Byline(author.id),))]


def test_unknown_person_becomes_an_author(qtbot, library, panel, edits) -> None:
    """The button below an unknown name makes an author of it and puts it into the byline."""
    QTest.keyClicks(panel.bylines.person.line, "Ada Quill")
    panel.bylines.person.create.click()
    qtbot.waitUntil(lambda: len(edits) == 1)
    (made,) = authors.list_authors(library)
    assert made.name == "Ada Quill"
    assert edits == [("bylines", (Byline(made.id),))]


def test_bylines_move_change_role_and_go(context, library, panel, edits, settle) -> None:
    """The buttons of a row move it, give another role, and remove it."""
    one = authors.create_author(library, AuthorText("One")).value.id
    two = authors.create_author(library, AuthorText("Two")).value.id
    panel.follow_text(ArticleText(bylines=(Byline(one), Byline(two))))
    panel.bylines._rows[1]._up.click()
    assert edits.pop() == ("bylines", (Byline(two), Byline(one)))
    role = panel.bylines._rows[0]._role
    role.setCurrentIndex(role.findData(BylineRole.EDITOR))
    role.activated.emit(role.currentIndex())
    assert edits.pop() == ("bylines", (Byline(two, BylineRole.EDITOR), Byline(one)))
    panel.bylines._rows[0]._remove.click()
    assert edits.pop() == ("bylines", (Byline(one),))


def test_dropped_file_becomes_the_lead(qtbot, library, panel, edits, picture) -> None:
    """A picture file dropped on the slot is taken into the library and becomes the lead."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    panel.lead.slot.dropped.emit(mime)
    qtbot.waitUntil(lambda: len(edits) == 1)
    (item,) = media.list_media(library)
    assert edits == [("lead", LeadPicture(item.id))]


def test_lead_is_picked_from_the_library(qtbot, library, panel, edits, picture, settle) -> None:
    """The picker gives a picture of the library, and frees itself."""
    item = taking_in.take_in(library, picture, MediaText(alt="The quay", credit="Lena")).value
    panel.lead.choose.click()
    picker = panel.window().findChild(MediaPicker)
    settle()
    with qtbot.waitSignal(picker.destroyed):
        picker._use.click()
    settle()
    assert edits == [("lead", LeadPicture(item.id))]
    assert panel.lead.alt.placeholderText() == "The quay"
    assert panel.lead.credit.placeholderText() == "Lena"


def test_cancelled_picker_frees_itself(qtbot, panel) -> None:
    """Escape closes the picker and nothing of it stays."""
    panel.lead.choose.click()
    picker = panel.window().findChild(MediaPicker)
    with qtbot.waitSignal(picker.destroyed):
        QTest.keyClick(picker, Qt.Key.Key_Escape)


def test_empty_search_fields_show_what_is_used_instead(panel) -> None:
    """The title for search engines falls back on the headline, and the bar measures that."""
    panel.follow_text(ArticleText(headline="H" * 70))
    assert panel.reach.title.placeholderText() == "H" * 70
    assert panel.reach.title_bar.accessibleName() == "10 too long"


def test_step_saves_first_and_is_taken(qtbot, context, library, panel, article) -> None:
    """Before the state changes the text is asked to be saved."""
    with qtbot.waitSignals([panel.save_requested, context.jobs.changed], order="strict"):
        panel.status._step.click()
    assert articles.get_article(library, article.id).status is Status.SUBMITTED


def test_only_legal_steps_are_offered(panel, article) -> None:
    """A withdrawn article has nowhere to go; a draft can be submitted or spiked."""
    assert [action.data() for action in panel.status._more.menu().actions()] == ["spiked"]
    panel.show_article(replace(article, status=Status.WITHDRAWN))
    assert panel.status._step.isHidden()


def test_notice_is_added(qtbot, context, library, panel, article) -> None:
    """A notice goes to the library and the field is empty again."""
    panel.notices.words.set_text("An earlier version had the wrong length.")
    panel.notices.kind.setCurrentIndex(panel.notices.kind.findData(NoticeKind.CORRECTION))
    with qtbot.waitSignal(context.jobs.changed):
        panel.notices.add.click()
    (notice,) = articles.get_article(library, article.id).notices
    assert (notice.kind, notice.text) == (NoticeKind.CORRECTION, "An earlier version had the wrong length.")
    assert panel.notices.words.text == ""


def test_the_way_to_earlier_states(qtbot, panel, article, settle) -> None:
    """The button beside the times leads to the page of the kept states."""
    panel.show_article(article)
    settle()
    with qtbot.waitSignal(panel.history_requested):
        panel.history.states.click()


def test_unsaved_edit_survives_a_change_elsewhere(panel, article) -> None:
    """A field edited here stays when the library has news of another field."""
    QTest.keyClicks(panel.place.short_headline, "Mine")
    elsewhere = replace(article, revision=2, text=replace(article.text, headline="Theirs"))
    panel.show_article(elsewhere)
    assert (panel.text.short_headline, panel.text.headline) == ("Mine", "Theirs")


def test_binned_article_cannot_be_edited(panel, article) -> None:
    """The fields of an article in the bin are shown and not open."""
    panel.show_article(replace(article, binned_at=article.updated_at))
    assert not panel.place.short_headline.isEnabled()


def test_without_article_the_panel_says_so(panel) -> None:
    """With no article open there are no fields to fill in."""
    panel.show_article(None)
    assert not panel.place.short_headline.isVisible()


def test_tab_follows_the_eye_through_rows_that_came_later(qtbot, library, panel) -> None:
    """From the person moved last the next field is the one below, though the rows are newer."""
    one = authors.create_author(library, AuthorText("One")).value.id
    panel.follow_text(ArticleText(bylines=(Byline(one),)))
    panel.activateWindow()
    row = panel.bylines._rows[0]
    qtbot.waitUntil(lambda: panel.isActiveWindow() and row.isVisible())
    panel._folds["byline"]._head.setFocus()
    QTest.keyClick(panel._folds["byline"]._head, Qt.Key.Key_Tab)
    assert row._role.hasFocus()
    QTest.keyClick(row._role, Qt.Key.Key_Tab)
    QTest.keyClick(row._remove, Qt.Key.Key_Tab)
    assert row.note.hasFocus()
    QTest.keyClick(row.note, Qt.Key.Key_Tab)
    assert panel.bylines.person.line.hasFocus()
    QTest.keyClick(panel.bylines.person.line, Qt.Key.Key_Backtab)
    assert row.note.hasFocus()


def test_note_of_a_byline_is_part_of_the_text(library, panel) -> None:
    """What a person did is written beside the role; the cursor stays in it, and it goes along when moved."""
    ids = [authors.create_author(library, AuthorText(name)).value.id for name in ("One", "Two")]
    panel.follow_text(ArticleText(bylines=tuple(Byline(each) for each in ids)))
    panel.activateWindow()
    note = panel.bylines._rows[1].note
    note.setFocus()
    QTest.keyClicks(note, "reported from Kharkiv")
    assert panel.bylines._rows[1].note is note
    QTest.keyClick(note, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.text.bylines == (Byline(ids[1], note="reported from Kharkiv"), Byline(ids[0]))
    QTest.keyClick(panel.bylines._rows[0].note, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.text.bylines[0].author == ids[1]


def test_keys_that_move_a_person_do_nothing_else(qtbot, panel) -> None:
    """Alt+Up in the byline is not taken by the command of the window with the same keys."""
    row = BylineRow(1, "Ada Lem", Byline(AuthorId("a")), 2, panel)
    command = QShortcut(QKeySequence("Alt+Up"), panel)
    row.show()
    panel.activateWindow()
    row.note.setFocus()
    with qtbot.assertNotEmitted(command.activated), qtbot.waitSignal(row.moved) as moved:
        QTest.keyClick(row.note, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moved.args == [1, -1]


def test_the_plan_is_written_and_undone_by_name(
    qtbot, panel: DetailsPanel, article: Article, context: Context, library, settle
) -> None:
    """A deadline in plain words, a hold and a person: each is kept, and one step of undo takes it back."""
    person = authors.create_author(library, AuthorText("Olena Lys")).value
    panel.plan.set_people([person])
    deadline = panel.plan.moments[Field.DEADLINE]
    deadline.setFocus()
    QTest.keyClicks(deadline, "2026-11-27 18:00")
    QTest.keyClick(deadline, Qt.Key.Key_Return)
    settle()
    assert get_plan(library, article).deadline == dt.datetime(2026, 11, 27, 18, tzinfo=dt.UTC)
    panel.plan.people[Field.EDITOR].setCurrentIndex(1)
    panel.plan.people[Field.EDITOR].activated.emit(1)
    settle()
    assert get_plan(library, article).editor == person.id
    QTest.keyClicks(panel.plan.texts[Field.HOLD], "The lawyer reads it")
    panel.plan.texts[Field.HOLD].editingFinished.emit()
    settle()
    assert get_plan(library, article).hold == "The lawyer reads it"
    assert context.undo.next_undo == "Hold of “A new lock”"
    context.undo.undo()
    qtbot.waitUntil(lambda: get_plan(library, article).hold == "")


def test_what_is_no_moment_is_told_and_not_kept(
    panel: DetailsPanel, article: Article, library, settle
) -> None:
    """The plan stays as it was, and the field says how to write it."""
    deadline = panel.plan.moments[Field.DEADLINE]
    QTest.keyClicks(deadline, "soonish")
    deadline.editingFinished.emit()
    settle()
    assert get_plan(library, article).deadline is None
    assert "27 Nov" in panel.plan.rows[Field.DEADLINE].problem


def get_plan(library, article: Article) -> Plan:
    return articles.get_article(library, article.id).plan
