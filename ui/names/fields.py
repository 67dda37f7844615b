"""The fields of an entry of the registry: its kind, its forms in each language, a note."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.news_names import NameForm, NameKind, NewsName
from ui.models.languages import language_name
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.text_area import TextArea
from ui.widgets.token_field import TokenField

LANGUAGES = ("en", "uk")


class FormFields:
    """The fields of one language."""

    def __init__(self, form: Form, parent: "NameFields", language: str) -> None:
        self.language = language
        self.name, self.title, self.first = (QLineEdit(parent) for _ in range(3))
        self.avoid = TokenField(_tr("Add a form nobody should write"), parent)
        form.add_heading(language_name(language))
        form.add_row(_tr("Name"), self.name)
        form.add_row(_tr("Title or description"), self.title)
        form.add_row(_tr("At the first mention"), self.first, _tr("With the title, as readers need it."))
        form.add_row(_tr("Forms to avoid"), self.avoid)

    @property
    def value(self) -> NameForm:
        """What is written."""
        texts = (line.text() for line in (self.name, self.title, self.first))
        return NameForm(self.language, *texts, self.avoid.tokens)

    def show_form(self, form: NameForm) -> None:
        """Show a form; a field that shows its value already is left alone."""
        shown = ((self.name, form.name), (self.title, form.title), (self.first, form.first))
        for line, text in shown:
            if line.text().strip() != text:
                line.setText(text)
        if self.avoid.tokens != form.avoid:
            self.avoid.set_tokens(form.avoid)


class NameFields(QWidget):
    """Says `edited` for each change of the user. Languages without fields are kept as they are."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Choice(self)
        for value, text in self.kinds().items():
            self.kind.addItem(text, value)
        self.note = TextArea(2, parent=self)
        form = Form(self)
        form.add_row(self.tr("Kind"), self.kind)
        self.forms = [FormFields(form, self, language) for language in LANGUAGES]
        form.add_heading(self.tr("For colleagues"))
        form.add_row(self.tr("Note"), self.note, self.tr("Never shown to readers."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self._connect()

    def kinds(self) -> dict[str, str]:
        """Return the words for each kind."""
        return {
            NameKind.PERSON.value: self.tr("Person"),
            NameKind.PLACE.value: self.tr("Place"),
            NameKind.ORGANISATION.value: self.tr("Organisation"),
        }

    def value(self, of: NewsName) -> NewsName:
        """Return an entry with what is written in the fields."""
        others = tuple(form for form in of.forms if form.language not in LANGUAGES)
        forms = (*(fields.value for fields in self.forms), *others)
        return NewsName(of.id, NameKind(self.kind.currentData()), forms, self.note.text)

    def show_entry(self, entry: NewsName) -> None:
        """Show an entry without saying `edited`."""
        self.kind.setCurrentIndex(self.kind.findData(entry.kind.value))
        for fields in self.forms:
            fields.show_form(entry.form_in(fields.language) or NameForm(fields.language, ""))
        if self.note.text.strip() != entry.note:
            self.note.set_text(entry.note)

    def _on_edited(self) -> None:
        self.edited.emit()

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_edited)
        self.note.edited.connect(self._on_edited)
        for fields in self.forms:
            fields.avoid.tokens_changed.connect(self._on_edited)
            for line in (fields.name, fields.title, fields.first):
                line.textEdited.connect(self._on_edited)


def _tr(text: str) -> str:
    return QCoreApplication.translate("names", text)
