"""“Comment on this…” at each field of the details, in the menu of the right button or the menu key."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget
from typing_extensions import override

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.review import Anchor
from editor_app.services.finding import read_field
from ui.comment_desk import CommentDesk
from ui.context import Context
from ui.details.panel import DetailsPanel

QUOTED = (
    "slug",
    "short_headline",
    "lead.alt",
    "lead.caption",
    "lead.credit",
    "seo.title",
    "seo.description",
    "social_title",
    "push_text",
)


class FieldComments(QObject):
    """Stands before the fields, which know nothing of comments."""

    def __init__(self, context: Context, details: DetailsPanel) -> None:
        super().__init__(details)
        self._desk, self._details = CommentDesk.of(context), details
        self._fields = _fields(details)
        for widget in self._fields:
            self._watch(widget)

    def _watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)
        for child in widget.findChildren(QWidget):  # what is inside has the pointer and the keys
            child.installEventFilter(self)

    def _field_of(self, widget: QObject | None) -> str:
        while widget is not None:
            if isinstance(widget, QWidget) and widget in self._fields:
                return self._fields[widget]
            widget = widget.parent()
        return ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        article = self._details.article
        field = self._field_of(watched)
        if article is None or not field:
            return False
        self._open_menu(watched, event, article, field)
        return True

    def _open_menu(self, watched: QObject, event: QContextMenuEvent, article: Article, field: str) -> None:
        edit = watched.parent() if isinstance(watched.parent(), QPlainTextEdit) else watched
        own = isinstance(edit, (QLineEdit, QPlainTextEdit))
        menu = edit.createStandardContextMenu() if own else QMenu(self._details)  # type: ignore[union-attr]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not menu.isEmpty():
            menu.addSeparator()
        action = menu.addAction(self.tr("Comment on this…"))
        action.setData((article.id, _anchor(self._details.text, field)))
        action.triggered.connect(self._on_comment)
        menu.popup(event.globalPos())

    def _on_comment(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        article, anchor = action.data()
        self._desk.begin(article, anchor)


def _anchor(text: ArticleText, field: str) -> Anchor:
    """Return the anchor of a field as a whole, with what stands in it now."""
    if field == "lead":
        return Anchor("lead", media=text.lead.media)
    return Anchor(field, quote=read_field(text, field) if field in QUOTED else "")


def _fields(details: DetailsPanel) -> dict[QWidget, str]:
    place, lead, reach = details.place, details.lead, details.reach
    return {
        details.bylines: "bylines",
        place.section: "section",
        place.series: "series",
        place.language: "language",
        place.tags: "tags",
        place.slug: "slug",
        place.short_headline: "short_headline",
        place.place: "dateline",
        place.date: "dateline",
        lead.slot: "lead",
        lead.alt: "lead.alt",
        lead.caption: "lead.caption",
        lead.credit: "lead.credit",
        reach.title: "seo.title",
        reach.description: "seo.description",
        reach.social: "social_title",
        reach.push: "push_text",
    }
