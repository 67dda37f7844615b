"""Writes what a package brings along: LICENSES.txt, and a bill of materials beside it (CycloneDX)."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

BESIDE_PACKAGES = """\
Dateline's own source is under the MIT licence, below. The package as a whole is a combined work:

* PyAV brings FFmpeg built with x264 and x265, which are under the GNU General Public License, version 2 or
  later; with the other parts the package may be passed on under the GNU General Public License, version 3
  or later (https://www.gnu.org/licenses/gpl-3.0.html). Dateline itself only reads recordings and takes
  frames from them; whoever replaces `av.libs` by a build of FFmpeg without these two gets a package without
  that condition.
* Qt and PySide6 are used under the GNU Lesser General Public License, version 3
  (https://www.gnu.org/licenses/lgpl-3.0.html), as are Paramiko and others named below. They lie in this
  folder as files of their own and may be replaced by other builds of the same version. Qt WebEngine holds
  Chromium, whose notices are in `chrome://credits` of any browser made of it and in Qt's documentation.
* Python is under the Python Software Foundation License; it brings OpenSSL (Apache 2.0), SQLite (public
  domain), zlib, bzip2, xz and others under permissive licences.
* PyInstaller's starter is under the GNU General Public License with an exception that allows any program to
  be packaged with it.
* The icons of the window are Phosphor (MIT), by way of QtAwesome.

The sources of all of them are published by their makers under the versions that are named here.
"""


def main() -> None:
    """Write both files into the folder named first."""
    folder, root = Path(sys.argv[1]), Path(__file__).parent.parent
    shipped = sorted(_needed("dateline"), key=lambda found: found.name.lower())
    others = [found for found in shipped if found.name != "dateline"]
    parts = [BESIDE_PACKAGES, _titled("Dateline"), (root / "LICENSE").read_text(encoding="utf-8")]
    for found in others:
        parts += [_titled(f"{found.name} {found.version}: {_licence(found)}"), *_texts(found)]
    (folder / "LICENSES.txt").write_text("\n".join(parts), encoding="utf-8")
    _bill(others, folder / "bill-of-materials.cdx.json")


def _needed(name: str, known: dict[str, Distribution] | None = None) -> list[Distribution]:
    """Return a distribution and all it needs in this environment, each once."""
    known = {} if known is None else known
    if name.lower() not in known:
        found = known[name.lower()] = distribution(name)
        for line in found.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                _needed(wanted.name, known)
    return list({found.name: found for found in known.values()}.values())


def _licence(found: Distribution) -> str:
    said = found.metadata
    classified = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier", []) if "License" in each]
    return said.get("License-Expression") or ", ".join(classified) or (said.get("License") or "see its text")


def _texts(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        name = file.name.upper()
        if ".dist-info" in str(file) and name.startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS")):
            yield file.locate().read_text(encoding="utf-8", errors="replace")


def _titled(title: str) -> str:
    return f"\n{'=' * 100}\n{title}\n{'=' * 100}\n"


def _bill(shipped: list[Distribution], out: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(f"{found.name}=={found.version}" for found in shipped))
        file.flush()
        command = [sys.executable, "-m", "cyclonedx_py", "requirements", file.name]
        subprocess.run([*command, "--output-reproducible", "--of", "JSON", "-o", out], check=True)
    bill = json.loads(out.read_text(encoding="utf-8"))
    licences = {found.name: _licence(found) for found in shipped}
    for component in bill["components"]:  # the tool knows names and versions, and nothing of licences
        component["licenses"] = [{"license": {"name": licences[component["name"]]}}]
    out.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
