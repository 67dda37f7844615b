"""Puts pictures and recordings into a document: as they may leave, in the order of their names."""

from collections.abc import Callable, Collection

from editor_app.export.documents.common import DocumentSource, Zip
from editor_app.export.formats.pictures import media_files
from editor_app.progress import CancelToken, Progress


def add_media(
    source: DocumentSource,
    archive: Zip,
    paths: Collection[str],
    name_of: Callable[[str], str],
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Put media, as paths of the bundle, into a zip under the names that `name_of` gives them.

    Raises Refused where the recording of a protected source would have to leave.
    """
    files = media_files(source.bundle, sorted(paths), progress, cancel)
    try:
        for leaving in files:
            content = leaving.file.content
            archive.add(name_of(leaving.file.path), content.encode() if isinstance(content, str) else content)
    finally:
        files.close()
