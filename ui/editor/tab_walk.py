"""Going back through the articles in the order one wrote in them, as long as Ctrl is held down."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from typing_extensions import override

from ui.editor.article_editor import ArticleEditor


class TabWalk(QObject):
    """Knows which article was written in last. Letting go of Ctrl ends a walk where it has come to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent: list[ArticleEditor] = []
        self._place: int | None = None

    @property
    def recent(self) -> list[ArticleEditor]:
        """The articles, the one written in last first."""
        return [*self._recent]

    def add(self, editor: ArticleEditor) -> None:
        """Hear that an article was opened; nobody has written in it yet."""
        self._recent.append(editor)

    def remove(self, editor: ArticleEditor) -> None:
        """Hear that an article was closed."""
        self.end()
        self._recent.remove(editor)

    def note(self, editor: ArticleEditor) -> None:
        """Hear that somebody writes in an article."""
        if self._place is None:
            self._recent.remove(editor)
            self._recent.insert(0, editor)

    def step(self, by: int) -> ArticleEditor | None:
        """Return the article a step further back (1) or forward (-1), round and round."""
        if len(self._recent) < 2:
            return None
        if self._place is None:
            self._place = 0
            self._application.installEventFilter(self)
        self._place = (self._place + by) % len(self._recent)
        return self._recent[self._place]

    def end(self) -> None:
        """End the walk: the article it has come to is the last one written in."""
        if self._place is not None:
            came_to, self._place = self._recent[self._place], None
            self._application.removeEventFilter(self)
            self.note(came_to)

    @property
    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Control:
            self.end()
        return False
