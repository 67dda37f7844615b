"""Writing: typing reaches the library, keys know Markdown, and nobody's text is written over."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.counts import Counts
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import MediaText
from editor_app.domain.workflow import Status
from editor_app.services import articles, lists, media, taking_in
from editor_app.services.lists import ArticleQuery
from editor_app.storage.draft_writer import DraftWriter
from editor_app.storage.journal import list_journals
from ui.context import Context
from ui.editor.area import EditorArea
from ui.editor.tabs import SIDE
from ui.pickers.article_picker import ArticlePicker


@pytest.fixture
def area(qtbot, context):
    """An editor area on a fresh library, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()
    return area


@pytest.fixture
def story(library):
    """An article with a body of three lines."""
    text = ArticleText(headline="Grain deal", slug="grain-deal", body="One word\n\n- item\n\nlast")
    return articles.create_article(library, text).value


@pytest.fixture
def editor(qtbot, area, story):
    """The editor of the story."""
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    return area.current


def body_of(library, story):
    """Return the body as the library has it."""
    return articles.get_article(library, story.id).text.body


def test_typing_is_saved(qtbot, library, area, editor, story):
    """What is typed into the fields is in the library after saving, and no journal stays."""
    QTest.keyClicks(editor.body, "Odesa ")
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty)
    assert body_of(library, story).startswith("Odesa One word")
    assert editor.save_state.startswith("Saved ")
    qtbot.waitUntil(lambda: not list_journals(library.drafts))


def test_typing_is_saved_by_itself(qtbot, library, area, editor, story):
    """After a pause the text is saved without anybody asking."""
    QTest.keyClicks(editor.body, "x")
    qtbot.waitUntil(lambda: body_of(library, story).startswith("xOne"), timeout=5000)


def test_an_unsaved_keystroke_is_in_the_journal(qtbot, library, area, editor):
    """Before anything is saved, the journal has it."""
    QTest.keyClicks(editor.body, "x")
    qtbot.waitUntil(lambda: len(list_journals(library.drafts)) == 1)
    assert area.dirty


def test_closing_a_tab_saves_first(qtbot, library, area, editor, story):
    """A tab with unsaved text goes when the library has it."""
    QTest.keyClicks(editor.body, "Kept ")
    area.close_current()
    qtbot.waitUntil(lambda: area.current is None)
    assert body_of(library, story).startswith("Kept One")


def test_a_change_elsewhere_is_shown(qtbot, context, library, editor, story):
    """An article changed elsewhere is shown as it is now, when nothing is unsaved here."""
    text = replace(story.text, body="Written elsewhere")
    context.jobs.write(partial(articles.save_article, library, story.id, text, story.revision))
    qtbot.waitUntil(lambda: editor.body.toPlainText() == "Written elsewhere")


def test_a_new_status_does_not_disturb_typing(qtbot, context, library, area, editor, story):
    """A step taken elsewhere while something is unsaved here costs neither the step nor the text."""
    QTest.keyClicks(editor.body, "Typed ")
    context.jobs.write(partial(articles.change_status, library, story.id, Status.SUBMITTED))
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty and body_of(library, story).startswith("Typed"), timeout=6000)
    stored = articles.get_article(library, story.id)
    assert stored.status is Status.SUBMITTED
    assert len(lists.article_ids(library, ArticleQuery())) == 1


def test_a_conflict_keeps_both_versions(qtbot, library, area, editor, story, context):
    """When two people changed the same field, the other text stays and the own one becomes a copy."""
    articles.save_article(library, story.id, replace(story.text, body="Theirs"), story.revision)
    said = []
    context.notices.said.connect(said.append)
    QTest.keyClicks(editor.body, "Mine ")
    area.save_all()
    qtbot.waitUntil(lambda: bool(said), timeout=6000)
    assert body_of(library, story) == "Theirs"
    assert editor.body.toPlainText() == "Theirs"
    copies = lists.article_rows(library, lists.article_ids(library, ArticleQuery(search="version")))
    assert [row.headline for row in copies] == ["Grain deal (your version)"]
    assert articles.get_article(library, copies[0].id).text.body.startswith("Mine One word")


