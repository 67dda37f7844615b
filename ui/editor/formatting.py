"""The formatting keys and the pickers of one open article, by the ids of their actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class Formatting(QObject):
    """Gives the signs of Markdown to the selection, and opens the pickers."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        body, inserter = editor.body, editor.inserter
        self.steps: dict[str, Callable[[], None]] = {
            "write.bold": body.toggle_strong,
            "write.italic": body.toggle_emphasis,
            "write.link": body.make_link,
            "write.heading": partial(body.toggle_heading, 2),
            "write.subheading": partial(body.toggle_heading, 3),
            "write.quote": body.toggle_quote,
            "write.bullets": body.toggle_bullets,
            "write.numbers": body.toggle_numbers,
            "write.picture": inserter.choose_picture,
            "write.video": inserter.choose_video,
            "write.sound": inserter.choose_sound,
            "write.document": inserter.choose_document,
            "write.card": inserter.choose_article,
        }
