"""The windows of Dateline (PySide6 Widgets)."""
