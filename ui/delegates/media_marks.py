"""The marks of a media item in a list: what it lacks, its rating, its label, what needs care."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from editor_app.domain.media import Label, Media, MediaKind
from editor_app.domain.media_query import EXPIRING_DAYS
from ui.delegates.quick_text import MEDIUM, paint_line, width_of
from ui.models.media_choices import LABEL_COLOURS, LABELS
from ui.models.media_list import lacks_alt, lacks_credit
from ui.theme import current, icons, tokens

KIND_ICONS = {MediaKind.VIDEO: "play", MediaKind.AUDIO: "speaker-high", MediaKind.DOCUMENT: "file-pdf"}
DISC = 22


def lacks(media: Media) -> str:
    """Return what an item lacks, or what is wrong with it, in a word or two; or nothing."""
    rights = rights_state(media)
    if rights:
        return rights
    if lacks_alt(media) and lacks_credit(media):
        return QCoreApplication.translate("media", "No alt text, no credit")
    if lacks_alt(media):
        return QCoreApplication.translate("media", "No alt text")
    return QCoreApplication.translate("media", "No credit") if lacks_credit(media) else ""


def rights_state(media: Media) -> str:
    """Return whether the rights of an item have ended or will end soon, in a word or two; or nothing."""
    ends = media.text.rights.expires
    if ends is None:
        return ""
    today = datetime.now(UTC).astimezone().date()
    if ends < today:
        return QCoreApplication.translate("media", "Rights expired")
    if ends <= today + timedelta(days=EXPIRING_DAYS):
        left = (ends - today).days
        return QCoreApplication.translate("media", "Rights end in {0} days", None, left).format(left)
    return ""


def careful_icons(media: Media) -> list[str]:
    """Return the icons of what must be handled with care."""
    return [
        name
        for name, is_so in (("eye-slash", media.text.sensitive), ("shield-check", media.text.protected))
        if is_so
    ]


def paint_careful(painter: QPainter, place: QRect, media: Media) -> None:
    """Paint discs with the icons of care into the upper right corner of a picture."""
    left = place.right() - DISC - 4
    for name in careful_icons(media):
        _paint_disc(painter, QRect(left, place.top() + 5, DISC, DISC), name, "stop")
        left -= DISC + 4


def paint_kind(painter: QPainter, place: QRect, media: Media) -> None:
    """Paint a disc with the icon of what is no picture into the middle of its place."""
    if media.kind in KIND_ICONS:
        ground = QRect(0, 0, 36, 36)
        ground.moveCenter(place.center())
        _paint_disc(painter, ground, KIND_ICONS[media.kind], "ink")


def paint_label(painter: QPainter, left: int, middle: int, media: Media, *, named: bool = True) -> int:
    """Paint the colour label with its word at a height; return the width it took, 0 without one."""
    label = media.text.label
    if label is Label.NONE:
        return 0
    word = QCoreApplication.translate("media", LABELS[label]) if named else ""
    room = width_of(word, tokens.SIZE_LABEL, MEDIUM)
    width = room + (26 if named else 18)
    ground = QRect(left, middle - 9, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current.colour("surface"))
    painter.drawRoundedRect(ground, 9, 9)
    painter.setBrush(QColor(LABEL_COLOURS[label]))
    painter.drawEllipse(left + 4, middle - 5, 10, 10)
    painter.setPen(current.colour("ink"))
    paint_line(painter, QRect(left + 18, ground.top(), room + 2, 18), word, tokens.SIZE_LABEL, MEDIUM)
    return width


def paint_rating(painter: QPainter, right: int, top: int, media: Media, *, grounded: bool = False) -> int:
    """Paint the stars so that they end at `right`; return the width they took, 0 without any.

    On a picture they are `grounded`, or they could not be told from it.
    """
    if not media.text.rating:
        return 0
    stars = "★" * media.text.rating
    place = QRect(right - 100, top, 100, 16)
    if grounded:
        ground = QRect(QPoint(), QSize(width_of(stars, tokens.SIZE_LABEL) + 8, 16))
        ground.moveTopRight(place.topRight() + QPoint(4, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.colour("surface"))
        painter.drawRoundedRect(ground, 8, 8)
    painter.setPen(current.colour("warn"))
    return paint_line(painter, place, stars, tokens.SIZE_LABEL, right=True)


def spoken_marks(media: Media) -> str:
    """Return all marks as words, for tool-tips and screen readers."""
    said = [lacks(media)]
    if media.text.rating:
        said.append(QCoreApplication.translate("media", "{0} of 5 stars").format(media.text.rating))
    if media.text.label is not Label.NONE:
        said.append(QCoreApplication.translate("media", LABELS[media.text.label]))
    if media.text.sensitive:
        said.append(QCoreApplication.translate("media", "Sensitive"))
    if media.text.protected:
        said.append(QCoreApplication.translate("media", "Protected source"))
    return ", ".join(filter(None, said))


def _paint_disc(painter: QPainter, ground: QRect, icon: str, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current.colour("surface"))
    painter.drawEllipse(ground)
    edge = ground.width() // 4
    icons.paint(painter, ground.adjusted(edge, edge, -edge, -edge), icon, role)
