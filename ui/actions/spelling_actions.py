"""What can be done about misspelt words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_library, with_open_article

MENU = T("actions", "Spelling")


ACTIONS = (
    Action(
        "spelling.next",
        T("actions", "Next misspelt word"),
        T("actions", "Go to the next word no dictionary knows; after the last one, to the first."),
        MENU,
        "arrow-bend-down-right",
        "F7",
        with_open_article,
    ),
    Action(
        "spelling.suggest",
        T("actions", "Spelling suggestions"),
        T("actions", "See what may have been meant by the misspelt word at the cursor."),
        MENU,
        "lightbulb",
        "Ctrl+.",
        with_open_article,
    ),
    Action(
        "spelling.switch",
        T("actions", "Check spelling, or do not"),
        T("actions", "Mark misspelt words in all articles, or leave them unmarked."),
        MENU,
        "text-aa",
        "Shift+F7",
        with_open_article,
    ),
    Action(
        "spelling.lists",
        T("actions", "Word lists…"),
        T("actions", "See, add and remove your own words and those of the newsroom."),
        MENU,
        "book-bookmark",
        when=with_library,
    ),
)
