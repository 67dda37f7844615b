"""Makes the sizes of every picture with libvips: `python vips.py KIND QUALITY OUT FILE…`."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyvips

WIDTHS = (480, 960, 1600)
OPTIONS = {
    "jpeg": {"interlace": True, "optimize_coding": True},
    "webp": {"effort": 4},
    "avif": {"compression": "av1", "effort": 0},
}
SUFFIXES = {"jpeg": ".jpg", "webp": ".webp", "avif": ".avif"}


def sizes(kind: str, quality: int, out: Path, file: str, number: int) -> None:
    """Make all sizes; `thumbnail` shrinks while it decodes, as libvips recommends."""
    for width in WIDTHS:
        image = pyvips.Image.thumbnail(file, width)
        target = str(out / f"{number}-{width}{SUFFIXES[kind]}")
        image.write_to_file(target, Q=quality, keep="none", **OPTIONS[kind])


if __name__ == "__main__":
    kind, quality, out, *files = sys.argv[1:]
    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(sizes, kind, int(quality), Path(out), file, n) for n, file in enumerate(files)]
        for each in done:
            each.result()
