"""Comments, and suggested edits: beginning them, going through them, deciding."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_article, with_open_article

MENU = T("actions", "Review")

ACTIONS = (
    Action(
        "comment.new",
        T("actions", "Comment…"),
        T("actions", "Say something about the selected words, the picture or the word at the cursor."),
        MENU,
        "chat-text",
        "Ctrl+Shift+M",
        with_article,
    ),
    Action(
        "comment.article",
        T("actions", "Comment on the article…"),
        T("actions", "Say something about the article as a whole."),
        MENU,
        "chat-circle",
        "",
        with_article,
    ),
    Action(
        "comment.next",
        T("actions", "Next comment"),
        T("actions", "Go to the next words somebody has commented on."),
        MENU,
        "arrow-down",
        "Alt+Shift+Down",
        with_open_article,
    ),
    Action(
        "comment.previous",
        T("actions", "Previous comment"),
        T("actions", "Go to the commented words before."),
        MENU,
        "arrow-up",
        "Alt+Shift+Up",
        with_open_article,
    ),
    Action(
        "finding.next",
        T("actions", "Next finding"),
        T("actions", "Go to the next thing the checks have found in the open article."),
        MENU,
        "arrow-down",
        "Ctrl+Alt+Down",
        with_article,
    ),
    Action(
        "finding.previous",
        T("actions", "Previous finding"),
        T("actions", "Go to what the checks have found before."),
        MENU,
        "arrow-up",
        "Ctrl+Alt+Up",
        with_article,
    ),
    Action(
        "review.suggest",
        T("actions", "Suggest edits"),
        T("actions", "Let what is typed be suggestions, beside the text, until you stop."),
        MENU,
        "pencil-line",
        "Ctrl+Alt+S",
        with_article,
    ),
    Action(
        "review.next",
        T("actions", "Next suggestion"),
        T("actions", "Go to the next suggested edit of the open article."),
        MENU,
        "arrow-down",
        "F6",
        with_article,
    ),
    Action(
        "review.previous",
        T("actions", "Previous suggestion"),
        T("actions", "Go to the suggested edit before."),
        MENU,
        "arrow-up",
        "Shift+F6",
        with_article,
    ),
    Action(
        "review.accept",
        T("actions", "Accept suggestion"),
        T("actions", "Let the suggestion at the cursor become the text, and go to the next."),
        MENU,
        "check",
        "Ctrl+Alt+A",
        with_article,
    ),
    Action(
        "review.reject",
        T("actions", "Reject suggestion"),
        T("actions", "Drop the suggestion at the cursor, and go to the next."),
        MENU,
        "x",
        "Ctrl+Alt+X",
        with_article,
    ),
)
