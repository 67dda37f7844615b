"""What one article gives to a bundle: its files, and what the lists need of it."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.domain.renditions import avatar, card, scaled, shared
from editor_app.export.edition import Edition, pointed_at, unknown_in
from editor_app.export.formats.common import BundleFile, Format
from editor_app.export.manifest import ListedFile
from editor_app.export.staging import Stage
from editor_app.render.addresses import ROOT, place, root_from
from editor_app.render.page_models import ArticlePage

_MEDIA = re.compile(rf"{ROOT}(media/[0-9a-z]+/[0-9a-z]+\.[0-9a-z]+)")


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one article.

    `items` are by format, only of the formats that were asked for; `media` are paths in the bundle;
    `shows` are the articles whose cards or links are on its page, and `mentions` the authors it links to.
    `unfit` says why it cannot go out, or nothing.
    """

    article: ArticleId
    files: tuple[ListedFile, ...] = ()
    items: Mapping[str, str] | None = None
    media: frozenset[str] = frozenset()
    shows: frozenset[str] = frozenset()
    mentions: frozenset[AuthorId] = frozenset()
    unfit: str = ""


class Maker:
    """Makes the files of articles with the formats of an edition."""

    def __init__(self, edition: Edition, formats: Mapping[str, Format]) -> None:
        self.edition = edition
        self.formats = formats

    def make(self, page: ArticlePage, items_for: Collection[str], stage: Stage) -> Made:
        """Write the files of an article; make its items for some of the formats."""
        unfit = unknown_in(page)
        if unfit:
            return Made(page.article.id, unfit=unfit)
        shows = shown_by(page)
        page = self.edition.page(page)
        media = set(self._media_of(page))
        files = []
        for each in self.formats.values():
            for file in each.article(page):
                media |= media_in(file.content)
                files.append(stage.write(file.path, placed(file)))
        items = {name: self.formats[name].item(page) for name in items_for}
        return Made(
            page.article.id,
            tuple(files),
            items,
            frozenset(media),
            shows,
            frozenset(mentioned.author.id for mentioned in page.mentioned),
        )

    def items(self, page: ArticlePage, names: Collection[str]) -> dict[str, str]:
        """Return the items of an article for some of the formats."""
        page = self.edition.page(page)
        return {name: self.formats[name].item(page) for name in names}

    def _media_of(self, page: ArticlePage) -> Iterator[str]:
        """Give the media that documents of data name: those of the body, the lead in all sizes, the faces."""
        yield from media_in(page.body.html)
        if page.lead is not None:
            shapes = (card(page.lead), *shared(page.lead)) if self.edition.base else ()
            yield from (form.path for form in (*scaled(page.lead), *shapes))
        yield from (avatar(each.avatar).path for each in page.credited if each.avatar)


def media_in(content: object) -> set[str]:
    """Return the media files that a page with internal addresses shows, as paths of the bundle."""
    return set(_MEDIA.findall(content)) if isinstance(content, str) else set()


def placed(file: BundleFile) -> bytes | Path:
    """Return what is to be written: a page has its internal addresses put right for its place."""
    if isinstance(file.content, str):
        return place(file.content, root_from(file.path)).encode()
    return file.content


def shown_by(page: ArticlePage) -> frozenset[str]:
    """Return the ids and slugs of other articles on which a page depends."""
    series = page.series
    neighbours = (series.before, series.after) if series else ()
    cards = (*page.feed.cards, *page.translations, *neighbours)
    return pointed_at(page) | page.refers | {card.id for card in cards if card}
