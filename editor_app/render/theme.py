"""A theme: the templates and the styles of the pages, in a folder of its own.

A theme may build on another: `base = "news"` in its `theme.toml` takes from there what it does not have.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from editor_app.domain.errors import BadInput
from editor_app.paths import resources
from editor_app.render.compact_css import compact_css
from editor_app.wording import worded

MOST_BASES = 5


@dataclass(frozen=True)
class Theme:
    """Folders with `theme.toml`, `templates/*.html` and `assets/*`: the theme's own, then what it builds on.

    `own` tells that it came with Dateline. `title` and `description` are for those who choose.
    """

    folders: tuple[Path, ...]
    title: str = ""
    description: str = ""
    own: bool = True

    @classmethod
    def load(cls, name: str = "news", others: Sequence[Path] = ()) -> "Theme":
        """Return a theme by its name: one of the newsroom, from the folders `others`, or one of ours.

        Raises BadInput when there is none of that name, or its theme.toml cannot be read.
        """
        folders: list[Path] = []
        first: dict[str, object] = {}
        wanted = name
        while wanted or not folders:
            folder = _folder(wanted, others)
            if folder in folders or len(folders) > MOST_BASES:
                raise BadInput(
                    worded("The theme “{0}” builds on itself.", name),
                    worded("Look at `base` in its theme.toml."),
                )
            folders.append(folder)
            said = _read(folder)
            first = first or said
            wanted = str(said.get("base", ""))
        return cls(
            tuple(folders),
            str(first.get("name", name)),
            str(first.get("description", "")),
            all(folder.parent == _ours() for folder in folders),
        )

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.folders[0].name

    @property
    def templates(self) -> tuple[Path, ...]:
        """The folders of the page templates, in the order they are looked through."""
        return tuple(folder / "templates" for folder in self.folders)

    @cached_property
    def fingerprint(self) -> str:
        """A hash of all its files."""
        said = sha256()
        for folder in self.folders:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                said.update(f"{path.relative_to(folder).as_posix()}\n".encode())
                said.update(sha256(path.read_bytes()).digest())
        return said.hexdigest()

    def has(self, template: str) -> bool:
        """Tell whether it has a page of this name, such as "topic.html"."""
        return any((folder / template).is_file() for folder in self.templates)

    @property
    def has_topics(self) -> bool:
        """Whether it has pages for tags and series."""
        return self.has("topic.html")

    def assets(self) -> dict[str, bytes]:
        """Return the files a page asks for: path in the bundle and content, sorted by path."""
        found: dict[str, bytes] = {}
        for folder in reversed(self.folders):
            root = folder / "assets"
            for path in (path for path in root.rglob("*") if path.is_file()):
                content = path.read_bytes()
                small = compact_css(content.decode()).encode() if path.suffix == ".css" else content
                found[f"assets/{path.relative_to(root).as_posix()}"] = small
        return dict(sorted(found.items()))


def themes(others: Sequence[Path] = ()) -> list[Theme]:
    """Return all themes that can be read, ours first, then those in the folders `others`, by name."""
    found: dict[str, Theme] = {}
    for place in (_ours(), *others):
        for folder in sorted(place.iterdir()) if place.is_dir() else ():
            try:
                found[folder.name] = Theme.load(folder.name, others)
            except BadInput:
                continue
    return list(found.values())


def _folder(name: str, others: Sequence[Path]) -> Path:
    if name and not name.startswith(".") and not any(mark in name for mark in "/\\:"):
        for place in (*others, _ours()):
            if (place / name / "theme.toml").is_file():
                return place / name
    raise BadInput(worded("There is no readable theme named {0}.", name[:80]))


def _read(folder: Path) -> dict[str, object]:
    try:
        return tomllib.loads((folder / "theme.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(worded("The theme.toml of “{0}” cannot be read: {1}.", folder.name, error)) from error


def _ours() -> Path:
    return resources() / "themes"
