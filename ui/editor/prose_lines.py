"""Which lines of the body are prose: not code in a fence, not indented code, no front matter."""

from PySide6.QtGui import QTextBlock

from editor_app.domain.markdown_list import is_item
from ui.editor.highlighter import IN_FENCE

FARTHEST = 60  # lines one looks back


def is_prose(block: QTextBlock) -> bool:
    """Tell whether somebody writes sentences in this line."""
    if block.userState() == IN_FENCE or block.previous().userState() == IN_FENCE:
        return False
    if block.text().startswith(("    ", "\t")):
        return is_item(block.text()) or _continues_item(block)
    return not _is_front_matter(block)


def _continues_item(block: QTextBlock) -> bool:
    above = block.previous()
    for _ in range(FARTHEST):
        text = above.text()
        if not above.isValid() or (text.strip() and not text.startswith((" ", "\t"))):
            return is_item(text) or text.startswith("[^")
        above = above.previous()
    return False


def _is_front_matter(block: QTextBlock) -> bool:
    if block.document().firstBlock().text() != "---" or block.blockNumber() > FARTHEST:
        return False
    above = block.previous()
    while above.blockNumber() > 0:
        if above.text() == "---":
            return False
        above = above.previous()
    return True
