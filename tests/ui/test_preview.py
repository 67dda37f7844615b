"""The live preview: the page an export would make, changed in place while one types."""

import random
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.media import MediaText
from editor_app.render.theme import Theme
from editor_app.services import articles, channels, taking_in
from ui.preview import engine
from ui.preview.panel import PreviewPanel
from ui.preview.splice import splices_between
from ui.preview.text_preview import TextPreview
from ui.preview.web_preview import DEATHS_ENDURED, WebPreview

BODY = "First paragraph.\n\n## A heading\n\n> A quotation\n\nLast paragraph."


@pytest.fixture
def picture(library, tmp_path):
    """A picture in the library."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(tmp_path / "ship.png"))
    return taking_in.take_in(library, tmp_path / "ship.png", MediaText(alt="A ship", credit="A. K.")).value


@pytest.fixture
def article(library, picture):
    """An article with a figure."""
    body = f"{BODY}\n\n![A ship](media:{picture.id})"
    return articles.create_article(library, ArticleText(headline="Grain deal", body=body)).value


@pytest.fixture
def panel(qtbot, context):
    """A preview panel, shown."""
    context.theme.set_mode("light")
    panel = PreviewPanel(context)
    qtbot.addWidget(panel)
    panel.resize(424, 600)
    panel.show()
    return panel


@pytest.fixture
def shown(qtbot, panel, article):
    """The panel with the article on its page."""
    with qtbot.waitSignal(panel.shown, timeout=15_000):
        panel.show_article(article)
    return panel


def ask(panel, code):
    """Return what a script in our world answers."""
    answers, loop = [], QEventLoop()

    def answered(answer):
        answers.append(answer)
        loop.quit()

    panel.view.page.runJavaScript(code, QWebEngineScript.ScriptWorldId.ApplicationWorld, answered)
    QTimer.singleShot(5000, loop.quit)
    loop.exec()
    return answers[0]


def text_of(panel, selector):
    """Return what a reader reads in a part of the page."""
    return ask(panel, f"(document.querySelector({selector!r}) || {{}}).innerText || ''")


def show(qtbot, panel, text):
    """Show a text and wait until it is on the page."""
    with qtbot.waitSignal(panel.shown):
        panel.update_text(text)


@pytest.mark.parametrize("seed", range(30))
def test_splices_lead_from_one_list_to_the_other(seed):
    """Putting the splices into the first list gives the second."""
    dice = random.Random(seed)
    before = [dice.choice("abc") for _ in range(dice.randrange(8))]
    after = [dice.choice("abc") for _ in range(dice.randrange(8))]
    changed = list(before)
    for splice in splices_between(before, after):
        changed[splice.start : splice.start + splice.removed] = splice.inserted
    assert changed == after


def test_the_page_is_shown(shown):
    """Headline, body and picture are on the page, with the style sheet of the theme."""
    assert isinstance(shown.view, WebPreview)
    assert text_of(shown, "h1") == "Grain deal"
    assert text_of(shown, ".body p") == "First paragraph."
    assert "sans" in ask(shown, "getComputedStyle(document.querySelector('.reading-time')).fontFamily")


def test_pictures_come_from_the_library(qtbot, shown):
    """The figure's picture is loaded through the preview's own scheme."""
    ask(shown, "document.images[0].scrollIntoView()")
    qtbot.waitUntil(lambda: (ask(shown, "document.images[0].naturalWidth") or 0) > 0)


def test_typing_changes_only_its_block(qtbot, shown, article):
    """The paragraph changes, and every other element stays the same one."""
    ask(shown, "document.querySelectorAll('.body > *').forEach((e) => { e.kept = true })")
    show(qtbot, shown, replace(article.text, body=article.text.body.replace("Last", "Very last")))
    assert ask(shown, "[...document.querySelectorAll('.body > *')].filter((e) => e.kept).length") == 5
    assert "Very last paragraph." in text_of(shown, ".body")


def test_a_picture_stays_the_same_element(qtbot, shown, article):
    """Edits before and after a picture, at once or one by one, leave its element where it is."""
    ask(shown, "document.querySelector('.body img').kept = true")
    body = article.text.body
    figure = body[body.index("![") :]
    for changed in (
        body.replace("First", "Very first"),
        f"New.\n\n{body}\n\nAfter it.",
        body.replace("A heading", "Another") + "\n\nAfter it, twice.",
        f"{figure}\n\nOnly after.",
        f"Only before.\n\n{figure}",
    ):
        show(qtbot, shown, replace(article.text, body=changed))
        assert ask(shown, "document.querySelector('.body img').kept") is True


def test_distant_changes_leave_what_is_between(qtbot, shown, article):
    """A word replaced at the beginning and at the end touches nothing in the middle."""
    body = "Word one.\n\n" + "Between.\n\n" * 3 + "> A quotation\n\nWord two."
    show(qtbot, shown, replace(article.text, body=body))
    ask(shown, "document.querySelectorAll('.body > *').forEach((e) => { e.kept = e.textContent })")
    show(qtbot, shown, replace(article.text, body="New.\n\n" + body.replace("Word", "Letter")))
    assert (
        ask(
            shown,
            "[...document.querySelectorAll('.body > *')].filter((e) => e.kept === e.textContent).length",
        )
        == 4
    )
    assert "Letter two." in text_of(shown, ".body")


def test_blocks_come_and_go(qtbot, shown, article):
    """After any edit the page's body is the one a fresh page would have."""
    dice = random.Random(3)
    pieces = [
        "One.",
        "## Two",
        "- three\n- four",
        "> five",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "Six[^1].\n\n[^1]: Note",
    ]
    for _ in range(12):
        body = "\n\n".join(dice.sample(pieces, dice.randrange(len(pieces)) + 1))
        show(qtbot, shown, replace(article.text, body=body))
        patched = text_of(shown, ".body")
        shown.view._load(shown.view._wanted)
        with qtbot.waitSignal(shown.view.page.loadFinished):
            pass
        qtbot.waitUntil(lambda: ask(shown, "typeof dateline") == "object")
        assert text_of(shown, ".body") == patched


