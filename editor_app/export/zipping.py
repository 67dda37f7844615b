"""Packs a bundle into a zip that is the same, byte for byte, on every machine."""

import shutil
import zipfile
from collections.abc import Iterable
from typing import IO

from editor_app.export.reading import BundleReader

_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


def pack(bundle: BundleReader, paths: Iterable[str], out: IO[bytes]) -> None:
    """Write the files of these paths, sorted, into a zip at `out` (which must be able to seek).

    They are stored and not squeezed: pictures would gain nothing, and what a squeezer makes depends
    on its version. So a zip can be checked by packing its content once more.
    """
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(paths):
            info = zipfile.ZipInfo(path, _BEGINNING)
            info.create_system = _UNIX
            info.external_attr = _PLAIN_FILE
            info.file_size = bundle.sizes[path]
            with bundle.open(path) as reading, archive.open(info, "w") as writing:
                shutil.copyfileobj(reading, writing, 1 << 20)
