"""preview.paint.10k: from a key in the real window to the letter painted in its preview."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.bench_start import virtual_display
from tests.bench.bench_typing import SLUG, article_of
from tests.bench.measure import Row, row
from tests.bench.places import own_settings

NAME, TRIP = "preview.paint.10k", "preview.paint.10k.trip"
NAMES = (NAME, TRIP)
WORDS = 10_000
ROUNDS = 3
STYLE = Path("resources/themes/news/assets/style.css")
PROBE = "tests.bench.probes.paint"
Figures = dict[str, list[float]]


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Type into the program, and into an editor whose preview is loaded anew, in turn."""
    library, text = article_of(WORDS, folder / "paint")
    ours: list[Figures] = []
    theirs: list[Figures] = []
    with virtual_display() as display:
        environment = own_settings(folder) | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
            "PYTHONPATH": str(Path.cwd()),
        }
        for number in range(ROUNDS):
            settings = library.parent / f"settings-{number}.ini"
            ours.append(_figures(environment, "dateline", library, SLUG, settings))
            theirs.append(_figures(environment, "reload", text, STYLE.absolute()))
    keys = [figure for figures in ours for figure in figures["keys"]]
    medians = [median(figures["keys"]) for figures in ours]
    if NAME in names:
        peer = "Python-Markdown, one full render and a page load"
        yield row(NAME, "ms", medians, peer, [median(figures["keys"]) for figures in theirs], keys)
    if TRIP in names:
        peer_trips = [median(figures["trips"]) for figures in ours]
        yield row(TRIP, "ms", medians, "a round trip to the engine that paints nothing new", peer_trips, keys)


def _figures(environment: dict[str, str], *arguments: str | Path) -> Figures:
    command = [sys.executable, "-m", PROBE, *map(str, arguments)]
    done = subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures
