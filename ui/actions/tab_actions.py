"""What can be done with the tabs of the open articles, on one side or two."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_library
from ui.actions.find_actions import with_open_article

MENU = T("actions", "Tabs")

ACTIONS = (
    Action(
        "tab.next",
        T("actions", "Next tab"),
        T("actions", "Go back to the article you wrote in before; hold Ctrl to go further back."),
        MENU,
        "arrow-right",
        "Ctrl+Tab",
        with_open_article,
    ),
    Action(
        "tab.previous",
        T("actions", "Previous tab"),
        T("actions", "The same in the other direction."),
        MENU,
        "arrow-left",
        "Ctrl+Shift+Tab",
        with_open_article,
    ),
    Action(
        "tab.beside",
        T("actions", "Open beside"),
        T("actions", "Put the article, or the one marked in the list, beside another one."),
        MENU,
        "columns",
        "Ctrl+\\",
        with_library,
    ),
    Action(
        "tab.swap",
        T("actions", "Swap sides"),
        T("actions", "Let the two articles change places."),
        MENU,
        "arrows-left-right",
        "",
        with_open_article,
    ),
    Action(
        "tab.join",
        T("actions", "One side only"),
        T("actions", "Put all tabs on one side; nothing is closed."),
        MENU,
        "square",
        "Ctrl+Shift+\\",
        with_open_article,
    ),
    Action(
        "tab.close_others",
        T("actions", "Close other articles"),
        T("actions", "Close all tabs but this one, saving them first."),
        MENU,
        "",
        "",
        with_open_article,
    ),
    Action(
        "tab.close_all",
        T("actions", "Close all articles"),
        T("actions", "Close all tabs, saving them first."),
        MENU,
        "",
        "",
        with_open_article,
    ),
    Action(
        "tab.copy_slug",
        T("actions", "Copy slug"),
        T("actions", "Put the slug of the article on the clipboard."),
        MENU,
        "copy",
        "",
        with_open_article,
    ),
)
