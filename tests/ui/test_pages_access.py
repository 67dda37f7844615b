"""Every control of the pages can be named by a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import AuthorLink, AuthorText
from editor_app.domain.media import MediaText
from editor_app.services import articles, authors, media, sections, taking_in
from ui.authors.page import AuthorsPage
from ui.budget.page import BudgetPage
from ui.calendar.page import CalendarPage
from ui.codes.page import CodesPage
from ui.context import Context
from ui.details.panel import DetailsPanel
from ui.export.page import ExportPage
from ui.media.page import MediaPage
from ui.names.page import NamesPage
from ui.pages import preferences
from ui.preferences.page import PreferencesPage
from ui.topics.page import TopicsPage


def details(context: Context) -> DetailsPanel:
    """The details of an article with a byline and a tag."""
    context.settings.set_text("details/unfolded", "byline,place,lead,reach,notices,history")
    author = authors.list_authors(context.library)[0].id
    text = ArticleText("A story", tags=("sea",), bylines=(Byline(author),))
    panel = DetailsPanel(context)
    panel.show_article(articles.create_article(context.library, text).value)
    return panel


def pictures(context: Context) -> MediaPage:
    """The page of pictures with a video open."""
    page = MediaPage(context)
    page.show_media(media.list_media(context.library)[0].id)
    return page


def people(context: Context) -> AuthorsPage:
    """The page of people with an author open."""
    page = AuthorsPage(context)
    page.show_author(authors.list_authors(context.library)[0].id)
    return page


def newsroom(context: Context) -> ExportPage:
    """The page Press with the newsroom open."""
    page = ExportPage(context)
    page.show_newsroom()
    return page


def shortcuts(context: Context) -> PreferencesPage:
    """The preferences with the shortcuts open."""
    page = preferences(context)
    page.show_concern("shortcuts")
    return page


@pytest.mark.parametrize(
    "make",
    [
        details,
        pictures,
        people,
        ExportPage,
        newsroom,
        CodesPage,
        BudgetPage,
        CalendarPage,
        NamesPage,
        TopicsPage,
        preferences,
        shortcuts,
    ],
)
def test_every_control_has_a_name(qtbot, context, library, make: Callable[[Context], QWidget]) -> None:
    """Whatever the keyboard reaches says what it is."""
    sections.create_section(library, "News")
    authors.create_author(library, AuthorText("Lena", links=(AuthorLink("Site", "https://l.example.org"),)))
    taking_in.add_video(library, MediaText(title="Lock", url="https://video.example.org/1"))
    page = make(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    QApplication.processEvents()
    nameless = [widget for widget in page.findChildren(QWidget) if _is_reached(widget) and not _name(widget)]
    assert nameless == []


def _is_reached(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    inner = widget.parent().inherits("QComboBox") or widget.parent().inherits("QAbstractSpinBox")
    return by_tab and widget.isVisible() and not isinstance(widget, QScrollArea) and not inner


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
