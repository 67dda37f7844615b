"""Where help is found."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_library

HELP = T("actions", "Help")

ACTIONS = (
    Action(
        "help.guide",
        T("actions", "User guide"),
        T("actions", "How everything works, in plain words, with a search."),
        HELP,
        "book-open",
        "F1",
    ),
    Action(
        "help.tour",
        T("actions", "Show me around"),
        T("actions", "Three steps: write, see the page, publish."),
        HELP,
        "compass",
        when=with_library,
    ),
    Action(
        "help.shortcuts",
        T("actions", "Keyboard shortcuts"),
        T("actions", "See all shortcuts on one sheet."),
        HELP,
        "keyboard",
        "Ctrl+F1",
    ),
    Action(
        "help.problem",
        T("actions", "Report a problem…"),
        T("actions", "Write versions, choices and the last faults into a file, without anything private."),
        HELP,
        "bug",
    ),
    Action(
        "help.about",
        T("actions", "About Dateline"),
        T("actions", "Version, parts and licences."),
        HELP,
        "info",
    ),
)
