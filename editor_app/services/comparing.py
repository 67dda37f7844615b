"""Two states of an article compared as people read them: by names, with the pictures that came and went."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from editor_app.domain.article import ArticleText, Byline, LeadPicture
from editor_app.domain.comparison import Comparison, FieldChange, compare
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.storage.articles import media_references
from editor_app.storage.library import Library
from editor_app.storage.work import Work

MEDIA = "media"
"""The name of the change that tells which items of the media library the body shows."""


def compare_states(library: Library, before: ArticleText, after: ArticleText) -> Comparison:
    """Compare two states; people, sections, series and pictures have their names instead of ids."""
    comparison = compare(before, after)
    with library.read() as work:
        changes = [_named(work, change, before, after) for change in comparison.changes]
        shown = [_shown(work, text) for text in (before, after)]
    if shown[0] != shown[1]:
        changes.append(FieldChange(MEDIA, *shown))
    return Comparison(comparison.texts, tuple(changes))


def _named(work: Work, change: FieldChange, before: ArticleText, after: ArticleText) -> FieldChange:
    say = _NAMES.get(change.field)
    if say is None:
        return change
    then, now = (say(work, getattr(text, change.field)) for text in (before, after))
    return FieldChange(change.field, then, now)


def _bylines(work: Work, lines: tuple[Byline, ...]) -> str:
    names = {author.id: author.name for author in work.authors.get_many([line.author for line in lines])}
    told = (
        " · ".join(filter(None, (names.get(line.author, line.author), line.role.value, line.note)))
        for line in lines
    )
    return ", ".join(told)


def _lead(work: Work, lead: LeadPicture) -> str:
    media = work.media.get(lead.media) if lead.media else None
    name = _called(media) if media else (lead.media or "")
    return " · ".join(filter(None, (name, lead.alt, lead.caption, lead.credit)))


def _section(work: Work, section: object) -> str:
    found = next((each for each in work.newsroom.sections() if each.id == section), None)
    return found.name if found else str(section or "")


def _series(work: Work, series: object) -> str:
    found = next((each for each in work.topics.all_series() if each.id == series), None)
    return found.name if found else str(series or "")


def _shown(work: Work, text: ArticleText) -> str:
    """Return what the body shows of the media library, each item once."""
    ids: Iterable[MediaId] = dict.fromkeys(media_references(text.body))
    found = ((each, work.media.get(each)) for each in ids)
    return ", ".join(_called(media) if media else each for each, media in found)


def _called(media: Media) -> str:
    return media.text.title or media.text.headline or media.file_name or media.id


_NAMES: Mapping[str, Callable[[Work, Any], str]] = {
    "bylines": _bylines,
    "lead": _lead,
    "section": _section,
    "series": _series,
}
