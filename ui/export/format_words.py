"""The formats of a bundle in words: a name, and a sentence on what each is good for."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

_WORDS = {
    "site": (T("export", "Web site"), T("export", "Pages to read in a browser, with search and redirects.")),
    "article_json": (
        T("export", "Articles as JSON"),
        T("export", "One document per article, with everything Dateline knows that may leave the house."),
    ),
    "json_feed": (T("export", "JSON Feed"), T("export", "The feed that is easiest for programs to read.")),
    "rss": (T("export", "RSS"), T("export", "The feed that every reader and aggregator takes.")),
    "atom": (T("export", "Atom"), T("export", "The stricter feed; some libraries and archives prefer it.")),
    "sitemap": (
        T("export", "Sitemaps"),
        T("export", "For search engines, with one for news of the last days."),
    ),
    "ninjs": (
        T("export", "ninjs"),
        T("export", "The wire format of the IPTC, in 3.1 and in 1.6 for systems such as Superdesk."),
    ),
    "json_ld": (
        T("export", "JSON-LD"),
        T("export", "The description search engines read in the pages, as files of their own."),
    ),
}


def format_title(name: str) -> str:
    """Return what a format is called; one of another package by its own name."""
    return QCoreApplication.translate("export", _WORDS[name][0]) if name in _WORDS else name


def format_sentence(name: str) -> str:
    """Return what a format is good for."""
    told = _WORDS[name][1] if name in _WORDS else T("export", "Brought along by another package.")
    return QCoreApplication.translate("export", told)
