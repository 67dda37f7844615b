"""A video with its poster frame, its title, and its description folded away."""

from xml.etree.ElementTree import Element

from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.domain.references import References
from editor_app.domain.renditions import scaled
from editor_app.render.addresses import ROOT
from editor_app.render.cards import site_of
from editor_app.render.elements import add, make, picture
from editor_app.render.recordings import player, texts
from editor_app.render.words import Words


def video(media: Media, title: str, description: str, references: References, words: Words) -> Element | None:
    """Return the block of a video of the library, or None when the item is no video.

    Empty texts mean: as the media library says. A local file plays in the page, with the captions of its
    record; an outside one is a link that names the host. Nothing is loaded before the reader asks.
    """
    if media.kind is not MediaKind.VIDEO or not (media.file or media.text.url):
        return None
    poster = references.media(media.text.poster) if media.text.poster else None
    block = make("figure", "video")
    if media.file is not None:
        block.append(_player(media, title, poster, words))
    else:
        block.append(_link(media.text.url, poster, words))
    texts(block, media.text, title, description, words)
    return block


def outside_video(url: str, title: str, description: str, words: Words) -> Element:
    """Return the block of a video elsewhere, described by hand; nothing of it is loaded."""
    block = make("figure", "video")
    block.append(_link(url, None, words))
    texts(block, MediaText(), title, description, words)
    return block


def _player(media: Media, title: str, poster: Media | None, words: Words) -> Element:
    element = player("video", media, title, words)
    if poster is not None and scaled(poster):
        element.set("poster", ROOT + scaled(poster)[-1].path)
    shape = media.file if media.file and media.file.width else poster.file if poster else None
    if shape and shape.width:
        element.set("width", str(shape.width))
        element.set("height", str(shape.height))
    return element


def _link(url: str, poster: Media | None, words: Words) -> Element:
    link = make("a", "video-link")
    link.set("href", url)
    frame = picture(poster, "") if poster is not None else None
    if frame is not None:
        link.append(frame)
    add(link, "span", "video-play", words.watch_on.format(site=site_of(url)))
    return link
