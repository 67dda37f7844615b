"""One export under way: what it makes, from what, and what it remembers of it."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from editor_app.domain.ids import ArticleId, MediaId
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, Format, ListFile
from editor_app.export.formats.pictures import media_files
from editor_app.export.making import Maker, media_in, placed
from editor_app.export.manifest import NAME, NAMES, PUBLIC_KEY, SIGNATURE, ListedFile, manifest_bytes
from editor_app.export.memory import Memory
from editor_app.export.options import Receipt
from editor_app.export.source import BundleSource
from editor_app.export.staging import Stage
from editor_app.export.stories import Stories
from editor_app.pictures.leaving import verify_clean
from editor_app.progress import CancelToken, Progress

LISTS = "Writing lists"


class Press:
    """An edition with the formats it is made in."""

    def __init__(
        self,
        source: BundleSource,
        edition: Edition,
        formats: dict[str, Format],
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        self.source = source
        self.edition = edition
        self.formats = formats
        self.maker = Maker(edition, formats)
        self.progress = progress
        self.cancel = cancel

    def lists(self, stories: Stories) -> list[tuple[str, ListFile]]:
        """Return the lists of all formats, each with the name of its format."""
        return lists_of(self.formats, stories)

    def write_list(self, name: str, file: ListFile, memory: Memory, stage: Stage) -> ListedFile:
        """Write a list from the items that are remembered, and remember it."""
        written = write_list(file, memory.items_of(name, file), stage)
        memory.put_list(written.file, key_of(file), written.media)
        return written.file

    def write_media(self, paths: Sequence[str], memory: Memory, stage: Stage) -> list[ListedFile]:
        """Write media files for these paths, and remember them; not every path has one."""
        listed = []
        making = media_files(self.source, paths, self.progress, self.cancel)
        with closing(making) as files:  # else its threads would go on
            for leaving in files:
                listed.append(stage.write(leaving.file.path, placed(leaving.file)))
                if leaving.packet is not None:
                    verify_clean(stage.folder / leaving.file.path, leaving.packet)
        memory.put_files(listed, "media")
        return listed

    def manifest(self, memory: Memory, folder: Path) -> bytes:
        """Write the manifest of all files that are remembered, signed where there is a key; return it."""
        edition = self.edition
        made_from: dict[str, object] = {
            "newsroom": edition.newsroom.title,
            "site": edition.base,
            "articles": len(edition.stories),
            "theme": edition.theme.name,
            "formats": sorted(self.formats),
        }
        content = manifest_bytes(memory.manifest_lines(), made_from)
        stage = Stage(folder)
        key = self.source.signing_key()
        named = {NAME: content}
        if key is not None:
            named |= {SIGNATURE: key.sign(content), PUBLIC_KEY: key.public_pem}
        for name in NAMES:
            stage.put(name, named.get(name))
        return content

    def sync(self, paths: Iterable[str], folder: Path) -> None:
        """Wait until these files are on the disk."""
        Stage(folder).sync((*paths, *(name for name in NAMES if (folder / name).exists())))

    def remember(self, memory: Memory, manifest: bytes) -> None:
        """Remember what the bundle was made from."""
        memory.put("stamp", self.stamp)
        memory.put("live", hashlib.sha256(manifest).hexdigest())
        memory.put_json("facts", self.facts(memory))

    @property
    def stamp(self) -> str:
        """What every file may depend on: where it changes, everything is made again."""
        edition = self.edition
        said = (edition.newsroom, edition.base, edition.sections, edition.series, sorted(self.formats))
        key = self.source.signing_key()
        signed = key.public_pem if key else b""
        return hashlib.sha256(f"{said!r} {edition.theme.fingerprint} {signed!r}".encode()).hexdigest()

    def facts(self, memory: Memory) -> dict[str, str]:
        """Return marks of the authors, tags and media items that the bundle shows; others do not matter."""
        edition = self.edition
        stories = edition.stories.mentioning(memory.mentioned())
        facts = {f"author {each}": _mark(edition.people.get(each)) for each in stories.people}
        facts |= {f"tag {slug}": _mark(edition.tag_by_slug.get(slug)) for slug in stories.tags}
        used = sorted({MediaId(path.split("/")[1]) for path in memory.media_used()})
        return facts | {f"media {each}": mark for each, mark in self.source.media_marks(used).items()}

    def receipt(self, memory: Memory, path: Path, written: int | None = None) -> Receipt:
        """Return what stands at the place of the bundle now."""
        files, size, pages, pictures = memory.totals()
        return Receipt(
            path=path,
            articles=len(self.edition.stories),
            pages=pages,
            pictures=pictures,
            files=files + 1,  # and the manifest
            byte_size=size,
            written=files + 1 if written is None else written,
        )


@dataclass(frozen=True, slots=True)
class Written:
    """A list that was written, and the paths of the media it shows."""

    file: ListedFile
    media: set[str]


def lists_of(formats: Mapping[str, Format], stories: Stories) -> list[tuple[str, ListFile]]:
    """Return the lists of all formats, each with the name of its format."""
    return [(name, file) for name, each in formats.items() for file in each.lists(stories)]


def write_list(file: ListFile, items: Sequence[str], stage: Stage) -> Written:
    """Write a list from the items of its articles."""
    content = file.write(items)
    return Written(stage.write(file.path, placed(BundleFile(file.path, content))), media_in(content))


def key_of(file: ListFile) -> bytes:
    """Return what a list depends on besides the items in it."""
    return hashlib.sha256(f"{file.fixed}\n{chr(10).join(file.stories)}".encode()).digest()


def _mark(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()[:24]


def needs(lists: Iterable[tuple[str, ListFile]]) -> dict[ArticleId, set[str]]:
    """Return which formats need an item of which article."""
    found: dict[ArticleId, set[str]] = {}
    for name, file in lists:
        for article in file.stories:
            found.setdefault(article, set()).add(name)
    return found
