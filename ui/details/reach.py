"""What search engines, social networks and push messages say of the article."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.article import ArticleText
from editor_app.domain.excerpt import excerpt
from editor_app.domain.reach import DESCRIPTION_SHOWN, PUSH_SHOWN, SOCIAL_SHOWN, TITLE_SHOWN
from ui.details.part import Part
from ui.widgets.length_bar import LengthBar
from ui.widgets.text_area import TextArea


class ReachPart(Part):
    """Empty fields show what is used instead; a bar below each says how much of it will be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ArticleText()
        self.title = QLineEdit(self)
        self.title_bar = LengthBar(TITLE_SHOWN, self)
        self.description = TextArea(3, 6, parent=self)
        self.description_bar = LengthBar(DESCRIPTION_SHOWN, self)
        self.social = QLineEdit(self)
        self.social_bar = LengthBar(SOCIAL_SHOWN, self)
        self.push = TextArea(2, 5, self.tr("One sentence for the screens of telephones"), self)
        self.push_bar = LengthBar(PUSH_SHOWN, self)
        self._build()
        self.title.textEdited.connect(self._on_seo)
        self.description.edited.connect(self._on_seo)
        self.social.textEdited.connect(self._on_social)
        self.push.edited.connect(self._on_push)

    def show_text(self, text: ArticleText) -> None:
        """Show the fields of this text."""
        self._text = text
        for line, value in ((self.title, text.seo.title), (self.social, text.social_title)):
            if line.text() != value:
                line.setText(value)
        self.description.set_text(text.seo.description)
        self.push.set_text(text.push_text)
        self.title.setPlaceholderText(text.headline)
        self.social.setPlaceholderText(text.headline)
        self.description.setPlaceholderText(excerpt(text, DESCRIPTION_SHOWN))
        self._measure()

    def _on_seo(self) -> None:
        seo = replace(self._text.seo, title=self.title.text(), description=self.description.text)
        self._say("seo", seo)

    def _on_social(self, text: str) -> None:
        self._say("social_title", text)

    def _on_push(self) -> None:
        self._say("push_text", self.push.text)

    def _say(self, field: str, value: object) -> None:
        self._text = replace(self._text, **{field: value})
        self._measure()
        self.edited.emit(field, value)

    def _measure(self) -> None:
        for bar, field in ((self.title_bar, self.title), (self.social_bar, self.social)):
            bar.set_length(len(field.text() or field.placeholderText()))
        self.description_bar.set_length(len(self.description.text or self.description.placeholderText()))
        self.push_bar.set_length(len(self.push.text))

    def _build(self) -> None:
        self.add_row(self.tr("Title for search engines"), self.title).add_below(self.title_bar)
        self.add_row(self.tr("Description for search engines"), self.description).add_below(
            self.description_bar
        )
        self.add_row(self.tr("Title for social networks"), self.social).add_below(self.social_bar)
        self.add_row(self.tr("Push message"), self.push).add_below(self.push_bar)
