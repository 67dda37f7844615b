"""What can be chosen in a media record, in plain words: consent, colours, where a picture comes from."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from editor_app.domain.media import Consent, Label

CONSENTS = {
    Consent.UNKNOWN: T("media", "Not known"),
    Consent.NOT_NEEDED: T("media", "Not needed"),
    Consent.GIVEN: T("media", "Given"),
    Consent.REFUSED: T("media", "Refused"),
}

LABELS = {
    Label.NONE: T("media", "None"),
    Label.RED: T("media", "Red"),
    Label.YELLOW: T("media", "Yellow"),
    Label.GREEN: T("media", "Green"),
    Label.BLUE: T("media", "Blue"),
    Label.PURPLE: T("media", "Purple"),
}

LABEL_COLOURS = {
    Label.RED: "#C8402F",
    Label.YELLOW: "#D9A514",
    Label.GREEN: "#3F8F5B",
    Label.BLUE: "#3B77C2",
    Label.PURPLE: "#8A57B5",
}
"""Colours that are told apart on light and dark grounds; a word always goes with them."""

SOURCE_TYPES = {
    "": T("media", "Not said"),
    "digitalCapture": T("media", "Photograph, taken with a camera"),
    "computationalCapture": T("media", "Photograph, computed from several shots"),
    "negativeFilm": T("media", "Scan of a negative"),
    "positiveFilm": T("media", "Scan of a slide"),
    "print": T("media", "Scan of a print"),
    "humanEdits": T("media", "Photograph, altered by a person"),
    "algorithmicallyEnhanced": T("media", "Photograph, enhanced by a program"),
    "screenCapture": T("media", "Picture of a screen"),
    "virtualRecording": T("media", "Recording of a virtual event"),
    "composite": T("media", "Put together from several pictures"),
    "compositeCapture": T("media", "Put together from several photographs"),
    "compositeSynthetic": T("media", "Put together, parts of it made by a program"),
    "compositeWithTrainedAlgorithmicMedia": T("media", "Altered with generative AI"),
    "trainedAlgorithmicMedia": T("media", "Made by generative AI"),
    "algorithmicMedia": T("media", "Made by a program, without AI"),
    "dataDrivenMedia": T("media", "Drawn from data, such as a chart or a map"),
    "digitalCreation": T("media", "Drawn by a person on a computer"),
}
"""IPTC's list of digital source types."""


def in_words(options: dict[str, str]) -> list[tuple[str, str]]:
    """Return the pairs of value and word, in the language of the window."""
    return [(value, QCoreApplication.translate("media", word)) for value, word in options.items()]


def label_icon(which: Label) -> QIcon:
    """Return a dot in the colour of a label, or an empty place of the same size."""
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    if which in LABEL_COLOURS:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LABEL_COLOURS[which]))
        painter.drawEllipse(QRectF(3, 3, 10, 10))
        painter.end()
    return QIcon(picture)
