"""What goes out in one export: the newsroom, its entries, and where the site will stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor_app.domain.errors import Refused
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.export.options import ExportOptions, site_root
from editor_app.export.source import BundleSource, Entry, FormerSlug
from editor_app.render.addresses import ROOT, article_path, root_from
from editor_app.render.page_models import ArticlePage

_ARTICLE = article_path("SLUG").replace("SLUG", r"([^\"]*?)")
_CARD = re.compile(rf'<aside class="card"(?:(?!</aside>).)*?href="{ROOT}{_ARTICLE}".*?</aside>', re.DOTALL)
_LINK = re.compile(rf'<a [^>]*?href="{ROOT}{_ARTICLE}[^"]*"[^>]*>(.*?)</a>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Edition:
    """One export. `base` is the site's address with a slash at its end, or "" when it has none."""

    newsroom: Newsroom
    sections: tuple[Section, ...]
    entries: tuple[Entry, ...]
    base: str
    former: tuple[FormerSlug, ...] = ()

    @classmethod
    def of(cls, source: BundleSource, options: ExportOptions) -> "Edition":
        """Return what a source has for these options. Raises BadInput for an address that is none."""
        newsroom = source.newsroom()
        base = site_root(options.base_url or newsroom.base_url)
        return cls(
            newsroom=replace(newsroom, base_url=base.rstrip("/")),
            sections=tuple(source.sections()),
            entries=tuple(source.entries(options.statuses)),
            base=base,
            former=tuple(source.former_slugs()),
        )

    def url(self, path: str) -> str:
        """Return the public address of a file of the bundle, or "" where the site has none."""
        return self.base + path.removesuffix("index.html") if self.base else ""

    def root_for(self, path: str) -> str:
        """Return what internal addresses in a document of data begin with: the site, or the way up."""
        return self.base or root_from(path)

    def page(self, source: BundleSource, entry: Entry, slugs: frozenset[str]) -> ArticlePage:
        """Return the page of an entry as it goes out; only articles with these slugs are pointed at.

        A card of an article that stays in the library is left out and a link to it becomes plain
        text: the reader would find nothing there, and a draft's headline is nobody's business.
        """
        page = source.article_page(entry.article)
        blocks = (_without_held_back(block, slugs) for block in page.body.blocks)
        return replace(
            page,
            newsroom=self.newsroom,
            sections=self.sections,
            body=replace(page.body, blocks=tuple(block for block in blocks if block.strip())),
        )


def unknown_in(page: ArticlePage) -> str:
    """Return the article's headline and the references that nobody answers for, as a phrase."""
    references = ", ".join(f"{each.kind}:{each.reference}" for each in page.body.unknown)
    return f"“{page.article.headline or page.article.slug}” ({references})"


def refuse_unknown(unfit: Sequence[str]) -> None:
    """Raise Refused when there are articles, as phrases of `unknown_in`, that cannot go out."""
    if unfit:
        subject = "This article points" if len(unfit) == 1 else "These articles point"
        raise Refused(
            f"{subject} at something that is not in the library: {'; '.join(unfit)}.",
            "Put it in, or take the reference out, and export again.",
        )


def _without_held_back(block: str, slugs: frozenset[str]) -> str:
    if ROOT not in block:
        return block
    block = _CARD.sub(lambda card: card[0] if card[1] in slugs else "", block)
    return _LINK.sub(lambda link: link[0] if link[1] in slugs else link[2], block)
