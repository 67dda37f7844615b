"""A tile of the people's grid: a large portrait or initials, name, role."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.delegates.article_row import elided
from ui.delegates.author_row import paint_portrait, said_below
from ui.delegates.media_tile import paint_ground
from ui.models.author_list import AuthorRole
from ui.models.thumbnails import Thumbnails
from ui.theme import current, fonts, tokens

TILE = QSize(144, 164)
PORTRAIT = 88


class AuthorTileDelegate(QStyledItemDelegate):
    """Paints tiles of 144 by 164 pixels."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return TILE

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        author = index.data(AuthorRole.AUTHOR)
        if author is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = option.rect.adjusted(4, 4, -4, -4)
        paint_ground(painter, tile, option.state)
        left = tile.center().x() - PORTRAIT // 2
        portrait = index.data(AuthorRole.PORTRAIT)
        picture = self._thumbnails.pixmap(portrait) if portrait else None
        paint_portrait(painter, QRect(left, tile.top() + 10, PORTRAIT, PORTRAIT), author, picture)
        words = QRect(tile.left() + 6, tile.top() + PORTRAIT + 18, tile.width() - 12, 19)
        painter.setFont(fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold))
        painter.setPen(current.colour("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, elided(author.name, painter, words.width()))
        below = words.translated(0, 19)
        painter.setFont(fonts.sans(tokens.SIZE_LABEL))
        painter.setPen(current.colour("muted"))
        said = elided(said_below(author), painter, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()
