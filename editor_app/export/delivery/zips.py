"""A zip as a target: the export writes it whole; here is only what of it would be new."""

from collections.abc import Sequence
from pathlib import Path

from editor_app.domain.errors import BundleProblem, NotFound
from editor_app.export.delivery.planning import DeliveryPlan
from editor_app.export.manifest import NAME, ListedFile, read_manifest
from editor_app.export.reading import BROKEN_ZIP, reading


def plan_zip(out: Path, files: Sequence[ListedFile]) -> DeliveryPlan:
    """Return what differs between these files and those in the zip that is there now."""
    before = {file.path: file for file in _files_in(out)}
    wanted = {file.path: file for file in files}
    return DeliveryPlan(
        new=tuple(file for file in files if file.path not in before),
        changed=tuple(f for f in files if f.path in before and before[f.path] != f),
        removed=tuple(sorted(before.keys() - wanted.keys())),
    )


def _files_in(out: Path) -> Sequence[ListedFile]:
    try:
        with reading(out) as reader, reader.open(NAME) as file:
            return read_manifest(file.read()).files
    except (BundleProblem, NotFound, KeyError, OSError, *BROKEN_ZIP):
        return ()
