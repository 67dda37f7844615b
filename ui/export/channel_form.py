"""The fields of a channel: how the newsroom calls itself there, and what goes there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.channel import WITHOUT_ADDRESS, Channel
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import SectionId
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.workflow import EXPORTED, Status
from editor_app.export.options import site_root
from editor_app.render.theme import Theme
from ui.export.check_list import CheckList
from ui.export.connection import Connection
from ui.export.format_words import format_sentence, format_title
from ui.export.target_field import TargetField
from ui.models.languages import NAMES, language_name
from ui.models.status_words import status_word
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.tab_order import TabOrder


@dataclass(frozen=True)
class ChannelFacts:
    """What a channel can choose from: the newsroom's own words, sections, themes, names of formats."""

    newsroom: Newsroom
    sections: Sequence[Section]
    themes: Sequence[Theme]
    formats: Sequence[str]
    taken: Sequence[str] = ()


class ChannelForm(TabOrder):
    """Says `changed` with every edit."""

    changed = Signal()

    def __init__(
        self, channel: Channel, facts: ChannelFacts, connection: Connection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._channel, self._facts = channel, facts
        self.name = QLineEdit(channel.name, self)
        self.target = TargetField(self)
        self.connection = connection
        self.address = QLineEdit(channel.base_url, self)
        self.title = QLineEdit(channel.title, self)
        self.description = QLineEdit(channel.description, self)
        self.language = Choice(self)
        self.theme = Choice(self)
        self.sections = CheckList([(each.id, each.name, "") for each in facts.sections], self)
        self.states = CheckList([(each.value, status_word(each), "") for each in EXPORTED], self)
        self.formats = CheckList(
            [(name, format_title(name), format_sentence(name)) for name in facts.formats], self
        )
        self._build()
        self._show(channel)
        self._connect()
        self._check()

    @property
    def channel(self) -> Channel:
        """The channel as it is written here."""
        chosen, all_sections = self.sections.chosen, self._facts.sections
        some = () if len(chosen) in (0, len(all_sections)) else chosen
        return replace(
            self._channel,
            name=self.name.text().strip(),
            target=self.target.text,
            base_url=self.address.text().strip(),
            title=self.title.text().strip(),
            description=self.description.text().strip(),
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            sections=tuple(SectionId(each) for each in some),
            statuses=tuple(Status(each) for each in self.states.chosen),
            formats=self.formats.chosen,
        )

    @property
    def is_sound(self) -> bool:
        """Whether the channel can be kept as it is written."""
        rows = (self._name_row, self._target_row, self._address_row, self._states_row, self._formats_row)
        return bool(self.name.text().strip()) and not any(row.problem for row in rows)

    def _on_edited(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        name = self.name.text().strip()
        taken = name.casefold() in {each.casefold() for each in self._facts.taken}
        twice = self.tr("There is a channel called {0} already.").format(name) if taken else ""
        nameless = (
            self.tr("A channel needs a name.") if self.name.isModified() else ""
        )  # not before a word is said
        self._name_row.set_problem(twice if name else nameless)
        self._target_row.set_problem(self.target.problem)
        self._address_row.set_problem(self._address_problem())
        self._states_row.set_problem("" if self.states.chosen else self.tr("Choose at least one state."))
        self._formats_row.set_problem(self._formats_problem())
        self.connection.look_at(self.target.target)

    def _address_problem(self) -> str:
        try:
            site_root(self.address.text())
        except BadInput as error:
            return str(error)
        return ""

    def _formats_problem(self) -> str:
        if not self.formats.chosen:
            return self.tr("Choose at least one format.")
        needing = [each for each in self.formats.chosen if each not in WITHOUT_ADDRESS]
        if not needing or self.address.text().strip() or self._facts.newsroom.base_url:
            return ""
        names = ", ".join(format_title(each) for each in needing)
        return self.tr("These need the address of the site: {0}.").format(names)

    def _show(self, channel: Channel) -> None:
        self.target.set_target(channel.target)
        if self.language.findData(channel.language) < 0:
            self.language.addItem(language_name(channel.language), channel.language)
        self.language.setCurrentIndex(self.language.findData(channel.language))
        if self.theme.findData(channel.theme) < 0:
            self.theme.addItem(channel.theme, channel.theme)
        self.theme.setCurrentIndex(self.theme.findData(channel.theme))
        self.sections.choose(channel.sections or self.sections.boxes)
        self.states.choose(channel.statuses)
        self.formats.choose(channel.formats)

    def _build(self) -> None:
        self.setProperty("area", "clear")
        self._fill_choices()
        form = Form(self)
        self._fill_form(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(form)
        layout.addStretch(1)

    def _fill_choices(self) -> None:
        newsroom = self._facts.newsroom
        self.language.addItem(self.tr("As the newsroom: {0}").format(language_name(newsroom.language)), "")
        for tag, name in NAMES.items():
            self.language.addItem(name, tag)
        for theme in self._facts.themes:
            said = f"{theme.title} – {theme.description}" if theme.description else theme.title
            self.theme.addItem(said, theme.name)
        self.title.setPlaceholderText(newsroom.title)
        self.description.setPlaceholderText(newsroom.description)
        self.address.setPlaceholderText(newsroom.base_url or "https://news.example.org")

    def _fill_form(self, form: Form) -> None:
        self._name_row = form.add_row(self.tr("Name"), self.name, self.tr("Only you see it."))
        self._target_row = form.add_row(self.tr("Where it goes"), self.target)
        form.add_widget(self.connection)
        form.add_heading(self.tr("How it looks there"))
        hint = self.tr("Where readers find the pages. Feeds, sitemaps and sharing cards need it.")
        self._address_row = form.add_row(self.tr("Address of the site"), self.address, hint)
        form.add_row(self.tr("Title"), self.title)
        form.add_row(self.tr("Description"), self.description)
        form.add_row(self.tr("Language of the pages"), self.language)
        form.add_row(self.tr("Theme"), self.theme)
        form.add_heading(self.tr("What goes there"))
        sections_row = form.add_row(self.tr("Sections"), self.sections)
        sections_row.setVisible(bool(self._facts.sections))
        self._states_row = form.add_row(self.tr("Articles that are"), self.states)
        self._formats_row = form.add_row(self.tr("Formats"), self.formats)

    def _connect(self) -> None:
        for line in (self.name, self.address, self.title, self.description):
            line.textEdited.connect(self._on_edited)
        for part in (self.target, self.sections, self.states, self.formats):
            part.changed.connect(self._on_edited)
