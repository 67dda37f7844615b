"""The addresses of pasted links: out of their wrappings, and fit for Markdown."""

import re
from typing import Final
from urllib.parse import parse_qs, urlsplit

# Who wraps links, by host (and its subdomains) and path: the parameter that holds the real address.
_WRAPPERS: Final = (
    ("google.com", "/url", ("q", "url")),
    ("facebook.com", "/l.php", ("u",)),
    ("safelinks.protection.outlook.com", "/", ("url",)),
)
_UNFIT = re.compile(r"[\s()<>\[\]\\`|\"*\x00-\x1f]")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def fit_address(href: str) -> str:
    """Return the address a link leads to, fit to stand in Markdown; empty when it leads nowhere we know.

    Known is the web and mail. A place in the page it came from, a script and a file are nowhere.
    """
    address = _unwrapped("".join(href.split("\n")).strip())
    if not address.lower().startswith(("http://", "https://", "mailto:")):
        return ""
    address = _UNFIT.sub(_percent, address)
    return _ENTITY.sub("&amp;", address)


def _unwrapped(href: str) -> str:
    try:
        parts = urlsplit(href)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return href
    for owner, path, names in _WRAPPERS:
        if (host == owner or host.endswith("." + owner)) and parts.path == path:
            found = parse_qs(parts.query)
            inner = next((found[name][0] for name in names if name in found), "")
            return inner if inner.startswith(("http://", "https://")) else href
    return href


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found.group().encode())
