"""The masthead: what the newsroom is called, where it publishes, and its sections."""

from dataclasses import replace
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.errors import BadInput
from editor_app.domain.newsroom import Newsroom
from editor_app.export.options import site_root
from editor_app.services import newsroom
from ui.context import Context
from ui.export.sections import SectionList
from ui.models.languages import NAMES, language_name
from ui.record_saver import RecordSaver, Verb
from ui.widgets.choice import Choice, NumberField
from ui.widgets.form import Form
from ui.widgets.labels import label
from ui.widgets.text_area import TextArea


class NewsroomSheet(QWidget):
    """A form that saves by itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._newsroom = Newsroom()
        self._saver = RecordSaver(context, self._verb, self)
        self.title = QLineEdit(self)
        self.description = TextArea(2, 6, parent=self)
        self.address = QLineEdit(self)
        self.language = Choice(self)
        self.zone = Choice(self)
        self.items = NumberField(1, 200, self)
        self.sections = SectionList(context, self)
        self._state = label("", "help", self)
        self._form = Form(self)
        self._build()
        self._connect()
        self._form.setEnabled(not context.library.read_only)
        self.sections.setEnabled(not context.library.read_only)
        self._read()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._saver.flush()

    def _on_newsroom(self, found: Newsroom) -> None:
        if self._saver.unsaved:
            return
        self._newsroom = found
        for line, value in ((self.title, found.title), (self.address, found.base_url)):
            if line.text().strip() != value:
                line.setText(value)
        if self.description.text.strip() != found.description:
            self.description.set_text(found.description)
        if self.language.findData(found.language) < 0:
            self.language.addItem(language_name(found.language), found.language)
        self.language.setCurrentIndex(self.language.findData(found.language))
        if self.zone.findText(found.zone) < 0:
            self.zone.addItem(found.zone)
        self.zone.setCurrentText(found.zone)
        if self.items.value() != found.items_per_page:
            self.items.blockSignals(True)
            self.items.setValue(found.items_per_page)
            self.items.blockSignals(False)
        self._check()

    def _on_edited(self) -> None:
        self._check()
        self._saver.touch()

    def _on_left(self) -> None:
        self._saver.flush()

    def _on_saved(self, saved: Newsroom) -> None:
        self._newsroom = saved

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.newsroom and initiator is not self:
            self._read()

    def _read(self) -> None:
        self._context.jobs.read(partial(newsroom.get_newsroom, self._context.library), self._on_newsroom)

    def _verb(self) -> Verb:
        self._check()
        return partial(newsroom.save_newsroom, self._context.library, self._written())

    def _written(self) -> Newsroom:
        """Return the newsroom as it is written here; where a value is no good, it stays as it was."""
        known = self._newsroom
        return replace(
            known,
            title=known.title if self._title_row.problem else self.title.text().strip(),
            description=self.description.text.strip(),
            base_url=known.base_url if self._address_row.problem else self.address.text().strip(),
            language=self.language.currentData(),
            zone=known.zone if self._zone_row.problem else self.zone.currentText(),
            items_per_page=self.items.value(),
        )

    def _check(self) -> None:
        nameless = "" if self.title.text().strip() else self.tr("A newsroom needs a name.")
        self._title_row.set_problem(nameless)
        wrong_address = ""
        try:
            site_root(self.address.text())
        except BadInput as error:
            wrong_address = str(error)
        self._address_row.set_problem(wrong_address)
        wrong_zone = (
            "" if self.zone.findText(self.zone.currentText()) >= 0 else self.tr("Choose a known zone.")
        )
        self._zone_row.set_problem(wrong_zone)

    def _build(self) -> None:
        self._fill_choices()
        form = self._form
        self._title_row = form.add_row(self.tr("Name"), self.title)
        form.add_row(
            self.tr("Description"),
            self.description,
            self.tr("One sentence, for the feed and search engines."),
        )
        hint = self.tr("Where the exported pages will stand. Feeds and sharing cards need it.")
        self._address_row = form.add_row(self.tr("Address of the site"), self.address, hint)
        self.address.setPlaceholderText("https://news.example.org")
        form.add_row(self.tr("Language"), self.language)
        self._zone_row = form.add_row(self.tr("Time zone"), self.zone)
        form.add_row(self.tr("Articles on a page of the feed"), self.items)
        above = QHBoxLayout()
        above.addWidget(label(self.tr("Newsroom"), "title", self), 1)
        above.addWidget(self._state, 0, Qt.AlignmentFlag.AlignBottom)
        self._state.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(above)
        layout.addWidget(form)
        layout.addSpacing(8)
        layout.addWidget(label(self.tr("Sections"), "heading", self))
        layout.addWidget(self.sections)
        layout.addStretch(1)

    def _fill_choices(self) -> None:
        for tag, name in NAMES.items():
            self.language.addItem(name, tag)
        self.zone.addItems(sorted(available_timezones()))
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)
        self.description.edited.connect(self._on_edited)
        self.description.left.connect(self._on_left)
        self.items.valueChanged.connect(self._on_edited)
        self.language.activated.connect(self._on_edited)
        self.zone.activated.connect(self._on_edited)
        self.zone.lineEdit().editingFinished.connect(self._on_edited)
        for line in (self.title, self.address):
            line.textEdited.connect(self._on_edited)
            line.editingFinished.connect(self._on_left)
