"""The card of a document: what it is, how long it is, and the link to it."""

from xml.etree.ElementTree import Element

from editor_app.domain.media import Media, MediaKind
from editor_app.render.addresses import ROOT, file_path
from editor_app.render.cards import cut
from editor_app.render.elements import add, make
from editor_app.render.words import Words


def document(media: Media, title: str, description: str, words: Words) -> Element | None:
    """Return the card of a document of the library, or None when the item is none with a file.

    Empty texts mean: as the media library says.
    """
    if media.kind is not MediaKind.DOCUMENT or media.file is None:
        return None
    text = media.text
    block = make("aside", "card document")
    block.set("aria-label", words.document)
    add(block, "span", "document-mark", "PDF").set("aria-hidden", "true")
    beside = add(block, "div", "card-text")
    add(beside, "p", "card-label", words.document)
    headline = title or text.title or text.caption or words.document
    add(add(beside, "p", "card-headline"), "a", text=headline).set("href", ROOT + file_path(media))
    said = description or text.description or (text.caption if text.caption != headline else "")
    if said:
        add(beside, "p", "card-excerpt", cut(said))
    facts = ["PDF", words.page_count(media.file.pages), words.file_size(media.file.byte_size), text.credit]
    add(beside, "p", "card-source", " · ".join(filter(None, facts)))
    return block
