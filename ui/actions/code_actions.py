"""What can be done with code replacements."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_article, with_library

MENU = T("actions", "Write")

ACTIONS = (
    Action(
        "codes.expand",
        T("actions", "Expand codes"),
        T("actions", "Put the replacement in the place of every code of the article that is known."),
        MENU,
        "brackets-angle",
        "Ctrl+Shift+E",
        with_article,
    ),
    Action(
        "codes.open",
        T("actions", "Codes…"),
        T("actions", "See, add and remove the codes that stand for names and titles, such as =zel=."),
        MENU,
        "hash",
        when=with_library,
    ),
)
