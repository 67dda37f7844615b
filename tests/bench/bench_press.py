"""export.10k.*: a whole site of 10,000 articles; export.one_edit: one of them changed; export.memory."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.bench_export import PEER as PELICAN
from tests.bench.bench_export import build as build_pelican
from tests.bench.bench_export import write_for_pelican
from tests.bench.corpus import stories
from tests.bench.eleventy import ELEVENTY, build_eleventy, write_for_eleventy
from tests.bench.measure import Row, row
from tests.bench.places import PEER_BIN, PEERS, own_settings
from tests.bench.press_library import make_library

WHOLE = ("export.10k.rendered", "export.10k.cold", "export.10k.cold.pelican", "export.10k.cold.eleventy")
NAMES = (*WHOLE, "export.one_edit", "export.one_edit.size", "export.memory")
MANY, FEW = 10_000, 1_000
LARGE, SMALL = 50_000, 5_000
RUNS = 3
EDITS = 9
HUGO = "Hugo 0.168, the same pages and feed"
PROBE = "tests.bench.probes.press"


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Export the same articles with both, in turn; then change one article again and again."""
    if set(WHOLE) & set(names):
        yield from _whole(names, folder)
    if {"export.one_edit", "export.one_edit.size"} & set(names):
        yield from _one_edit(names, folder)
    if "export.memory" in names:
        peaks = [
            _probe("memory", make_library(folder / f"with-{count}", count), folder)
            for count in (LARGE, SMALL)
        ]
        yield row("export.memory", "MB", peaks[0], f"the same with {SMALL:,} articles", peaks[1])


def _whole(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    library, site = make_library(folder / "newsroom", MANY), write_for_hugo(folder / "hugo", MANY)
    cold, rendered, hugo = [], [], []
    for _ in range(RUNS):
        shutil.rmtree(library / "cache", ignore_errors=True)
        _probe("pictures", library, folder)  # which the peer copies as they are
        for name in ("renderings.db", "verdicts.db"):
            (library / "cache" / name).unlink(missing_ok=True)
        cold += _probe("whole", library, folder)
        rendered += _probe("whole", library, folder)
        hugo.append(build(site, folder))
    for name, values in (("export.10k.rendered", rendered), ("export.10k.cold", cold)):
        if name in names:
            yield row(name, "s", values, HUGO, hugo)
    if "export.10k.cold.pelican" in names:
        (folder / "pelican").mkdir()
        write_for_pelican(folder / "pelican", MANY)
        yield row("export.10k.cold.pelican", "s", cold, PELICAN, [build_pelican(folder / "pelican", folder)])
    if "export.10k.cold.eleventy" in names:
        eleventy = build_eleventy(write_for_eleventy(folder / "eleventy", MANY), folder)
        yield row("export.10k.cold.eleventy", "s", cold, ELEVENTY, [eleventy])


def _one_edit(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    many = _probe("edits", make_library(folder / "many", MANY), folder)
    few = _probe("edits", make_library(folder / "few", FEW), folder)
    if "export.one_edit" in names:
        hugo = edits(write_for_hugo(folder / "served", MANY), folder)
        yield row("export.one_edit", "s", many, "Hugo 0.168, its running server", hugo)
    if "export.one_edit.size" in names:
        yield row("export.one_edit.size", "s", many, f"the same among {FEW:,} articles", few)


def _probe(what: str, library: Path, folder: Path) -> list[float]:
    """Run a program of its own that exports; return what it measured."""
    out = folder / f"bundle-{library.name}"
    command = [sys.executable, "-m", PROBE, what, library, out, str(EDITS)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=own_settings(folder))
    found: list[float] = json.loads(done.stdout)
    return found


def build(site: Path, folder: Path) -> float:
    """Build the peer's site into an empty place; return the seconds by the clock on the wall."""
    shutil.rmtree(site / "public", ignore_errors=True)
    started = time.perf_counter()
    command = [PEER_BIN / "hugo", "build", "--quiet", "--source", site]
    subprocess.run(command, check=True, env=own_settings(folder))
    return time.perf_counter() - started


def edits(site: Path, folder: Path) -> list[float]:
    """Change one article of the served site again and again; return the seconds until its page has it."""
    command = [PEER_BIN / "hugo", "server", "--source", site, "--disableLiveReload"]  # it writes to the disk
    server = subprocess.Popen(
        [*command, "--bind", "127.0.0.1", "--port", "41313"], stdout=subprocess.PIPE, env=own_settings(folder)
    )
    try:
        assert server.stdout
        if not any(b"Web Server is available" in line for line in server.stdout):
            raise RuntimeError("Hugo's server has ended.")
        slug = f"story-{MANY // 2:04}"
        source, page = site / f"content/articles/{slug}.md", site / f"public/articles/{slug}/index.html"
        return [_edited(source, page, number) for number in range(EDITS)]
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def _edited(source: Path, page: Path, number: int) -> float:
    time.sleep(2)  # until it has settled
    mark = f"Edit number {number}."
    text = source.read_text(encoding="utf-8") + f"\n\n{mark}"
    started = time.perf_counter()
    source.write_text(text, encoding="utf-8")
    while mark not in page.read_text(encoding="utf-8"):
        if time.perf_counter() - started > 120:
            raise TimeoutError(page)
        time.sleep(0.002)
    return time.perf_counter() - started


def write_for_hugo(site: Path, count: int) -> Path:
    """Write the corpus as Hugo reads it; return the folder of its site."""
    shutil.copytree(PEERS / "hugo", site)
    articles = site / "content/articles"
    articles.mkdir(parents=True)
    for story in stories(count):
        figure = f'![The scene](/pictures/{story.picture} "What it shows")\n\n' if story.picture else ""
        head = {
            "title": story.headline,
            "slug": story.slug,
            "date": story.published.isoformat(),
            "authors": [story.author],
            "sections": [story.section],
        }
        text = f"{json.dumps(head)}\n\n{figure}{story.body}"
        (articles / f"{story.slug}.md").write_text(text, encoding="utf-8")
    return site
