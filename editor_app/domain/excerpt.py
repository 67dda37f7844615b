"""Cut excerpts: the few words of a story that a card or a feed shows."""

import re

from editor_app.domain.article import ArticleText
from editor_app.domain.boxes import MARKED

LENGTH = 180

_BLOCK_SIGNS = re.compile(r"^\s*(?:(?:[#>*+-]+|\d+\.)\s+)+", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_NOTE = re.compile(r"\[\^[^\]]*\]")
_MARKS = re.compile(r"[*_`~]+|</?[a-zA-Z][^>]*>")


def excerpt(text: ArticleText, length: int = LENGTH) -> str:
    """Return the standfirst, or else the first paragraph of the body, cut to `length` characters."""
    return cut(text.standfirst.strip() or first_paragraph(text.body), length)


def cut(text: str, length: int) -> str:
    """Return the text on one line, cut between two words with an ellipsis when it is too long."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    whole_words = line[:length].rpartition(" ")[0] or line[: length - 1]
    return whole_words.rstrip(" ,;:–—-.") + "…"


def first_paragraph(body: str) -> str:
    """Return the first paragraph that is prose, without its Markdown signs; boxes stand beside the story."""
    for block in re.split(r"\n\s*\n", body):
        if block.lstrip().startswith(("![", "#", "|", "```", "<", "[^")) or MARKED.match(block):
            continue
        plain = plain_text(block)
        if plain:
            return plain
    return ""


def plain_text(markdown: str) -> str:
    """Return a piece of Markdown as a reader would say it aloud: no signs, no addresses."""
    unmarked = _MARKS.sub("", _LINK.sub(r"\1", _NOTE.sub("", _BLOCK_SIGNS.sub("", MARKED.sub("", markdown)))))
    return " ".join(unmarked.split())
