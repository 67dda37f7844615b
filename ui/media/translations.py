"""What is said of an item in other languages: an alternative text and a caption for each."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from editor_app.domain.media import Media, Translation
from ui.context import Context
from ui.media.caption_area import CaptionArea, CodedArea
from ui.models.languages import NAMES, language_name
from ui.widgets.buttons import IconButton, button
from ui.widgets.form import Form
from ui.widgets.labels import label


class Translations(QWidget):
    """One part for each language; a menu adds another. Says `part_made` with each new part."""

    edited = Signal()
    left = Signal()
    part_made = Signal(object)  # LanguagePart

    def __init__(
        self, context: Context, written: Callable[[], Media | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._written = context, written
        self._own = ""
        self._parts: dict[str, LanguagePart] = {}
        self.add = button(self.tr("Add a language"), "quiet", "translate", self)
        self._menu = QMenu(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._on_menu)

    @property
    def value(self) -> tuple[Translation, ...]:
        """What is written, in the order of the parts; a language without words is none."""
        said = (part.value for part in self._parts.values())
        return tuple(each for each in said if each.alt or each.caption)

    def set_own_language(self, language: str) -> None:
        """Hear which language the fields above are in; it is not offered here."""
        self._own = language

    def show_value(self, value: tuple[Translation, ...]) -> None:
        """Show these languages; a part that is there already is used again."""
        if value == self.value and len(value) == len(self._parts):
            return
        said = {each.language: each for each in value}
        for language in [*self._parts]:
            if language not in said:
                self._drop(language)
        for language, each in said.items():
            (self._parts.get(language) or self._make(language)).show_value(each)

    def add_language(self, language: str) -> None:
        """Make room for another language and put the cursor there."""
        part = self._parts.get(language) or self._make(language)
        part.alt.setFocus()

    def _on_menu(self) -> None:
        self._menu.clear()
        for language in dict.fromkeys(("uk", "en", *NAMES)):
            if language != self._own and language not in self._parts:
                action = self._menu.addAction(language_name(language))
                action.setData(language)
                action.triggered.connect(self._on_language)

    def _on_language(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.add_language(action.data())

    def _on_removed(self, language: str) -> None:
        said = self._parts[language].value
        self._drop(language)
        self.add.setFocus()
        if said.alt or said.caption:
            self.edited.emit()
            self.left.emit()

    def _make(self, language: str) -> "LanguagePart":
        part = LanguagePart(self._context, language, self._written, self)
        self._parts[language] = part
        self._column.insertWidget(self._column.count() - 1, part)
        part.show()
        part.edited.connect(self.edited)
        part.left.connect(self.left)
        part.removed.connect(self._on_removed)
        self.part_made.emit(part)
        return part

    def _drop(self, language: str) -> None:
        part = self._parts.pop(language)
        part.hide()
        part.deleteLater()


class LanguagePart(Form):
    """Alternative text and caption in one language."""

    edited = Signal()
    left = Signal()
    removed = Signal(str)

    def __init__(
        self, context: Context, language: str, written: Callable[[], Media | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.language, self._written = language, written
        self.alt = CodedArea(context, 2, 6, self)
        self.caption = CaptionArea(context, self._written_here, self._own_language, self)
        self._build()
        for area in (self.alt, self.caption):
            area.edited.connect(self.edited)
            area.left.connect(self.left)

    @property
    def value(self) -> Translation:
        """What is written."""
        return Translation(self.language, self.alt.value, self.caption.value)

    def show_value(self, said: Translation) -> None:
        """Show what is said."""
        self.alt.show_value(said.alt)
        self.caption.show_value(said.caption)

    def _on_remove(self) -> None:
        self.removed.emit(self.language)

    def _own_language(self) -> str:
        return self.language

    def _written_here(self) -> Media | None:
        """Return the item as a template for this language sees it: its caption is the one here."""
        media = self._written()
        if media is None:
            return None
        return replace(media, text=replace(media.text, alt=self.alt.value, caption=self.caption.value))

    def _build(self) -> None:
        name = language_name(self.language)
        remove = IconButton("x", self.tr("Remove {0}").format(name), parent=self)
        remove.clicked.connect(self._on_remove)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(name, parent=self), 1)
        head.addWidget(remove)
        self._layout.addLayout(head)
        alt = self.add_row(self.tr("Alternative text"), self.alt)
        caption = self.add_row(self.tr("Caption"), self.caption)
        caption.add_below(self.caption.templates)
        caption.layout().setAlignment(self.caption.templates, Qt.AlignmentFlag.AlignLeft)
        for row in (alt, caption):
            row.field.setAccessibleName(f"{row.field.accessibleName()}, {name}")
