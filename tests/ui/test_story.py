"""The whole story: a fresh library, an article written and illustrated, previewed, exported, reopened."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from editor_app.domain.article import LeadPicture
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions
from editor_app.progress import CancelToken, Silent
from editor_app.services import articles, media, taking_in
from editor_app.services.exporting import export_library
from editor_app.storage.library import DATABASE, Library
from ui.app import Program
from ui.desk.chosen import Chosen
from ui.desk.wishes import to_state
from ui.settings import Settings
from ui.wiring import Wiring


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a fresh, empty library lies."""
    Library.create(tmp_path / "Harbour Post").close()
    return tmp_path / "Harbour Post"


@pytest.fixture
def program(qtbot: QtBot, settings: Settings) -> Iterator[Program]:
    """The program, before a library is opened."""
    program = Program(settings)
    yield program
    program.end()


def _open(program: Program, path: Path, qtbot: QtBot) -> Wiring:
    with qtbot.waitSignal(program.opening.opened, timeout=20_000):
        program.start(path)
    assert program.wiring is not None
    with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
        pass
    return program.wiring


def _write(wiring: Wiring, program: Program, qtbot: QtBot) -> str:
    program.window.registry.qt_action("article.new").trigger()
    editor = wiring.rooms.editor
    qtbot.waitUntil(lambda: editor.current is not None, timeout=10_000)
    assert editor.current is not None
    editor.current._headline.setFocus()
    qtbot.keyClicks(editor.current._headline, "The harbour reopens")
    editor.current.body.setFocus()
    qtbot.keyClicks(editor.current.body, "The first ship came in at dawn.")
    return editor.current.article_id


def test_from_a_blank_page_to_a_bundle(
    program: Program, path: Path, tmp_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    """What is typed is saved, shown as readers will see it, exported, and there again next time."""
    wiring = _open(program, path, qtbot)
    context = program.context
    article_id = _write(wiring, program, qtbot)

    picture = tmp_path / "ship.png"
    Image.new("RGB", (1200, 800), "#335577").save(picture)
    taken: list[media.Media] = []
    context.jobs.write(lambda: taking_in.take_in(context.library, picture), taken.append)
    qtbot.waitUntil(lambda: bool(taken), timeout=10_000)
    lead = LeadPicture(taken[0].id, alt="A ship at the pier", credit="Photo: O. Marchenko")
    wiring.rooms.details.text_edited.emit("lead", lead)

    rendered: list[str] = []
    wiring.rooms.preview._renderer.rendered.connect(lambda page: rendered.append(str(page)))
    editor = wiring.rooms.editor
    qtbot.keyClicks(editor.current.body, " It carried grain.")
    qtbot.waitUntil(lambda: any("It carried grain." in page for page in rendered), timeout=10_000)
    assert any(taken[0].id in page for page in rendered)

    program.window.registry.qt_action("article.save").trigger()
    qtbot.waitUntil(lambda: not editor.dirty and not context.jobs.busy, timeout=10_000)
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        wiring.rooms.list_pane.view.wished.emit(to_state(status), Chosen(article_id))
    qtbot.waitUntil(lambda: not context.jobs.busy)

    out = tmp_path / "bundle"
    export_library(context.library, out, ExportOptions(), Silent(), CancelToken())
    assert verify_bundle(out) == []
    page = (out / "articles" / "the-harbour-reopens" / "index.html").read_text(encoding="utf-8")
    assert "The first ship came in at dawn. It carried grain." in page
    assert "Photo: O. Marchenko" in page
    feed = json.loads((out / "feed.json").read_text(encoding="utf-8"))
    assert [item["title"] for item in feed["items"]] == ["The harbour reopens"]

    program.window.close()
    again = Program(settings)
    reopened = _open(again, path, qtbot)
    qtbot.waitUntil(lambda: reopened.rooms.editor.current_id == article_id, timeout=10_000)
    text = articles.get_article(again.context.library, article_id).text
    assert text.lead == lead
    assert reopened.rooms.editor.current.body.toPlainText().endswith("It carried grain.")
    again.end()


def test_opening_another_library_changes_windows(
    program: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """The first library is closed whole before the second is worked in."""
    _open(program, path, qtbot)
    first = program.window
    other = tmp_path / "Other"
    with qtbot.waitSignal(program.opening.opened, timeout=10_000):
        program.opening.create(other)
    assert program.context.library.path == other
    assert program.window is not first
    assert first.isHidden()
    with Library.open(path) as library:
        assert not library.read_only
    assert (other / DATABASE).exists()
