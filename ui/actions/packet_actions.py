"""Stories that travel by file: making a packet, opening one, and one's contact line."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, with_library, with_writable_library
from ui.actions.review_actions import MENU

ACTIONS = (
    Action(
        "packet.make",
        T("actions", "Make story packet…"),
        T("actions", "Put the selected articles into one signed file, for a colleague."),
        MENU,
        "package",
        "",
        with_writable_library,
    ),
    Action(
        "packet.open",
        T("actions", "Open story packet…"),
        T("actions", "See what is in a packet, and bring it together with what is here."),
        MENU,
        "tray",
        "",
        with_writable_library,
    ),
    Action(
        "packet.key",
        T("actions", "My contact line…"),
        T("actions", "Show the line colleagues need to seal packets for you."),
        MENU,
        "key",
        "",
        with_library,
    ),
)
