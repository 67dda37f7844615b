"""Ghost’s native cards, as its importer knows them by their classes.

The markup is what the parsers of `@tryghost/kg-default-nodes` look for. In a bookmark the class
`kg-bookmark-author` holds the publisher, and `kg-bookmark-publisher` the author: Ghost means it so.
Ghost 5 knows the same cards by the same classes but for the bookmark, which it only takes from Medium.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from editor_app.domain.media import Media
from editor_app.export.documents import trees
from editor_app.render.elements import add, make

MOST_IN_GALLERY: Final = 9
IN_A_ROW: Final = 3


def html_card(*elements: Element) -> str:
    """Return elements as a card of plain HTML, which Ghost keeps as it is."""
    inside = "".join(trees.outer_html(element) for element in elements)
    return f"<!--kg-card-begin: html-->\n{inside}\n<!--kg-card-end: html-->"


def image_card(figure: Element) -> str:
    """Return a figure with one picture."""
    image, caption = next(figure.iter("img")), next(figure.iter("figcaption"), None)
    card = _card("figure", "kg-image-card", caption)
    card.append(_image(image, "kg-image"))
    if caption is not None:
        card.append(_caption(caption))
    return trees.outer_html(card)


def gallery_cards(figure: Element) -> Iterator[str]:
    """Give galleries of at most nine pictures each; the captions of their pictures stand below together."""
    pictures = [child for child in figure if child.tag == "figure"]
    for start in range(0, len(pictures), MOST_IN_GALLERY):
        yield _gallery(pictures[start : start + MOST_IN_GALLERY])


@dataclass(frozen=True)
class Bookmark:
    """What the card of another page shows; `thumbnail` is an address, or empty."""

    url: str
    title: str
    thumbnail: str = ""
    excerpt: str = ""
    author: str = ""
    publication: str = ""


def bookmark_of(card: Element) -> Bookmark:
    """Return what the card of another article, or of a page elsewhere, says."""
    link = next(card.iter("a"))
    picture = trees.find(card, "card-picture")
    excerpt, author, publication = (
        trees.text_in(trees.find(card, f"card-{name}")) for name in ("excerpt", "author", "publication")
    )
    thumbnail = picture.get("src", "") if picture is not None else ""
    return Bookmark(link.get("href", ""), trees.text_in(link), thumbnail, excerpt, author, publication)


def bookmark_of_video(figure: Element) -> Bookmark:
    """Return what is said of a video that is elsewhere, as of a page there."""
    link = next(figure.iter("a"))
    poster = next(link.iter("img"), None)
    title = trees.text_in(trees.find(figure, "video-title")) or trees.text_in(link)
    facts = trees.text_in(trees.find(figure, "media-facts"))
    thumbnail = poster.get("src", "") if poster is not None else ""
    return Bookmark(link.get("href", ""), title, thumbnail, facts, "", trees.text_in(link))


def video_card(figure: Element, media: Media | None) -> str:
    """Return a video of our own."""
    video = next(figure.iter("video"))
    said = trees.text_in(trees.find(figure, "video-title"))
    facts = trees.text_in(trees.find(figure, "media-facts"))
    caption = make("figcaption", text=" · ".join(filter(None, (said, facts)))) if said or facts else None
    card = _card("figure", "kg-video-card", caption)
    if video.get("poster"):
        card.set("data-kg-thumbnail", video.get("poster", ""))
    box = add(card, "div", "kg-video-container")
    kept = {name: video.get(name, "") for name in ("src", "poster", "width", "height") if video.get(name)}
    player = add(box, "div", "kg-video-player-container")  # this is where Ghost 5 looks
    player.append(Element("video", kept | {"playsinline": "", "preload": "metadata"}))
    if media is not None and media.text.duration:
        add(box, "span", "kg-video-duration", _minutes(media.text.duration))
    if caption is not None:
        card.append(caption)
    return trees.outer_html(card)


def audio_card(figure: Element, media: Media | None) -> str:
    """Return a sound of our own."""
    sound = next(figure.iter("audio"))
    card = make("div", "kg-card kg-audio-card")
    box = add(card, "div", "kg-audio-player-container")
    box.append(Element("audio", {"src": sound.get("src", ""), "preload": "metadata"}))
    title = trees.text_in(trees.find(figure, "video-title")) or sound.get("aria-label", "")
    add(box, "div", "kg-audio-title", title)
    if media is not None and media.text.duration:
        add(box, "span", "kg-audio-duration", _minutes(media.text.duration))
    return trees.outer_html(card)


def file_card(card: Element, media: Media | None) -> str:
    """Return a document that readers can fetch."""
    link = next(card.iter("a"))
    made = make("div", "kg-card kg-file-card")
    box = add(made, "a", "kg-file-card-container")
    box.set("href", link.get("href", ""))
    contents = add(box, "div", "kg-file-card-contents")
    add(contents, "div", "kg-file-card-title", trees.text_in(link))
    add(contents, "div", "kg-file-card-caption", trees.text_in(trees.find(card, "card-excerpt")))
    facts = add(contents, "div", "kg-file-card-metadata")
    add(facts, "div", "kg-file-card-filename", link.get("href", "").split("/")[-1])
    if media is not None and media.file is not None:
        add(facts, "div", "kg-file-card-filesize", f"{max(1, media.file.byte_size // 1000)} KB")
    return trees.outer_html(made)


def toggle_card(fold: Element) -> str:
    """Return what is folded away (`details`)."""
    card = make("div", "kg-card kg-toggle-card")
    card.set("data-kg-toggle-state", "close")
    heading = add(card, "div", "kg-toggle-heading")
    summary = next(fold.iter("summary"), None)
    add(heading, "h4", "kg-toggle-heading-text", trees.text_in(summary))
    content = add(card, "div", "kg-toggle-content")
    content.extend(child for child in fold if child.tag != "summary")
    return trees.outer_html(card)


def bookmark_card(said: Bookmark) -> str:
    """Return the card of another page."""
    card = make("figure", "kg-card kg-bookmark-card")
    box = add(card, "a", "kg-bookmark-container")
    box.set("href", said.url)
    content = add(box, "div", "kg-bookmark-content")
    add(content, "div", "kg-bookmark-title", said.title)
    add(content, "div", "kg-bookmark-description", said.excerpt)
    facts = add(content, "div", "kg-bookmark-metadata")
    add(facts, "span", "kg-bookmark-author", said.publication)
    add(facts, "span", "kg-bookmark-publisher", said.author)
    if said.thumbnail:
        frame = add(box, "div", "kg-bookmark-thumbnail")
        frame.append(Element("img", {"src": said.thumbnail, "alt": ""}))
    return trees.outer_html(card)


def bookmark_for_ghost_5(said: Bookmark) -> str:
    """Return the card of another page as Medium writes one; it has no author of its own."""
    card = make("div", "graf--mixtapeEmbed")
    link = add(card, "a", "markup--mixtapeEmbed-anchor")
    link.set("href", said.url)
    add(link, "strong", "markup--mixtapeEmbed-strong", said.title)
    add(link, "em", "markup--mixtapeEmbed-em", said.excerpt).tail = " · ".join(
        filter(None, (said.author, said.publication))
    )
    if said.thumbnail:
        picture = add(card, "a", "mixtapeImage")
        picture.set("href", said.url)
        picture.set("style", f"background-image: url({said.thumbnail})")
    return trees.outer_html(card)


def _gallery(pictures: Sequence[Element]) -> str:
    captions = [next(each.iter("figcaption"), None) for each in pictures]
    said = " / ".join(filter(None, map(trees.text_in, captions)))
    caption = make("figcaption", text=said) if said else None
    card = _card("figure", "kg-gallery-card kg-width-wide", caption)
    box = add(card, "div", "kg-gallery-container")
    for start in range(0, len(pictures), IN_A_ROW):
        row = add(box, "div", "kg-gallery-row")
        for picture in pictures[start : start + IN_A_ROW]:
            add(row, "div", "kg-gallery-image").append(_image(next(picture.iter("img")), ""))
    if caption is not None:
        card.append(caption)
    return trees.outer_html(card)


def _card(tag: str, name: str, caption: Element | None) -> Element:
    return make(tag, f"kg-card {name}" + (" kg-card-hascaption" if caption is not None else ""))


def _image(image: Element, name: str) -> Element:
    kept = {each: image.get(each, "") for each in ("src", "alt", "width", "height") if each in image.attrib}
    return Element("img", kept | ({"class": name} if name else {}))


def _caption(caption: Element) -> Element:
    made = make("figcaption")
    made.text = trees.text_in(caption)
    return made


def _minutes(seconds: float) -> str:
    """Return a length as Ghost reads it: minutes and seconds, however long."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
