"""Reports on one picture: what its original holds, what a published form carries, what stays here."""

from pathlib import Path
from typing import Any

from editor_app.domain.media import MediaText
from editor_app.domain.picture_report import PictureReport
from editor_app.pictures.leaving.packet import said_of
from editor_app.pictures.processes import processes
from editor_app.pictures.reading import betraying


def report_safely(path: Path, text: MediaText, name: str = "", language: str = "") -> PictureReport:
    """Return the report on the picture at `path`, whose record is `text`; it is opened in a child process.

    `name` is what a sentence calls the file. Raises BadPicture when the child dies over it.
    """
    return report_of(found_safely(path, name), text, language)


def found_safely(path: Path, name: str = "") -> tuple[str, ...]:
    """Do `betraying` in a child process; raises BadPicture when that dies over the file."""
    answer = processes().ask("holding", name or path.name, path=str(path))
    return tuple(answer["found"])


def report_of(found: tuple[str, ...], text: MediaText, language: str = "") -> PictureReport:
    """Return the report on a picture in which `betraying` found this."""
    carried = tuple(dict.fromkeys(each.what for each in said_of(text, language)))
    return PictureReport(found, carried, tuple(word for word in found if word not in carried))


def holding_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `betraying` for the file at `path`, in a child process."""
    return {"found": list(betraying(Path(question["path"])))}
