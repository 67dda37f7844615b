"""Reads a zip of strangers in a child process: what may come out of it, and why the rest may not."""

import re
import stat
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from editor_app.domain.errors import BadInput
from editor_app.wording import worded

MOST_ENTRIES: Final = 10_000
LARGEST_ENTRY: Final = 4_000_000_000  # bytes, as a film may have
LARGEST_SUM: Final = 20_000_000_000  # bytes
STEEPEST_RATIO: Final = 200  # unpacked to packed; pictures and films hardly shrink
SMALL: Final = 1_000_000  # bytes up to which the ratio does not matter
PACKINGS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 0x1  # flags, bit 0 (APPNOTE 4.4.4)
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the zip: its name there, and why it may not come out ("" when it may)."""

    info: zipfile.ZipInfo
    problem: str


def unpack_job(question: dict[str, Any]) -> dict[str, Any]:
    """Unpack some files of the zip at `path` into `folder`, from entry `start`, about `most` bytes.

    The files are called by their numbers. Answers with `total` entries, the `next` one to ask for, and
    `files`: pairs of the name in the zip and what is wrong with it, "" where the file was unpacked.
    Raises BadInput when nothing at all may come out of the zip.
    """
    folder, start, most = Path(question["folder"]), int(question["start"]), int(question["most"])
    try:
        with zipfile.ZipFile(question["path"]) as packed:
            entries = list(entries_of(packed, question["name"]))
            files, number = [], start
            for number, entry in enumerate(entries[start:], start):
                files.append(
                    (entry.info.filename, entry.problem or _unpack(packed, entry, folder / str(number)))
                )
                most -= entry.info.file_size
                if most <= 0:
                    break
            return {"total": len(entries), "next": number + 1, "files": files}
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise BadInput(
            worded("{0} is damaged or incomplete.", question["name"]),
            worded("Ask for the zip to be sent again."),
        ) from error


def entries_of(packed: zipfile.ZipFile, name: str) -> Iterator[Entry]:
    """Give the files of a zip, folders and hidden ones left out; raise BadInput when it is too large."""
    infos = [info for info in packed.infolist() if not info.is_dir() and not is_hidden(info.filename)]
    if "[Content_Types].xml" in packed.NameToInfo or "mimetype" in packed.NameToInfo:
        raise BadInput(worded("{0} is a document, not a zip of pictures.", name))
    if len(infos) > MOST_ENTRIES:
        raise BadInput(
            worded("{0} holds more than {1:,} files.", name, MOST_ENTRIES),
            worded("Unpack it and take a folder at a time."),
        )
    if sum(info.file_size for info in infos) > LARGEST_SUM:
        raise BadInput(
            worded("{0} unpacks to more than {1} GB.", name, LARGEST_SUM // 10**9),
            worded("Take fewer at a time."),
        )
    counts = Counter(_folded(info.filename) for info in infos)
    for info in infos:
        yield Entry(info, _problem(info, counts))


def is_hidden(name: str) -> bool:
    """Tell whether a path names something systems put beside the files: `.DS_Store`, `__MACOSX/…`."""
    parts = name.replace("\\", "/").split("/")
    return any(part == "__MACOSX" or (part.startswith(".") and part != "..") for part in parts if part != ".")


def _problem(info: zipfile.ZipInfo, counts: Counter[str]) -> str:
    """Return why an entry may not come out, "" when it may."""
    shown = info.orig_filename.replace("\\", "/")
    parts = PurePosixPath(shown).parts
    if ".." in parts or shown.startswith("/") or _DRIVE.match(shown) or "\0" in shown:
        return "leads out of the zip by its name."
    if stat.S_ISLNK(info.external_attr >> 16):
        return "is a link to another file."
    if counts[_folded(info.filename)] > 1:
        return "is in the zip more than once."
    if info.flag_bits & _ENCRYPTED:
        return "asks for a password."
    if info.compress_type not in PACKINGS:
        return "is packed in a way Dateline does not open."
    if info.file_size > LARGEST_ENTRY:
        return f"is larger than {LARGEST_ENTRY // 10**9} GB."
    if info.file_size > max(SMALL, STEEPEST_RATIO * info.compress_size):
        return "unpacks to far more than a picture would."
    return ""


def _folded(name: str) -> str:
    return name.replace("\\", "/").casefold()


def _unpack(packed: zipfile.ZipFile, entry: Entry, out: Path) -> str:
    """Write one file; return why it could not be read, "" when it could."""
    try:
        with packed.open(entry.info) as reading, out.open("xb") as writing:
            while chunk := reading.read(_CHUNK):
                writing.write(chunk)
    except OSError:
        raise
    except Exception:  # zlib and zipfile throw many kinds
        out.unlink(missing_ok=True)
        return "is damaged or incomplete."
    return ""
