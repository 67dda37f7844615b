"""Makes the sizes of every picture as an export does: `… KIND OUT FILE…`; prints the peak in megabytes."""

import resource
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from editor_app.pictures.orders import Order, make_safely
from editor_app.pictures.processes import processes

WIDTHS = (480, 960, 1600)
RATIO = 2 / 3


def main() -> None:
    """Make them, on all cores."""
    kind, out, *files = sys.argv[1:]
    suffix = "jpg" if kind == "jpeg" else kind
    children = processes()
    with ThreadPoolExecutor(children.count) as pool:
        made = [
            pool.submit(sizes, Path(file), Path(out), suffix, number) for number, file in enumerate(files)
        ]
        for each in made:
            each.result()
    children.close()
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    largest_child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print((own + children.count * largest_child) / 1024)


def sizes(file: Path, out: Path, suffix: str, number: int) -> None:
    """Make all sizes of one picture from one decoding."""
    orders = [
        Order(str(out / f"{number}-{width}.{suffix}"), suffix, width, round(width * RATIO))
        for width in WIDTHS
    ]
    make_safely(file, orders)


if __name__ == "__main__":
    main()
