"""Who hears whom about what colleagues say: the editor, the panels at the right, the line at the bottom."""

from PySide6.QtCore import QObject

from editor_app.domain.article import Article, ArticleText
from ui.comment_wiring import CommentWiring
from ui.context import Context
from ui.main_window import MainWindow
from ui.rooms import Rooms
from ui.suggesting_switch import SuggestingSwitch


class ReviewWiring(QObject):
    """Connects the Review panel."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._window, self._rooms = window, rooms
        self._switch = SuggestingSwitch(context, window)
        self._comments = CommentWiring(context, window, rooms)
        window.registry.handle("view.review", self._show_panel)
        window.registry.handle("review.suggest", self._switch.toggle)
        window.footer.suggesting_left.connect(self._switch.toggle)
        self._switch.changed.connect(self._on_suggesting)
        rooms.review.count_changed.connect(self._on_counted)
        rooms.review.suggesting_wished.connect(self._switch.set_on)
        window.registry.handle("finding.next", rooms.findings.next)
        window.registry.handle("finding.previous", rooms.findings.previous)
        rooms.findings.mend_requested.connect(rooms.editor.mend)
        rooms.findings.listed.connect(rooms.editor.show_findings)
        rooms.review.suggestions.chosen.connect(rooms.editor.show_suggestion)
        rooms.review.suggestions.decided.connect(rooms.editor.decide)

    def show_article(self, article: Article | None) -> None:
        """Show what is proposed for this article."""
        self._rooms.review.show_article(article)

    def follow_text(self, text: ArticleText) -> None:
        """Show what is proposed for the text as it is being written."""
        self._rooms.review.follow_text(text)

    def _show_panel(self) -> None:
        self._window.show_desk()
        self._rooms.desk.show_panel("review")

    def _on_counted(self, count: int) -> None:
        self._rooms.panel.set_count("review", count)

    def _on_suggesting(self, name: str) -> None:
        self._window.footer.set_suggesting(name)
        text = self.tr("Stop suggesting") if name else self.tr("Suggest edits")
        self._window.registry.say("review.suggest", text)
