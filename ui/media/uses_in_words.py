"""Where items are used, said in a sentence."""

from PySide6.QtCore import QCoreApplication

from editor_app.services.media_use import NamedUses


def places(uses: NamedUses) -> str:
    """Return "3 articles, the portrait of Olena Moroz and 2 posters of videos"."""
    articles, authors, videos = len(uses.articles), len(uses.authors), len(uses.videos)
    parts = []
    if articles:
        parts.append(_said("one article") if articles == 1 else _so_many("{0} articles", articles))
    if authors:
        portrait = _said("the portrait of {0}").format(uses.authors[0])
        parts.append(portrait if authors == 1 else _so_many("{0} portraits", authors))
    if videos:
        poster = _said("the poster of “{0}”").format(uses.videos[0])
        parts.append(poster if videos == 1 else _so_many("{0} posters of videos", videos))
    if len(parts) < 2:
        return "".join(parts)
    return _said("{0} and {1}").format(", ".join(parts[:-1]), parts[-1])


def published(uses: NamedUses) -> str:
    """Return a sentence on how many of the articles readers have seen, or nothing."""
    if not uses.public:
        return ""
    if uses.public == len(uses.articles) == 1:
        return _said("The article is published.")
    if uses.public == len(uses.articles):
        return _said("All of the articles are published.")
    if uses.public == 1:
        return _said("One of the articles is published.")
    return _so_many("{0} of the articles are published.", uses.public)


def _so_many(text: str, count: int) -> str:
    return QCoreApplication.translate("uses", text, None, count).format(count)


def _said(text: str) -> str:
    return QCoreApplication.translate("uses", text)
