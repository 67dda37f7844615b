"""What an open article can do beyond holding text: each part is a small object of its own.

A new ability is a new file with a class that takes the context and the editor, connects itself to
`editor.body`, and offers `steps`: what its actions in `ui.actions` do, by their ids.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from ui.context import Context
from ui.editor.formatting import Formatting

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

Step = Callable[[], None]


class EditorPart(Protocol):
    """One ability of the editor."""

    @property
    def steps(self) -> Mapping[str, Step]:
        """What the part can do, by the id of the action."""


def make_parts(context: Context, editor: ArticleEditor) -> list[EditorPart]:
    """Make all parts of an editor; each lives as long as the editor."""
    return [
        Formatting(context, editor),
    ]
