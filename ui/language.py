"""The language of the interface: what is installed, which one is wished, and speaking it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from editor_app import paths, wording
from ui.settings import Settings

SETTING: Final = "language"
ENGLISH: Final = "en"
NAMES: Final = {ENGLISH: "English", "uk": "Українська"}
"""The languages Dateline speaks, each by its own name."""

_spoken: list[QTranslator] = []


def wished_language(settings: Settings) -> str:
    """Return the chosen language, or that of the system where Dateline speaks it."""
    chosen = settings.text(SETTING)
    if chosen in NAMES:
        return chosen
    of_the_system = QLocale.system().name().partition("_")[0]
    return of_the_system if of_the_system in NAMES else ENGLISH


def speak(language: str) -> None:
    """Say everything that is made from now on in this language; dates and numbers follow it."""
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())
    QLocale.setDefault(_locale(language))
    folder = paths.resources() / "translations"
    if language == ENGLISH:
        wording.speak(None)
        return
    wording.speak(folder / f"core_{language}.json")
    _install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(f"dateline_{language}", str(folder))


def _install(name: str, folder: str) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _spoken.append(translator)


def _locale(language: str) -> QLocale:
    """Return how dates and numbers are written: as the system does where it has the same language."""
    system = QLocale.system()
    if system.name().partition("_")[0] == language:
        return system
    return QLocale("uk_UA") if language == "uk" else QLocale("en_GB")
