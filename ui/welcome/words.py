"""Sizes and moments on the welcome page, in the clock of this computer."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor_app.services.library_facts import LibraryFacts
from editor_app.storage.backup_facts import BackupFacts


def size_words(size: int) -> str:
    """Return a size in bytes as people say it: `12 MB`."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1 if size > 1 << 20 else 0, form)


def moment_words(moment: datetime) -> str:
    """Return a local moment: `22 Nov 2026, 9:14`."""
    day = QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")
    return f"{day}, {moment:%H:%M}"


def library_words(facts: LibraryFacts) -> str:
    """Return when a library was changed and how large it is, or that it is gone."""
    if not facts.is_there or facts.changed_at is None:
        return _tr("Not there now. Is its disk connected?")
    return _tr("Changed {0} · {1}").format(moment_words(facts.changed_at), size_words(facts.size))


def backup_words(facts: BackupFacts) -> str:
    """Return when a backup was made and what it holds, in two lines."""
    made = f"{moment_words(facts.made_at)} · {size_words(facts.size)}"
    if facts.articles is None:
        return made + "\n" + _tr("Cannot be read.")
    counts = _tr("Articles: {0} · Pictures and files: {1}").format(facts.articles, facts.pictures)
    written = _tr("written last: {0}").format(facts.newest) if facts.newest else ""
    return made + "\n" + (f"{counts} · {written}" if written else counts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("welcome", text)
