"""The windows of Dateline (PySide6 Widgets)."""

from ui.kept_bools import keep_bools

keep_bools()
