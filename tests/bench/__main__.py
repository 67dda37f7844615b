"""Runs the benchmarks, prints their table and writes build/bench.json: `python -m tests.bench [NAME]`."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import (
    bench_desk,
    bench_export,
    bench_grid,
    bench_paint,
    bench_pictures,
    bench_pictures_ingest,
    bench_press,
    bench_preview,
    bench_review,
    bench_search,
    bench_start,
    bench_typing,
)
from tests.bench.measure import Row

RESULT = Path("build/bench.json")
LINE = "{:<22} {:>10} {:<3} {:>9} {:>9} {:>10} {:<3} {:>8}  {:>4}  {}"
Bench = Callable[[tuple[str, ...], Path], Iterator[Row]]
BENCHES: tuple[tuple[tuple[str, ...], Bench], ...] = (
    (bench_start.NAMES, bench_start.run),
    (bench_preview.NAMES, bench_preview.run),
    (bench_paint.NAMES, bench_paint.run),
    (bench_typing.NAMES, bench_typing.run),
    (bench_pictures.NAMES, bench_pictures.run),
    (bench_pictures_ingest.NAMES, bench_pictures_ingest.run),
    (bench_grid.NAMES, bench_grid.run),
    (bench_desk.NAMES, bench_desk.run),
    (bench_search.NAMES, bench_search.run),
    (bench_review.NAMES, bench_review.run),
    (bench_export.NAMES, bench_export.run),
    (bench_press.NAMES, bench_press.run),
)


def main(prefix: str = "") -> int:
    """Run every benchmark whose name starts with `prefix`; return 2 when there is none."""
    chosen = [(tuple(name for name in names if name.startswith(prefix)), run) for names, run in BENCHES]
    if not any(names for names, _ in chosen):
        known = ", ".join(name for names, _ in BENCHES for name in names)
        print(f"No benchmark is called {prefix}. There are: {known}.", file=sys.stderr)
        return 2
    print(LINE.format("name", "value", "", "p95", "p99", "peer", "", "ratio", "runs", "the peer"))
    rows: list[Row] = []
    for names, run in chosen:
        if names:
            with TemporaryDirectory(prefix="dateline-bench-") as folder:
                for row in run(names, Path(folder)):
                    rows.append(row)
                    show(row)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    return 0


def show(row: Row) -> None:
    """Print one line of the table."""
    value, peer = f"{row.value:.3f}", f"{row.peer_value:.3f}"
    tails = (f"{tail:.3f}" if tail is not None else "" for tail in (row.p95, row.p99))
    ratio = f"{row.ratio:.3f}"
    line = LINE.format(row.name, value, row.unit, *tails, peer, row.unit, ratio, row.runs, row.peer)
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
