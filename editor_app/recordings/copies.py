"""The copy of a video, a sound or a document that may leave: made once, kept in the cache, looked through."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from editor_app.domain.errors import BadInput, KnownError, Refused
from editor_app.domain.file_kinds import LEAVES_AS
from editor_app.domain.media import Media, MediaKind, StoredFile
from editor_app.pictures.processes import processes
from editor_app.recordings import mp4_settling, webm
from editor_app.recordings.kinds import container_of
from editor_app.recordings.mp3 import check_mp3, cleaned
from editor_app.recordings.mp4_checking import check_mp4
from editor_app.recordings.pdf_checking import check_pdf
from editor_app.recordings.pdf_cleaning import clean_pdf
from editor_app.recordings.remuxing import remux
from editor_app.wording import worded

RECIPE: Final = 1
"""Goes up when what a copy holds changes, so that older ones in the cache are not used any more."""

SECONDS: Final = 900.0  # an hour of video in high quality is copied in one or two minutes


def clean_copy(original: Path, media: Media, cache: Path) -> Path:
    """Return a copy of a file that says nothing of its makers, made now or earlier, under `cache`/clean.

    Only what is seen and heard is in it. It was opened again after writing. Raises Refused for a protected
    item, BadInput with a sentence for a file that cannot be cleaned or that no browser plays.
    """
    name = _name(media)
    if media.file is None or media.kind is MediaKind.PICTURE:
        raise BadInput(worded("{0} has no file that could leave.", name))
    if media.text.protected:
        raise Refused(
            worded("{0} comes from a protected source; its file never leaves.", name),
            worded("Take it out of the article, or ask the source."),
        )
    out = copy_path(media.file, cache)
    if not out.exists():
        out.parent.mkdir(parents=True, exist_ok=True)
        processes().ask(
            "clean", name, SECONDS, path=str(original), mime_type=media.file.mime_type, out=str(out)
        )
    return out


def copy_path(file: StoredFile, cache: Path) -> Path:
    """Return where the copy of a file lies, whether or not it is there: by its content and the recipe."""
    suffix = LEAVES_AS.get(file.mime_type)
    if suffix is None:
        raise BadInput(worded("Files of this kind do not leave."))
    return cache / "clean" / f"{file.sha256}-{RECIPE}.{suffix}"


def check_copy(path: Path, name: str) -> None:
    """Open a copy again, in a child process, and look at all of it; raise BadInput when it tells anything."""
    processes().ask("check copy", name, SECONDS, path=str(path))


def clean_job(question: dict[str, Any]) -> dict[str, Any]:
    """Write the copy of `path` to `out`, whole and looked through or not at all; in a child process."""
    source, out = Path(question["path"]), Path(question["out"])
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".making-") as folder:
        made = Path(folder) / f"copy{out.suffix}"
        try:
            _make(source, question["mime_type"], made)
            _check(made)
        except KnownError as error:
            raise _unclean(question["name"], error) from error
        except MemoryError:
            raise
        except Exception as error:
            raise _unclean(question["name"], _tells()) from error
        os.replace(made, out)  # noqa: PTH105  moves over one that somebody else made meanwhile
    return {}


def check_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `check_copy` for the file at `path`, in a child process."""
    try:
        _check(Path(question["path"]))
    except MemoryError:
        raise
    except Exception as error:
        raise _unclean(question["name"], _tells()) from error
    return {}


def _make(source: Path, mime_type: str, out: Path) -> None:
    if mime_type == "application/pdf":
        clean_pdf(source, out)
        return
    container = container_of(mime_type)
    if container == "mp3":
        out.write_bytes(cleaned(source.read_bytes()))
    elif container == "webm":
        remux(source, mime_type, out)
        webm.settle(out)
    else:
        loose = out.with_suffix(".loose.mp4")
        remux(source, mime_type, loose)
        mp4_settling.settle(loose, out)


def _check(path: Path) -> None:
    _CHECKS[path.suffix](path)


def _check_sound(path: Path) -> None:
    check_mp3(path.read_bytes())


_CHECKS: Final[dict[str, Callable[[Path], None]]] = {
    ".mp4": check_mp4,
    ".m4a": check_mp4,
    ".webm": webm.check_webm,
    ".mp3": _check_sound,
    ".pdf": check_pdf,
}


def _name(media: Media) -> str:
    return f"“{media.text.title or media.text.caption or media.file_name or media.id}”"


def _tells() -> BadInput:
    return BadInput(worded("What it says of its makers could not be taken out."))


def _unclean(name: str, why: KnownError) -> BadInput:
    return BadInput(
        worded("{0} cannot leave. {1}", name, why.sentence),
        why.advice or worded("Save it anew in another program, and take that in."),
    )
