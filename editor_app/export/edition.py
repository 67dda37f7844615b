"""What goes out in one export: the newsroom, its articles, and where the site will stand."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from editor_app.domain.errors import Refused
from editor_app.domain.ids import AuthorId, SeriesId
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.topics import Series, Tag
from editor_app.export.options import ExportOptions, site_root
from editor_app.export.source import BundleSource, FormerSlug
from editor_app.export.stories import Stories
from editor_app.render.addresses import ROOT, article_path, root_from
from editor_app.render.page_models import ArticlePage, Mentioned, SeriesPlace
from editor_app.render.theme import Theme
from editor_app.wording import worded

_ARTICLE = article_path("SLUG").replace("SLUG", r"([^\"]*?)")
_CARD = re.compile(rf'<aside class="card"(?:(?!</aside>).)*?href="{ROOT}{_ARTICLE}".*?</aside>', re.DOTALL)
_LINK = re.compile(rf'<a [^>]*?href="{ROOT}{_ARTICLE}[^"]*"[^>]*>(.*?)</a>', re.DOTALL)


@dataclass(frozen=True)
class Edition:
    """One export. `base` is the site's address with a slash at its end, or "" when it has none.

    `people` are all authors as pages may show them; those who have a page are in `Stories.people`.
    """

    newsroom: Newsroom
    sections: tuple[Section, ...]
    stories: Stories
    base: str
    theme: Theme
    formats: tuple[str, ...] = ()
    people: Mapping[AuthorId, Mentioned] = ()  # type: ignore[assignment]
    tags: tuple[Tag, ...] = ()
    series: tuple[Series, ...] = ()
    former: tuple[FormerSlug, ...] = ()

    @classmethod
    def of(cls, source: BundleSource, options: ExportOptions) -> "Edition":
        """Return what a source has for these options. Raises BadInput for an address that is none."""
        newsroom = source.newsroom()
        base = site_root(options.base_url or newsroom.base_url)
        sections = tuple(source.sections())
        if options.sections:
            sections = tuple(section for section in sections if section.id in options.sections)
        return cls(
            newsroom=replace(
                newsroom,
                base_url=base.rstrip("/"),
                title=options.title or newsroom.title,
                description=options.description or newsroom.description,
                language=options.language or newsroom.language,
            ),
            sections=sections,
            stories=Stories(source.stories(options.statuses, options.sections)),
            base=base,
            theme=source.theme(options.theme),
            formats=options.formats_for(base),
            people=source.people(),
            tags=tuple(source.tags()),
            series=tuple(source.series()),
            former=tuple(source.former_slugs()),
        )

    @cached_property
    def known(self) -> frozenset[str]:
        """The ids and the slugs of the articles that go out."""
        return frozenset(each for story in self.stories for each in (story.id, story.slug))

    @cached_property
    def tag_by_slug(self) -> Mapping[str, Tag]:
        """The tags that have a page, by their slugs."""
        return {tag.slug: tag for tag in self.tags}

    @cached_property
    def series_by_id(self) -> Mapping[SeriesId, Series]:
        """The series."""
        return {each.id: each for each in self.series}

    def url(self, path: str) -> str:
        """Return the public address of a file of the bundle, or "" where the site has none."""
        return self.base + path.removesuffix("index.html") if self.base else ""

    def root_for(self, path: str) -> str:
        """Return what internal addresses in a document of data begin with: the site, or the way up."""
        return self.base or root_from(path)

    def page(self, page: ArticlePage) -> ArticlePage:
        """Return a page as it goes out: only articles of this edition are pointed at.

        A card of an article that stays in the library is left out and a link to it becomes plain
        text: the reader would find nothing there, and a draft's headline is nobody's business.
        """
        known = self.known
        blocks = (_without_held_back(block, known) for block in page.body.blocks)
        return replace(
            page,
            newsroom=self.newsroom,
            sections=self.sections,
            body=replace(page.body, blocks=tuple(block for block in blocks if block.strip())),
            feed=replace(page.feed, cards=tuple(card for card in page.feed.cards if card.id in known)),
            series=_within(page.series, known),
            translations=tuple(card for card in page.translations if card.id in known),
        )


def pointed_at(page: ArticlePage) -> frozenset[str]:
    """Return the slugs of the articles a body points at by links and cards, whether they go out or not."""
    found = (_LINK.finditer(block) for block in page.body.blocks if ROOT in block)
    return frozenset(link[1] for links in found for link in links)


def unknown_in(page: ArticlePage) -> str:
    """Return the article's headline and the references that nobody answers for, as a phrase; "" for none."""
    if not page.body.unknown:
        return ""
    references = ", ".join(f"{each.kind}:{each.reference}" for each in page.body.unknown)
    return f"“{page.article.headline or page.article.slug}” ({references})"


def refuse_unknown(unfit: Sequence[str]) -> None:
    """Raise Refused when there are articles, as phrases of `unknown_in`, that cannot go out."""
    if unfit:
        subject = worded("This article points") if len(unfit) == 1 else worded("These articles point")
        raise Refused(
            worded("{0} at something that is not in the library: {1}.", subject, "; ".join(unfit)),
            worded("Put it in, or take the reference out, and export again."),
        )


def _within(series: SeriesPlace | None, known: frozenset[str]) -> SeriesPlace | None:
    if series is None:
        return None
    before, after = (card if card and card.id in known else None for card in (series.before, series.after))
    return replace(series, before=before, after=after)


def _without_held_back(block: str, known: frozenset[str]) -> str:
    if ROOT not in block:
        return block
    block = _CARD.sub(lambda card: card[0] if card[1] in known else "", block)
    return _LINK.sub(lambda link: link[0] if link[1] in known else link[2], block)
