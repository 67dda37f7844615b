"""The searched fields of an article by the names the window gives them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

NAMES = {
    "headline": T("fields", "Headline"),
    "short_headline": T("fields", "Short headline"),
    "standfirst": T("fields", "Standfirst"),
    "body": T("fields", "Body"),
    "dateline.place": T("fields", "Dateline"),
    "lead.alt": T("fields", "Lead: description"),
    "lead.caption": T("fields", "Lead: caption"),
    "lead.credit": T("fields", "Lead: credit"),
    "seo.title": T("fields", "Search title"),
    "seo.description": T("fields", "Search text"),
    "social_title": T("fields", "Social title"),
    "push_text": T("fields", "Push text"),
}


def field_name(field: str) -> str:
    """Return the name of a field of services.finding.FIELDS in the user's language."""
    return QCoreApplication.translate("fields", NAMES[field])
