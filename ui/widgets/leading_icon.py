"""An icon at the head of a field."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from ui.theme.icons import icon


def lead_with(field: QLineEdit, icon_name: str) -> None:
    """Put an icon at the head of a field that has its accessible name already.

    Qt makes a button of it, which a screen reader would meet without a name.
    """
    field.addAction(icon(icon_name), QLineEdit.ActionPosition.LeadingPosition)
    for made in field.findChildren(QToolButton):
        if not made.accessibleName():
            made.setAccessibleName(field.accessibleName())
