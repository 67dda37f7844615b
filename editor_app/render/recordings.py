"""What videos and sounds share on a page: length, captions, texts folded away; and the block of a sound."""

import re
from xml.etree.ElementTree import Element

from editor_app.domain.file_kinds import spelt_duration
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.domain.webvtt import plain, public_captions
from editor_app.render.addresses import ROOT, captions_path, file_path
from editor_app.render.elements import add, make
from editor_app.render.words import Words


def sound(media: Media, title: str, description: str, words: Words) -> Element | None:
    """Return the block of a sound of the library, or None when the item is none with a file.

    Empty texts mean: as the media library says. Nothing is loaded before the reader asks.
    """
    if media.kind is not MediaKind.AUDIO or media.file is None:
        return None
    block = make("figure", "sound")
    block.append(player("audio", media, title, words))
    texts(block, media.text, title, description, words)
    return block


def player(tag: str, media: Media, title: str, words: Words) -> Element:
    """Return the player of a local file, with its captions when it has some."""
    element = make(tag)
    element.set("controls", "")
    element.set("preload", "none")
    element.set("src", ROOT + file_path(media))
    element.set("aria-label", title or media.text.title or (words.video if tag == "video" else words.sound))
    if tag == "video" and public_captions(media.text.transcript):
        track = add(element, "track")
        track.set("kind", "captions")
        track.set("src", ROOT + captions_path(media))
        track.set("label", words.captions)
    return element


def texts(block: Element, text: MediaText, title: str, description: str, words: Words) -> None:
    """Put the title, the length and credit, the description and the transcript below a player."""
    title, description = title or text.title, description or text.description
    facts = [spelt_duration(text.duration), _bare(text.credit)]
    spoken = plain(text.transcript)
    if not (title or description or spoken or any(facts)):
        return
    below = add(block, "figcaption")
    if title:
        add(below, "p", "video-title", title)
    if any(facts):
        add(below, "p", "media-facts", " · ".join(filter(None, facts)))
    if description:
        _fold(below, words.show_more, description)
    if spoken:
        _fold(below, words.transcript, spoken).set("class", "transcript")


def _fold(below: Element, summary: str, text: str) -> Element:
    fold = add(below, "details")
    add(fold, "summary", text=summary)
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        add(fold, "p", text=paragraph)
    return fold


def _bare(credit: str) -> str:
    return credit.strip().removeprefix("(").removesuffix(")")
