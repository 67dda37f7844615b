"""The packet that leaves with a picture: XMP and IIM, made of the written allow-list and nothing else."""

import re
from dataclasses import dataclass
from typing import Final

from editor_app.domain.media import Media, MediaText
from editor_app.pictures.leaving import iim_block, xmp_packet
from editor_app.pictures.leaving.allowed import (
    ALT,
    CAPTION,
    COPYRIGHT,
    CREATOR,
    CREDIT,
    LIMITS,
    SOURCE_TYPE,
    Said,
)
from editor_app.pictures.plain_text import tidy

_SHORTEST_NAME: Final = 3  # letters; initials are in too many words
_LONGEST_XMP: Final = 60_000  # bytes; a JPEG segment holds 65,502 of a packet


@dataclass(frozen=True, slots=True)
class Packet:
    """The XMP and IIM that a published picture carries; both empty where there is nothing to say."""

    xmp: bytes = b""
    iim: bytes = b""


def packet_for(media: Media, language: str = "") -> Packet:
    """Return what a published form of this item may say; the same record gives the same bytes.

    With a language, caption and alt are those for its articles; without one they are the record's own, and
    XMP has those in other languages beside them. The creator of a protected source's picture is left out.
    """
    said = said_of(media.text, language)
    if not any(each.text for each in said):
        return Packet()
    xmp = xmp_packet.written(said)
    if len(xmp) > _LONGEST_XMP:
        xmp = xmp_packet.written(tuple(each for each in said if not each.language))
    return Packet(xmp, iim_block.written(said))


def said_of(text: MediaText, language: str = "") -> tuple[Said, ...]:
    """Return the texts of the allow-list that are not empty; translations have their language."""
    plain = {
        CREDIT: text.credit,
        CREATOR: text.creator,
        CAPTION: text.caption_in(language),
        COPYRIGHT: text.copyright,
        ALT: text.alt_in(language),
        SOURCE_TYPE: text.digital_source_type if text.digital_source_type.isalpha() else "",
    }
    said = [Said(what, value) for what, value in plain.items()]
    if not language:
        said += [Said(CAPTION, each.caption, each.language) for each in text.translations]
        said += [Said(ALT, each.alt, each.language) for each in text.translations]
    tidied = (Said(each.what, tidy(each.text, LIMITS[each.what], lines=True), each.language) for each in said)
    return tuple(each for each in tidied if each.text and not (text.protected and _names(each, text.creator)))


def _names(said: Said, creator: str) -> bool:
    """Tell whether a text is the creator, or has a word of the creator's name in it: too little is better."""
    if said.what == CREATOR:
        return True
    names = {word for word in _words(creator) if len(word) >= _SHORTEST_NAME}
    return not names.isdisjoint(_words(said.text))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