def test_details_and_typing_share_one_text(qtbot, library, area, editor, story):
    """A field edited beside the text is saved together with it."""
    QTest.keyClicks(editor.body, "A ")
    area.apply_details("tags", ("grain",))
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty)
    stored = articles.get_article(library, story.id).text
    assert stored.tags == ("grain",)
    assert stored.body.startswith("A One")


def test_what_was_not_saved_is_told_before_anything_opens(qtbot, context, library, story):
    """Text in a journal of last time is offered; the editor opens with what the library has."""
    drafts = DraftWriter(library.drafts)
    drafts.base(story.id, story.revision, story.text)
    drafts.note(story.id, replace(story.text, body="Rescued"))
    drafts.close()
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.open_article(story.id)
    with qtbot.waitSignal(area.drafts_found) as told:
        pass
    assert [unsaved.draft.body for unsaved in told.args[0]] == ["Rescued"]
    qtbot.waitUntil(lambda: area.current is not None)
    assert area.current.body.toPlainText() == story.text.body


def test_counts_are_told(qtbot, area, editor):
    """Words, minutes and marks left for later follow the typing."""
    expected = Counts(words=5, characters=19, minutes=1, placeholders=1)
    with qtbot.waitSignal(area.counts_changed, check_params_cb=lambda counts: counts == expected):
        QTest.keyClicks(editor.body, "TK ")


@pytest.mark.parametrize(
    ("step", "after"),
    [
        ("write.bold", "**One** word"),
        ("write.italic", "*One* word"),
        ("write.heading", "## One word"),
        ("write.subheading", "### One word"),
        ("write.quote", "> One word"),
        ("write.bullets", "- One word"),
        ("write.numbers", "1. One word"),
        ("write.link", "[One](https://) word"),
    ],
)
def test_a_formatting_step_goes_and_comes_back(area, editor, step, after):
    """Each step writes its signs at the cursor, and undo takes them away in one go."""
    area.write(step)
    assert editor.body.toPlainText().split("\n")[0] == after
    if step != "write.link":
        area.write(step)
        assert editor.body.toPlainText().startswith("One word\n")
    while editor.body.document().isUndoAvailable():
        editor.body.undo()
    assert editor.body.toPlainText().startswith("One word\n")


def test_marks_leave_out_the_blank_after_a_word(editor):
    """A selection with a blank at its end is marked without it: a mark beside a blank is none."""
    cursor = editor.body.textCursor()
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    editor.body.toggle_strong()
    assert editor.body.toPlainText().startswith("**One** word")


def test_an_article_is_not_related_to_itself(qtbot, context, library, area, story):
    """The picker for related cards offers every article but the one being written."""
    other = articles.create_article(library, ArticleText(headline="Other")).value
    picker = ArticlePicker(context, story.id, area)
    picker.open()
    with qtbot.waitSignal(picker.picked, check_params_cb=lambda row: row.id == other.id):
        qtbot.waitUntil(picker._use.isEnabled)
        picker._use.click()


@pytest.mark.parametrize(
    ("line", "after"),
    [("- one", "- one\n- x"), ("1. one", "1. one\n2. x"), ("> said", "> said\n> x"), ("plain", "plain\nx")],
)
def test_enter_continues_lists_and_quotations(editor, line, after):
    """Enter begins the next line like the one before."""
    editor.body.setPlainText("")
    QTest.keyClicks(editor.body, line)
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    QTest.keyClicks(editor.body, "x")
    assert editor.body.toPlainText() == after


def test_enter_on_an_empty_item_ends_the_list(editor):
    """A second Enter takes the sign away again."""
    editor.body.setPlainText("")
    QTest.keyClicks(editor.body, "- one")
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    QTest.keyClicks(editor.body, "x")
    assert editor.body.toPlainText() == "- one\nx"


def test_a_dropped_picture_becomes_a_figure(qtbot, library, editor, tmp_path):
    """A picture file is taken into the library, and its figure stands alone in its paragraph."""
    picture = tmp_path / "ship.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(picture))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    QTest.keyClick(editor.body, Qt.Key.Key_End)
    editor.body.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: "media:" in editor.body.toPlainText())
    item = media.list_media(library)[0]
    assert editor.body.toPlainText().startswith(f"One word\n\n![](media:{item.id})\n\n- item")


