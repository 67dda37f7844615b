"""Compares what stands at a target with the manifest there."""

from collections.abc import Iterator

from editor_app.export.delivery.place import Place, folders_of
from editor_app.export.manifest import NAME, read_manifest
from editor_app.wording import worded


def differences(place: Place) -> Iterator[str]:
    """Give a sentence for each file that is missing or differs, by checksum or, elsewhere, by size.

    Files that the manifest does not name are none of ours. Raises BundleProblem for a manifest that is none.
    """
    content = place.read(NAME)
    if content is None:
        yield worded("There is no {0} at {1}: nothing was published there.", NAME, place.name)
        return
    manifest = read_manifest(content)
    if manifest.to_bytes() != content:
        yield worded("{0} was changed.", NAME)
    sizes = place.sizes(folders_of(file.path for file in manifest.files))
    for file in manifest.files:
        if file.path not in sizes:
            yield worded("{0} is missing.", file.path)
        elif sizes[file.path] != file.size or place.sha256(file.path) not in ("", file.sha256):
            yield worded("{0} was changed.", file.path)