def test_the_frame_follows(qtbot, shown, article, picture):
    """Headline, standfirst and lead picture change without loading the page again."""
    ask(shown, "window.kept = true; document.querySelector('.body').kept = true")
    text = replace(article.text, headline="New", standfirst="More", lead=LeadPicture(picture.id))
    show(qtbot, shown, text)
    assert (text_of(shown, "h1"), text_of(shown, ".standfirst")) == ("New", "More")
    assert ask(shown, "document.querySelectorAll('.lead img').length") == 1
    assert ask(shown, "window.kept && document.querySelector('.body').kept") is True
    show(qtbot, shown, article.text)
    assert ask(shown, "document.querySelectorAll('.lead, .standfirst').length") == 0


def test_the_reader_stays_where_he_is(qtbot, shown, article):
    """Typing above or below does not move the page under the reader's eyes."""
    long = "\n\n".join(f"Paragraph {number}." for number in range(80))
    show(qtbot, shown, replace(article.text, body=long))
    ask(shown, "window.scrollTo(0, 900)")
    show(qtbot, shown, replace(article.text, body=long.replace("Paragraph 70.", "Another.")))
    assert ask(shown, "window.scrollY") == 900
    at = (
        "[...document.querySelectorAll('.body p')].find((e) => e.textContent === 'Paragraph 18.')"
        ".getBoundingClientRect().top"
    )
    before = ask(shown, at)
    assert 0 < before < 600
    for above in ("Many words. " * 60 + long, "## Above\n\n" + long.replace("Paragraph 3.", "x " * 400)):
        show(qtbot, shown, replace(article.text, body=above, standfirst="More " * 40))
        assert abs(ask(shown, at) - before) < 1


def test_another_article_is_another_page(qtbot, shown, library):
    """Going to another article shows that one."""
    other = articles.create_article(library, ArticleText(headline="Other", body="Else")).value
    with qtbot.waitSignal(shown.shown):
        shown.show_article(other)
    assert text_of(shown, "h1") == "Other"


def test_dark_colours(qtbot, shown):
    """The switch shows the page as readers with dark colours see it."""
    before = ask(shown, "getComputedStyle(document.body).backgroundColor")
    shown._on_colours_requested()
    qtbot.waitUntil(lambda: ask(shown, "getComputedStyle(document.body).backgroundColor") != before)


def test_the_page_comes_back_after_the_engine_died(qtbot, shown):
    """A renderer that dies is started again, with the same page."""
    with qtbot.waitSignal(shown.shown):
        shown.view.page.renderProcessTerminated.emit(
            QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
        )
    assert text_of(shown, "h1") == "Grain deal"


def test_an_engine_that_keeps_dying_is_given_up(qtbot, shown):
    """After several deaths the plain preview takes over, and says why."""
    view = shown.view
    for _ in range(DEATHS_ENDURED + 1):
        view.page.renderProcessTerminated.emit(
            QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
        )
    qtbot.waitUntil(lambda: isinstance(shown.view, TextPreview))
    qtbot.waitUntil(lambda: "Grain deal" in shown.view.text)
    assert "stopped" in shown.view.reason


def test_a_machine_without_the_engine_gets_a_plain_preview(qtbot, panel, article, monkeypatch):
    """Where the engine cannot run the text is still shown, with a sentence that says so."""
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("sys.platform", "linux")
    assert engine.why_not().startswith("Plain preview")
    with qtbot.waitSignal(panel.shown):
        panel.show_article(article)
    assert isinstance(panel.view, TextPreview)
    assert "First paragraph." in panel.view.text


def test_the_page_has_the_theme_of_the_first_channel(qtbot, context, shown):
    """Choosing another theme changes the preview; a theme that is broken is told."""
    folder = context.library.path / "themes" / "harbour"
    (folder / "templates").mkdir(parents=True)
    (folder / "theme.toml").write_text('name = "Harbour"\nbase = "news"\n')
    (folder / "templates/story.html").write_text("")
    article = (Path(Theme.load().templates[0]) / "article.html").read_text(encoding="utf-8")
    (folder / "templates/article.html").write_text(article.replace("<article>", '<article class="harbour">'))
    channel = replace(channels.list_channels(context.library)[0], theme="harbour", name="Site")
    context.jobs.write(partial(channels.save_channel, context.library, channel))
    qtbot.waitUntil(lambda: ask(shown, "document.querySelector('article.harbour') !== null"), timeout=10000)
