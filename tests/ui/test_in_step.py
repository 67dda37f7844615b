"""Editor and preview together: scrolling in step, clicks that lead to the source, the mark beside a block."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from ui.editor.area import EditorArea
from ui.in_step import InStep
from ui.preview.panel import PreviewPanel

SENTENCE = "The ships came in at dawn, and the harbour master counted them twice. "
BODY = "\n\n".join(
    f"## Part {number}" if number % 5 == 0 else f"Paragraph {number}. {SENTENCE * (1 + number % 4)}"
    for number in range(60)
)


class Desk(QWidget):
    """An editor and a preview side by side, connected as in the window."""

    def __init__(self, context) -> None:
        super().__init__()
        self.editors, self.preview = EditorArea(context), PreviewPanel(context)
        layout = QHBoxLayout(self)
        layout.addWidget(self.editors)
        layout.addWidget(self.preview)
        InStep(self.editors, self.preview, self)
        self.editors.article_changed.connect(self.preview.show_article)
        self.editors.text_changed.connect(self.preview.update_text)

    @property
    def body(self):
        """The body that is written."""
        return self.editors.current.body

    def ask(self, code):
        """Return what a script in our world answers."""
        answers, loop = [], QEventLoop()

        def answered(answer):
            answers.append(answer)
            loop.quit()

        self.preview.view.page.runJavaScript(code, QWebEngineScript.ScriptWorldId.ApplicationWorld, answered)
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
        return answers[0]

    def scroll_to_end(self) -> None:
        """Scroll the editor to its end; it learns how long its text is on the way."""
        bar = self.body.verticalScrollBar()
        while bar.value() < bar.maximum():
            bar.setValue(bar.maximum())
            settle(300)

    def top_of(self, words) -> float:
        """Return how far below the top of the page's window a block with these words begins."""
        return self.ask(
            "[...document.querySelectorAll('.body > *')]"
            f".find((e) => e.textContent.includes({words!r})).getBoundingClientRect().top"
        )

    @property
    def surface(self) -> QWidget:
        """The widget the page is drawn on, and hears the mouse."""
        return self.preview.view._view.focusProxy()

    def click(self, words) -> None:
        """Click on the first letters of an element of the page."""
        told = self.ask(
            "(() => { const found = [...document.querySelectorAll('main *')]"
            f".filter((e) => e.textContent.includes({words!r})).pop();"
            "found.scrollIntoView({block: 'center'}); const range = document.createRange();"
            "range.selectNodeContents(found); const box = range.getClientRects()[0];"
            "return (box.left + 60) + ' ' + (box.top + box.height / 2); })()"
        )
        x, y = (float(number) for number in told.split())
        settle(100)
        QTest.mouseClick(
            self.surface, Qt.MouseButton.LeftButton, pos=QPoint(round(x * self.zoom), round(y * self.zoom))
        )

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the page."""
        return self.preview.view._view.zoomFactor()

    def wheel(self, steps: int) -> None:
        """Turn the wheel over the page."""
        at = QPointF(60, 200)
        down = QPoint(0, -120 * steps)
        event = QWheelEvent(
            at,
            self.surface.mapToGlobal(at),
            down,
            down,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.surface, event)


def settle(milliseconds: int) -> None:
    """Give the page time to answer."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@pytest.fixture
def desk(qtbot, context, library) -> Iterator[Desk]:
    """A long article, open and on its page."""
    text = ArticleText(headline="Grain deal", standfirst="What was agreed", body=BODY)
    article = articles.create_article(library, text).value
    desk = Desk(context)
    qtbot.addWidget(desk)
    desk.resize(1000, 700)
    desk.show()
    with qtbot.waitSignal(desk.preview.shown, timeout=15_000):
        desk.editors.open_article(article.id)
    settle(300)
    return desk


def test_the_page_follows_the_editor(desk, qtbot):
    """The block at two fifths of the editor's height is at two fifths of the page's height."""
    bar = desk.body.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(300)
    line = bar.value() + round(0.4 * bar.pageStep())
    shown = desk.body.document().findBlockByLineNumber(line)
    while not shown.text():
        shown = shown.next()
    words = shown.text().split(".")[0].lstrip("# ")
    height = desk.ask("innerHeight")
    assert abs(desk.top_of(words) - 0.4 * height) < 0.25 * height


def test_both_ends_are_reached_together(desk):
    """At its end the text has the end of the body at the bottom; at its beginning the page is at the top."""
    desk.scroll_to_end()
    gap = "document.querySelector('.body').getBoundingClientRect().bottom - innerHeight"
    assert abs(desk.ask(gap)) < 4
    desk.body.verticalScrollBar().setValue(0)
    settle(300)
    assert desk.ask("scrollY") == 0


