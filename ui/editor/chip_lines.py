"""Which lines of a body stand for something of the library: a picture, a video, a related card."""

import re
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QTextBlock

from ui.editor.highlighter import IN_FENCE

Kind = Literal["media", "video", "article"]

_MEDIA = re.compile(r"!\[([^\]]*)\]\((media|video):([^)\s]+)(?:\s+\"([^\"]*)\")?\)\s*$")
_CARD = re.compile(r"\[([^\]]*)\]\((article):([^)\s]+)(?:\s+\"([^\"]*)\")?\)\s*$")


@dataclass(frozen=True, slots=True)
class ChipLine:
    """What such a line says. `text` stands between the brackets, `caption` between the quotes."""

    kind: Kind
    reference: str
    text: str
    caption: str

    @property
    def markdown(self) -> str:
        """The line."""
        inside = " ".join(self.text.split()).replace("[", "(").replace("]", ")")
        caption = " ".join(self.caption.split()).replace('"', "”")
        sign = "" if self.kind == "article" else "!"
        title = f' "{caption}"' if caption else ""
        return f"{sign}[{inside}]({self.kind}:{self.reference}{title})"


def chip_line(block: QTextBlock) -> ChipLine | None:
    """Return what a line stands for; None for a line of text.

    A picture or video may have others above and below it; a card stands alone in its paragraph.
    """
    line = read_line(block.text())
    if line is None or block.userState() == IN_FENCE:
        return None
    beside = (block.previous().text(), block.next().text())
    if all(not text.strip() or (line.kind != "article" and _MEDIA.match(text)) for text in beside):
        return line
    return None


def read_line(text: str) -> ChipLine | None:
    """Return what a line says by itself."""
    if not text.startswith(("![", "[")):
        return None
    found = _MEDIA.match(text) or _CARD.match(text)
    if found is None:
        return None
    words, kind, reference, caption = found.groups()
    return ChipLine(kind, reference, words, caption or "")
