"""What can be done with the text of the open article."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_article

MENU = T("actions", "Write")

ACTIONS = (
    Action(
        "write.bold",
        T("actions", "Bold"),
        T("actions", "Make the selected words bold, or plain again."),
        MENU,
        "text-bolder",
        "Ctrl+B",
        with_article,
    ),
    Action(
        "write.italic",
        T("actions", "Italic"),
        T("actions", "Make the selected words italic, or plain again."),
        MENU,
        "text-italic",
        "Ctrl+I",
        with_article,
    ),
    Action(
        "write.link",
        T("actions", "Link"),
        T("actions", "Make a link of the selected words."),
        MENU,
        "link",
        "Ctrl+Shift+K",
        with_article,
    ),
    Action(
        "write.heading",
        T("actions", "Heading"),
        T("actions", "Make the line a heading, or plain again."),
        MENU,
        "text-h-two",
        "Ctrl+Alt+2",
        with_article,
    ),
    Action(
        "write.subheading",
        T("actions", "Smaller heading"),
        T("actions", "Make the line a smaller heading, or plain again."),
        MENU,
        "text-h-three",
        "Ctrl+Alt+3",
        with_article,
    ),
    Action(
        "write.quote",
        T("actions", "Quotation"),
        T("actions", "Make the lines a quotation, or plain again."),
        MENU,
        "quotes",
        "Ctrl+Alt+Q",
        with_article,
    ),
    Action(
        "write.bullets",
        T("actions", "List"),
        T("actions", "Make the lines a list, or plain again."),
        MENU,
        "list-bullets",
        "Ctrl+Alt+L",
        with_article,
    ),
    Action(
        "write.numbers",
        T("actions", "Numbered list"),
        T("actions", "Make the lines a numbered list, or plain again."),
        MENU,
        "list-numbers",
        "Ctrl+Alt+N",
        with_article,
    ),
    Action(
        "write.picture",
        T("actions", "Insert picture…"),
        T("actions", "Put a picture of the library into the body."),
        MENU,
        "image",
        "Ctrl+Alt+P",
        with_article,
    ),
    Action(
        "write.video",
        T("actions", "Insert video…"),
        T("actions", "Put a video of the library into the body."),
        MENU,
        "video-camera",
        "Ctrl+Alt+V",
        with_article,
    ),
    Action(
        "write.card",
        T("actions", "Insert related card…"),
        T("actions", "Put the card of another article into the body."),
        MENU,
        "cards",
        "Ctrl+Alt+R",
        with_article,
    ),
)
