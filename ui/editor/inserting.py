"""Putting pictures, videos and cards into a body: choose, and the right line of Markdown appears."""

from PySide6.QtCore import QObject

from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media, MediaKind
from editor_app.services.lists import ArticleRow
from ui.context import Context
from ui.editor.body_edit import BodyEdit
from ui.models.media_list import MediaFilter
from ui.pickers.article_picker import ArticlePicker
from ui.pickers.media_picker import MediaPicker


class Inserter(QObject):
    """Opens the pickers over the editor and writes what was picked."""

    def __init__(
        self, context: Context, article: ArticleId, body: BodyEdit, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._article, self._body = context, article, body

    def choose_picture(self) -> None:
        """Let the user choose a picture of the library, or take one in."""
        self._choose(MediaFilter.PICTURES)

    def choose_video(self) -> None:
        """Let the user choose a video of the library."""
        self._choose(MediaFilter.VIDEOS)

    def choose_article(self) -> None:
        """Let the user choose the article a related card shows."""
        if self._body.isReadOnly():
            return
        picker = ArticlePicker(self._context, self._article, self._body.window())
        picker.picked.connect(self.insert_article)
        picker.open()

    def insert_media(self, media: Media) -> None:
        """Write the block of a picture or a video."""
        self._body.insert_block(media_block(media))

    def insert_article(self, row: ArticleRow) -> None:
        """Write the related card of an article."""
        self._body.insert_block(f"[{_inside(row.headline or row.slug)}](article:{row.id})")

    def _choose(self, wanted: MediaFilter) -> None:
        if self._body.isReadOnly():
            return
        picker = MediaPicker(self._context, wanted, self._body.window())
        picker.picked.connect(self.insert_media)
        picker.open()


def media_block(media: Media) -> str:
    """Return the line for a media item. Its caption and credit stay in the library, where they can change."""
    kind = "video" if media.kind is MediaKind.VIDEO else "media"
    return f"![{_inside(media.text.alt)}]({kind}:{media.id})"


def _inside(text: str) -> str:
    """Return a text that can stand between brackets."""
    return " ".join(text.split()).replace("[", "(").replace("]", ")")
