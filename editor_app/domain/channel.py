"""A channel: where the newsroom publishes, what goes there, and how it looks there."""

from dataclasses import dataclass
from typing import Final, NewType

from editor_app.domain.ids import SectionId
from editor_app.domain.workflow import EXPORTED, Status

ChannelId = NewType("ChannelId", str)

SITE_FORMATS: Final = ("site", "article_json", "json_feed", "rss", "atom", "sitemap", "ninjs", "json_ld")
"""The formats of a new channel, by their names."""
WITHOUT_ADDRESS: Final = ("site", "article_json", "json_feed")
"""Those of them that can do without a site's address."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A named target. Empty title, description, language and address mean: as the newsroom says.

    `sections` empty means all of them. `target` is a folder, a file that ends in ".zip", a git working copy
    ("git+" and its folder), or an address such as "sftp://user@host/path" without any password in it.
    `theme` is the name of a theme, `formats` are names of formats of a bundle.
    """

    id: ChannelId
    name: str
    position: int = 0
    title: str = ""
    description: str = ""
    language: str = ""
    base_url: str = ""
    sections: tuple[SectionId, ...] = ()
    statuses: tuple[Status, ...] = EXPORTED
    theme: str = "news"
    formats: tuple[str, ...] = SITE_FORMATS
    target: str = ""
