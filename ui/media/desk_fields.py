"""What the picture desk sorts and finds by: rating, colour, place, moment, and how a picture was made."""

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.media.choice_fields import LabelChoice, OneOf
from ui.media.group import Group
from ui.media.stars import Stars
from ui.media.value_fields import Line
from ui.models.media_choices import SOURCE_TYPES, in_words


class DeskFields(Group):
    """None of it leaves, except how a picture was made."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rating = Stars(self)
        self.label = LabelChoice(self)
        self.place = Line(parent=self)
        self.taken = Line("2026-11-22T09:30+02:00", self)
        self.source_type = OneOf(in_words(SOURCE_TYPES), self)
        self.add_field("rating", self.tr("Rating"), self.rating)
        self.add_field("label", self.tr("Colour label"), self.label)
        self.add_field("place", self.tr("Place"), self.place)
        self.add_field("taken", self.tr("Taken"), self.taken)
        told = self.tr("It goes out with the picture; programs can show it to readers.")
        self.add_field("digital_source_type", self.tr("How it was made"), self.source_type, told)
