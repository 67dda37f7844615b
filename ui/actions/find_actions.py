"""What can be found and replaced, in the open article and across the library."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_article, with_library, with_open_article

MENU = T("actions", "Find")


ACTIONS = (
    Action(
        "find.open",
        T("actions", "Find"),
        T("actions", "Find in the open article; with none open, in the list."),
        MENU,
        "magnifying-glass",
        "Ctrl+F",
        with_library,
    ),
    Action(
        "find.replace",
        T("actions", "Find and replace"),
        T("actions", "Find in the open article, and put something else there."),
        MENU,
        "swap",
        "Ctrl+H",
        with_article,
    ),
    Action(
        "find.next",
        T("actions", "Find next"),
        T("actions", "Go to the next place of what was last looked for."),
        MENU,
        "caret-down",
        "F3",
        with_open_article,
    ),
    Action(
        "find.previous",
        T("actions", "Find previous"),
        T("actions", "Go back to the place before."),
        MENU,
        "caret-up",
        "Shift+F3",
        with_open_article,
    ),
    Action(
        "find.library",
        T("actions", "Find in the library"),
        T("actions", "Find in all articles; accept or skip each replacement."),
        MENU,
        "books",
        "Ctrl+Shift+F",
        with_library,
    ),
)
