"""What is known of the file of an item, in one line."""

from PySide6.QtCore import QCoreApplication, QLocale

from editor_app.domain.media import Media


def spelt_facts(media: Media) -> str:
    """Return name, kind, size in pixels or pages, and weight of a file."""
    if media.file is None:
        return QCoreApplication.translate("media", "Video at an outside address")
    file = media.file
    facts = [media.file_name, file.mime_type.partition("/")[2].upper()]
    if file.width:
        facts.append(f"{file.width} × {file.height}")
    if file.pages:
        facts.append(QCoreApplication.translate("media", "Pages: {0}").format(file.pages))
    facts += [file.codecs, QLocale().formattedDataSize(file.byte_size, 1)]
    return " · ".join(filter(None, facts))
