"""What Dateline is made of: every part that comes along, with its version and licence."""

import json
import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from editor_app import paths

BILL = "bill-of-materials.cdx.json"
DEBIAN = Path("/usr/share/doc/dateline")
"""Where a Debian package keeps licences and the bill of materials."""


@dataclass(frozen=True, slots=True)
class Component:
    """A part of Dateline that others make."""

    name: str
    version: str
    licence: str


def components() -> list[Component]:
    """Return all parts by name: those of the package, or of the environment when it runs from the sources."""
    bill = _beside(BILL)
    found = _of_bill(bill) if bill else _of_environment()
    return sorted(found, key=lambda each: each.name.lower())


def licence_file() -> Path | None:
    """Return the file with all licences of a package; that of Dateline alone in the sources."""
    whole = _beside("LICENSES.txt") or _beside("copyright")
    own = paths.resources().parent / "LICENSE"
    return whole or (own if own.is_file() else None)


def _beside(name: str) -> Path | None:
    if not getattr(sys, "frozen", False):
        return None
    places = (Path(sys.executable).parent / name, DEBIAN / name)
    return next((place for place in places if place.is_file()), None)


def _of_bill(bill: Path) -> list[Component]:
    said = json.loads(bill.read_text(encoding="utf-8"))
    return [
        Component(each["name"], each["version"], _licence_of(each.get("licenses", [])))
        for each in said["components"]
    ]


def _licence_of(licences: list[dict[str, dict[str, str]]]) -> str:
    """Return the first licence of a CycloneDX component: an SPDX id or expression, or a name."""
    names = (str(each.get("expression") or _named(each.get("license", {}))) for each in licences)
    return next((name for name in names if name), "")


def _named(licence: dict[str, str]) -> str:
    return licence.get("id") or licence.get("name", "")


def _of_environment() -> list[Component]:
    """Go from what Dateline needs to what that needs, as far as it is installed."""
    found: dict[str, Distribution] = {}
    _gather("dateline", found)
    found.pop("dateline", None)
    return [Component(each.name, each.version, _licence_in(each)) for each in found.values()]


def _gather(name: str, found: dict[str, Distribution]) -> None:
    try:
        known = distribution(name)
    except PackageNotFoundError:  # for another system or another Python
        return
    found[name] = known
    for line in known.requires or ():
        needed = re.split(r"[^\w.-]", line, maxsplit=1)[0].lower().replace("_", "-")
        if "extra ==" not in line and needed not in found:
            _gather(needed, found)


def _licence_in(known: Distribution) -> str:
    said = known.metadata
    classified = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier", []) if "License" in each]
    return said.get("License-Expression") or (classified or [said.get("License", "").split("\n")[0]])[0]
