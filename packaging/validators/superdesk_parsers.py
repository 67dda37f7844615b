"""Superdesk's parsers without its servers: what they import and never call is an empty shell."""

import logging
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from sysconfig import get_paths
from types import ModuleType
from unittest.mock import MagicMock

REAL = (
    "superdesk.errors",
    "superdesk.etree",
    "superdesk.io.feed_parsers",
    "superdesk.io.feed_parsers.ninjs",
    "superdesk.io.feed_parsers.wordpress_wxr",
    "superdesk.metadata.item",
    "superdesk.metadata.utils",
    "superdesk.utc",
)


class ShellClass(type):
    """What the classes of a shell are made by: they have every attribute."""

    def __getattr__(cls, name: str) -> object:
        """Return an object that answers to everything, but no special method."""
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock()


class Anything(metaclass=ShellClass):
    """What a class of a shell makes: it takes whatever it is given."""

    def __init__(self, *given: object, **named: object) -> None:
        pass

    def __getattr__(self, name: str) -> object:
        return MagicMock()

    def __call__(self, *given: object, **named: object) -> object:
        """Return an object that answers to everything."""
        return MagicMock()


class Shell(ModuleType):
    """Stands for a package that is imported and, by a parser, never called."""

    def __getattr__(self, name: str) -> object:
        """Return a class where the name is one's, so that Superdesk can derive from it; else an object."""
        return ShellClass(name, (Anything,), {}) if name[0].isupper() else MagicMock()


class ShellFinder(MetaPathFinder, Loader):
    """Offers a shell for every module whose name `wanted` agrees to."""

    def __init__(self, wanted: Callable[[str], bool]) -> None:
        self._wanted = wanted

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where to find a shell."""
        return ModuleSpec(name, self, is_package=True) if self._wanted(name) else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return the shell; through it, real modules below it are found where they stand."""
        shell = Shell(spec.name)
        shell.__path__ = [str(Path(get_paths()["purelib"], *spec.name.split(".")))]
        return shell

    def exec_module(self, module: ModuleType) -> None:
        """Nothing runs."""


def parser_module(name: str) -> ModuleType:
    """Return one of Superdesk's modules of parsers; of the rest of it only what parsers call is real."""
    logging.disable()
    sys.meta_path.insert(0, ShellFinder(lambda each: each.split(".")[0] == "superdesk" and each not in REAL))
    sys.meta_path.append(ShellFinder(lambda each: each.split(".")[0] != "superdesk"))
    return import_module(f"superdesk.io.feed_parsers.{name}")
