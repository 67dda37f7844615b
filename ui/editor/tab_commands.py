"""What can be done with the open articles as a whole: stepping, closing, standing side by side."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.context import Context
from ui.editor.article_editor import ArticleEditor
from ui.editor.documents import Documents
from ui.editor.halves import Halves
from ui.theme.icons import icon


class TabCommands(QObject):
    """Offers the steps of `ui.actions.tab_actions`, and the menu of a tab."""

    def __init__(self, context: Context, documents: Documents, halves: Halves) -> None:
        super().__init__(halves)
        self._context, self._documents, self._halves = context, documents, halves
        self.steps: dict[str, Callable[[], None]] = {
            "tab.next": partial(halves.step, 1),
            "tab.previous": partial(halves.step, -1),
            "tab.close_others": partial(self._with_front, self._close_others),
            "tab.close_all": self._close_all,
            "tab.copy_slug": partial(self._with_front, self._copy_slug),
            "tab.swap": halves.swap,
            "tab.join": halves.join,
        }
        self._menu_editor: ArticleEditor | None = None

    def move_beside(self, editor: ArticleEditor) -> None:
        """Put an article on the other side; where it stands alone, say why not."""
        side = self._halves.half_of(editor)
        if side is not self._halves.active:
            self._halves.show_editor(editor)
        elif len(side.editors) > 1:
            self._halves.move_beside(editor)
        else:
            self._say_why_not()
            return
        editor.focus_writing()

    def show_menu(self, editor: ArticleEditor, place: QPoint, parent: QWidget) -> None:
        """Show what can be done with a tab."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu_editor = editor
        entries = (
            ("x", self.tr("Close"), "close", True),
            ("", self.tr("Close others"), "tab.close_others", len(self._halves.editors) > 1),
            ("", self.tr("Close all"), "tab.close_all", True),
            ("copy", self.tr("Copy slug"), "tab.copy_slug", True),
            ("columns", self.tr("Open beside"), "tab.beside", self._may_stand_beside(editor)),
            ("arrows-left-right", self.tr("Swap sides"), "tab.swap", self._halves.is_split),
            ("square", self.tr("One side only"), "tab.join", self._halves.is_split),
        )
        for icon_name, text, wish, possible in entries:
            if wish in ("tab.copy_slug", "tab.beside"):
                menu.addSeparator()
            action = menu.addAction(icon(icon_name), text) if icon_name else menu.addAction(text)
            action.setData(wish)
            action.setEnabled(possible)
        menu.triggered.connect(self._on_chosen)
        menu.popup(place)

    def _on_chosen(self, chosen: QAction) -> None:
        editor, wish = self._menu_editor, chosen.data()
        if editor is None or editor not in self._documents.editors:
            return
        on_tab = {
            "close": self._documents.close,
            "tab.close_others": self._close_others,
            "tab.copy_slug": self._copy_slug,
            "tab.beside": self._move,
        }
        if wish in on_tab:
            on_tab[wish](editor)
        else:
            self.steps[wish]()

    def _say_why_not(self) -> None:
        if self._halves.is_split:
            sentence = self.tr("This article already stands beside the other one.")
        else:
            sentence = self.tr("An article is open only once. Choose another one in the list.")
        self._context.notices.say(sentence)

    def _with_front(self, command: Callable[[ArticleEditor], None]) -> None:
        if self._halves.front is not None:
            command(self._halves.front)

    def _may_stand_beside(self, editor: ArticleEditor) -> bool:
        return len(self._halves.half_of(editor).editors) > 1

    def _move(self, editor: ArticleEditor) -> None:
        self._halves.move_beside(editor)
        editor.focus_writing()

    def _close_others(self, kept: ArticleEditor) -> None:
        for editor in self._halves.editors:
            if editor is not kept:
                self._documents.close(editor)

    def _close_all(self) -> None:
        for editor in self._halves.editors:
            self._documents.close(editor)

    def _copy_slug(self, editor: ArticleEditor) -> None:
        QGuiApplication.clipboard().setText(editor.article.slug)
        self._context.notices.say(self.tr("Copied {0}.").format(editor.article.slug), "done")
