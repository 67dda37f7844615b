"""Draws all the pictures of the sample newsroom: python -m sample_pictures OUT_FOLDER [NAME ...]."""

import sys
from collections.abc import Callable
from pathlib import Path

from sample_pictures import (
    council,
    fields,
    graphics,
    harbour,
    market,
    portraits,
    reading,
    river,
    street,
    theatre,
)  # fmt: skip
from sample_pictures.canvas import Sheet
from sample_pictures.tones import as_jpeg

LEAD_BYTES, PORTRAIT_BYTES = 178_000, 49_000

SCENES: dict[str, Callable[[], Sheet]] = {
    "port": harbour.port,
    "bridge": river.bridge,
    "council": council.council,
    "market": market.market,
    "tram": street.tram,
    "stage": theatre.stage,
    "reading-room": reading.reading_room,
    "turbines": fields.turbines,
    "seedlings": fields.seedlings,
    "map": graphics.river_map,
    "chart": graphics.chart,
    "ferry-poster": river.ferry,
}
FLAT = {"map", "chart"}


def main(arguments: list[str]) -> None:
    """Draw the pictures named, or all of them, into the folder given."""
    out, *names = arguments
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or [*SCENES, *portraits.SITTERS]:
        if name in SCENES:
            image = SCENES[name]().finished(*((0.1, 0.06) if name in FLAT else (0.16, 0.22)))
            data = as_jpeg(image, LEAD_BYTES)
        else:
            data = as_jpeg(portraits.portrait(name).finished(0.14, 0.12), PORTRAIT_BYTES)
        (folder / f"{name}.jpg").write_bytes(data)
        print(f"{name}.jpg: {len(data) // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