def test_a_related_card_and_a_video_are_written(library, editor, story):
    """What the pickers give becomes the lines of the conventions."""
    row = lists.article_rows(library, [story.id])[0]
    editor.body.setPlainText("")
    editor.inserter.insert_article(row)
    video = taking_in.add_video(library, MediaText(alt="A [talk]", url="https://example.org/v")).value
    editor.inserter.insert_media(video)
    expected = f"[Grain deal](article:{story.id})\n\n![A (talk)](video:{video.id})\n\n"
    assert editor.body.toPlainText() == expected


def test_a_finding_selects_its_place(editor):
    """Jumping to a finding selects it, counted in letters even after an emoji."""
    editor.body.setPlainText("🌾 grain TK more")
    editor.jump_to(Finding("placeholder", Severity.BLOCK, "TK", "body", 8, 10))
    assert editor.body.textCursor().selectedText() == "TK"


def test_a_read_only_library_takes_no_typing(qtbot, library, settings, story):
    """In a library open for reading the fields cannot be written in, and no journal is made."""
    library.close()
    with type(library).open(library.path, read_only=True) as reading:
        context = Context(reading, settings)
        area = EditorArea(context)
        qtbot.addWidget(area)
        area.open_article(story.id)
        qtbot.waitUntil(lambda: area.current is not None)
        QTest.keyClicks(area.current.body, "x")
        assert area.current.body.toPlainText().startswith("One word")
        context.jobs.close()


def test_enter_leads_from_the_headline_to_the_body(qtbot, area, editor):
    """Enter goes from the headline to the standfirst and on to the body."""
    fields = [editor._headline, editor._standfirst, editor.body]
    fields[0].setFocus()
    with qtbot.waitSignal(fields[0].left_down):
        QTest.keyClick(fields[0], Qt.Key.Key_Return)
    with qtbot.waitSignal(fields[1].left_down):
        QTest.keyClick(fields[1], Qt.Key.Key_Return)
    assert "\n" not in editor.article.text.headline


def test_a_wrong_value_is_told_and_saved_once_it_is_right(qtbot, library, area, editor, story):
    """A slug that is taken keeps the text unsaved, with the reason; another slug saves all of it."""
    articles.create_article(library, ArticleText(headline="Other", slug="taken"))
    QTest.keyClicks(editor.body, "Kept ")
    area.apply_details("slug", "taken")
    area.save_all()
    qtbot.waitUntil(lambda: editor.save_state == "Not saved: Another article has the slug taken.")
    assert area.dirty
    area.apply_details("slug", "free")
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty)
    stored = articles.get_article(library, story.id).text
    assert (stored.slug, stored.body[:5]) == ("free", "Kept ")


def test_the_slug_follows_the_headline_of_a_new_article(qtbot, library, area):
    """A slug the library makes from the headline comes back into the window."""
    fresh = articles.create_article(library).value
    area.open_article(fresh.id)
    qtbot.waitUntil(lambda: area.current is not None)
    QTest.keyClicks(area.current._headline, "Grain deal holds")
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty)
    assert area.current.article.text.slug == "grain-deal-holds"


def test_a_closed_editor_is_freed(qtbot, area, editor):
    """Nothing keeps the editor of a closed tab alive."""
    with qtbot.waitSignal(editor.destroyed):
        area.close_current()
    assert area.open_ids == []


def test_the_cross_of_a_tab_closes_that_tab(qtbot, library, area, editor, story):
    """Each cross belongs to its own tab, also when another is in front."""
    other = articles.create_article(library, ArticleText(headline="Other")).value
    area.open_article(other.id)
    qtbot.waitUntil(lambda: area.current_id == other.id)
    area.halves.active.tabs.tabButton(0, SIDE).click()
    qtbot.waitUntil(lambda: area.open_ids == [other.id])
    assert area.current_id == other.id


def test_a_blank_behind_the_headline_is_not_kept(qtbot, library, area, editor, story):
    """The library drops it, the window keeps it: the next word may follow."""
    editor.headline.setPlainText("")
    QTest.keyClicks(editor.headline, " Grain ")
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty)
    assert articles.get_article(library, story.id).text.headline == "Grain"
    QTest.keyClicks(editor.headline, "holds")
    assert editor.headline.text == " Grain holds"
