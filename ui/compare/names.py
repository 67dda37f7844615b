"""What the fields of an article are called where two states are compared."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

NAMES = {
    "short_headline": T("compare", "Short headline"),
    "slug": T("compare", "Slug"),
    "language": T("compare", "Language"),
    "section": T("compare", "Section"),
    "tags": T("compare", "Tags"),
    "dateline": T("compare", "Dateline"),
    "bylines": T("compare", "Byline"),
    "lead": T("compare", "Lead picture"),
    "media": T("compare", "Pictures and recordings in the text"),
    "series": T("compare", "Series"),
    "seo": T("compare", "For search engines"),
    "social_title": T("compare", "Social title"),
    "push_text": T("compare", "Push text"),
}


def field_name(field: str) -> str:
    """Return the name of a field of ArticleText in the user's language."""
    return QCoreApplication.translate("compare", NAMES.get(field, field))
