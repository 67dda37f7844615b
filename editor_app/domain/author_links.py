"""Which site or social network an author's public address belongs to."""

from enum import StrEnum
from urllib.parse import urlsplit


class LinkKind(StrEnum):
    """What an address leads to; pages and the window show an icon for each."""

    SITE = "site"
    X = "x"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    TELEGRAM = "telegram"
    YOUTUBE = "youtube"
    LINKEDIN = "linkedin"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    THREADS = "threads"
    TIKTOK = "tiktok"
    EMAIL = "email"


NAMES = {
    LinkKind.X: "X",
    LinkKind.FACEBOOK: "Facebook",
    LinkKind.INSTAGRAM: "Instagram",
    LinkKind.TELEGRAM: "Telegram",
    LinkKind.YOUTUBE: "YouTube",
    LinkKind.LINKEDIN: "LinkedIn",
    LinkKind.BLUESKY: "Bluesky",
    LinkKind.MASTODON: "Mastodon",
    LinkKind.THREADS: "Threads",
    LinkKind.TIKTOK: "TikTok",
}
"""What the networks call themselves, in every language."""

_HOSTS = {
    "x.com": LinkKind.X,
    "twitter.com": LinkKind.X,
    "facebook.com": LinkKind.FACEBOOK,
    "fb.com": LinkKind.FACEBOOK,
    "instagram.com": LinkKind.INSTAGRAM,
    "t.me": LinkKind.TELEGRAM,
    "telegram.me": LinkKind.TELEGRAM,
    "youtube.com": LinkKind.YOUTUBE,
    "youtu.be": LinkKind.YOUTUBE,
    "linkedin.com": LinkKind.LINKEDIN,
    "bsky.app": LinkKind.BLUESKY,
    "threads.net": LinkKind.THREADS,
    "threads.com": LinkKind.THREADS,
    "tiktok.com": LinkKind.TIKTOK,
    "medium.com": LinkKind.SITE,  # has names with an @ too, and is no Mastodon
    "substack.com": LinkKind.SITE,
}
_ADDRESSES = ("https://", "http://", "mailto:")


def kind_of(url: str) -> LinkKind:
    """Return what an address leads to; a site that names people `/@name` is taken for a Mastodon."""
    if url.lower().startswith("mailto:"):
        return LinkKind.EMAIL
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return LinkKind.SITE
    labels = host.split(".")
    known = (_HOSTS.get(".".join(labels[start:])) for start in range(len(labels)))
    found = next((kind for kind in known if kind), None)
    if found is None:
        return LinkKind.MASTODON if parts.path.startswith("/@") else LinkKind.SITE
    return found


def is_public_address(url: str) -> bool:
    """Tell whether a link may stand on a page: `javascript:` and its like may not."""
    return url.lower().startswith(_ADDRESSES)
