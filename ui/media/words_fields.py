"""The words of a picture: for those who see it, for those who do not, and for finding it again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor_app.domain.caption_hints import LONGEST_ALT, AltHint, alt_hint
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom
from editor_app.services.newsroom import get_newsroom
from ui.codes.typing import CodeTyping
from ui.context import Context
from ui.media.caption_area import CaptionArea, CodedArea
from ui.media.group import Group
from ui.media.translations import LanguagePart, Translations
from ui.media.value_fields import Area, Line, Words


class WordsFields(Group):
    """Alternative text and caption, also in other languages; headline, long description, keywords."""

    def __init__(
        self, context: Context, written: Callable[[], Media | None], parent: QWidget | None = None
    ) -> None:
        """`written` returns the item with what is in the form now, for templates."""
        super().__init__(parent)
        self._language = "en"
        self.alt = CodedArea(context, 2, 6, self)
        self.caption = CaptionArea(context, written, self._own_language, self)
        self.translations = Translations(context, written, self)
        self.headline = Line(parent=self)
        self.long_description = Area(2, 12, parent=self)
        self.keywords = Words(self.tr("Add a keyword"), self)
        self._build()
        CodeTyping(context, self.headline)
        self.alt.edited.connect(self._say_what_lacks)
        self.caption.edited.connect(self._say_what_lacks)
        self.translations.part_made.connect(self._on_part)
        context.jobs.read(partial(get_newsroom, context.library), self._on_newsroom)

    def show_media(self, media: Media) -> None:
        """Show what the record says."""
        super().show_media(media)
        self._say_what_lacks()

    def _on_newsroom(self, newsroom: Newsroom) -> None:
        self._language = newsroom.language.partition("-")[0]
        self.translations.set_own_language(self._language)

    def _on_part(self, part: LanguagePart) -> None:
        self.field_made.emit(f"alt.{part.language}", part.alt)
        self.field_made.emit(f"caption.{part.language}", part.caption)

    def _own_language(self) -> str:
        return self._language

    def _say_what_lacks(self) -> None:
        sentences = {
            AltHint.MISSING: self.tr("Still missing: readers who cannot see it need it."),
            AltHint.REPEATS: self.tr("Says the same as the caption; say what can be seen."),
            AltHint.TOO_LONG: self.tr(
                "{0} letters; {1} are enough to listen to. The rest may go below."
            ).format(len(self.alt.value), LONGEST_ALT),
            None: self.tr("What the picture shows, for readers who do not see it."),
        }
        self._alt_row.set_help(sentences[alt_hint(self.alt.value, self.caption.value)])

    def _build(self) -> None:
        self._alt_row = self.add_field("alt", self.tr("Alternative text"), self.alt)
        self._alt_row.set_help(" ")
        caption = self.add_field("caption", self.tr("Caption"), self.caption)
        caption.add_below(self.caption.templates)
        caption.layout().setAlignment(self.caption.templates, Qt.AlignmentFlag.AlignLeft)
        self.add_widget(self.translations)
        self._listen("translations", self.translations)
        self.add_field(
            "headline", self.tr("Headline"), self.headline, self.tr("For finding it; never shown.")
        )
        much = self.tr("For charts and crowded scenes: all that is to be seen.")
        self.add_field("long_description", self.tr("Long description"), self.long_description, much)
        self.add_field("keywords", self.tr("Keywords"), self.keywords)
