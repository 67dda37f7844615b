"""The documents one can hand out, by their names: our own, and those that other packages bring."""

from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.export.documents.common import DocumentFormat
from editor_app.wording import worded

GROUP: Final = "dateline.documents"
"""The entry points by which a newsroom's own package offers a document: a name, and what makes it."""

OWN: Final = {
    "ghost": ("editor_app.export.documents.ghost", "Ghost"),
    "ghost5": ("editor_app.export.documents.ghost", "Ghost5"),
    "wordpress": ("editor_app.export.documents.wxr", "Wxr"),
    "markdown": ("editor_app.services.markdown_archive", "MarkdownArchive"),
    "epub": ("editor_app.export.documents.epub", "Epub"),
}
_ASKED: Final = ("name", "title", "suffix", "public", "write")


def names() -> tuple[str, ...]:
    """Return the documents one can choose: our own, then those of other packages."""
    return (*OWN, *sorted(each.name for each in _others() if each.name not in OWN))


def document_format(name: str) -> DocumentFormat:
    """Return a document by its name. Raises BadInput for one nobody offers, or that does not work."""
    if name in OWN:
        module, attribute = OWN[name]
        own: DocumentFormat = getattr(import_module(module), attribute)()
        return own
    found = next((each for each in _others() if each.name == name), None)
    if found is None:
        raise BadInput(
            worded("There is no document “{0}”.", name), worded("There are: {0}.", ", ".join(names()))
        )
    return _loaded(found)


def all_formats() -> tuple[list[DocumentFormat], list[str]]:
    """Return the documents that work, and a sentence for each that does not."""
    formats, troubles = [], []
    for name in names():
        try:
            formats.append(document_format(name))
        except BadInput as error:
            troubles.append(error.sentence)
    return formats, troubles


def _loaded(found: EntryPoint) -> DocumentFormat:
    try:
        made: DocumentFormat = found.load()()
        missing = [each for each in _ASKED if not hasattr(made, each)]
    except Exception as error:  # whatever another package does
        raise BadInput(
            worded("The document “{0}” of {1} does not work: {2}.", found.name, found.value, error)
        ) from error
    if missing:
        raise BadInput(
            worded("The document “{0}” of {1} has no {2}.", found.name, found.value, ", ".join(missing))
        )
    return made


def _others() -> Iterable[EntryPoint]:
    return entry_points(group=GROUP)
