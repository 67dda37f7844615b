"""Says once of a library that it lies where writing can damage it."""

from PySide6.QtCore import QCoreApplication, QStorageInfo

from editor_app.services.whereabouts import Place, whereabouts
from ui.context import Context
from ui.window_state import library_key


def warn_of_place(context: Context) -> None:
    """Look in the background where the open library lies; warn until somebody has read it."""
    path, key = context.library.path, f"place/{library_key(context.library.path)}"
    if context.library.read_only or context.settings.text(key) == "known":
        return
    file_system = bytes(QStorageInfo(str(path)).fileSystemType().data()).decode(errors="replace")

    def _tell(found: tuple[Place, str]) -> None:
        place, name = found
        if place is not Place.HERE:
            context.notices.say(
                _sentence(place).format(name),
                "warn",
                _tr("Understood"),
                lambda: context.settings.set_text(key, "known"),
            )

    context.jobs.read(lambda: whereabouts(path, file_system), _tell)


def _sentence(place: Place) -> str:
    if place is Place.NETWORK:
        return _tr(
            "This library lies on a network drive ({0}). A connection that breaks can damage it: keep it on"
            " this computer, and give packets or bundles to others."
        )
    return _tr(
        "This library lies in a folder that {0} keeps in step. Open it on one computer at a time, and wait"
        " until everything is copied; a library elsewhere and packets between people are safer."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("place", text)
