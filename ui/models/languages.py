"""Languages by their own names, as a reader of each would look for it."""

from PySide6.QtCore import QLocale

NAMES = {
    "en": "English",
    "uk": "Українська",
    "bg": "Български",
    "cs": "Čeština",
    "de": "Deutsch",
    "es": "Español",
    "et": "Eesti",
    "fr": "Français",
    "it": "Italiano",
    "ka": "ქართული",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "sk": "Slovenčina",
    "tr": "Türkçe",
}


def language_name(tag: str) -> str:
    """Return the name of a language tag such as `uk`, in that language; the tag itself when unknown."""
    if tag in NAMES:
        return NAMES[tag]
    locale = QLocale(tag)
    name = locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else ""
    return name[:1].upper() + name[1:] or tag
