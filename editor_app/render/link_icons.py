"""The icons before an author's links: drawn into the page, so that nothing has to be fetched."""

import tomllib
from functools import cache

from markupsafe import Markup

from editor_app.domain.author import AuthorLink
from editor_app.domain.author_links import NAMES, kind_of
from editor_app.paths import resources
from editor_app.render.cards import site_of

_SVG = Markup(
    '<svg class="link-icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">'
    '<path d="{}"/></svg>'
)


@cache
def link_paths() -> dict[str, str]:
    """Return an SVG path on a sheet of 24 by 24 for each kind of link, to be drawn with a pen."""
    return tomllib.loads((resources() / "link-icons.toml").read_text(encoding="utf-8"))


def link_icon(url: str) -> Markup:
    """Return the icon of what an address leads to; it says nothing to screen readers."""
    return _SVG.format(link_paths()[kind_of(url)])


def link_label(link: AuthorLink) -> str:
    """Return what to call a link: as it was labelled, else the network, the mail address or the site."""
    if link.label and link.label != link.url:
        return link.label
    if link.url.lower().startswith("mailto:"):
        return link.url[len("mailto:") :].partition("?")[0]
    return NAMES.get(kind_of(link.url)) or site_of(link.url)
