"""A video with its poster frame, its title, and its description folded away."""

import re
from xml.etree.ElementTree import Element

from editor_app.domain.media import Media, MediaKind
from editor_app.domain.references import References
from editor_app.domain.renditions import scaled
from editor_app.render.addresses import ROOT, video_path
from editor_app.render.cards import site_of
from editor_app.render.elements import add, make, picture
from editor_app.render.words import Words


def video(media: Media, title: str, description: str, references: References, words: Words) -> Element | None:
    """Return the block of a video of the library, or None when the item is no video.

    Empty texts mean: as the media library says. A local file plays in the page, an outside one is a link.
    """
    if media.kind is not MediaKind.VIDEO or not (media.file or media.text.url):
        return None
    poster = references.media(media.text.poster) if media.text.poster else None
    block = make("figure", "video")
    if media.file is not None:
        block.append(_player(media, poster))
    else:
        block.append(_link(media.text.url, poster, words))
    _texts(block, title or media.text.title, description or media.text.description, words)
    return block


def outside_video(url: str, title: str, description: str, words: Words) -> Element:
    """Return the block of a video elsewhere, described by hand; nothing of it is loaded."""
    block = make("figure", "video")
    block.append(_link(url, None, words))
    _texts(block, title, description, words)
    return block


def _player(media: Media, poster: Media | None) -> Element:
    player = make("video")
    player.set("controls", "")
    player.set("preload", "none")
    player.set("src", ROOT + video_path(media))
    if poster is not None and scaled(poster):
        player.set("poster", ROOT + scaled(poster)[-1].path)
    shape = media.file if media.file and media.file.width else poster.file if poster else None
    if shape and shape.width:
        player.set("width", str(shape.width))
        player.set("height", str(shape.height))
    return player


def _link(url: str, poster: Media | None, words: Words) -> Element:
    link = make("a", "video-link")
    link.set("href", url)
    frame = picture(poster, "") if poster is not None else None
    if frame is not None:
        link.append(frame)
    add(link, "span", "video-play", words.watch_on.format(site=site_of(url)))
    return link


def _texts(block: Element, title: str, description: str, words: Words) -> None:
    if not title and not description:
        return
    texts = add(block, "figcaption")
    if title:
        add(texts, "p", "video-title", title)
    if description:
        fold = add(texts, "details")
        add(fold, "summary", text=words.show_more)
        for paragraph in re.split(r"\n\s*\n", description.strip()):
            add(fold, "p", text=paragraph)
