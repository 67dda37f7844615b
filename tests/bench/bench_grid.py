"""grid.open and grid.scroll: the page of pictures on 50,000 items, beside the same on 1,000."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.bench_start import virtual_display
from tests.bench.measure import Row, row
from tests.bench.picture_library import fill
from tests.bench.places import own_settings

OPEN, SCROLL = "grid.open", "grid.scroll"
NAMES = (OPEN, SCROLL)
MANY, FEW = 50_000, 1_000
ROUNDS = 5
PROBE = "tests.bench.probes.grid"


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Open and scroll both libraries in turn, after one round that only warms up."""
    libraries = {count: fill(folder / str(count) / "newsroom", count) for count in (MANY, FEW)}
    opened: dict[int, list[float]] = {MANY: [], FEW: []}
    blocks: dict[int, list[list[float]]] = {MANY: [], FEW: []}
    with virtual_display() as display:
        environment = own_settings(folder) | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(Path.cwd()),
        }
        for number in range(ROUNDS + 1):
            for count, library in libraries.items():
                settings = folder / f"settings-{number}-{count}.ini"
                figures = _figures(environment, library, settings)
                if number:
                    opened[count].append(figures["open"])
                    blocks[count].append(figures["blocks"])
    if OPEN in names:
        yield row(OPEN, "ms", opened[MANY], "the same with 1,000 items", opened[FEW], opened[MANY])
    if SCROLL in names:
        longest = {count: [max(each) for each in runs] for count, runs in blocks.items()}
        singles = [block for each in blocks[MANY] for block in each]
        peer = "longest block with 1,000 items"
        yield row(SCROLL, "ms", longest[MANY], peer, longest[FEW], singles)


def _figures(environment: dict[str, str], library: Path, settings: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", PROBE, str(library), str(settings)]
    done = subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures
