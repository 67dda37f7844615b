"""Compares what stands at a target with the manifest there."""

from collections.abc import Iterator

from editor_app.export.delivery.place import Place, folders_of
from editor_app.export.manifest import NAME, read_manifest


def differences(place: Place) -> Iterator[str]:
    """Give a sentence for each file that is missing or differs, by checksum or, elsewhere, by size.

    Files that the manifest does not name are none of ours. Raises BundleProblem for a manifest that is none.
    """
    content = place.read(NAME)
    if content is None:
        yield f"There is no {NAME} at {place.name}: nothing was published there."
        return
    manifest = read_manifest(content)
    if manifest.to_bytes() != content:
        yield f"{NAME} was changed."
    sizes = place.sizes(folders_of(file.path for file in manifest.files))
    for file in manifest.files:
        if file.path not in sizes:
            yield f"{file.path} is missing."
        elif sizes[file.path] != file.size or place.sha256(file.path) not in ("", file.sha256):
            yield f"{file.path} was changed."
