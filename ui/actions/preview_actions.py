"""What the preview shows of the open article."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_library, with_open_article

MENU = T("actions", "Preview")

ACTIONS = (
    Action(
        "preview.page",
        T("actions", "The page"),
        T("actions", "Look at the page as readers will see it on a screen."),
        MENU,
        "newspaper",
        "Ctrl+Shift+1",
        with_open_article,
    ),
    Action(
        "preview.print",
        T("actions", "The page on paper"),
        T("actions", "Look at the page as it comes out of a printer."),
        MENU,
        "article",
        "Ctrl+Shift+2",
        with_open_article,
    ),
    Action(
        "preview.elsewhere",
        T("actions", "Elsewhere"),
        T("actions", "Look at the article as feeds, cards, search, networks and telephones show it."),
        MENU,
        "cards",
        "Ctrl+Shift+3",
        with_open_article,
    ),
    Action(
        "preview.step",
        T("actions", "Scroll in step"),
        T("actions", "Let text and page scroll together, or each alone."),
        MENU,
        "arrows-down-up",
        when=with_library,
    ),
    Action(
        "preview.pdf",
        T("actions", "Save the page as a PDF…"),
        T("actions", "Print the page into a PDF, to read or to put on paper."),
        MENU,
        "file-pdf",
        "Ctrl+P",
        with_open_article,
    ),
)
