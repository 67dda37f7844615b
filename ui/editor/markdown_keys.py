"""What the formatting keys do to a text: each function is one step of undo."""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.editor import markdown_patterns as md


def toggle_marks(cursor: QTextCursor, mark: str) -> None:
    """Put the mark (`**`, `*`) around the selection or the word at the cursor, or take it away."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    _leave_out_blanks(cursor)
    text = selected(cursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    size = len(mark)
    cursor.beginEditBlock()
    if len(text) > 2 * size and text.startswith(mark) and text.endswith(mark):
        cursor.insertText(text[size:-size])
        end -= 2 * size
    elif _stands_between(cursor, mark):
        cursor.setPosition(start - size)
        cursor.setPosition(end + size, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        start, end = start - size, end - size
    else:
        cursor.insertText(f"{mark}{text}{mark}")
        start, end = start + size, end + size
    cursor.endEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def make_link(cursor: QTextCursor, address: str = "") -> None:
    """Make a link of the selection or the word at the cursor; then its address is selected."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    text = selected(cursor)
    address = address or "https://"
    cursor.insertText(f"[{text}]({address})")
    end = cursor.position() - 1
    if text:
        cursor.setPosition(end - len(address))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(end - len(address) - 2)


def toggle_heading(cursor: QTextCursor, level: int) -> None:
    """Make the line a heading of this level, or plain again."""
    block = cursor.block()
    heading = md.HEADING.match(block.text())
    wished = "" if heading and len(heading.group(1)) == level else "#" * level + " "
    _replace_start(block, heading.end(2) if heading else 0, wished)


def toggle_quote(cursor: QTextCursor) -> None:
    """Make the lines a quotation, or plain again."""
    blocks = _blocks(cursor)
    quoted = all(block.text().startswith(">") for block in blocks if block.text())
    _each(cursor, blocks, lambda block, _: _quote_line(block, unquote=quoted))


def toggle_list(cursor: QTextCursor, *, numbered: bool) -> None:
    """Make the lines items of a list, or plain again."""
    blocks = [block for block in _blocks(cursor) if block.text().strip()] or [cursor.block()]
    kind = str.isdigit if numbered else (lambda sign: not sign.isdigit())
    matches = [md.LIST_ITEM.match(block.text()) for block in blocks]
    listed = all(match and kind(match.group(2)[0]) for match in matches)

    def change(block: QTextBlock, number: int) -> None:
        match = md.LIST_ITEM.match(block.text())
        sign = "" if listed else f"{number}. " if numbered else "- "
        _replace_start(block, match.end() if match else 0, sign)

    _each(cursor, blocks, change)


def insert_block(cursor: QTextCursor, markdown: str) -> None:
    """Put a paragraph of its own at the cursor, blank lines around it, and the cursor behind it."""
    cursor.beginEditBlock()
    if cursor.hasSelection():
        cursor.setPosition(cursor.selectionEnd())
    block = cursor.block()
    if block.text().strip():
        at_start = cursor.atBlockStart()
        if not at_start:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(f"{markdown}\n\n" if at_start else f"\n\n{markdown}\n\n")
    else:
        before = "\n" if block.previous().isValid() and block.previous().text().strip() else ""
        cursor.insertText(f"{before}{markdown}\n\n")
    while not cursor.block().text() and cursor.block().next().isValid():
        cursor.deleteChar()  # one blank line is enough
    cursor.endEditBlock()


def selected(cursor: QTextCursor) -> str:
    """Return the selected text with plain line breaks."""
    return cursor.selectedText().replace("\u2029", "\n")


def _leave_out_blanks(cursor: QTextCursor) -> None:
    """Shrink the selection to its words: a mark beside a blank is no mark."""
    text = selected(cursor)
    if not text.strip():
        return
    start = cursor.selectionStart() + len(text) - len(text.lstrip())
    end = cursor.selectionEnd() - (len(text) - len(text.rstrip()))
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _stands_between(cursor: QTextCursor, mark: str) -> bool:
    size = len(mark)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if (_text_at(cursor, start - size, start), _text_at(cursor, end, end + size)) != (mark, mark):
        return False
    # The inner half of ** is not an emphasis.
    return size > 1 or _text_at(cursor, start - 2, start - 1) != mark


def _text_at(cursor: QTextCursor, start: int, end: int) -> str:
    length = cursor.document().characterCount() - 1
    reader = QTextCursor(cursor.document())
    reader.setPosition(min(max(0, start), length))
    reader.setPosition(min(max(0, end), length), QTextCursor.MoveMode.KeepAnchor)
    return reader.selectedText()


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    blocks = [block]
    while block != last:
        block = block.next()
        blocks.append(block)
    return blocks


def _each(cursor: QTextCursor, blocks: list[QTextBlock], change: Callable[[QTextBlock, int], None]) -> None:
    cursor.beginEditBlock()
    for number, block in enumerate(blocks, 1):
        change(block, number)
    cursor.endEditBlock()


def _quote_line(block: QTextBlock, *, unquote: bool) -> None:
    quote = md.QUOTE.match(block.text())
    _replace_start(block, quote.end() if quote and unquote else 0, "" if unquote else "> ")


def _replace_start(block: QTextBlock, length: int, text: str) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
