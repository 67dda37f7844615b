"""What can be put into the open article besides pictures and cards: the blocks of a page."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_article

MENU = T("actions", "Insert")

ACTIONS = (
    Action(
        "insert.menu",
        T("actions", "Insert…"),
        T("actions", "Choose what to put into the body; / at the start of an empty line does the same."),
        MENU,
        "plus-circle",
        "Ctrl+Alt+I",
        with_article,
    ),
    Action(
        "insert.gallery",
        T("actions", "Insert gallery…"),
        T("actions", "Put several pictures of the library beside each other."),
        MENU,
        "squares-four",
        "Ctrl+Alt+G",
        with_article,
    ),
    Action(
        "insert.facts",
        T("actions", "Insert fact box"),
        T("actions", "Begin a box beside the story, or put the selected lines into one."),
        MENU,
        "info",
        "Ctrl+Alt+F",
        with_article,
    ),
    Action(
        "insert.pull",
        T("actions", "Insert pull quote"),
        T("actions", "Begin a pull quote, or repeat the selected words as one."),
        MENU,
        "chat-centered-text",
        "Ctrl+Alt+U",
        with_article,
    ),
    Action(
        "insert.table",
        T("actions", "Insert table…"),
        T("actions", "Put a table into the body: choose rows and columns, or type 3x4."),
        MENU,
        "table",
        "Ctrl+Alt+B",
        with_article,
    ),
    Action(
        "insert.mention",
        T("actions", "Mention an author…"),
        T("actions", "Put the name of an author into the text, with a link to the author's page."),
        MENU,
        "at",
        "Ctrl+Alt+M",
        with_article,
    ),
    Action(
        "insert.footnote",
        T("actions", "Insert footnote"),
        T("actions", "Put a mark here and the note at the end."),
        MENU,
        "asterisk",
        "Ctrl+Alt+E",
        with_article,
    ),
    Action(
        "insert.rule",
        T("actions", "Insert rule"),
        T("actions", "Put a line between two parts of the story."),
        MENU,
        "minus",
        "",
        with_article,
    ),
)
