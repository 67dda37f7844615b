"""Compares a bundle with what stands at a target, and says what would go in which order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from editor_app.domain.errors import BundleProblem, Refused
from editor_app.export.delivery.place import Place, folders_of
from editor_app.export.delivery.record import Journal, Record
from editor_app.export.delivery.trouble import ForeignFiles
from editor_app.export.manifest import NAME, PUBLIC_KEY, SIGNATURE, ListedFile, Manifest, read_manifest
from editor_app.wording import worded

_NAMES = (SIGNATURE, PUBLIC_KEY, NAME)
_LAST = ("index.html", *_NAMES)
_HEAVY = ("media", "assets")


@dataclass(frozen=True, slots=True)
class DeliveryPlan:
    """What would go: `new` and `changed` files in the order of sending, `removed` paths.

    `byte_size` counts the bytes that travel.
    """

    new: tuple[ListedFile, ...] = ()
    changed: tuple[ListedFile, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def byte_size(self) -> int:
        """The bytes of all files that would be sent."""
        return sum(file.size for file in (*self.new, *self.changed))

    @property
    def to_send(self) -> list[ListedFile]:
        """New and changed files: media and assets, data, pages, the front page, the manifest."""
        return sorted((*self.new, *self.changed), key=_turn)

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Standing:
    """What Dateline has at a target: files by path; content that is not certain is None."""

    files: Mapping[str, ListedFile | None]


def standing_at(place: Place, target: str, record: Record, journal: Journal, mine: Manifest) -> Standing:
    """Return what Dateline has put at a target: as its manifest there, our record and our journal say.

    The manifest there is believed before the record: a colleague may have published since. One of another
    newsroom is not ours, unless our record says so. What the journal tells is newer than both.
    """
    known: dict[str, ListedFile | None] = dict(record.files) if record.target == target else {}
    found = place.read(NAME)
    recorded = known.get(NAME)
    if found and not (recorded and recorded.sha256 == sha256(found).hexdigest()):
        there = _manifest(found)
        if there is not None and _same_newsroom(there, mine):
            known = dict.fromkeys(known) | {file.path: file for file in there.files}
            known |= dict.fromkeys(_NAMES)
        else:
            known.pop(NAME, None)  # another's: it stands in the way
    known |= {path: journal.sent.get(path) for path in journal.begun}
    return Standing(known)


def plan_delivery(
    place: Place, files: Iterable[ListedFile], standing: Standing, *, take_over: bool = False
) -> DeliveryPlan:
    """Return what has to travel so that the target holds `files`.

    Raises ForeignFiles when something stands in the way that Dateline did not put there.
    """
    wanted = {file.path: file for file in files}
    gone = standing.files.keys() - wanted.keys()
    sizes = place.sizes(folders_of((*wanted, *gone)))
    foreign = sorted(path for path in wanted if path in sizes and path not in standing.files)
    if foreign and not take_over:
        foreign = [path for path in foreign if place.sha256(path) != wanted[path].sha256]
    if foreign and not take_over:
        raise ForeignFiles(place.name, tuple(foreign))
    changed = [f for f in wanted.values() if f.path in sizes and not _stands(place, f, sizes, standing)]
    return DeliveryPlan(
        new=tuple(sorted((f for f in wanted.values() if f.path not in sizes), key=_turn)),
        changed=tuple(sorted(changed, key=_turn)),
        removed=tuple(sorted(path for path in gone if path in sizes)),
    )


def files_of(bundle: Path) -> tuple[Manifest, list[ListedFile]]:
    """Return the manifest of a bundle, and all its files, those too that are not in the manifest.

    Raises BundleProblem, or Refused when there is no bundle.
    """
    try:
        manifest = read_manifest((bundle / NAME).read_bytes())
    except OSError as error:
        raise Refused(worded("There is no bundle in {0}.", bundle), worded("Export it again.")) from error
    files = list(manifest.files)
    for name in _NAMES:
        if (bundle / name).is_file():
            content = (bundle / name).read_bytes()
            files.append(ListedFile(name, len(content), sha256(content).hexdigest()))
    return manifest, files


def _stands(place: Place, file: ListedFile, sizes: Mapping[str, int], standing: Standing) -> bool:
    """Tell whether a file is at the target already: by its checksum where that is cheap, else as we know."""
    if sizes[file.path] != file.size:
        return False
    digest = place.sha256(file.path)
    if digest:
        return digest == file.sha256
    known = standing.files.get(file.path)
    return known is not None and known.sha256 == file.sha256


def _turn(file: ListedFile) -> tuple[int, str]:
    """Return when a file travels, so that a page never shows what is not there yet."""
    if file.path in _LAST:
        return 3 + _LAST.index(file.path), file.path
    if file.path.split("/")[0] in _HEAVY:
        return 0, file.path
    return (2 if PurePosixPath(file.path).suffix == ".html" else 1), file.path


def _manifest(content: bytes) -> Manifest | None:
    try:
        return read_manifest(content)
    except BundleProblem:
        return None


def _same_newsroom(there: Manifest, mine: Manifest) -> bool:
    """Tell whether two bundles are of one newsroom: by the site's address, else by the title."""
    key = "site" if there.made_from.get("site") and mine.made_from.get("site") else "newsroom"
    return bool(there.made_from.get(key)) and there.made_from[key] == mine.made_from.get(key)
