"""Writes a bundle: stages it beside its place, and swaps it in whole."""

import os
from pathlib import Path

from editor_app.export.edition import Edition
from editor_app.export.formats.registry import formats_of
from editor_app.export.making_all import make_everything
from editor_app.export.making_changed import make_changed
from editor_app.export.manifest import verify_bundle
from editor_app.export.memory import Memory
from editor_app.export.options import ExportOptions, Receipt
from editor_app.export.placing import Place, check_replaceable, put_file, put_folder, reserved
from editor_app.export.press import Press
from editor_app.export.reading import FolderReader
from editor_app.export.source import BundleSource
from editor_app.export.trouble import disk_in_sentences
from editor_app.export.zipping import pack
from editor_app.progress import CancelToken, Progress

__all__ = ["ExportOptions", "Receipt", "verify_bundle", "write_bundle"]


def write_bundle(
    source: BundleSource,
    out: Path,
    options: ExportOptions,
    progress: Progress,
    cancel: CancelToken,
    memory: Path | None = None,
) -> Receipt:
    """Write what goes out of `source` to the folder `out`, or to one zip when the options say so.

    The bundle that was at `out` stands untouched until the new one is whole and on the disk, and when
    anything fails it simply stays. The same library gives the same bytes. A zip gets ".zip" at the
    end of its name when that is missing. With `memory`, a file of its own, only what has changed since the
    last export is made again; the bundle before then waits beside the new one (see `placing`).

    Raises Refused (an article points at something unknown; `out` holds something else; another export
    is running there), BadInput (base_url, format, theme), BadPicture, DiskTrouble, Cancelled.
    """
    edition = Edition.of(source, options)
    target = out.with_name(f"{out.name}.zip") if options.zip and out.suffix.lower() != ".zip" else out
    with disk_in_sentences(target), reserved(target) as place:
        press = Press(source, edition, formats_of(edition), progress, cancel)
        if memory is not None and not options.zip:
            receipt = make_changed(press, place, memory)
            if receipt is not None:
                return receipt
        check_replaceable(place.out, folder=not options.zip)
        return _written_whole(press, place, options, memory)


def _written_whole(press: Press, place: Place, options: ExportOptions, at: Path | None) -> Receipt:
    memory = Memory.new(at or place.scratch)
    try:
        make_everything(press, memory, place.staging)
        press.progress.step("Putting the bundle in place", 0, 1)
        press.cancel.check()
        content = press.manifest(memory, place.staging)
        if options.zip:
            _pack(place, press.cancel)
        else:
            press.sync((file.path for file in memory.files()), place.staging)
            press.cancel.check()
            put_folder(place)
        receipt = press.receipt(memory, place.out)
        if at is not None:
            press.remember(memory, content)
            memory.replace()
    finally:
        memory.close()
    press.progress.step("Putting the bundle in place", 1, 1)
    return receipt


def _pack(place: Place, cancel: CancelToken) -> None:
    bundle = FolderReader(place.staging)
    with place.packing.open("xb+") as out:
        pack(bundle, bundle.sizes, out)
        out.flush()
        os.fsync(out.fileno())
    cancel.check()
    put_file(place)
