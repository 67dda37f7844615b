"""What can be done with articles."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import (
    Action,
    with_article,
    with_binned_article,
    with_open_article,
    with_private_article,
    with_writable_library,
)

MENU = T("actions", "Article")

ACTIONS = (
    Action(
        "article.new",
        T("actions", "New article"),
        T("actions", "Begin a story with an empty headline."),
        MENU,
        "file-plus",
        "Ctrl+N",
        with_writable_library,
    ),
    Action(
        "article.duplicate",
        T("actions", "Duplicate"),
        T("actions", "Make a draft with the same text under a slug of its own."),
        MENU,
        "copy",
        "Ctrl+D",
        with_article,
    ),
    Action(
        "article.bin",
        T("actions", "Move to the bin"),
        T("actions", "Put the open article into the bin, from where it can be restored."),
        MENU,
        "trash",
        "Ctrl+Shift+Backspace",
        with_private_article,
    ),
    Action(
        "article.restore",
        T("actions", "Restore from the bin"),
        T("actions", "Take the open article out of the bin."),
        MENU,
        "arrow-counter-clockwise",
        "",
        with_binned_article,
    ),
    Action(
        "article.history",
        T("actions", "History…"),
        T("actions", "Look at the earlier states of the article, word by word, and bring one back."),
        MENU,
        "clock-counter-clockwise",
        "Ctrl+Shift+H",
        with_open_article,
    ),
    Action(
        "article.save",
        T("actions", "Save now"),
        T("actions", "Keep this state of the article; saving happens by itself as well."),
        MENU,
        "floppy-disk",
        "Ctrl+S",
        with_article,
    ),
    Action(
        "article.save_elsewhere",
        T("actions", "Save the open texts elsewhere…"),
        T("actions", "Write all open articles as Markdown files into another folder."),
        MENU,
        "floppy-disk",
        "",
        with_open_article,
    ),
    Action(
        "article.close",
        T("actions", "Close article"),
        T("actions", "Close the tab; nothing typed is lost."),
        MENU,
        "x",
        "Ctrl+W",
    ),
)
