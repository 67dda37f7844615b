"""Role and biographies of an author in another language, one language at a time."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.author import AuthorTranslation
from ui.models.languages import language_name
from ui.widgets.form import Form
from ui.widgets.segmented import Segmented
from ui.widgets.text_area import TextArea

LANGUAGES = ("uk", "en")


class Translations(QWidget):
    """Says `edited` for each change and `left` when a field is done; an empty field means: as usual."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: dict[str, AuthorTranslation] = {}
        self.which = Segmented([(tag, language_name(tag)) for tag in LANGUAGES], self.tr("Language"), self)
        self.role = QLineEdit(self)
        self.short_biography, self.biography = TextArea(2, 6, parent=self), TextArea(3, 12, parent=self)
        self._build()
        self.which.chosen.connect(self._on_chosen)
        self.role.textEdited.connect(self._on_edited)
        self.role.editingFinished.connect(self.left)
        for area in (self.short_biography, self.biography):
            area.edited.connect(self._on_edited)
            area.left.connect(self.left)

    @property
    def translations(self) -> tuple[AuthorTranslation, ...]:
        """What is said in other languages; a language in which nothing is said is left out."""
        return tuple(each for each in self._said.values() if each != AuthorTranslation(each.language))

    def set_translations(self, translations: Iterable[AuthorTranslation]) -> None:
        """Show these without saying `edited`."""
        wanted = {each.language: each for each in translations}
        if tuple(wanted.values()) != self.translations:
            self._said = wanted
            self._show()

    def _on_chosen(self, tag: str) -> None:
        self.left.emit()
        self._show()

    def _on_edited(self) -> None:
        tag = self.which.value
        self._said[tag] = AuthorTranslation(
            tag, self.role.text().strip(), self.short_biography.text.strip(), self.biography.text.strip()
        )
        self.edited.emit()

    def _show(self) -> None:
        said = self._said.get(self.which.value, AuthorTranslation(self.which.value))
        self.role.setText(said.role)
        self.short_biography.set_text(said.short_biography)
        self.biography.set_text(said.biography)

    def _build(self) -> None:
        form = Form(self)
        form.add_left(self.which)
        form.add_row(self.tr("Role in this language"), self.role)
        form.add_row(self.tr("Short biography in this language"), self.short_biography)
        form.add_row(self.tr("Biography in this language"), self.biography)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
