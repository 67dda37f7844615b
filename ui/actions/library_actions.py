"""What can be done with libraries and the program itself."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_library, with_writable_library

LIBRARY = T("actions", "Library")

ACTIONS = (
    Action(
        "library.open",
        T("actions", "Open library…"),
        T("actions", "Open another library, or make one."),
        LIBRARY,
        "folder-open",
        "Ctrl+O",
    ),
    Action(
        "library.import",
        T("actions", "Import articles…"),
        T("actions", "Take in Markdown files with front matter; pictures beside them come along."),
        LIBRARY,
        "download-simple",
        "Ctrl+Alt+O",
        with_writable_library,
    ),
    Action(
        "library.hand_out",
        T("actions", "Hand articles out…"),
        T("actions", "Write articles into one file: for Ghost or WordPress, as a book, or as an archive."),
        LIBRARY,
        "export",
        "",
        with_library,
    ),
    Action(
        "program.preferences",
        T("actions", "Preferences…"),
        T("actions", "Your choices, the newsroom’s, and the shortcuts."),
        LIBRARY,
        "gear",
        "Ctrl+,",
        with_library,
    ),
    Action(
        "program.quit",
        T("actions", "Quit"),
        T("actions", "Save everything and close Dateline."),
        LIBRARY,
        "sign-out",
        "Ctrl+Q",
    ),
)
