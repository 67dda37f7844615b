"""Where the article stands in the paper: section, language, series, tags, address, dateline."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes
from editor_app.domain.ids import SectionId, SeriesId
from editor_app.domain.newsroom import Section
from editor_app.domain.topic_record import TopicKind
from editor_app.domain.topics import Series
from editor_app.services import sections, topics
from editor_app.services.topics import ListedTopic
from ui.context import Context
from ui.details.part import Part
from ui.details.slug_field import SlugField
from ui.details.translation_field import TranslationField
from ui.models.languages import NAMES, language_name
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.form import FieldRow
from ui.widgets.token_field import TokenField


class PlacePart(Part):
    """Section, language, series, tags, slug, short headline, and the dateline."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text = ArticleText()
        self.section = Choice(self)
        self.series = Choice(self)
        self.language = Choice(self)
        self.tags = TokenField(self.tr("Add a tag"), self)
        self.slug = SlugField(context, self)
        self.translation = TranslationField(context, self)
        self.short_headline = QLineEdit(self)
        self.place = QLineEdit(self)
        self.date = DateField(self)
        self._build()
        self._connect()
        self._load_sections()
        self._load_topics()

    def show_text(self, text: ArticleText) -> None:
        """Show the fields of this text."""
        self._text = text
        self.section.setCurrentIndex(max(0, self.section.findData(text.section or "")))
        self.series.setCurrentIndex(max(0, self.series.findData(text.series or "")))
        self._show_language(text.language)
        if self.tags.tokens != text.tags:
            self.tags.set_tokens(text.tags)
        self.slug.show_slug(text.slug)
        self.translation.show_original(text.translation_of)
        _show(self.short_headline, text.short_headline)
        self.short_headline.setPlaceholderText(text.headline)
        _show(self.place, text.dateline.place)
        self.date.set_date(text.dateline.date)

    def show_article(self, article: Article) -> None:
        """Let the slug and the translation know whose they are."""
        self.slug.set_article(article.id)
        self.translation.set_article(article.id)

    def _on_section(self) -> None:
        chosen = self.section.currentData()
        self._say("section", SectionId(chosen) if chosen else None)

    def _on_series(self) -> None:
        chosen = self.series.currentData()
        self._say("series", SeriesId(chosen) if chosen else None)

    def _on_language(self) -> None:
        self._say("language", self.language.currentData())

    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self._say("tags", tags)

    def _on_slug(self, slug: str) -> None:
        self._say("slug", slug)

    def _on_translation(self, original: object) -> None:
        self._say("translation_of", original)

    def _on_short_headline(self, text: str) -> None:
        self._say("short_headline", text)

    def _on_place(self, place: str) -> None:
        self._say("dateline", replace(self._text.dateline, place=place))

    def _on_date(self, date: object) -> None:
        self._say("dateline", replace(self._text.dateline, date=date))

    def _on_misread(self, written: str) -> None:
        sentence = self.tr("“{0}” is not a date. It looks like 2026-11-22.").format(written)
        self._date_row.set_problem(sentence if written else "")

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.sections:
            self._load_sections()
        if changes.topics:
            self._load_topics()

    def _on_sections(self, found: list[Section]) -> None:
        self.section.clear()
        self.section.addItem(self.tr("No section"), "")
        for one in found:
            self.section.addItem(one.name, one.id)
        self.section.setCurrentIndex(max(0, self.section.findData(self._text.section or "")))

    def _on_all_series(self, found: list[Series]) -> None:
        self.series.clear()
        self.series.addItem(self.tr("No series"), "")
        for one in found:
            self.series.addItem(one.name, one.id)
        self.series.setCurrentIndex(max(0, self.series.findData(self._text.series or "")))

    def _on_all_tags(self, found: list[ListedTopic]) -> None:
        self.tags.set_suggestions([each.record.name for each in found])

    def _say(self, field: str, value: object) -> None:
        self._text = replace(self._text, **{field: value})
        self.edited.emit(field, value)

    def _load_sections(self) -> None:
        self._context.jobs.read(partial(sections.list_sections, self._context.library), self._on_sections)

    def _load_topics(self) -> None:
        self._context.jobs.read(partial(topics.list_series, self._context.library), self._on_all_series)
        tags = partial(topics.list_topics, self._context.library, TopicKind.TAG)
        self._context.jobs.read(tags, self._on_all_tags)

    def _show_language(self, tag: str) -> None:
        if self.language.findData(tag) < 0:
            self.language.addItem(language_name(tag), tag)
        self.language.setCurrentIndex(self.language.findData(tag))

    def _build(self) -> None:
        for tag, name in NAMES.items():
            self.language.addItem(name, tag)
        pair = _side_by_side(
            FieldRow(self.tr("Section"), self.section, parent=self),
            FieldRow(self.tr("Language"), self.language, parent=self),
        )
        self.add_widget(pair)
        self.add_row(self.tr("Translation of"), self.translation)
        self.add_row(self.tr("Series"), self.series)
        self.add_row(self.tr("Tags"), self.tags)
        self.slug.row = self.add_row(self.tr("Slug"), self.slug)
        self.add_row(self.tr("Short headline"), self.short_headline)
        self._date_row = FieldRow(self.tr("Date"), self.date, parent=self)
        self.place.setPlaceholderText(self.tr("No place"))
        self.add_widget(_side_by_side(FieldRow(self.tr("Place"), self.place, parent=self), self._date_row))

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self.date.changed.connect(self._on_date)
        self.date.misread.connect(self._on_misread)
        self.language.activated.connect(self._on_language)
        self.place.textEdited.connect(self._on_place)
        self.section.activated.connect(self._on_section)
        self.series.activated.connect(self._on_series)
        self.short_headline.textEdited.connect(self._on_short_headline)
        self.slug.changed.connect(self._on_slug)
        self.tags.tokens_changed.connect(self._on_tags)
        self.translation.changed.connect(self._on_translation)


def _side_by_side(left: QWidget, right: QWidget) -> QWidget:
    holder = QWidget(left.parentWidget())
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(left, 1)
    layout.addWidget(right, 1)
    return holder


def _show(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
