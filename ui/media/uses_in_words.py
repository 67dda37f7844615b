"""Where items are used, said in a sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from editor_app.services.media_use import NamedUses

_ARTICLE = T("uses", "one article"), T("uses", "{0} articles")
_PORTRAIT = T("uses", "the portrait of {0}"), T("uses", "{0} portraits")
_POSTER = T("uses", "the poster of “{0}”"), T("uses", "{0} posters of videos")


def places(uses: NamedUses) -> str:
    """Return "3 articles, the portrait of Olena Moroz and 2 posters of videos"."""
    parts = []
    if uses.articles:
        parts.append(_counted(_ARTICLE, len(uses.articles), ""))
    if uses.authors:
        parts.append(_counted(_PORTRAIT, len(uses.authors), uses.authors[0]))
    if uses.videos:
        parts.append(_counted(_POSTER, len(uses.videos), uses.videos[0]))
    if len(parts) < 2:
        return "".join(parts)
    return _said(T("uses", "{0} and {1}")).format(", ".join(parts[:-1]), parts[-1])


def published(uses: NamedUses) -> str:
    """Return a sentence on how many of the articles readers have seen, or nothing."""
    if not uses.public:
        return ""
    if uses.public == len(uses.articles) == 1:
        return _said(T("uses", "The article is published."))
    if uses.public == len(uses.articles):
        return _said(T("uses", "All of the articles are published."))
    if uses.public == 1:
        return _said(T("uses", "One of the articles is published."))
    return _said(T("uses", "{0} of the articles are published.")).format(uses.public)


def _counted(words: tuple[str, str], count: int, name: str) -> str:
    return _said(words[0]).format(name) if count == 1 else _said(words[1]).format(count)


def _said(text: str) -> str:
    return QCoreApplication.translate("uses", text)
