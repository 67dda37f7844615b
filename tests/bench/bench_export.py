"""export.1k: a whole bundle of 1,000 articles; .first makes every rendition, the other finds them made."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.corpus import Story, draw_pictures, stories
from tests.bench.measure import Row, row
from tests.bench.places import PEER_BIN, PEERS, dateline, own_settings

NAMES = ("export.1k", "export.1k.first")
ARTICLES = 1000
RUNS = 5
PEER = "Pelican 4.12, clean build; copies the pictures as they are"


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Export the same articles with the command line of both, each into a place that is empty."""
    site, library = folder / "site", folder / "newsroom"
    write_for_dateline(folder / "in", ARTICLES)
    write_for_pelican(site, ARTICLES)
    dateline(folder, "init", library)
    dateline(folder, "import", library, *sorted((folder / "in" / "articles").glob("*.md")))
    first, again, peer = [], [], []
    for _ in range(RUNS):
        shutil.rmtree(library / "cache", ignore_errors=True)
        first.append(export(library, folder))
        again.append(export(library, folder))
        peer.append(build(site, folder))
    for name, values in zip(NAMES, (again, first), strict=True):
        if name in names:
            yield row(name, "s", values, PEER, peer)


def export(library: Path, folder: Path) -> float:
    """Export the library into an empty place; return the seconds by the clock on the wall."""
    out = folder / "bundle"
    shutil.rmtree(out, ignore_errors=True)
    started = time.perf_counter()
    dateline(folder, "export", library, "--out", out, "--base-url", "https://news.example.org")
    return time.perf_counter() - started


def build(site: Path, folder: Path) -> float:
    """Build the peer's site into an empty place; return the seconds by the clock on the wall."""
    out = folder / "peer-out"
    shutil.rmtree(out, ignore_errors=True)
    settings = PEERS / "pelican_settings.py"
    command = [PEER_BIN / "pelican", site, "-o", out, "-s", settings, "--fatal", "errors", "--quiet"]
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=own_settings(folder))
    return time.perf_counter() - started


def write_for_dateline(folder: Path, count: int) -> None:
    """Write the corpus as Markdown with front matter, pictures beside it."""
    draw_pictures(folder / "pictures")
    (folder / "articles").mkdir()
    for story in stories(count):
        path = folder / "articles" / f"{story.slug}.md"
        path.write_text(_front_matter(story) + _figure(story, "../pictures/") + story.body, encoding="utf-8")


def write_for_pelican(folder: Path, count: int) -> None:
    """Write the same corpus as Pelican reads it."""
    draw_pictures(folder / "pictures")
    (folder / "articles").mkdir()
    for story in stories(count):
        path = folder / "articles" / f"{story.slug}.md"
        path.write_text(
            _metadata(story) + _figure(story, "{static}/pictures/") + story.body, encoding="utf-8"
        )


def _figure(story: Story, place: str) -> str:
    return f'![The scene]({place}{story.picture} "What it shows")\n\n' if story.picture else ""


def _front_matter(story: Story) -> str:
    return (
        f"---\nheadline: {story.headline}\nslug: {story.slug}\nlanguage: en\nsection: {story.section}\n"
        f"authors: [{story.author}]\nstatus: published\npublished: {story.published.isoformat()}\n---\n\n"
    )


def _metadata(story: Story) -> str:
    return (
        f"Title: {story.headline}\nSlug: {story.slug}\nCategory: {story.section}\n"
        f"Authors: {story.author}\nDate: {story.published.isoformat()}\n\n"
    )
