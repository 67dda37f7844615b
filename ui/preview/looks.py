"""Style sheets as the preview serves them: light, dark, or as on paper, whatever the screen is."""

import re
from typing import Final

from ui.preview.paper import MARGIN

LOOKS: Final = ("light", "dark", "print")

_DARK_QUERY: Final = re.compile(rb"\(prefers-color-scheme: ?dark\)")
_EITHER: Final = re.compile(rb"color-scheme: ?light dark")
_WIDE: Final = re.compile(rb"@media \(min-width: ?[^)]*\)")
_SHEET: Final = f"\n@media screen {{ html {{ padding: {MARGIN}mm; background: #fff; }} }}\n".encode()


def dressed(style_sheet: bytes, look: str) -> bytes:
    """Return a style sheet in which the look (`light`, `dark`, `print`) answers for the reader's screen.

    On paper what is meant for print holds, and what is meant for wide screens does not, as a sheet
    without its margins is narrower than that.
    """
    is_dark, is_paper = look == "dark", look == "print"
    style_sheet = _DARK_QUERY.sub(b"all" if is_dark else b"not all", style_sheet)
    style_sheet = _EITHER.sub(b"color-scheme: dark" if is_dark else b"color-scheme: light", style_sheet)
    if is_paper:
        style_sheet = (
            _WIDE.sub(b"@media not all", style_sheet.replace(b"@media print", b"@media all")) + _SHEET
        )
    return style_sheet
