"""The formats of a bundle by their names: our own, and those that other packages bring."""

from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.export.edition import Edition
from editor_app.export.formats.common import Format
from editor_app.wording import worded

GROUP: Final = "dateline.bundle_formats"
"""The entry points by which a newsroom's own package offers a format: a name, and what makes it."""

OWN: Final = {
    "site": ("editor_app.export.formats.site", "Site"),
    "article_json": ("editor_app.export.formats.article_json", "ArticleJson"),
    "json_feed": ("editor_app.export.formats.json_feed", "JsonFeed"),
    "rss": ("editor_app.export.formats.rss", "Rss"),
    "atom": ("editor_app.export.formats.atom", "Atom"),
    "sitemap": ("editor_app.export.formats.sitemap", "Sitemap"),
    "ninjs": ("editor_app.export.formats.ninjs", "Ninjs"),
    "json_ld": ("editor_app.export.formats.json_ld", "JsonLd"),
    "corrections": ("editor_app.export.formats.corrections", "Corrections"),
    "search": ("editor_app.export.formats.search", "Search"),
    "assets": ("editor_app.export.formats.assets", "Assets"),
    "redirects": ("editor_app.export.formats.redirects", "Redirects"),
}
WITH_SITE: Final = ("corrections", "search", "assets", "redirects")
"""What a web site cannot do without."""


def names() -> tuple[str, ...]:
    """Return the formats one can choose: our own, then those of other packages."""
    own = tuple(name for name in OWN if name not in WITH_SITE)
    return own + tuple(sorted(each.name for each in _others() if each.name not in OWN))


def formats_of(edition: Edition) -> dict[str, Format]:
    """Return the formats of an edition by their names.

    Raises BadInput for one that nobody offers, that cannot be loaded, or that wants the site's address.
    """
    wished = list(dict.fromkeys(edition.formats))
    if "site" in wished:
        wished += [name for name in WITH_SITE if name not in wished]
    return {name: _made(name, edition) for name in wished}


def _made(name: str, edition: Edition) -> Format:
    if name in OWN:
        module, attribute = OWN[name]
        make: Callable[[Edition], Format] = getattr(import_module(module), attribute)
        return make(edition)
    found = next((each for each in _others() if each.name == name), None)
    if found is None:
        raise BadInput(
            worded("There is no format “{0}”.", name), worded("There are: {0}.", ", ".join(names()))
        )
    try:
        made: Format = found.load()(edition)
    except BadInput:
        raise
    except Exception as error:  # whatever another package does
        raise BadInput(
            worded("The format “{0}” of {1} does not work: {2}.", name, found.value, error)
        ) from error
    return made


def _others() -> Iterable[EntryPoint]:
    return entry_points(group=GROUP)