def test_the_editor_follows_the_page(desk):
    """A turn of the wheel over the page takes the text along, and the page stays where it was turned to."""
    desk.wheel(20)
    settle(500)
    turned = desk.ask("scrollY")
    assert turned > 500
    assert desk.body.verticalScrollBar().value() > 5
    settle(600)
    assert desk.ask("scrollY") == turned


def test_the_editor_leads_again_after_the_page(desk):
    """Who was moved last leads: after the wheel over the page, the editor's own scrolling counts."""
    desk.wheel(10)
    settle(600)
    desk.scroll_to_end()
    gap = "document.querySelector('.body').getBoundingClientRect().bottom - innerHeight"
    assert abs(desk.ask(gap)) < 4


def test_each_scrolls_alone_when_the_step_is_off(desk, context):
    """With the switch off neither follows the other, and the choice is remembered."""
    desk.preview.toggle_step()
    desk.body.verticalScrollBar().setValue(30)
    settle(300)
    assert desk.ask("scrollY") == 0
    before = desk.body.verticalScrollBar().value()
    desk.wheel(10)
    settle(400)
    assert desk.ask("scrollY") > 100
    assert abs(desk.body.verticalScrollBar().value() - before) < 5  # counting lines moves it a little
    assert context.settings.text("preview/step") == "alone"


def test_a_click_leads_to_the_source(desk, qtbot):
    """A click on a paragraph puts the cursor into its line, behind the words that were clicked."""
    desk.click("Paragraph 31.")
    qtbot.waitUntil(lambda: desk.body.textCursor().block().text().startswith("Paragraph 31."))
    assert desk.body.textCursor().positionInBlock() > 2
    assert desk.body.hasFocus()


def test_a_click_on_the_headline_leads_to_its_field(desk, qtbot):
    """Headline and standfirst of the page lead to theirs."""
    desk.click("Grain deal")
    qtbot.waitUntil(desk.editors.current.headline.hasFocus)
    desk.click("What was agreed")
    qtbot.waitUntil(desk.editors.current.standfirst.hasFocus)


def test_a_click_on_a_link_is_for_the_link(desk, qtbot):
    """A link leads where it leads, and the cursor stays."""
    desk.body.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(desk.preview.shown):
        desk.body.insertPlainText("[A report that explains it all at length](https://example.org/a)\n\n")
    place = desk.body.textCursor().position()
    with qtbot.waitSignal(desk.preview.view.outside_link_clicked):
        desk.click("A report that explains")
    settle(200)
    assert desk.body.textCursor().position() == place


def test_the_block_under_the_cursor_is_marked(desk):
    """A bar stands beside the block the cursor is in, also while one types, and is no part of the body."""
    cursor = QTextCursor(desk.body.document().find("Paragraph 32."))
    cursor.clearSelection()
    desk.body.setTextCursor(cursor)
    settle(300)
    bar = "document.documentElement.lastElementChild.getBoundingClientRect()"
    assert abs(desk.ask(f"{bar}.top") - desk.top_of("Paragraph 32.")) < 2
    QTest.keyClicks(desk.body, " Yes")
    settle(400)
    assert abs(desk.ask(f"{bar}.top") - desk.top_of("Paragraph 32. Yes")) < 2
    assert desk.ask("document.documentElement.lastElementChild.closest('body') === null") is True


def test_a_block_out_of_sight_comes_into_view(desk):
    """When the cursor goes to a block that the page does not show, the page goes there."""
    found = desk.body.document().find("Paragraph 43.")
    desk.body.setTextCursor(QTextCursor(found))
    settle(400)
    assert 0 <= desk.top_of("Paragraph 43.") < desk.ask("innerHeight")


def test_typing_goes_on_when_the_engine_dies(desk, qtbot):
    """The renderer's process is killed between two words: no letter is lost, and the page comes back."""
    desk.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(desk.body, " Before")
    view = desk.preview.view
    with qtbot.waitSignal(view.page.renderProcessTerminated, timeout=10_000):
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
        QTest.keyClicks(desk.body, " and after")
    assert desk.body.toPlainText().endswith(" Before and after")
    qtbot.waitUntil(lambda: "Before and after" in (desk.ask("document.body.innerText") or ""), timeout=10_000)
    QTest.keyClicks(desk.body, " again")
    qtbot.waitUntil(lambda: "and after again" in (desk.ask("document.body.innerText") or ""))
    assert desk.preview.view is view
