"""The windows of Dateline (PySide6 Widgets)."""

from ui.kept_constants import keep_constants

keep_constants()
