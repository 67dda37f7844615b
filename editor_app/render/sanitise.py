"""What HTML may leave the renderer: a written list, applied last, to what is really written.

Tested against a corpus of hostile bodies. Pictures and films come from the bundle alone; links lead
to the web, to mail, into the page or into the bundle; everything else is dropped.
"""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

import nh3

from editor_app.render.addresses import ROOT


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


INLINE_TAGS: Final = _names(
    "a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup"
    " time u var wbr"
)
RAW_TAGS: Final = INLINE_TAGS | _names(
    "blockquote caption col colgroup dd div dl dt hr li ol p pre table tbody td tfoot th thead tr ul"
)
BODY_TAGS: Final = RAW_TAGS | _names(
    "aside details figcaption figure h2 h3 h4 h5 h6 img picture source summary audio track video"
)
DROPPED_WHOLE: Final = _names(
    "applet canvas frame frameset iframe math noembed noframes noscript object plaintext script select"
    " style svg template textarea title xmp"
)
CLASSES: Final = _names(
    "align-center align-left align-right avatar card card-author card-excerpt card-headline card-label"
    " card-picture card-publication card-source card-text credit document document-mark facts facts-title"
    " figure footnote footnote-backref footnote-ref gallery media-facts missing pull raw sound table"
    " transcript video video-link video-play video-title"
)
ID_PREFIX: Final = "text-"

_ATTRIBUTES: Final = {
    "*": {"class", "dir", "id", "lang"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "aside": {"aria-label"},
    "audio": {"aria-label", "controls", "preload", "src"},
    "dfn": {"title"},
    "col": {"span"},
    "div": {"aria-label", "role", "tabindex"},
    "figure": {"aria-label", "role"},
    "img": {"alt", "fetchpriority", "height", "loading", "sizes", "src", "srcset", "width"},
    "ol": {"start"},
    "source": {"sizes", "srcset", "type"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "span": {"aria-hidden"},
    "track": {"kind", "label", "src"},
    "video": {"aria-label", "controls", "height", "poster", "preload", "src", "width"},
}
_NUMBERS: Final = {"colspan", "height", "rowspan", "span", "start", "width"}
_FIXED: Final = {
    "dir": {"auto", "ltr", "rtl"},
    "aria-hidden": {"true"},
    "fetchpriority": {"high"},
    "kind": {"captions"},
    "loading": {"lazy"},
    "preload": {"none"},
    "role": {"group"},
    "scope": {"col", "row"},
    "tabindex": {"0"},
    "type": {"image/avif", "image/webp"},
}
_LINK_TO_NOWHERE = re.compile(r'<a((?: (?!href=)[a-z]+="[^"]*")*) rel="noopener">')  # rel needs a href
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOST = re.compile(r"[\w.-]+|\[[0-9A-Fa-f:.]+\]")
_ILLEGAL = re.compile(r'[\x00-\x20\x7f"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})')


@lru_cache(maxsize=8192)
def clean_block(html: str) -> str:
    """Return one block of a body with nothing in it but what a news page needs; tags are balanced."""
    return _clean(html, _cleaner(BODY_TAGS))


@lru_cache(maxsize=256)
def clean_raw(html: str) -> str:
    """Return HTML that was written by hand in a body, without the elements only Dateline itself makes."""
    return _clean(html, _cleaner(RAW_TAGS))


def _clean(html: str, cleaner: nh3.Cleaner) -> str:
    return _LINK_TO_NOWHERE.sub(r"<a\1>", cleaner.clean(html)).strip()


@lru_cache
def _cleaner(tags: frozenset[str]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(tags),
        clean_content_tags=set(DROPPED_WHOLE),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", ROOT.rstrip(":")},
        link_rel="noopener",
        strip_comments=True,
    )


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Return the value an attribute may keep, or None to drop it."""
    if name == "class":
        return " ".join(word for word in value.split() if word in CLASSES) or None
    if name == "id":
        return ID_PREFIX + re.sub(r"\s+", "-", value).removeprefix(ID_PREFIX) if value.strip() else None
    if name == "href":
        return _link(value)
    if name in ("src", "srcset", "poster"):
        return value if _all_internal(value) else None
    if name in _FIXED:
        return value if value in _FIXED[name] else None
    if name in _NUMBERS:
        return value if re.fullmatch(r"[1-9][0-9]{0,4}", value) else None
    if name == "lang":
        return value if _LANGUAGE.fullmatch(value) else None
    return value


def _all_internal(addresses: str) -> bool:
    return all(each.strip().startswith(ROOT) for each in addresses.split(","))


def _link(url: str) -> str | None:
    """Return a link that is allowed and well formed (WHATWG URL), or None."""
    if url.startswith("#"):
        return "#" + ID_PREFIX + _escape(url[1:]).removeprefix(ID_PREFIX) if len(url) > 1 else None
    if url.startswith((ROOT, "mailto:")):
        return _escape(url)
    try:
        parts = urlsplit(url.strip())
        host = parts.netloc.rpartition("@")[2]
        name = host.removesuffix(f":{parts.port}") if parts.port is not None else host
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(name):
        return None
    return _escape(url.strip())


def _escape(url: str) -> str:
    head, mark, fragment = url.partition("#")
    url = head + mark + fragment.replace("#", "%23")
    return _ILLEGAL.sub(lambda found: f"%{ord(found.group()[0]):02X}", url)
