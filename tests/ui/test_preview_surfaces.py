"""The other surfaces of the preview: paper and PDF, and what others show of an article."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineScript

from editor_app.domain.article import ArticleText, LeadPicture, Seo
from editor_app.domain.media import MediaText
from editor_app.render.cards import article_card
from editor_app.render.words import words_for
from editor_app.services import articles, taking_in
from editor_app.services.previewing import gatherer
from ui.preview.panel import PreviewPanel
from ui.preview.paper import paper
from ui.preview.text_preview import TextPreview

BODY = "The first paragraph says it.\n\n## A heading\n\nThe [last](https://example.org/a) one ends it."


@pytest.fixture
def article(library, tmp_path):
    """An article with a lead picture, and one of its own in the body, far down."""
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(tmp_path / "ship.png"))
    picture = taking_in.take_in(library, tmp_path / "ship.png", MediaText(alt="A ship", credit="A. K.")).value
    body = BODY + "\n\nAnd on it goes." * 60 + f"\n\n![A ship](media:{picture.id})"
    text = ArticleText(
        headline="Grain deal", standfirst="What was agreed", body=body, lead=LeadPicture(picture.id)
    )
    return articles.create_article(library, text).value


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


@pytest.fixture
def elsewhere(qtbot, shown):
    """The panel with the sheet of what others show."""
    with qtbot.waitSignal(shown.shown, timeout=15_000):
        shown.show_surface("elsewhere")
    return shown


@pytest.fixture
def plain(qtbot, panel, article, monkeypatch):
    """The panel where the web engine cannot run."""
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("sys.platform", "linux")
    with qtbot.waitSignal(panel.shown):
        panel.show_article(article)
    assert isinstance(panel.view, TextPreview)
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
    """Show a text and wait until it is on the sheet."""
    with qtbot.waitSignal(panel.shown):
        panel.update_text(text)


def words_of_pdf(path: Path) -> str:
    """Return what is written in a PDF."""
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_paper_shows_what_is_printed(qtbot, shown):
    """On paper the navigation is gone, links say where they lead, and colours are black on white."""
    shown.show_surface("print")
    qtbot.waitUntil(lambda: ask(shown, "getComputedStyle(document.querySelector('.skip')).display") == "none")
    after = "getComputedStyle(document.querySelector('.body a[href^=http]'), '::after').content"
    assert "https://example.org/a" in ask(shown, after)
    assert ask(shown, "getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


def test_paper_is_light_in_dark_surroundings(qtbot, shown):
    """The colours of the screen do not reach the paper, and are back with the page."""
    shown._on_colours_requested()
    shown.show_surface("print")
    colour = "getComputedStyle(document.body).backgroundColor"
    qtbot.waitUntil(lambda: ask(shown, colour) == "rgb(255, 255, 255)")
    shown.show_surface("page")
    qtbot.waitUntil(lambda: ask(shown, colour) == "rgb(22, 24, 27)")


def test_the_page_goes_into_a_pdf(qtbot, shown, tmp_path):
    """The PDF has the text and the picture far down, and neither mark nor screen furniture."""
    shown.mark_line(0, moved=True)
    with qtbot.waitSignal(shown.view.pdf_saved, timeout=20_000) as saved:
        shown.print_into(tmp_path / "page.pdf")
    assert saved.args == [str(tmp_path / "page.pdf"), True]
    words = words_of_pdf(tmp_path / "page.pdf")
    assert "Grain deal" in words
    assert "The first paragraph says it." in words
    assert "Skip to the story" not in words
    assert ask(shown, "[...document.images].every((image) => image.naturalWidth > 0)") is True


def test_a_pdf_has_the_newest_words(qtbot, shown, article, tmp_path):
    """Words typed just before are printed too."""
    shown.update_text(replace(article.text, body="Only just typed."))
    with qtbot.waitSignal(shown.view.pdf_saved, timeout=20_000):
        shown.print_into(tmp_path / "page.pdf")
    assert "Only just typed." in words_of_pdf(tmp_path / "page.pdf")


def test_a_pdf_that_cannot_be_written_is_told(qtbot, shown, context, tmp_path):
    """A folder that is not there gives a sentence."""
    with qtbot.waitSignal(context.notices.said, timeout=20_000) as said:
        shown.print_into(tmp_path / "nowhere" / "page.pdf")
    assert "Choose another place" in said.args[0].text


@pytest.mark.parametrize(
    ("country", "size"), [("uk_UA", QPageSize.PageSizeId.A4), ("en_US", QPageSize.PageSizeId.Letter)]
)
def test_the_paper_is_that_of_the_country(country, size):
    """Ukraine prints on A4, the United States on Letter."""
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        assert paper().pageSize().id() == size
    finally:
        QLocale.setDefault(before)


def test_every_surface_is_there(elsewhere):
    """Feed, related card, search result, social card and push alert stand on one sheet."""
    assert text_of(elsewhere, ".story-headline") == "Grain deal"
    assert text_of(elsewhere, ".card-headline") == "Grain deal"
    assert text_of(elsewhere, ".search-title") == "Grain deal"
    assert text_of(elsewhere, ".social-title") == "Grain deal"
    assert text_of(elsewhere, ".push-text") == "Grain deal"
    assert ask(elsewhere, "document.images.length") == 3


def test_the_cards_are_those_of_the_export(elsewhere, library, article):
    """Feed card and related card have the elements and classes of the exported ones."""
    card = gatherer(library).card_of(article)
    made = article_card(card, "en", words_for("en"))
    shown = ask(
        elsewhere, "[...document.querySelectorAll('.card, .card *')].map((e) => e.className).join(' ')"
    )
    assert shown == " ".join(element.get("class", "") for element in made.iter())


def test_the_sheet_follows_the_keys(qtbot, elsewhere, article):
    """A field that is written shows at once where it is used, and no picture is loaded again."""
    ask(elsewhere, "[...document.images].forEach((image) => { image.kept = true })")
    text = replace(
        article.text, seo=Seo("In search", "Described"), social_title="To share", push_text="Look now"
    )
    show(qtbot, elsewhere, text)
    assert text_of(elsewhere, ".search-title") == "In search"
    assert text_of(elsewhere, ".search-text") == "Described"
    assert text_of(elsewhere, ".social-title") == "To share"
    assert text_of(elsewhere, ".social-description") == "Described"
    assert text_of(elsewhere, ".push-text") == "Look now"
    assert text_of(elsewhere, ".story-headline") == "Grain deal"
    assert ask(elsewhere, "[...document.images].every((image) => image.kept)") is True


def test_what_is_too_long_is_cut_and_counted(qtbot, elsewhere, article):
    """A long title is cut where search cuts it, and the sheet says by how much it is too long."""
    show(qtbot, elsewhere, replace(article.text, seo=Seo("A title that goes on " * 4)))
    assert len(text_of(elsewhere, ".search-title")) <= 61
    assert text_of(elsewhere, ".search-title").endswith("…")
    assert "too long" in text_of(elsewhere, ".count .over")


def test_what_stands_in_is_said(elsewhere):
    """An empty push text is filled by the headline, and the sheet says so."""
    assert "the headline stands in" in ask(elsewhere, "document.body.innerText")


def test_a_hostile_headline_is_only_text(qtbot, elsewhere, article):
    """Tags in any field stand there to be read."""
    hostile = '<img src=x onerror="document.title=1"><script>x</script>'
    text = replace(
        article.text,
        headline=hostile,
        standfirst=hostile,
        seo=Seo(hostile, hostile),
        social_title=hostile,
        push_text=hostile,
    )
    show(qtbot, elsewhere, text)
    assert text_of(elsewhere, ".push-text").startswith("<img")
    assert ask(elsewhere, "document.querySelectorAll('script, [onerror]').length") == 0


def test_the_page_comes_back(qtbot, elsewhere, article):
    """What was typed while the sheet was shown is on the page afterwards."""
    show(qtbot, elsewhere, replace(article.text, headline="New words"))
    with qtbot.waitSignal(elsewhere.shown, timeout=15_000):
        elsewhere.show_surface("page")
    assert text_of(elsewhere, "h1") == "New words"


def test_the_plain_preview_has_the_sheet(qtbot, plain):
    """Where the engine cannot run, what others show can still be read."""
    with qtbot.waitSignal(plain.shown):
        plain.show_surface("elsewhere")
    assert "Search result" in plain.view.text
    assert "Push alert" in plain.view.text


def test_a_click_in_the_plain_preview_leads_to_the_source(qtbot, plain):
    """A click on a paragraph says the line of its source."""
    browser = plain.view._browser
    cursor = browser.document().find("The first paragraph")
    rect = browser.cursorRect(cursor)
    with qtbot.waitSignal(plain.clicked) as clicked:
        QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(2, 0))
    field, line, words = clicked.args
    assert (field, line) == ("body", 0)
    assert words.startswith("The first")


def test_the_plain_preview_prints(qtbot, plain, tmp_path):
    """The plain page goes into a PDF too."""
    with qtbot.waitSignal(plain.view.pdf_saved):
        plain.print_into(tmp_path / "plain.pdf")
    assert "The first paragraph says it." in words_of_pdf(tmp_path / "plain.pdf")
