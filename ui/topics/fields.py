"""The fields of a section, tag or series: name, names in other languages, slug, colour, description."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.topic_record import TopicRecord
from editor_app.domain.topics import LocalName
from ui.models.languages import language_name
from ui.widgets.choice import Choice
from ui.widgets.form import FieldRow, Form
from ui.widgets.text_area import TextArea

LANGUAGES = ("en", "uk")
DOT = 32  # pixels of the picture, drawn at half of it


class TopicFields(QWidget):
    """Says `edited` for each change of the user. Names in languages without a field are kept."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.slug = QLineEdit(self), QLineEdit(self)
        self.names = {language: QLineEdit(self) for language in LANGUAGES}
        self.colour = Choice(self)
        self.description = TextArea(2, parent=self)
        self.slug_row: FieldRow
        self._build()
        self._connect()

    def value(self, of: TopicRecord) -> TopicRecord:
        """Return a record with what is written in the fields."""
        written = [LocalName(tag, text) for tag, line in self.names.items() if (text := line.text().strip())]
        others = [each for each in of.names if each.language not in self.names]
        return replace(
            of,
            name=self.name.text().strip(),
            slug=self.slug.text().strip(),
            colour=self.colour.currentData(),
            description=self.description.text.strip(),
            names=tuple(sorted((*written, *others), key=lambda each: each.language)),
        )

    def show_record(self, record: TopicRecord) -> None:
        """Show a record; a field that shows its value already is left alone."""
        said = {each.language: each.name for each in record.names}
        lines = {self.name: record.name, self.slug: record.slug}
        lines |= {line: said.get(tag, "") for tag, line in self.names.items()}
        for line, text in lines.items():
            if line.text().strip() != text:
                line.setText(text)
        if self.colour.findData(record.colour) < 0:
            self.colour.addItem(_dot(record.colour), record.colour, record.colour)
        self.colour.setCurrentIndex(self.colour.findData(record.colour))
        if self.description.text.strip() != record.description:
            self.description.set_text(record.description)

    def _on_edited(self) -> None:
        self.edited.emit()

    def _colours(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Red"), "#C0392B"),
            (self.tr("Orange"), "#C96A12"),
            (self.tr("Yellow"), "#B58900"),
            (self.tr("Green"), "#2E8B57"),
            (self.tr("Teal"), "#1F8A8A"),
            (self.tr("Blue"), "#2F6FB7"),
            (self.tr("Violet"), "#7A5BB8"),
            (self.tr("Grey"), "#7B8088"),
        ]

    def _build(self) -> None:
        self.colour.addItem(self.tr("No colour"), "")
        for name, colour in self._colours():
            self.colour.addItem(_dot(colour), name, colour)
        form = Form(self)
        form.add_row(self.tr("Name"), self.name)
        for tag, line in self.names.items():
            help_text = self.tr("On pages in this language. Empty: the name above.")
            form.add_row(self.tr("Name · {0}").format(language_name(tag)), line, help_text)
        self.slug_row = form.add_row(
            self.tr("Slug"), self.slug, self.tr("Its address. Former addresses lead here.")
        )
        form.add_row(self.tr("Description"), self.description, self.tr("Stands at the head of its page."))
        form.add_row(self.tr("Colour"), self.colour, self.tr("For the desk alone."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)

    def _connect(self) -> None:
        self.colour.activated.connect(self._on_edited)
        self.description.edited.connect(self._on_edited)
        for line in (self.name, self.slug, *self.names.values()):
            line.textEdited.connect(self._on_edited)


def _dot(colour: str) -> QIcon:
    picture = QPixmap(DOT, DOT)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(4, 4, DOT - 8, DOT - 8)
    painter.end()
    return QIcon(picture)
