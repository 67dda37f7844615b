"""Writes a bundle: gathers, stages beside the place, and swaps in whole."""

import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from editor_app.export.edition import Edition, refuse_unknown, unknown_in
from editor_app.export.formats.article_json import ArticleJson
from editor_app.export.formats.assets import Assets
from editor_app.export.formats.common import Format
from editor_app.export.formats.json_feed import JsonFeed
from editor_app.export.formats.pictures import UsedMedia, media_files
from editor_app.export.formats.redirects import Redirects
from editor_app.export.formats.site import Site
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions, Receipt
from editor_app.export.placing import Place, put_file, put_folder, reserved
from editor_app.export.reading import FolderReader
from editor_app.export.source import BundleSource
from editor_app.export.staging import Stage
from editor_app.export.trouble import disk_in_sentences
from editor_app.export.zipping import pack
from editor_app.pictures.leaving import verify_clean
from editor_app.progress import CancelToken, Progress
from editor_app.render.pages import Pages

__all__ = ["ExportOptions", "Receipt", "verify_bundle", "write_bundle"]


def write_bundle(
    source: BundleSource, out: Path, options: ExportOptions, progress: Progress, cancel: CancelToken
) -> Receipt:
    """Write the site of `source` to the folder `out`, or to one zip when the options say so.

    The bundle that was at `out` stands untouched until the new one is whole and on the disk, and when
    anything fails it simply stays. The same library gives the same bytes. A zip gets ".zip" at the
    end of its name when that is missing; nothing is written besides it.

    Raises Refused (an article points at something unknown; `out` holds something else; another export
    is running there), BadInput (base_url), BadPicture, DiskTrouble, Cancelled.
    """
    edition = Edition.of(source, options)
    target = out.with_name(f"{out.name}.zip") if options.zip and out.suffix.lower() != ".zip" else out
    with disk_in_sentences(target), reserved(target, folder=not options.zip) as place:
        stage = Stage(place.staging)
        _fill(stage, source, edition, progress, cancel)
        progress.step("Putting the bundle in place", 0, 1)
        cancel.check()
        stage.finish(durable=not options.zip)
        cancel.check()
        if options.zip:
            _pack(place, cancel)
        else:
            put_folder(place)
        progress.step("Putting the bundle in place", 1, 1)
        return _receipt(stage, place.out, edition)


def _fill(
    stage: Stage, source: BundleSource, edition: Edition, progress: Progress, cancel: CancelToken
) -> None:
    theme, used = source.theme(), UsedMedia()
    pages = Pages(theme)
    formats = (
        Site(edition, pages, used),
        ArticleJson(edition),
        JsonFeed(edition),
        Assets(theme),
        Redirects(edition, topics=pages.has_topics),
    )
    _articles(stage, source, edition, formats, progress, cancel)
    for each in formats:
        for file in each.rest():
            progress.step("Writing lists", len(stage.files), 0)
            cancel.check()
            stage.add(file)
    with closing(media_files(source, used, progress, cancel)) as files:  # else its threads would go on
        for leaving in files:
            stage.add(leaving.file)
            if leaving.packet is not None:
                verify_clean(stage.folder / leaving.file.path, leaving.packet)


def _articles(
    stage: Stage,
    source: BundleSource,
    edition: Edition,
    formats: Sequence[Format],
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Stage what the articles give; then refuse, with all offenders named, if some are not fit to go."""
    slugs = frozenset(entry.card.slug for entry in edition.entries)
    unfit: list[str] = []
    for done, entry in enumerate(edition.entries):
        progress.step("Writing pages", done, len(edition.entries))
        cancel.check()
        page = edition.page(source, entry, slugs)
        if page.body.unknown:
            unfit.append(unknown_in(page))
            continue
        for each in formats:
            for file in each.article(page):
                stage.add(file)
    refuse_unknown(unfit)


def _pack(place: Place, cancel: CancelToken) -> None:
    bundle = FolderReader(place.staging)
    with place.packing.open("xb+") as out:
        pack(bundle, bundle.sizes, out)
        out.flush()
        os.fsync(out.fileno())
    cancel.check()
    put_file(place)


def _receipt(stage: Stage, path: Path, edition: Edition) -> Receipt:
    paths = [file.path for file in stage.files]
    items = {path.split("/")[1] for path in paths if path.startswith("media/") and path.endswith(".jpg")}
    return Receipt(
        path=path,
        articles=len(edition.entries),
        pages=sum(each.endswith(".html") for each in paths),
        pictures=len(items),
        files=len(paths) + 1,  # and the manifest
        byte_size=sum(file.size for file in stage.files),
    )
