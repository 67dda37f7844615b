"""When the library cannot take what is written, there is a way out and nothing is lost."""

import shutil
import subprocess
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from editor_app.services.importing import import_files
from editor_app.services.saving_elsewhere import save_elsewhere
from editor_app.storage.library import Library
from ui.context import Context
from ui.editor.area import EditorArea
from ui.save_elsewhere import SaveElsewhere


def opened(context, article, qtbot):
    """Return an editor area with the article open."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.show()
    area.open_article(article.id)
    qtbot.waitUntil(lambda: area.current is not None)
    return area


def said_by(context):
    """Collect what is said."""
    said = []
    context.notices.said.connect(said.append)
    return said


def test_a_file_comes_in_again_as_the_same_text(library, tmp_path):
    """What was saved elsewhere is imported whole; two texts of one name stand side by side."""
    text = ArticleText(headline="Grain: a “story”", slug="grain", standfirst="S", body="A\n\n---\n\nB 🙂")
    article = articles.create_article(library, text).value
    first, second = save_elsewhere([article, article], tmp_path / "out")
    assert (first.name, second.name) == ("grain.md", "grain-2.md")
    with Library.create(tmp_path / "other") as other:
        report = import_files(other, [first]).value
        again = articles.get_article(other, report.articles[0].article).text
    assert replace(again, dateline=text.dateline) == text


def test_a_full_disk_is_told_with_a_way_out(tmp_path, settings, qtbot):
    """The notice offers another folder, and what stands in the window arrives there."""
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small], check=False).returncode:
        pytest.skip("this system lets nobody mount a disk")
    try:
        library = Library.create(small / "newsroom")
        article = articles.create_article(library, ArticleText(headline="Grain", body="One.")).value
        context = Context(library, settings)
        said = said_by(context)
        area = opened(context, article, qtbot)
        elsewhere = SaveElsewhere(context, area, area)
        area.save_failed.connect(elsewhere.offer)
        fill(small / "filler")
        area.current.body.selectAll()
        QTest.keyClicks(area.current.body, "Two. " * 40)
        area.save_all()
        qtbot.waitUntil(lambda: any(notice.action for notice in said), timeout=10_000)
        elsewhere.save_into(tmp_path / "safe")
        qtbot.waitUntil(lambda: (tmp_path / "safe" / "grain.md").exists(), timeout=10_000)
        assert ("Two. " * 40).strip() in (tmp_path / "safe" / "grain.md").read_text(encoding="utf-8")
        assert "full" in said[0].text
        (small / "filler").unlink()
        area.save_all()
        qtbot.waitUntil(lambda: not area.dirty, timeout=20_000)
        context.close()
    finally:
        subprocess.run(["umount", "-l", small], check=True)


def fill(path):
    """Leave no room on the disk."""
    with path.open("wb", buffering=0) as file:
        for size in (100_000, 1_000, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def test_a_disk_that_vanishes_is_told_with_a_way_out(tmp_path, settings, qtbot):
    """The folder is gone from under the program: a sentence, the text stays in the window, and gets out."""
    library = Library.create(tmp_path / "newsroom")
    article = articles.create_article(library, ArticleText(headline="Grain", body="One.")).value
    context = Context(library, settings)
    said = said_by(context)
    area = opened(context, article, qtbot)
    elsewhere = SaveElsewhere(context, area, area)
    area.save_failed.connect(elsewhere.offer)
    shutil.rmtree(tmp_path / "newsroom")
    QTest.keyClicks(area.current.body, "Two. ")
    area.save_all()
    qtbot.waitUntil(lambda: any(notice.action for notice in said), timeout=10_000)
    assert area.dirty
    elsewhere.save_into(tmp_path / "safe")
    qtbot.waitUntil(lambda: (tmp_path / "safe" / "grain.md").exists(), timeout=10_000)
    assert "Two. One." in (tmp_path / "safe" / "grain.md").read_text(encoding="utf-8")
    context.close()


def test_the_offer_is_made_once_a_minute(library, settings, qtbot):
    """A disk that says no at every letter does not fill the window with notices."""
    context = Context(library, settings)
    said = said_by(context)
    area = EditorArea(context)
    qtbot.addWidget(area)
    elsewhere = SaveElsewhere(context, area, area)
    for _ in range(3):
        elsewhere.offer(articles.NotFound("x"))
    assert len(said) == 1
    context.close()
