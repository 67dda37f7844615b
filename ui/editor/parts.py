"""What an open article can do beyond holding text: each part is a small object of its own.

A new ability is a new file with a class that takes the context and the editor, connects itself to
`editor.body`, and offers `steps`: what its actions in `ui.actions` do, by their ids.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from ui.context import Context
from ui.editor.casing import Casing
from ui.editor.chips import Chips
from ui.editor.code_menu import CodeMenu
from ui.editor.codes import CodeReplacements
from ui.editor.comment_marks import CommentMarks
from ui.editor.copying import Copying
from ui.editor.focus_mode import FocusMode
from ui.editor.formatting import Formatting
from ui.editor.headline_length import HeadlineLength
from ui.editor.insert_menu import InsertMenu
from ui.editor.list_keys import ListKeys
from ui.editor.mention_menu import MentionMenu
from ui.editor.moving import Moving
from ui.editor.name_completion import NameCompletion
from ui.editor.outline import Outline
from ui.editor.pasting import Pasting
from ui.editor.selecting import Selecting
from ui.editor.smart_typing import SmartTyping
from ui.editor.stepping import Stepping
from ui.editor.suggesting import Suggesting
from ui.editor.tables import Tables
from ui.editor.toolbar import Toolbar
from ui.editor.typewriter import Typewriter
from ui.editor.zoom import Zoom
from ui.find.part import Finding
from ui.spelling.part import Spelling

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
        InsertMenu(context, editor),
        MentionMenu(context, editor),
        Spelling(context, editor),
        Finding(context, editor),
        CodeMenu(context, editor),
        NameCompletion(context, editor),
        CodeReplacements(context, editor),
        SmartTyping(context, editor),
        Tables(context, editor),
        ListKeys(context, editor),
        Moving(context, editor),
        Casing(context, editor),
        Selecting(context, editor),
        Stepping(context, editor),
        Suggesting(context, editor),
        HeadlineLength(context, editor),
        Copying(context, editor),
        Outline(context, editor),
        Toolbar(context, editor),
        Typewriter(context, editor),
        Zoom(context, editor),
        Pasting(context, editor),
        Chips(context, editor),
        CommentMarks(context, editor),  # its signs lie over the chips
        FocusMode(context, editor),  # its veil lies over the chips
    ]
