"""A comment set in lines: what it is about, who said it when, and what was said.

Lines are laid out by hand: a document of Qt for each of some hundred comments takes half a second.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from editor_app.domain.comment_threads import Thread, names_in
from editor_app.domain.review import Comment
from ui.review.comment_words import place_told, resolved, when
from ui.theme import current, fonts, tokens
from ui.theme.people import person_colour

GAP = 3
Run = tuple[str, QTextCharFormat]


class CommentLayout:
    """The lines of one comment in a width in pixels; `place` is left out for an answer."""

    def __init__(self, thread: Thread, said: Comment, names: tuple[str, ...], width: int) -> None:
        parts = [_set(_place(thread), tokens.SIZE_LABEL, width)] if said is thread.first else []
        parts.append(_set(_head(said), tokens.SIZE_LABEL, width))
        parts.append(_set(_text(said.text, names), tokens.SIZE_TOOL, width))
        self._placed: list[tuple[float, QTextLayout]] = []
        y = 0.0
        for part in parts:
            self._placed.append((y, part))
            y += part.boundingRect().height() + GAP
        self.height = round(y - GAP)

    def paint(self, painter: QPainter) -> None:
        """Paint from the painter's origin on."""
        for y, part in self._placed:
            part.draw(painter, QPointF(0, y))


def _place(thread: Thread) -> list[Run]:
    """Return the line that says what a thread is about, and that it is settled."""
    anchor = thread.anchor
    role = "warn" if anchor.gone else "ink" if anchor.quote else "muted"
    runs = [(place_told(anchor), _look(role, "note" if anchor.quote and not anchor.gone else ""))]
    if settled := resolved(thread):
        runs.append((f" · ✓ {settled}", _look("good")))
    return runs


def _head(said: Comment) -> list[Run]:
    look = QTextCharFormat()
    look.setForeground(person_colour(said.by.id or said.by.name))
    look.setFontWeight(QFont.Weight.DemiBold)
    return [(said.by.name, look), (f" · {when(said)}", _look("muted"))]


def _text(text: str, names: tuple[str, ...]) -> list[Run]:
    """Return what was said, with the people it names in bold."""
    named = _look("accent")
    named.setFontWeight(QFont.Weight.DemiBold)
    runs, last = [], 0
    for at, name in names_in(text, names):
        end = at + 1 + len(name)
        runs += [(text[last:at], _look("ink")), (text[at:end], named)]
        last = end
    return [*runs, (text[last:], _look("ink"))]


def _look(role: str, ground: str = "") -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(current.colour(role))
    if ground:
        look.setBackground(current.colour(ground))
    return look


def _set(runs: list[Run], size: int, width: int) -> QTextLayout:
    text = "".join(run for run, _ in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, fonts.sans(size))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_ranges(runs))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() + 1
    layout.endLayout()
    return layout


def _ranges(runs: list[Run]) -> list[QTextLayout.FormatRange]:
    at, found = 0, []
    for text, look in runs:
        made = QTextLayout.FormatRange()
        made.start, made.length = at, len(text.encode("utf-16-le")) // 2  # type: ignore[attr-defined]
        made.format = look  # type: ignore[attr-defined]
        at += made.length  # type: ignore[attr-defined]
        found.append(made)
    return found
