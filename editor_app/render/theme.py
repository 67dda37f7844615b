"""A theme: the templates and the style sheet of the pages, in a folder of its own."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from editor_app.domain.errors import BadInput
from editor_app.paths import resources

TOPIC = "topic.html"


@dataclass(frozen=True)
class Theme:
    """A folder with `theme.toml`, `templates/*.html` and `assets/*`."""

    folder: Path

    @classmethod
    def load(cls, name: str = "news") -> "Theme":
        """Return a theme that came with Dateline.

        Raises BadInput when there is none of that name, or its theme.toml cannot be read.
        """
        theme = cls(resources() / "themes" / name)
        try:
            tomllib.loads((theme.folder / "theme.toml").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise BadInput(f"There is no readable theme named {name}.") from error
        return theme

    @property
    def templates(self) -> Path:
        """The folder of the page templates."""
        return self.folder / "templates"

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.folder.name

    @cached_property
    def fingerprint(self) -> str:
        """A hash of all its files."""
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        said = sha256()
        for path in files:
            said.update(f"{path.relative_to(self.folder).as_posix()}\n".encode())
            said.update(sha256(path.read_bytes()).digest())
        return said.hexdigest()

    @property
    def has_topics(self) -> bool:
        """Whether it has pages for tags and series."""
        return (self.templates / TOPIC).is_file()

    def assets(self) -> dict[str, bytes]:
        """Return the files a page asks for: path in the bundle and content, sorted by path."""
        root = self.folder / "assets"
        files = sorted(path for path in root.rglob("*") if path.is_file())
        return {f"assets/{path.relative_to(root).as_posix()}": path.read_bytes() for path in files}
