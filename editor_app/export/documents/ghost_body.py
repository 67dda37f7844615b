"""The body of an article as Ghost’s importer takes it: plain HTML with Ghost’s native cards."""

from collections.abc import Callable, Iterator
from html import escape
from typing import Final
from xml.etree.ElementTree import Element

from editor_app.export.documents import ghost_cards as cards
from editor_app.export.documents import trees
from editor_app.export.documents.body import place_links, plain_body
from editor_app.export.documents.common import DocumentSource
from editor_app.export.documents.frame import around
from editor_app.render.page_models import ArticlePage

SITE: Final = "__GHOST_URL__"
"""What Ghost puts its own address in the place of."""

Writer = Callable[[cards.Bookmark], str]

_PLAIN: Final = frozenset(("p", "blockquote", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "hr", "pre"))
_KINDS: Final = {"jpg": "images", "pdf": "files"}
_RAW_INSIDE: Final = frozenset(("table", "dl", "details", "sub", "ins", "ruby", "time"))


def file_name(path: str) -> str:
    """Return where a medium of the bundle lies in the zip: "content/images/dateline/ID-w1600.jpg".

    The names are unique everywhere, because Ghost puts all imports into the same folders.
    """
    media, name = path.split("/")[1:]
    return f"content/{_KINDS.get(name.rpartition('.')[2], 'media')}/dateline/{media}-{name}"


def address(path: str) -> str:
    """Return the address of a medium in Ghost."""
    return f"{SITE}/{file_name(path)}"


def link_for(source: DocumentSource, path: str) -> str:
    """Return the address in Ghost of a page of the bundle; "" where there will be none."""
    kind, _, rest = path.partition("/")
    slug = rest.partition("/")[0]
    if kind == "articles":
        return f"{SITE}/{slug}/" if slug in source.selected else source.edition.url(path)
    place = {"authors": "author", "sections": "tag", "tags": "tag"}.get(kind)
    return f"{SITE}/{place}/{slug}/" if place else source.edition.url(path)


def ghost_html(source: DocumentSource, page: ArticlePage, bookmark: Writer) -> tuple[str, set[str]]:
    """Return the HTML of an article, and the media it shows as paths of the bundle.

    `bookmark` writes the cards of other pages.
    """
    body = plain_body(source, page.body.blocks)

    def pages(path: str) -> str:
        return link_for(source, path)

    place_links(body, address, pages)
    _drop_way_back(body.root)
    said = around(page)
    blocks = [f"<p><em>{escape(trees.sound(line))}</em></p>" for line in said.before]
    blocks += [written for block in body.root for written in _block(source, block, bookmark)]
    if said.after:
        blocks.append(cards.html_card(*said.after))
    return "\n".join(blocks), body.media


def _block(source: DocumentSource, block: Element, bookmark: Writer) -> Iterator[str]:
    names = trees.css(block)
    if block.tag == "figure":
        yield from _figure(source, block, names, bookmark)
    elif "document" in names:
        yield cards.file_card(block, source.media(_id_in(next(block.iter("a")).get("href", ""))))
    elif "card" in names:
        yield bookmark(cards.bookmark_of(block))
    elif block.tag == "details":
        yield cards.toggle_card(block)
    elif block.tag in _PLAIN and not any(each.tag in _RAW_INSIDE for each in block.iter()):
        for image in block.iter("img"):  # in running text: Ghost makes a card of it
            image.set("class", "kg-image")
        yield trees.outer_html(block)
    else:
        yield cards.html_card(block)


def _figure(
    source: DocumentSource, figure: Element, names: frozenset[str], bookmark: Writer
) -> Iterator[str]:
    if "gallery" in names:
        yield from cards.gallery_cards(figure)
    elif "pull" in names:
        yield _pull(figure)
    elif "video" in names or "sound" in names:
        yield _recording(source, figure, bookmark)
        yield from (cards.toggle_card(fold) for fold in figure.iter("details"))
    elif next(figure.iter("img"), None) is not None:
        yield cards.image_card(figure)
    else:
        yield cards.html_card(figure)


def _recording(source: DocumentSource, figure: Element, bookmark: Writer) -> str:
    player = next((each for each in figure.iter() if each.tag in ("video", "audio")), None)
    if player is None:
        return bookmark(cards.bookmark_of_video(figure))
    media = source.media(_id_in(player.get("src", "")))
    card = cards.video_card if player.tag == "video" else cards.audio_card
    return card(figure, media)


def _pull(figure: Element) -> str:
    """Return a quotation pulled out of the text: Ghost has a second kind of quotation for it."""
    quote, speaker = next(figure.iter("blockquote")), next(figure.iter("figcaption"), None)
    made = Element("blockquote", {"class": "kg-blockquote-alt"})
    made.text = trees.text_in(quote)
    if speaker is not None:
        made.append(Element("br"))
        made[0].tail = f"— {trees.text_in(speaker)}"
    return trees.outer_html(made)


def _id_in(address: str) -> str:
    """Return the id of the medium in an address of Ghost, or in a path of the bundle."""
    return address.rpartition("/")[2].partition("-")[0]


def _drop_way_back(root: Element) -> None:
    """Take the arrows from the footnotes back into the text out: Ghost keeps no ids in running text."""
    for element, parent in list(trees.within(root)):
        if "footnote-backref" in trees.css(element):
            trees.drop(element, parent)
