"""The sections, tags, series and people there are, known before a menu or a completion asks for them."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.author import Author
from editor_app.domain.changes import Changes
from editor_app.domain.newsroom import Section
from editor_app.services.authors import list_authors
from editor_app.services.lists import Library, tag_names
from editor_app.services.newsroom import get_newsroom
from editor_app.services.sections import list_sections
from ui.context import Context


@dataclass(frozen=True)
class Known:
    """What there is to choose from, and the newsroom's zone (an IANA name)."""

    sections: tuple[Section, ...] = ()
    people: tuple[Author, ...] = ()
    tags: tuple[str, ...] = ()
    zone: str = "UTC"


class LibraryChoices(QObject):
    """Follows the library; says `changed` when there is something else to choose from."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.known = Known()
        context.jobs.changed.connect(self._on_changed)
        self._reload()

    def _reload(self) -> None:
        self._context.jobs.read(partial(_known, self._context.library), self._on_known)

    def _on_known(self, known: Known) -> None:
        self.known = known
        self.changed.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.sections or changes.authors or changes.topics or changes.newsroom:
            self._reload()


def _known(library: Library) -> Known:
    zone = get_newsroom(library).zone
    return Known(tuple(list_sections(library)), tuple(list_authors(library)), tuple(tag_names(library)), zone)
