"""The manifest: every file of a bundle with its size and SHA-256, and a seal over the list itself."""

import hashlib
import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor_app import __version__
from editor_app.domain.errors import BundleProblem
from editor_app.export.reading import BROKEN_ZIP, BundleReader, reading
from editor_app.export.signature import is_signed
from editor_app.export.zipping import pack
from editor_app.wording import worded

NAME = "manifest.json"
SIGNATURE = "manifest.sig"
"""An Ed25519 signature (RFC 8032) of the manifest's bytes, 64 bytes, where the newsroom has a key."""
PUBLIC_KEY = "signing-key.pem"
"""The public key it is checked with (RFC 8410)."""
NAMES = frozenset({NAME, SIGNATURE, PUBLIC_KEY})
"""Files that are not in the list, for they speak of it."""
FORMAT = "dateline-bundle/2"
GENERATOR = f"Dateline {__version__}"
LINE = '  {{"path": "{path}", "size": {size}, "sha256": "{sha256}"}}'
"""One file; nothing in a safe path has to be escaped."""
SHORT = 10_000  # bytes of a signature or a public key
LARGEST = 200 * 1000 * 1000  # bytes of a manifest that is still read; a million files need less

_CHUNK = 1 << 20
_SAFE_PATH = re.compile(r"[a-z0-9_][a-z0-9_.-]*(?:/[a-z0-9_][a-z0-9_.-]*)*", re.IGNORECASE)
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, order=True)
class ListedFile:
    """One file: its path with forward slashes, its size in bytes, its SHA-256 in hex."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of a bundle, sorted by path, the program that wrote it, and what it was made from."""

    files: tuple[ListedFile, ...]
    generator: str = GENERATOR
    made_from: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, files: Iterable[ListedFile], made_from: Mapping[str, object] | None = None) -> "Manifest":
        """Return the manifest of these files."""
        return cls(tuple(sorted(files)), made_from=made_from or {})

    def to_bytes(self) -> bytes:
        """Return the file."""
        lines = (LINE.format(path=f.path, size=f.size, sha256=f.sha256) for f in self.files)
        return manifest_bytes(lines, self.made_from, self.generator)


def manifest_bytes(
    lines: Iterable[str], made_from: Mapping[str, object], generator: str = GENERATOR
) -> bytes:
    """Return a manifest of a LINE for each file, sorted by path; `seal` is the SHA-256 of all before it."""
    joined = ",\n".join(lines)
    listed = f"[\n{joined}\n ]" if joined else "[]"
    said = json.dumps(made_from, ensure_ascii=False, sort_keys=True)
    head = (
        f'{{\n "format": "{FORMAT}",\n "generator": {json.dumps(generator)},\n'
        f' "made_from": {said},\n "files": {listed},\n'
    ).encode()
    return head + f' "seal": "{hashlib.sha256(head).hexdigest()}"\n}}\n'.encode()


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest in a file; whether its seal holds is for `verify_bundle` to say.

    Raises BundleProblem when it is no manifest, or names a place outside the bundle.
    """
    try:
        document = json.loads(content)
        if document["format"] != FORMAT:
            raise BundleProblem(worded("The bundle was written by another version of Dateline."))
        files = tuple(_listed(entry) for entry in document["files"])
        generator, made_from = str(document["generator"]), dict(document["made_from"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BundleProblem(
            worded("{0} cannot be read.", NAME), worded("It is damaged or of another program.")
        ) from error
    if len({file.path for file in files}) != len(files):
        raise BundleProblem(worded("{0} names a file twice.", NAME))
    return Manifest(files, generator, made_from)


def verify_bundle(bundle: Path) -> list[str]:
    """Return a sentence for everything that differs from the manifest of a folder or zip; none: sound.

    Raises NotFound when there is nothing at the place, OSError when it cannot be read.
    """
    try:
        with reading(bundle) as reader:
            return list(_differences(bundle, reader))
    except BundleProblem as problem:
        return [str(problem)]


def is_safe_path(path: str) -> bool:
    """Tell whether a path stays inside the bundle and can be written on any system."""
    return bool(_SAFE_PATH.fullmatch(path)) and ".." not in path


def _differences(bundle: Path, reader: BundleReader) -> Iterator[str]:
    if not 0 <= reader.sizes.get(NAME, -1) <= LARGEST:
        raise BundleProblem(worded("There is no {0}: {1} is not a bundle of Dateline.", NAME, bundle.name))
    with reader.open(NAME) as file:
        content = file.read()
    manifest = read_manifest(content)
    if manifest.to_bytes() != content:
        yield worded("{0} was changed.", NAME)
    yield from _signature_troubles(reader, content)
    listed = {file.path: file for file in manifest.files}
    for path in sorted(listed.keys() | reader.sizes.keys() - NAMES):
        if path not in listed:
            yield worded("{0} is not in the manifest.", path[:200])
        elif path not in reader.sizes:
            yield worded("{0} is missing.", path)
        elif not _agrees(reader, listed[path]):
            yield worded("{0} was changed.", path)
    if bundle.is_file() and not _is_as_packed(bundle, reader):
        yield worded("{0} was packed by another program, or changed between its files.", bundle.name)


def _signature_troubles(reader: BundleReader, content: bytes) -> Iterator[str]:
    """Say what is wrong with the signature; a bundle of a newsroom without a key has none."""
    there = {name for name in (SIGNATURE, PUBLIC_KEY) if name in reader.sizes}
    if not there:
        return
    if len(there) == 1:
        yield worded("{0} is missing.", ({SIGNATURE, PUBLIC_KEY} - there).pop())
        return
    signature, pem = (_short(reader, name) for name in (SIGNATURE, PUBLIC_KEY))
    if not is_signed(pem, signature, content):
        yield worded("{0} is no signature of {1} by {2}.", SIGNATURE, NAME, PUBLIC_KEY)


def _short(reader: BundleReader, name: str) -> bytes:
    if not 0 <= reader.sizes[name] <= SHORT:
        return b""
    try:
        with reader.open(name) as file:
            return file.read()
    except BROKEN_ZIP:
        return b""


def _agrees(reader: BundleReader, file: ListedFile) -> bool:
    if reader.sizes[file.path] != file.size:
        return False
    try:
        with reader.open(file.path) as content:
            return hashlib.file_digest(content, "sha256").hexdigest() == file.sha256  # type: ignore[arg-type]
    except BROKEN_ZIP:
        return False  # an entry that cannot be unpacked


def _is_as_packed(bundle: Path, reader: BundleReader) -> bool:
    """Pack the content once more and compare, which also finds what hides between the entries."""
    if sum(reader.sizes.values()) > bundle.stat().st_size:
        return False  # squeezed, so not ours; and a zip bomb is not unpacked
    with tempfile.TemporaryFile() as again, bundle.open("rb") as given:
        pack(reader, reader.sizes, again)
        again.seek(0)
        return all(
            given.read(_CHUNK) == part for part in iter(lambda: again.read(_CHUNK), b"")
        ) and not given.read(1)


def _listed(entry: dict[str, object]) -> ListedFile:
    path, size, sha256 = entry["path"], entry["size"], entry["sha256"]
    if not isinstance(path, str) or not is_safe_path(path) or path in NAMES:
        raise BundleProblem(
            worded("{0} names a place that is not in the bundle: {1!r}.", NAME, str(path)[:80])
        )
    if type(size) is not int or size < 0 or not isinstance(sha256, str) or not _SHA256.fullmatch(sha256):
        raise BundleProblem(worded("{0} has a wrong size or checksum for {1}.", NAME, path))
    return ListedFile(path, size, sha256)
